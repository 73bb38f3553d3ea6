import { defaultPolicy, rhythm, separateNewText, wordsOf } from '#libs/domain';
import { describe, expect, it } from 'vitest';
import type { LabelledRecord } from './record.ts';
import { readCorpus } from './train.ts';

/** Where the role is not known the guide counts to the common limit; the shipped policy is more patient. */
const policy = { ...defaultPolicy, contactsIn14DaysUnknownRole: 4 };
const { records } = readCorpus();

function exceeded({ history, message, role }: LabelledRecord) {
  return rhythm(history, message.at, role?.function ?? null, policy, true).exceeded;
}

/** Pieces of four words: two texts that share most of them are one text. */
function pieces(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

/** The share of records whose label is guessed by the commonest label among records of the same kind. */
function guessedBy(kindOf: (record: LabelledRecord) => string): number {
  const counts = new Map<string, Map<string, number>>();
  for (const record of records) {
    const held = counts.get(kindOf(record)) ?? new Map<string, number>();
    held.set(record.label, (held.get(record.label) ?? 0) + 1);
    counts.set(kindOf(record), held);
  }
  let right = 0;
  for (const held of counts.values()) right += Math.max(...held.values());
  return right / records.length;
}

describe('the corpus', () => {
  it('has at least the records it began with and two hundred more, each id once', () => {
    expect(records.length).toBeGreaterThanOrEqual(3020);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('keeps each history in order and before its message', () => {
    for (const { id, history, message } of records) {
      const times = [...history.map(({ at }) => Date.parse(at)), Date.parse(message.at)];
      expect(
        [...times].sort((a, b) => a - b),
        id,
      ).toEqual(times);
    }
  });

  it('agrees with the cadence, which is arithmetic', () => {
    for (const record of records) {
      const over = exceeded(record);
      if (over === '24_hours') expect(['excessive', 'other'], record.id).toContain(record.label);
      if (over === '14_days')
        expect(['excessive', 'other', 'value_added'], record.id).toContain(record.label);
    }
  });

  it('has no message twice, but for the near-identical ones of a group', () => {
    const texts = new Map<string, LabelledRecord>();
    for (const record of records) {
      const { newText } = separateNewText(record.message.text, record.message.subject);
      const key = wordsOf(newText).join(' ');
      const before = texts.get(key);
      if (key.length > 60 && before !== undefined)
        expect(record.group, `${before.id} and ${record.id}`).toBe(before.group);
      texts.set(key, record);
    }
  });

  it('keeps long near-duplicates together in a group', () => {
    const seen = new Map<string, LabelledRecord>();
    for (const record of records) {
      const held = pieces(separateNewText(record.message.text, record.message.subject).newText);
      const shared = new Map<LabelledRecord, number>();
      for (const piece of held) {
        const other = seen.get(piece);
        if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
        seen.set(piece, record);
      }
      for (const [other, count] of shared) {
        if (held.size >= 40 && count / held.size > 0.6)
          expect(record.group, `${other.id} and ${record.id}`).toBe(other.group);
      }
    }
  });

  it('does not tell the label by length, manners or whose name it is', () => {
    const byLength = guessedBy(({ message }) => String(Math.floor(Math.log2(message.text.length + 1))));
    const byManners = guessedBy(({ message }) => String(/\b(please|thank|kind|dear)/i.test(message.text)));
    const byProvider = guessedBy(
      ({ message }) => message.from.address.split('@')[1]?.split('.').slice(0, 1).join('.') ?? '',
    );
    expect(byLength).toBeLessThan(0.4);
    expect(byManners).toBeLessThan(0.4);
    expect(byProvider).toBeLessThan(0.6);
  });
});
