import { expect, it } from 'vitest';
import { SESSION_TIMES } from './imap-client.ts';
import { fetchPatience, newsPatience } from './imap-patience.ts';

it('a fetch has room for one message as large as any, and for twice what the server said of all', () => {
  const most = (bytes: number) => fetchPatience(SESSION_TIMES, bytes).mostBytes ?? Infinity;
  // Messages that are said to have no byte at all.
  expect(most(0)).toBeGreaterThan(40_000_000);
  expect(most(10_000_000) - most(0)).toBe(20_000_000);
  // More than a service has room for beside other mailboxes.
  expect(most(10_000_000)).toBeLessThan(100_000_000);
});

it('news have room for some of each message, and none without end', () => {
  const most = (exists: number) => newsPatience(exists).mostBytes ?? Infinity;
  // "* 100000 FETCH (UID 100000 FLAGS (\Seen) MODSEQ (1234567))" of each, where somebody marks all as read.
  expect(most(100_000)).toBeGreaterThan(100_000 * 60);
  expect(most(100_000)).toBeLessThan(100_000_000);
  expect(most(0)).toBeLessThan(10_000_000);
});
