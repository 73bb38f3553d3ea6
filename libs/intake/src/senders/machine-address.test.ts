import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { isMachine } from './machine-address.ts';
import { senderOf } from './sender.ts';

const of = (name: string, address: string) => ({ name, address });

describe('an address that a program sends from', () => {
  it.each([
    of('', 'noreply@site.example'),
    of('Ada Crane', 'no-reply@board.example'),
    of('Harbourlight', 'wordpress@hosting.example'),
    of('Website', 'web@site.example'),
    of('', 'jobs.web@gmail.com'),
    of('Harbourlight Website', 'harbourlight-web@hosting.example'),
    of('Fax', 'fax-2@phones.example'),
    of('Cisco Unity', 'unity@phones.example'),
    of('', 'apache@srv17.hosting.example'),
    of('Webserver', 'www-data@srv17.hosting.example'),
    of('root', 'root@srv17.hosting.example'),
  ])('is known by its words: %j', (address) => {
    expect(isMachine(address)).toBe(true);
  });

  const PEOPLE = [
    of('Max Weber', 'max.web@mail.example'),
    of('Ada Crane', 'ada.web@gmail.com'),
    of('', 'ada.web@gmx.de'),
    of('Ada Crane', 'ada_at_web_example_k2@relay.example'),
    of('Ada Crane', 'crane-forms@mail.example'),
    of('Max Unity', 'max.unity@mail.example'),
    of('Unity Smith', 'unity.smith@mail.example'),
    of('Opportunity Jones', 'opportunity.jones@mail.example'),
    of('Ada Crane', 'community@school.example'),
    of('Joyce Hart', 'joyce.invoices@mail.example'),
    of('Ada Crane', 'ada.voicecoach@mail.example'),
    of('Billing', 'invoice@supplier.example'),
  ];

  it.each(PEOPLE)('is none of whoever has such a word in theirs, who writes themselves: %j', (from) => {
    expect(isMachine(from)).toBe(false);
    const employer = employerOf(['jobs@harbourlight.example']);
    for (const subject of ['Application as a nurse', 'Any news?']) {
      const mail = buildParsedMail({ from, subject, text: 'My number is 0113 496 0123.' });
      expect(senderOf(mail, employer)).toEqual({ person: from, channel: 'email', via: 'from' });
    }
  });
});
