import { describe, expect, it } from 'vitest';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { recordedMail } from '../recorded-mail.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const dale = { name: 'Dale', address: 'dale@harbourlight.example' };
const by = (text: string, parts: Parameters<typeof buildParsedMail>[0] = {}) =>
  senderOf(buildParsedMail({ from: dale, subject: 'For you', text, newText: text, ...parts }), employer);

describe('whoever rang, came by or wrote elsewhere', () => {
  it.each([
    [
      'A Mrs Ada Crane rang about the night post. Please ring her: 020 7946 0011.',
      'phone',
      'tel:02079460011',
    ],
    ['12:40 - Ada Crane called re the night post, ada@crane.example', 'phone', 'ada@crane.example'],
    ['There is a Ms Ada Crane in the lobby asking about night shifts.', 'visit', 'unknown:'],
    ['Had a call from Ada Crane, she applied in May.', 'phone', 'unknown:'],
    ['Please call back Mrs Ada Crane, 07700 900123.', 'phone', 'tel:07700900123'],
    ['Frau Ada Crane hat wegen der Stelle angerufen.', 'phone', 'unknown:'],
    ['Frau Ada Crane, die sich im Mai beworben hat, bittet um Rückruf.', 'phone', 'unknown:'],
    ['Frau Ada Crane war heute am Empfang und hat nach der Stelle gefragt.', 'visit', 'unknown:'],
    ['Am Empfang wartet eine Frau Ada Crane und möchte ihre Bewerbung abgeben.', 'visit', 'unknown:'],
    ['Mme Ada Crane a appelé pour le poste de nuit.', 'phone', 'unknown:'],
    ['Rappeler Mme Ada Crane au 06 12 34 56 78.', 'phone', 'tel:0612345678'],
    ['La señora Ada Crane ha venido a dejar su currículum.', 'visit', 'unknown:'],
    ['Ha telefonato la signora Ada Crane per il colloquio.', 'phone', 'unknown:'],
    ['Mevrouw Ada Crane kwam langs en vroeg naar de vacature.', 'visit', 'unknown:'],
    ['Dzwoniła pani Ada Crane w sprawie pracy.', 'phone', 'unknown:'],
    ['A senhora Ada Crane ligou por causa da vaga.', 'phone', 'unknown:'],
  ])('is whom a colleague tells of: %s', (text, channel, address) => {
    const found = by(text);
    expect(found).toMatchObject({ channel, via: 'told', person: { name: 'Ada Crane' } });
    expect(found.person.address.startsWith(address)).toBe(true);
  });

  it('stands behind a label on a slip', () => {
    const slip = 'Caller: Ada Crane\nPhone: 020 7946 0011\nMessage: wants to know whether the job is open';
    const person = { name: 'Ada Crane', address: 'tel:02079460011' };
    expect(by(slip)).toMatchObject({ person, channel: 'phone', via: 'told' });
    const named = 'Name: Ada Crane\nTel.: 020 7946 0011\nBitte zurückrufen!';
    expect(by(named)).toMatchObject({ person, via: 'told' });
  });

  it.each([
    ['Mevrouw van der Berg heeft gebeld over de vacature.', 'van der Berg'],
    ['Miss Crane popped in to hand over her CV.', 'Crane'],
    ['È venuta la signora Crane a portare il curriculum.', 'Crane'],
    ['Przyszła pani Ada Crane z CV na stanowisko kucharki.', 'Ada Crane'],
  ])('has all of the name, and brings papers: %s', (text, name) => {
    expect(by(text)).toMatchObject({ person: { name }, via: 'told' });
  });

  it.each([
    ['Got this for the night post. Ada Crane writes:\n\nI can start in May.', 'Ada Crane', 'unknown:'],
    ['Ada schreibt: hallo, ich suche eine Stelle als Köchin.', 'Ada', 'unknown:'],
    ['O senhor Ada Crane escreveu-nos:\n\nHá vagas?', 'Ada Crane', 'unknown:'],
    ["Reçu un petit SMS d'une candidate, Ada Crane :\n\n« Le poste est libre ? »", 'Ada Crane', 'unknown:'],
    ['WhatsApp from +44 1632 960 771:\nHi, is the job still open?', '', 'tel:+441632960771'],
  ])('wrote on another channel, as a colleague has copied: %s', (text, name, address) => {
    const found = by(text);
    expect(found).toMatchObject({
      channel: 'email',
      via: 'told',
      person: { name },
      ifKnown: { person: dale },
    });
    expect(found.person.address.startsWith(address)).toBe(true);
  });

  it('is somebody else with every note that names no way to reach them', () => {
    const text = 'Mrs Crane rang about the job.';
    const [one, other] = ['<1@x.example>', '<2@x.example>'].map((messageId) => by(text, { messageId }));
    expect(one?.person.address).not.toBe(other?.person.address);
  });

  it('is told of by a reception, whatever it was about', () => {
    const text = 'Mrs Crane rang at ten, very pleasant, will try again.';
    expect(by(text).via).toBe('from');
    expect(by(text, { from: { ...dale, name: 'Reception' } }).via).toBe('told');
    expect(by(text, { subject: 'While you were out' }).via).toBe('told');
  });

  it('is told of by a colleague to whom the note was passed on', () => {
    const text =
      'Yours?\n\n---------- Forwarded message ---------\nFrom: Kim <kim@harbourlight.example>\nTo: Dale <dale@harbourlight.example>\n\nMrs Crane rang about the job.';
    expect(by(text, { subject: 'Fwd: For you', newText: 'Yours?' })).toMatchObject({
      person: { name: 'Crane' },
      via: 'told',
    });
  });

  it.each([
    'I rang Mrs Crane about the job, she can do Thursday.',
    'Mrs Crane has not rung about the job.',
    'Ich habe Frau Crane wegen der Stelle angerufen.',
    "J'ai appelé Mme Crane pour l'entretien.",
    'He llamado a la señora Crane por el puesto.',
    'Mrs Crane was here for her interview and did well.',
    'Sandra called in sick, who takes the interviews?',
    'Could you call Mrs Crane about the job?',
    'Mrs Crane called the job off.',
    'Dale rang about the job.',
    'As Ada said: we have a job to fill.',
    'Our policy writes: no interview without a reference.',
    'The Times writes: Harbourlight is hiring forty people for its shifts.',
    'I would like to apply for the night post. My former boss Ruth writes: she led my ward.',
    'She writes: is the job open?',
    'Please write: the job is open.',
    'From the board: two jobs are open.',
    `Mrs Crane rang about the job. ${'And there is more to tell. '.repeat(60)}`,
  ])('is nobody where a colleague speaks of something else: %s', (text) => {
    expect(by(text).person).toEqual(dale);
  });

  it('is nobody of whom an answer tells, or a mail of somebody outside', () => {
    const text = 'Mrs Crane rang about the job.';
    expect(by(text, { subject: 'Re: For you' }).via).toBe('from');
    expect(by(text, { inReplyTo: '<1@x.example>' }).via).toBe('from');
    expect(by(text, { from: { name: 'Ann', address: 'ann@mail.example.com' } }).via).toBe('from');
  });

  it('has no day or time for a number', () => {
    const text = 'Mrs Crane rang on 05.10.2026, 9.30-11.45, about the job.';
    expect(by(text).person.address).toMatch(/^unknown:/);
  });

  it('is who the assessment takes it for, with the words of the note', () => {
    const text = 'Mrs Crane rang about the job: 020 7946 0011.';
    const mail = buildParsedMail({ from: dale, text, newText: text });
    const recorded = recordedMail(mail, senderOf(mail, employer), '2026-11-24T09:12:00Z');
    expect(recorded).toMatchObject({
      channel: 'phone',
      from: { name: 'Crane', address: 'tel:02079460011' },
      text,
    });
    expect(recorded.headers).toBeUndefined();
  });
});
