import type { Ledger } from '#libs/contract';
import { describe, expect, it } from 'vitest';
import { agoWords, ledgerWords } from './ledger-words.ts';

const now = new Date('2026-11-23T12:00:00Z');
const ledger: Ledger = {
  onServer: 629,
  stored: 629,
  assessed: 629,
  quarantined: 0,
  erased: 0,
  outOfScope: 0,
  missing: 0,
  gone: 0,
  checkedAt: '2026-11-23T11:58:00Z',
  readingBack: null,
};

describe('ledgerWords', () => {
  it('says that nothing is missing, and as of when', () => {
    expect(ledgerWords(ledger, now)).toBe('nothing missing, 629 of 629 stored, 2 min ago');
  });

  it('begins with what is missing and names what else a person should know', () => {
    expect(ledgerWords({ ...ledger, stored: 627, missing: 2, quarantined: 1, gone: 4 }, now)).toBe(
      '2 missing, 627 of 629 stored, 1 could not be read, 4 gone from the server and kept, 2 min ago',
    );
  });

  it('tells what is still to be read back from what is missing', () => {
    const readingBack = { toGo: 400, of: 500, through: null };
    expect(ledgerWords({ ...ledger, stored: 229, outOfScope: 400, readingBack }, now)).toBe(
      'nothing missing, 229 of 629 stored, 400 older ones still to be read, 2 min ago',
    );
  });

  it('says what was erased, so that the numbers add up', () => {
    expect(ledgerWords({ ...ledger, stored: 620, erased: 9 }, now)).toBe(
      'nothing missing, 620 of 629 stored, 9 erased, 2 min ago',
    );
  });

  it('claims nothing before the first look', () => {
    expect(ledgerWords({ ...ledger, checkedAt: null }, now)).toBe('not read yet');
  });
});

describe('agoWords', () => {
  it.each([
    [0, 'just now'],
    [-30, 'just now'],
    [59, 'just now'],
    [60, '1 min ago'],
    [119 * 60, '119 min ago'],
    [120 * 60, '2 hours ago'],
    [48 * 3600, '2 days ago'],
  ])('%d s', (seconds, words) => {
    expect(agoWords(new Date(now.getTime() - seconds * 1_000), now)).toBe(words);
  });
});
