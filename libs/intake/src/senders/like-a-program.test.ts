import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { isMachine } from './machine-address.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const of = (name: string, address: string) => ({ name, address });
const TEXT = 'Guten Tag, ich bewerbe mich als Portier. Meine Nummer ist 0113 496 0123.';
const found = (parts: Parameters<typeof buildParsedMail>[0]) =>
  senderOf(buildParsedMail({ text: TEXT, ...parts }), employer);

describe('somebody whose address is like that of a program', () => {
  it.each([
    of('Vera Maus', 'vm73@gmail.com'),
    of('Volker Maier', 'vm@web.de'),
    of('Volker Maier', 'vm@maier-garten.example'),
    of('Anna', 'anna.vm@firm.example'),
    of('Jan van Meer', 'j.vm@bedrijf.example'),
    of('Jan van Meer', 'vm-jansen@bedrijf.example'),
    of('Nia Song', 'voice12@gmail.com'),
    of('Unity Okafor', 'unity92@gmail.com'),
    of('Chiara M. Serra', 'cms@serra.example'),
    of('Chiara M. Serra', 'cms@gmail.com'),
    of('Daniel Root', 'root@gmx.de'),
    of('Daniel Root', 'root@harbour.example'),
    of('Jana Roth', 'root@roth.example'),
    of('Ada Crane', 'web@gmx.de'),
    of('Ada Crane', 'nobody@web.de'),
    of('Nobody', 'nobody@gmail.com'),
    of('', 'root@gmx.de'),
    of('Ferrari', 'ferrari@ferrari.example'),
    of('Wendy E. Brown', 'web@brown.example'),
    of('Peter B. Xaver', 'pbx@xaver.example'),
  ])('is who they are in every mail: %j', (from) => {
    for (const subject of [
      'Bewerbung als Portier',
      'Message',
      'Rückfrage',
      'Ihr Voicemail',
      'Voicemail 0711 223344',
    ])
      expect(found({ from, subject })).toEqual({ person: from, channel: 'email', via: 'from' });
  });

  it.each([
    of('Segreteria Studio Rossi', 'segreteria@studiorossi.example'),
    of('Anna Bianchi', 'segreteria@scuola.example'),
    of('', 'segreteria@scuola.example'),
    of('Anna Bianchi', 'buzon@escuela.example'),
  ])('is no telephone system for the word of an office: %j', (from) => {
    for (const subject of ['Candidatura', 'Domanda'])
      expect(found({ from, subject })).toEqual({ person: from, channel: 'email', via: 'from' });
  });

  it.each([
    of('Ada Crane (Webdesign)', 'web@adacrane.example'),
    of('Ada Crane (Webdesign)', 'web@crane.example'),
  ])('is one person, whatever stands behind their name: %j', (from) => {
    expect(found({ from, subject: 'Rückfrage' })).toEqual({ person: from, channel: 'email', via: 'from' });
  });

  it.each([
    [of('Ada Crane', 'web@crane.example'), of('Ada Crane', 'mail@crane.example')],
    [of('Ada Crane', 'noreply@crane.example'), of('Ada Crane', 'hello@crane.example')],
    [of('Crane Bau', 'wordpress@crane-bau.example'), of('Ada Crane', 'info@crane-bau.example')],
  ])('is whoever their address for answers names: %j, %j', (from, replyTo) => {
    for (const subject of ['Bewerbung', 'Rückfrage'])
      expect(found({ from, replyTo, subject })).toEqual({
        person: replyTo,
        channel: 'email',
        via: 'reply_to',
      });
  });

  it.each([
    of('Cron Daemon', 'root@srv17.hosting.example'),
    of('Charlie Root', 'root@srv17.hosting.example'),
    of('System Administrator', 'root@srv17.hosting.example'),
    of('Harbourlight CMS', 'cms@hosting.example'),
    of('', 'nobody@srv17.hosting.example'),
    of('Website', 'web@gmx.de'),
  ])('is none where the name is no person’s: %j', (from) => {
    expect(isMachine(from)).toBe(true);
  });
});
