import { describe, expect, it } from 'vitest';
import { letterPassedOn } from './letter-passed-on.ts';
import { separateNewText } from './new-text.ts';

const dale = { name: 'Dale', address: 'dale@harbourlight.example' };
const words = 'Dear Dale,\n\nis there news of the night shift?\n\nAda Crane';
const quoted = words.replace(/^/gm, '> ');
const mark = '---------- Forwarded message ---------';
const passedOn = (
  parts: Partial<Parameters<typeof letterPassedOn>[0]>,
  ours: readonly string[] = [],
  theirs: readonly string[] = [],
) =>
  letterPassedOn(
    { from: dale, to: ['jobs@harbourlight.example'], subject: 'Fwd: Nurse', text: '', ...parts },
    ours,
    theirs,
  );

describe('the letter that a colleague passes on', () => {
  it.each([
    ['Fwd: Nurse', `Yours?\n\n${mark}\nFrom: Ada Crane <ada@mail.example.com>\nTo: Dale\n\n${words}`],
    ['WG: Stelle', `Deine?\n\nVon: Ada Crane <ada@mail.example.com>\nGesendet: Montag\nAn: Dale\n\n${words}`],
    ['An applicant', `Yours?\n\nFrom: Ada Crane <ada@mail.example.com>\nSubject: Nurse\n\n${words}`],
    ['Re: Nurse', `Yours?\n\n${mark}\nFrom: Ada Crane <ada@mail.example.com>\n\n${words}`],
    [
      'Fwd: x',
      `Yours?\n\n${mark}\nFrom: Bo <bo@harbourlight.example>\n\n${mark}\nFrom: Ada Crane <ada@mail.example.com>\n\n${words}`,
    ],
    ['Fwd: x', `Yours?\n\n> From: Ada Crane <ada@mail.example.com>\n> To: Dale\n>\n${quoted}`],
    ['Tr : x', `À toi ?\n\nLe 5 oct. 2026 à 09:12, Ada Crane <ada@mail.example.com> a écrit :\n\n${quoted}`],
    [
      'Fwd: x',
      `Yours?\n\n${mark}\nFrom: Ada Crane <ada@mail.example.com>\n\n${words}\n----- End forwarded message -----\nRing me.`,
    ],
  ])('is what stands below her headers: %s, %s', (subject, text) => {
    const found = passedOn({ subject, text });
    expect(found?.from).toEqual({ name: 'Ada Crane', address: 'ada@mail.example.com' });
    expect(separateNewText(found?.text ?? '', subject).newText).toBe(words);
  });

  it('may name nobody but her', () => {
    expect(passedOn({ text: `Yours?\n\n${mark}\nFrom: Ada Crane\nTo: Dale\n\n${words}` })?.from).toEqual({
      name: 'Ada Crane',
      address: dale.address,
    });
  });

  const forward = `Yours?\n\n${mark}\nFrom: Ada Crane <ada@mail.example.com>\n\n${words}`;
  it.each([
    ['comes from outside', { from: { name: 'Bo', address: 'bo@mail.example.com' }, text: forward }],
    [
      'comes from where anybody may have an address',
      { from: { name: 'Bo', address: 'bo@gmail.com' }, to: ['shop@gmail.com'], text: forward },
    ],
    ['quotes a colleague', { text: `Yours?\n\n${mark}\nFrom: Bo <bo@harbourlight.example>\n\n${words}` }],
    ['quotes its sender', { text: `See below.\n\n${mark}\nFrom: Dale\nTo: jobs\n\n${words}` }],
    [
      'has a lone address',
      { subject: 'x', text: `Write to her.\n\nFrom: Ada <ada@mail.example.com>\n\nThanks` },
    ],
    ['names nobody', { text: `Yours?\n\n${mark}\n\n${words}` }],
  ])('is not there where the mail %s', (_, parts) => {
    expect(passedOn(parts)).toBeNull();
  });

  it('is looked for in time that does not grow with the length of a line', () => {
    const long = 'a'.repeat(300_000);
    expect(passedOn({ text: `Yours?\n\n${mark}\nFrom: ${long}\n\n${words}` })?.text).toContain(words);
  });

  it('is not there where an answer quotes what is known', () => {
    const text = `Yes.\n\nFrom: Ada <ada@mail.example.com>\nTo: Dale\n\n${words}`;
    expect(passedOn({ subject: 'Re: x', text }, [], [words])).toBeNull();
    expect(passedOn({ subject: 'Re: x', text })?.from.name).toBe('Ada');
    expect(passedOn({ subject: 'Fwd: x', text }, [], [words])?.from.name).toBe('Ada');
  });

  it('is not there where it is ours', () => {
    expect(passedOn({ text: forward })).not.toBeNull();
    expect(passedOn({ text: forward }, [`Our mail.\n\n${words}`])).toBeNull();
  });
});
