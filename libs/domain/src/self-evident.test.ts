import { expect, it } from 'vitest';
import type { Contact } from './contact/contact.ts';
import { assessed } from './signals/fixtures/assessed.ts';

/** Three contacts of the same day, so that a fourth is one too many for the rhythm. */
const history = [9, 10, 11].map((hour): Contact => ({
  at: `2026-03-09T${String(hour).padStart(2, '0')}:00:00Z`,
  by: 'candidate',
  channel: 'email',
  text: 'Any news?',
}));

it.each([
  [
    'booking',
    'process',
    'New Event: Interview',
    'Event Type:\nInterview\n\nInvitee:\nInes\n\nEvent Date/Time:\n10:00',
  ],
  ['read_receipt', 'not_candidate', 'Read: Your interview', 'Your message\nwas read on 9 March 2026 10:12.'],
])('what a program tells is no follow-up, however often it does: %s', (code, kind, subject, newText) => {
  const found = assessed({ at: '2026-03-09T12:00:00Z', subject, newText }, history);
  expect(found).toMatchObject({ lane: 'other', kind, reasons: [{ code }] });
});
