import { describe, expect, it } from 'vitest';
import type { Message } from '../message/message.ts';
import { observe } from '../signals/observe.ts';
import { defaultCalendar } from '../time/calendar.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import { bringsNothing } from './brings-nothing.ts';

const LONG = 'Ich wollte nur fragen, wie es steht, denn hier wird es langsam Herbst. '.repeat(9);

function judged(newText: string, acts: Partial<Record<Act, number>>, attachments: readonly string[] = []) {
  const message: Message = {
    at: '2026-11-24T09:00:00Z',
    channel: 'email',
    from: { name: '', address: '' },
    to: [],
    cc: [],
    subject: '',
    text: newText,
    newText,
    attachments,
  };
  const nothing = { range: null, acts: new Float64Array(ACTS.length) };
  const heard = { range: null, acts: Float64Array.from(ACTS, (act) => acts[act] ?? 0) };
  return bringsNothing(observe(message, [], defaultCalendar), [nothing, heard]);
}

describe('a letter that brings nothing', () => {
  it('is a long one of which no sentence does, whatever else they do', () => {
    expect(judged(LONG, { status: 0.99, warmth: 0.9, experience: 0.29 })).toBe(true);
  });

  it.each<Act>(['experience', 'employer_knowledge', 'new_material', 'change', 'picks_up', 'referral'])(
    'is none where one sentence may show %s',
    (act) => {
      expect(judged(LONG, { [act]: 0.31 })).toBe(false);
    },
  );

  it('is none that is short, has a file with it, or of which no sentence was heard', () => {
    expect(judged(LONG.slice(0, 500), { status: 0.99 })).toBe(false);
    expect(judged(LONG, { status: 0.99 }, ['Zeugnis.pdf'])).toBe(false);
    const message = {
      at: '2026-11-24T09:00:00Z',
      channel: 'email',
      from: { name: '', address: '' },
    } as const;
    const whole = { ...message, to: [], cc: [], subject: '', text: LONG, newText: LONG, attachments: [] };
    expect(bringsNothing(observe(whole, [], defaultCalendar), [])).toBe(false);
  });
});
