import { describe, expect, it } from 'vitest';
import { separateNewText } from '#libs/domain';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import type { Sender } from './person-behind.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const dale = { name: 'Dale', address: 'dale@harbourlight.example' };
const ada = { name: 'Ada Crane', address: 'ada@mail.example.com' };
const words = 'Dear Dale,\n\nI would like to apply as a night nurse.\n\nAda Crane';
const by = (parts: Parameters<typeof buildParsedMail>[0]) =>
  senderOf(buildParsedMail({ from: dale, subject: 'Fwd: Nurse', ...parts }), employer);
/** Hers, and the colleague's own where what she wrote is known. */
const hers = { person: ada, via: 'forward', ifKnown: { person: dale, via: 'from' } };
const newTextOf = ({ forwarded }: Sender) => separateNewText(forwarded?.text ?? '', 'Fwd: Nurse').newText;

describe('what a colleague passes on', () => {
  it('ends where a mark says so, and what stands below is said by the colleague', () => {
    const text = `Yours?\n\n----- Forwarded message from ${ada.address} -----\n\nFrom: Ada Crane <${ada.address}>\n\n${words}\n\n----- End forwarded message -----\n\nRing me first.`;
    const found = by({ text });
    expect(found.person).toEqual(ada);
    expect(found.forwarded?.note).toBe('Yours?\n\nRing me first.');
    expect(found.forwarded?.text).toMatch(/Ada Crane\s*$/);
  });

  it.each([
    '----- Forwarded Message ----- From: Ada Crane <ada@mail.example.com>To: "Dale" <dale@harbourlight.example>Sent: Monday',
    '------ Forwarded Message ------\nFrom "Ada Crane" <ada@mail.example.com>\nTo dale@harbourlight.example',
  ])('is of whoever its first header names, however it is set: %s', (head) => {
    expect(by({ text: `Yours?\n\n${head}\n\n${words}` })).toMatchObject({ person: ada, via: 'forward' });
  });

  it.each([
    ['Board <noreply@board.example>\nSubject: Ada Crane applied for Nurse', words, /^unknown:notice:/],
    ['Ada Crane via Network <messages-noreply@network.example>\nSubject: Hi', words, /^unknown:notice:/],
    [
      'Office <info@hosting.example>\nSubject: Contact form',
      `Name: Ada Crane\nEmail: ${ada.address}\nMessage: Hello`,
      /^ada@mail/,
    ],
    ['Board <noreply@board.example>\nSubject: x\nReply-To: Ada Crane <a+7@board.example>', words, /^a\+7@/],
    ['Phone <noreply@pbx.example>\nSubject: Voicemail from Ada Crane (0113 496 0123)', 'Listen', /^tel:0113/],
  ])('is of whoever a notice, a form or a voicemail tells of: %s', (head, body, address) => {
    const text = `Yours?\n\n---------- Forwarded message ---------\nFrom: ${head}\nTo: dale@harbourlight.example\n\n${body}`;
    const [one, other] = ['<1@h.example>', '<2@h.example>'].map((messageId) => by({ text, messageId }));
    expect(one).toMatchObject({ via: 'forward', channel: 'email', forwarded: { note: 'Yours?' } });
    expect(one?.person).toEqual({ name: 'Ada Crane', address: expect.stringMatching(address) });
    expect(one?.person.address === other?.person.address).toBe(!one?.person.address.startsWith('unknown:'));
  });

  it.each([
    'On 5 October 2026 at 09:12 Ada Crane <ada@mail.example.com> wrote:',
    'Am 05.10.2026 09:12 CEST schrieb Ada Crane <ada@mail.example.com>:',
    'W dniu 2026-10-05 09:12:40 użytkownik Ada Crane <ada@mail.example.com> napisał:',
    'Le lun. 5 oct. 2026 à 09:12, Ada Crane <ada@mail.example.com> a écrit :',
    'Op ma 5 okt 2026 om 09:12 schreef Ada Crane <ada@mail.example.com>:',
  ])('may be quoted below a line that names its writer: %s', (line) => {
    const quote = words.replace(/^/gm, '> ');
    const found = by({ text: `Yours?\n\n${line}\n\n${quote}\n\nDale` });
    expect(found).toMatchObject({ person: ada, via: 'forward', forwarded: { note: 'Yours?\n\nDale' } });
    expect(newTextOf(found)).toBe(words);
    for (const subject of ['Re: Nurse', 'Re: Fwd: Nurse', 'Nights'])
      expect(by({ subject, text: `Yours?\n\n${line}\n\n${quote}` })).toMatchObject(hers);
  });

  it.each([
    ['From: Ada Crane ada@mail.example.com\nSubject: Nurse'],
    ['De : ada@mail.example.com (Ada Crane)\nObjet : Nurse'],
    ['Von: Ada Crane <ada@mail.example.com>\nAn: info@harbourlight.example\nBetreff: Nurse'],
  ])('may be copied by hand with its headers: %s', (head) => {
    const text = `This came today:\n\n${head}\n\n${words}`;
    const found = by({ subject: 'An applicant', text });
    expect(found).toMatchObject({ person: ada, via: 'forward', forwarded: { note: 'This came today:' } });
    expect(newTextOf(found)).toBe(words);
    expect(by({ subject: 'Re: An applicant', text })).toMatchObject(hers);
    expect(by({ subject: 'An applicant', text, inReplyTo: '<1@mail.example.com>' })).toMatchObject(hers);
    // Far below it is what a colleague writes about.
    expect(by({ subject: 'An applicant', text: `${'A line.\n'.repeat(20)}${text}` }).via).toBe('from');
  });

  it.each([
    `---------- Forwarded message ---------\nFrom: Ada Crane <ada@mail.example.com>\n\n${words}`,
    `Anfang der weitergeleiteten Nachricht:\n\n> Von: Ada Crane <ada@mail.example.com>\n>\n${words.replace(/^/gm, '> ')}`,
    `> From: Ada Crane <ada@mail.example.com>\n> To: Dale\n>\n${words.replace(/^/gm, '> ')}`,
  ])('is her words without the fields above them, and without marks: %s', (text) => {
    expect(newTextOf(by({ text: `Yours?\n\n${text}` }))).toBe(words);
  });

  it.each([
    ['Re: Nurse', `> On 5 Oct 2026, at 09:12, Ada Crane <ada@mail.example.com> wrote:\n>\nQ`],
    ['Ada Crane', `On 05/10/2026 09:12, Ada Crane wrote:\nQ`],
    ['Ada Crane', `Ada Crane schrieb am 05.10.2026 um 09:12:\nQ`],
    ['Fwd: Nurse', `>>> "Ada Crane" <ada@mail.example.com> 10/5/2026 9:12 AM >>>\n${words}`],
    [
      'Fwd: Nurse',
      `On 6 Oct 2026, at 10:00, Kim <kim@harbourlight.example> wrote:\n\n> For you?\n>\n> On 5 Oct 2026, at 09:12, Ada Crane <ada@mail.example.com> wrote:\n>\nQQ`,
    ],
  ])('is found in any quote, in %s: %s', (subject, below) => {
    const once = words.replace(/^/gm, '> ');
    const text = `Yours?\n\n${below.replace('QQ', once.replace(/^/gm, '> ')).replace('Q', once)}\n\nDale`;
    const found = by({ subject, text });
    expect(found).toMatchObject({ person: { name: 'Ada Crane' }, via: 'forward' });
    expect(newTextOf(found)).toContain('I would like to apply as a night nurse.');
    expect(newTextOf(found)).not.toMatch(/Yours|For you|wrote|>/);
  });

  it('is no letter of ours to her, whatever that quotes', () => {
    const text = `Done.\n\nFrom: Dale <dale@harbourlight.example>\nTo: Ada Crane <ada@mail.example.com>\nSubject: RE: Nurse\n\nThank you.\n\nFrom: Ada Crane <ada@mail.example.com>\nTo: Dale\nSubject: Nurse\n\n${words}`;
    expect(by({ subject: 'RE: Nurse', text }).via).toBe('from');
  });

  it('is nothing that the colleague wrote, whom the mail program names without an address', () => {
    const text = `See below.\n\n-----Original Message-----\nFrom: Dale\nTo: Kim\n\nWe need a nurse.`;
    expect(by({ text }).via).toBe('from');
  });

  it('is no address alone that a colleague writes about', () => {
    const text = 'Please write to her.\n\nFrom: Ada Crane <ada@mail.example.com>\n\nThanks';
    expect(by({ subject: 'An applicant', text }).via).toBe('from');
  });
});
