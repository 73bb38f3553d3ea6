import { expect, test } from 'vitest';
import type { DryRun, DryRunMessage } from '#libs/contract';
import { urgentDays } from './urgent-days.ts';

const WORKING = [1, 2, 3, 4, 5];
/** Wednesday noon up to the Tuesday after next: nine working days after the first, which was looked at in part. */
const since = '2026-11-11T12:00:00';
const until = '2026-11-24T10:00:00';
const met = (receivedAt: string, section: 'today' | 'worth' = 'today') =>
  ({ receivedAt, section }) as DryRunMessage;
const run = (messages: DryRunMessage[], parts: Partial<DryRun> = {}) => ({
  messages,
  sections: { today: messages.filter(({ section }) => section === 'today').length } as DryRun['sections'],
  since,
  until,
  cut: false,
  ...parts,
});

test('a month is told by its urgent messages and the days without one, a Sunday with one among them', () => {
  const messages = [
    met('2026-11-13T09:00:00'),
    met('2026-11-13T15:00:00'),
    met('2026-11-15T09:00:00'),
    met('2026-11-24T09:00:00'),
    met('2026-11-16T09:00:00', 'worth'),
  ];
  expect(urgentDays(run(messages), WORKING)).toEqual({ messages: 4, days: { none: 7, of: 10 } });
});

test('no days are told where messages are missing from the list, or each has one', () => {
  const one = [met('2026-11-13T09:00:00')];
  expect(urgentDays(run(one, { cut: true }), WORKING)).toEqual({ messages: 1, days: null });
  const hidden = { today: 2 } as DryRun['sections'];
  expect(urgentDays(run(one, { sections: hidden }), WORKING)).toEqual({ messages: 2, days: null });
  expect(urgentDays(run(one), [])).toEqual({ messages: 1, days: null });
});
