import { expect, test } from 'vitest';
import type { MessageDetail } from '#libs/contract';
import { buildInboxEntry } from '../../../../../test/factories/inbox-entry.ts';
import { placementOf } from './placement.ts';

const message = {
  id: 'm',
  assessment: { lane: 'other', kind: 'process', section: 'steps' },
} as MessageDetail;

test('a person’s choice stands, for the message that the row shows', () => {
  const entry = buildInboxEntry({ messageId: 'm', lane: 'value_added', section: 'worth' });
  expect(placementOf(message, entry)).toEqual({ section: 'worth', kind: null, byHand: 'value_added' });
  expect(placementOf(message, { ...entry, messageId: 'another' })).toEqual({
    section: 'steps',
    kind: 'process',
    byHand: null,
  });
});

test('without a row, and where nobody chose, our own assessment stands', () => {
  const entry = buildInboxEntry({ messageId: 'm', lane: 'other', kind: 'process', section: 'steps' });
  const ours = { section: 'steps', kind: 'process', byHand: null };
  expect([placementOf(message, entry), placementOf(message, null)]).toEqual([ours, ours]);
  expect(placementOf({ ...message, assessment: null }, entry)).toBeNull();
});
