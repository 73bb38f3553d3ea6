import { describe, expect, it } from 'vitest';
import { mailboxWords } from './mailboxes.ts';
import { readingBackWords } from './reading-back.ts';

const ledger = {
  onServer: 1_371,
  stored: 1_300,
  assessed: 1_299,
  quarantined: 1,
  erased: 0,
  outOfScope: 0,
  missing: 71,
  gone: 4,
  checkedAt: '2026-11-20T09:00:00Z',
  readingBack: null,
};

describe('the account of a folder in words', () => {
  it('adds up to what is in the mailbox', () => {
    expect(mailboxWords.sum('Inbox', ledger)).toBe(
      'Inbox has 1,371 messages: 1,299 read, 1 set aside, 71 missing.',
    );
  });

  it('names what the columns leave out', () => {
    expect(mailboxWords.sum('Sent', { ...ledger, erased: 2, outOfScope: 60, missing: 9 })).toBe(
      'Sent has 1,371 messages: 1,299 read, 1 set aside, 2 erased here, 60 older than we were asked to read, 9 missing.',
    );
  });

  it('does not call missing what is still to be read back', () => {
    const readingBack = { toGo: 70, of: 900, through: '2024-03-12T09:00:00Z' };
    expect(mailboxWords.sum('Inbox', { ...ledger, outOfScope: 70, missing: 1, readingBack })).toBe(
      'Inbox has 1,371 messages: 1,299 read, 1 set aside, 70 older still to be read, 1 missing.',
    );
    expect(readingBackWords.progress('12 Mar 2024', 4_210, 18_000)).toBe(
      'Reading back: 12 Mar 2024, 4,210 of 18,000 to go. New mail comes first.',
    );
  });

  it('claims nothing before the first count', () => {
    expect(mailboxWords.sum('Inbox', { ...ledger, checkedAt: null })).toBe('Inbox: we have not counted yet.');
  });
});
