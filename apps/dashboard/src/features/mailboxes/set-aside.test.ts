import { describe, expect, it } from 'vitest';
import type { QuarantinedMessage } from '#libs/contract';
import { groupSetAside } from './set-aside.ts';

const inMailboxes = (id: string, ...mailboxIds: string[]): QuarantinedMessage => ({
  id,
  messageId: null,
  from: { name: 'Bo', address: 'bo@mail.example.com' },
  subject: 'Portfolio',
  locations: mailboxIds.map((mailboxId) => ({ mailboxId, folder: 'INBOX', uidValidity: 7, uid: 1 })),
  receivedAt: '2026-11-20T09:00:00Z',
  storedAt: '2026-11-20T09:00:02Z',
  sizeBytes: 900,
  reason: { code: 'broken', detail: 'Its structure is damaged.' },
  retryable: true,
});

describe('what is set aside', () => {
  it('is shown once each, in the first mailbox that has it', () => {
    const [one, both, gone] = [inMailboxes('1', 'b'), inMailboxes('2', 'b', 'a'), inMailboxes('3')];
    const groups = groupSetAside([one, both, gone], [{ id: 'a' }, { id: 'b' }]);
    expect(groups.byMailbox).toEqual(
      new Map([
        ['b', [one]],
        ['a', [both]],
      ]),
    );
    expect(groups.gone).toEqual([gone]);
  });

  it('is not lost with a mailbox that is not shown', () => {
    const message = inMailboxes('1', 'z');
    expect(groupSetAside([message], [{ id: 'a' }]).gone).toEqual([message]);
  });
});
