import { describe, expect, test } from 'vitest';
import type { ContactView } from '#libs/contract';
import { rhythmPoints } from './rhythm.ts';

/** Local time of November 2026: the line names the reader's days, wherever this runs. */
const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).toISOString();
const NOW = new Date(2026, 10, 24, 15);
const MESSAGE = { id: 'm', receivedAt: at(24) };

function contact(id: string, when: string, parts: Partial<ContactView> = {}): ContactView {
  return {
    id,
    messageId: id,
    at: when,
    by: 'candidate',
    automatic: false,
    unproven: false,
    channel: 'email',
    subject: '',
    excerpt: '',
    note: null,
    loggedBy: null,
    lane: null,
    mark: null,
    reason: null,
    to: [],
    promises: [],
    ...parts,
  };
}

describe('the rhythm line', () => {
  test('is fourteen days long and ends with the message', () => {
    const points = rhythmPoints([contact('m', MESSAGE.receivedAt), contact('a', at(17))], MESSAGE, NOW);
    expect(points.map(({ key, percent, who, label }) => [key, percent, who, label])).toEqual([
      ['a', 50, 'theirs', '17 Nov'],
      ['m', 100, 'this', 'today'],
    ]);
  });

  test('leaves out what lies before the window or after the message', () => {
    const points = rhythmPoints([contact('old', at(10, 11)), contact('new', at(24, 13))], MESSAGE, NOW);
    expect(points.map(({ key }) => key)).toEqual(['m']);
  });

  test('tells our replies from automatic receipts', () => {
    const points = rhythmPoints(
      [
        contact('reply', at(20), { by: 'employer' }),
        contact('receipt', at(12), { by: 'employer', automatic: true }),
      ],
      MESSAGE,
      NOW,
    );
    expect(points.map(({ who }) => who)).toEqual(['receipt', 'ours', 'this']);
  });

  test('names no two points so near that their names would touch', () => {
    const daily = Array.from({ length: 13 }, (_, day) => contact(`d${day}`, at(11 + day)));
    const named = rhythmPoints(daily, MESSAGE, NOW).filter(({ label }) => label !== null);
    for (const [index, point] of named.entries()) {
      const next = named[index + 1];
      if (next) expect(next.percent - point.percent).toBeGreaterThanOrEqual(24);
    }
    expect(named.at(-1)?.label).toBe('today');
  });
});
