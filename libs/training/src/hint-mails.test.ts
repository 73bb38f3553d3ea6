import { describe, expect, it } from 'vitest';
import { readAllHintMails, readHintMails, sentencesOfHintMails } from './hint-mails.ts';

describe('whole mails that hints are learned from', () => {
  it('are thousands, half of them harmless, none of them twice', () => {
    const mails = [...readAllHintMails().values()].flat();
    const saying = mails.filter((mail) => mail.saying.length > 0);
    expect(mails.length).toBeGreaterThan(2_100);
    expect(saying.length / mails.length).toBeGreaterThan(0.45);
    expect(saying.length / mails.length).toBeLessThan(0.55);
    expect(new Set(mails.map(({ saying: said, beside }) => said.join(' ') + beside)).size).toBe(mails.length);
  });

  it('are told sentence by sentence: what says it alone, what does with others, and what stands beside', () => {
    const content =
      'X\ten\tHi Sue.\\nThe key is in the tray. ⟦I end it tonight.⟧\nX\ten\t⟦The cat is next door.⟧ ⟦So is the key.⟧\n';
    const told = sentencesOfHintMails(new Map([['a.tsv', readHintMails(content, 'a.tsv')]]));
    expect(told.map(({ words, isOne, own }) => [words.join(' '), isOne, own])).toEqual([
      ['i end it tonight', true, true],
      ['hi sue', false, false],
      ['key is in tray', false, false],
      ['cat is next door', true, false],
      ['so is key', true, false],
    ]);
  });

  it.each(['-\ten\tI ⟦end it⟧.', 'X\ten\tI end it.', 'X\ten\tI ⟦end it.', 'Y\ten\tNo.'])(
    'are refused by their place where marks do not fit: %s',
    (line) => {
      expect(() => readHintMails(`-\ten\tYes.\n${line}\n`, 'a.tsv')).toThrow('a.tsv:2');
    },
  );
});
