import type { Ledger } from '#libs/contract';
import { expect, it } from 'vitest';
import { messagesFound } from './mailbox-steps.ts';

const now = new Date('2026-11-23T12:00:00Z');
const ledger: Ledger = {
  onServer: 10,
  stored: 8,
  assessed: 8,
  quarantined: 0,
  erased: 2,
  outOfScope: 0,
  missing: 0,
  gone: 0,
  checkedAt: '2026-11-23T11:58:00Z',
  readingBack: null,
};

it('what was erased is not to be read', () => {
  expect(messagesFound(10, ledger, now)).toEqual({
    outcome: 'done',
    detail: '10 on the server now; nothing missing, 8 of 10 stored, 2 erased, 2 min ago',
  });
});

it('what came since is', () => {
  const found = messagesFound(11, ledger, now);
  expect([found.outcome, found.detail.split('; ').at(-1)]).toEqual([
    'to do',
    '1 will be read while the service runs',
  ]);
});
