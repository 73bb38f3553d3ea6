import { describe, expect, it } from 'vitest';
import type { Message } from '../message/message.ts';
import type { Act } from './acts.ts';
import { ACTS } from './acts.ts';
import { PLAIN_DECISION } from './decision.ts';
import type { Judged } from './judge.ts';
import { mayBeDanger, urgencyOf } from './urgency.ts';

const FACT = 'I led nine people for three years.';
const ASK = 'Must you know by noon?';
const newText = `${FACT}\n${ASK}`;
const message: Message = {
  at: '2026-11-24T09:00:00Z',
  channel: 'email',
  from: { name: '', address: '' },
  to: [],
  cc: [],
  subject: '',
  text: newText,
  newText,
  attachments: [],
};

function acts(likely: Partial<Record<Act, number>>): Float64Array {
  return Float64Array.from(ACTS, (act) => likely[act] ?? 0);
}

function judged(
  urgent: number,
  fact: Partial<Record<Act, number>>,
  ask: Partial<Record<Act, number>>,
): Judged {
  const even = { value_added: 0.25, empty: 0.25, excessive: 0.25, other: 0.25 };
  const stage = { follow_up: 1, application: 0, process: 0, not_candidate: 0 };
  return {
    judgement: { manner: 0, stage, substance: 0.5, urgent },
    lanes: even,
    readings: [],
    sentences: [
      { range: null, acts: acts({}) },
      { range: { start: 0, end: FACT.length }, acts: acts(fact) },
      { range: { start: FACT.length + 1, end: newText.length }, acts: acts(ask) },
    ],
  };
}

/** Without which sentences it was judged again, and the answer. */
function urgency(
  whole: Judged,
  alone: number,
): { readonly without: readonly string[]; readonly urgent: number } {
  const without: string[] = [];
  const urgent = urgencyOf(message, whole, PLAIN_DECISION, (facts) => {
    without.push(...facts.map(({ start, end }) => newText.slice(start, end)));
    return alone;
  });
  return { without, urgent };
}

describe('whether a message can wait', () => {
  it('is judged once more without its facts where something in it may press', () => {
    const { without, urgent } = urgency(judged(0.1, { experience: 0.9 }, { urgent: 0.3 }), 0.8);
    expect(without).toEqual([FACT]);
    expect(urgent).toBe(0.8);
  });

  it('is not told by what only hints without its facts', () => {
    expect(urgency(judged(0.1, { experience: 0.9 }, { urgent: 0.3 }), 0.19).urgent).toBe(0.1);
  });

  it('is never less than of the whole', () => {
    expect(urgency(judged(0.1, { experience: 0.9 }, { urgent: 0.3 }), 0.05).urgent).toBe(0.1);
  });

  it.each([
    ['it is urgent as it stands', judged(0.6, { experience: 0.9 }, { urgent: 0.9 })],
    ['nothing in it presses', judged(0.1, { experience: 0.9 }, { status: 0.9 })],
    ['it holds no fact', judged(0.1, { warmth: 0.9 }, { urgent: 0.3 })],
    ['the fact itself presses', judged(0.1, { experience: 0.9, urgent: 0.6 }, {})],
    ['nothing else is written', judged(0.1, { experience: 0.9 }, { referral: 0.9, urgent: 0.1 })],
  ])('is judged once where %s', (_, whole) => {
    expect(urgency(whole, 0.9)).toEqual({ without: [], urgent: whole.judgement.urgent });
  });
});

describe('whether somebody may be in danger', () => {
  it('is asked where one sentence may say so', () => {
    expect(mayBeDanger(judged(0, {}, { danger: 0.07 }))).toBe(true);
    expect(mayBeDanger(judged(0, { danger: 0.05 }, { urgent: 0.9 }))).toBe(false);
  });
});
