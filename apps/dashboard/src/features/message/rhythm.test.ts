import { describe, expect, test } from 'vitest';
import type { ContactView } from '#libs/contract';
import { rhythmPoints } from './rhythm.ts';

const NOW = new Date('2026-11-24T15:30:00Z');
const MESSAGE = { id: 'm', receivedAt: '2026-11-24T12:00:00Z' };

function contact(id: string, at: string, parts: Partial<ContactView> = {}): ContactView {
  return {
    id,
    messageId: id,
    at,
    by: 'candidate',
    automatic: false,
    channel: 'email',
    subject: '',
    excerpt: '',
    lane: null,
    ...parts,
  };
}

describe('the rhythm line', () => {
  test('is fourteen days long and ends with the message', () => {
    const points = rhythmPoints(
      [contact('m', MESSAGE.receivedAt), contact('a', '2026-11-17T12:00:00Z')],
      MESSAGE,
      NOW,
    );
    expect(points.map(({ key, percent, who, label }) => [key, percent, who, label])).toEqual([
      ['a', 50, 'theirs', '17 Nov'],
      ['m', 100, 'this', 'today'],
    ]);
  });

  test('leaves out what lies before the window or after the message', () => {
    const points = rhythmPoints(
      [contact('old', '2026-11-10T11:59:00Z'), contact('new', '2026-11-24T13:00:00Z')],
      MESSAGE,
      NOW,
    );
    expect(points.map(({ key }) => key)).toEqual(['m']);
  });

  test('tells our replies from automatic receipts', () => {
    const points = rhythmPoints(
      [
        contact('reply', '2026-11-20T12:00:00Z', { by: 'employer' }),
        contact('receipt', '2026-11-12T12:00:00Z', { by: 'employer', automatic: true }),
      ],
      MESSAGE,
      NOW,
    );
    expect(points.map(({ who }) => who)).toEqual(['receipt', 'ours', 'this']);
  });

  test('names no two points so near that their names would touch', () => {
    const daily = Array.from({ length: 13 }, (_, day) => contact(`d${day}`, `2026-11-${11 + day}T12:00:00Z`));
    const named = rhythmPoints(daily, MESSAGE, NOW).filter(({ label }) => label !== null);
    for (const [index, point] of named.entries()) {
      const next = named[index + 1];
      if (next) expect(next.percent - point.percent).toBeGreaterThanOrEqual(24);
    }
    expect(named.at(-1)?.label).toBe('today');
  });
});
