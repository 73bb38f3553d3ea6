import type { InboxEntry } from '#libs/contract';
import { QUIET_RHYTHM } from './rhythm.ts';

/** A row of the queue as the API gives it; somebody worth reading unless told otherwise. */
export function buildInboxEntry(parts: Partial<InboxEntry> = {}): InboxEntry {
  const id = parts.id ?? '1';
  return {
    id,
    candidate: { id: `candidate-${id}`, name: `Person ${id}`, address: `person-${id}@post.example` },
    role: { id: 'role-1', title: 'Program Manager', function: 'operations' },
    subject: 'Following up',
    lane: 'value_added',
    kind: null,
    section: 'worth',
    urgent: false,
    harmAt: null,
    unsure: false,
    between: null,
    owed: null,
    priority: 500,
    confidence: 0.9,
    reasons: [
      {
        code: 'experience',
        text: '3 years at a similar nonprofit',
        quote: 'For three years I have run intake',
        range: { start: 0, end: 33 },
      },
    ],
    newSince: null,
    rhythm: QUIET_RHYTHM,
    excerpt: 'For three years I have run intake at a shelter network.',
    readingSeconds: 60,
    receivedAt: '2026-11-24T13:12:00.000Z',
    waitingSince: '2026-11-12T13:12:00.000Z',
    state: 'open',
    until: null,
    version: 1,
    messageId: `message-${id}`,
    messageIds: [`message-${id}`],
    assignee: null,
    laneSetBy: null,
    notes: 0,
    lastActionId: null,
    ...parts,
  };
}
