import { describe, expect, it } from 'vitest';
import type { Lane } from '../assessment.ts';
import type { Contact } from '../contact/contact.ts';
import { seen } from '../signals/fixtures/seen.ts';
import type { Observation } from '../signals/observe.ts';
import type { Decided } from './decision.ts';
import { merelyUnsettles, readAsPressing } from './pressing.ts';

const EARLIER: Contact = { at: '2026-11-10T09:00:00Z', by: 'candidate', channel: 'email', text: 'My form.' };
const LANES = { value_added: 0.4, empty: 0.1, excessive: 0.1, other: 0.4 };

const seenLater = (text: string, history: readonly Contact[] = [EARLIER]): Observation => seen(text, history);

function decided(lane: Lane): Decided {
  return { lane, second: 'other', confidence: 0.4, unsure: true };
}

describe('what presses', () => {
  const text = 'The permit office shuts at noon and wants your stamp.';

  it('is read as a step or another matter where it may be one, and a person is still asked', () => {
    const read = readAsPressing(decided('value_added'), LANES, 0.8, seenLater(text));
    expect(read).toEqual({ lane: 'other', second: 'value_added', confidence: 0.4, unsure: true });
    expect(readAsPressing(decided('empty'), LANES, 0.8, seenLater(text)).lane).toBe('other');
  });

  it('stays what it is where it hardly presses, is plainly a follow-up, or names an offer', () => {
    const plain = { ...LANES, value_added: 0.7, other: 0.1 };
    const offer = seenLater('Another firm made me a written offer and shuts its door at noon.');
    expect(readAsPressing(decided('value_added'), LANES, 0.4, seenLater(text)).lane).toBe('value_added');
    expect(readAsPressing(decided('value_added'), plain, 0.9, seenLater(text)).lane).toBe('value_added');
    expect(readAsPressing(decided('value_added'), LANES, 0.9, offer).lane).toBe('value_added');
    expect(readAsPressing(decided('excessive'), LANES, 0.9, seenLater(text)).lane).toBe('excessive');
  });

  it('is no step of nothing', () => {
    expect(readAsPressing(decided('empty'), LANES, 0.9, seenLater(text, [])).lane).toBe('empty');
  });
});

describe('attention that unsettles', () => {
  const text = 'I liked the photo of your garden.';

  it('is no emergency', () => {
    expect(merelyUnsettles('excessive', 0.3, seenLater(text))).toBe(true);
  });

  it('may be one where something is near, or it is believed to press', () => {
    expect(merelyUnsettles('excessive', 0.3, seenLater('I liked your garden. I am there tonight.'))).toBe(
      false,
    );
    expect(merelyUnsettles('excessive', 0.3, seenLater('I liked your garden. Friday, 14:00.', []))).toBe(
      true,
    );
    expect(merelyUnsettles('excessive', 0.3, seenLater('I liked your garden. Wednesday, 14:00.'))).toBe(
      false,
    );
    expect(merelyUnsettles('excessive', 0.6, seenLater(text))).toBe(false);
    expect(merelyUnsettles('empty', 0.3, seenLater(text))).toBe(false);
  });
});
