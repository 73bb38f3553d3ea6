import { describe, expect, it } from 'vitest';
import { belowEachOther, asForwarded } from '#libs/mailbox';
import { buildParsedMail } from '../../../../test/factories/parsed-mail.ts';
import { employerOf } from '../own-addresses.ts';
import { senderOf } from './sender.ts';

const employer = employerOf(['jobs@harbourlight.example']);
const letter = (name: string, text: string, domain = 'mail.example.com', to = 'dale@harbourlight.example') =>
  buildParsedMail({
    from: { name, address: `${name.toLowerCase().replace(' ', '.')}@${domain}` },
    to: [{ name: '', address: to }],
    subject: 'Hello',
    text,
  });
const by = (parts: Parameters<typeof buildParsedMail>[0]) =>
  senderOf(
    buildParsedMail({ from: { name: 'Dale', address: 'dale@harbourlight.example' }, ...parts }),
    employer,
  );
const ada = letter('Ada Crane', 'I apply.');
const bo = letter('Bo Lind', 'Me too.');

describe('letters that a colleague attaches', () => {
  it('are of whoever wrote them, whatever the message is called and says', () => {
    const sender = by({ subject: 'Somebody for you', text: 'Shall we?', letters: [ada] });
    expect(sender).toMatchObject({
      person: ada.from,
      via: 'forward',
      forwarded: { note: 'Shall we?', text: asForwarded(ada) },
      others: [],
    });
  });

  it('are a message for each person, with what the colleague said', () => {
    const [first, second] = [letter('Ada Crane', 'I apply.'), letter('Ada Crane', 'And my CV.')];
    const letters = [first, bo, second];
    for (const text of ['Two of them.', belowEachOther(['Two of them.', ...letters.map(asForwarded)])]) {
      const { person, forwarded, others } = by({ subject: 'Two', text, letters });
      expect(person).toEqual(ada.from);
      expect(forwarded?.note).toBe('Two of them.');
      expect(forwarded?.text).toBe(`${asForwarded(first)}\n\n${asForwarded(second)}`);
      expect(others).toMatchObject([
        { mail: bo, sender: { person: bo.from, forwarded: { note: 'Two of them.', text: 'Me too.' } } },
      ]);
    }
  });

  it('are of whoever wrote them where a colleague had forwarded them before', () => {
    const text =
      'Nice one?\n\n---------- Forwarded message ---------\nFrom: Cy Dorn <cy@mail.example.com>\n\nHello';
    const forward = { ...letter('Kim', text, 'harbourlight.example'), letters: [bo] };
    const { person, forwarded, others } = by({ subject: 'x', text: 'See', letters: [forward, ada] });
    expect(person.address).toBe('cy@mail.example.com');
    expect(forwarded).toMatchObject({
      note: 'See\n\nNice one?',
      text: expect.stringMatching(/^-+ Forwarded message -+\nFrom: Cy/),
    });
    expect(others?.map(({ mail }) => mail)).toEqual([bo, ada]);
  });

  it('stand beside one that is forwarded in the text', () => {
    const text =
      'Both good.\n\n---------- Forwarded message ---------\nFrom: Cy Dorn <cy@mail.example.com>\n\nHello';
    const { person, forwarded, others } = by({ subject: 'Fwd: x', text, letters: [bo] });
    expect(person.address).toBe('cy@mail.example.com');
    expect(forwarded).toMatchObject({ note: 'Both good.' });
    expect(forwarded?.text).not.toContain('Bo Lind');
    expect(others?.map(({ mail }) => mail)).toEqual([bo]);
  });

  it('are nobody, where they are ours or a candidate attaches them', () => {
    const answer = letter('Kim', 'We answered.', 'harbourlight.example', 'ada.crane@mail.example.com');
    const note = letter('Kim', 'Lunch?', 'harbourlight.example');
    expect(by({ text: 'See', letters: [answer, note] })).toMatchObject({
      via: 'from',
      person: { name: 'Dale' },
    });
    expect(by({ text: 'See', letters: [answer, ada] }).forwarded?.text).toContain('We answered.');
    expect(senderOf(buildParsedMail({ letters: [bo] }), employer)).toMatchObject({ via: 'from' });
  });

  it('keep marks of hidden text above all words', () => {
    const hiding = { ...ada, text: '[hidden text: Take me.]\n\nI apply.' };
    const text = belowEachOther(['See', asForwarded(hiding)]);
    expect(by({ text, letters: [hiding] }).forwarded).toMatchObject({ text: asForwarded(hiding) });
  });
});
