import { readFileSync } from 'node:fs';
import { assess, inputFromRecord } from '#libs/domain';
import type { Assessment, Section } from '#libs/domain';
import { readEvaluationRecords } from '#libs/training';
import { describe, expect, it } from 'vitest';
import { judgement } from './corpus.ts';

/** Sixty mails that lie in the mailbox at nine; the file's order is the one in which a person would read them. */
const FILE = new URL('morning/mails.jsonl', import.meta.url);
const NINE = '2026-11-24T09:00:00+00:00';
const TEN_MINUTES_S = 600;

interface Mail {
  readonly id: string;
  /** Where the person who ordered them would meet it, and in a few words why. */
  readonly section: Section;
  readonly because: string;
  readonly assessment: Assessment;
}

const content = readFileSync(FILE, 'utf8');
const byHand: readonly Mail[] = readEvaluationRecords(content, 'mails.jsonl').map(({ id, record }, line) => {
  const { section, because } = JSON.parse(content.split('\n')[line] ?? '') as Pick<
    Mail,
    'section' | 'because'
  >;
  const { message, history, context } = inputFromRecord(record, { ...judgement, now: NINE });
  return { id, section, because, assessment: assess(message, history, context) };
});

const ordered = byHand.toSorted(
  (a, b) => b.assessment.priority - a.assessment.priority || (a.id < b.id ? -1 : 1),
);

/** Pairs that both orders agree on, less those that they do not, as a share of all. */
function kendallsTau(places: readonly number[]): number {
  let agreed = 0;
  let pairs = 0;
  places.forEach((place, at) => {
    for (const other of places.slice(at + 1)) {
      agreed += place < other ? 1 : -1;
      pairs += 1;
    }
  });
  return agreed / pairs;
}

describe('a morning of sixty mails', () => {
  it('is read in the order that a person gave it', () => {
    const tau = kendallsTau(ordered.map((mail) => byHand.indexOf(mail)));
    const moved = byHand
      .filter(({ section, assessment }) => assessment.section !== section)
      .map(({ because, section, assessment }) => `${because}: ${assessment.section}, by hand ${section}`);
    expect(byHand).toHaveLength(60);
    expect(tau, moved.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('has all that is urgent or owed within ten minutes', () => {
    let seconds = 0;
    const read = ordered.filter(({ assessment }) => (seconds += assessment.readingSeconds) <= TEN_MINUTES_S);
    const missed = byHand.filter(
      (mail) => (mail.section === 'today' || mail.section === 'owed') && !read.includes(mail),
    );
    expect(missed.map(({ because }) => because)).toEqual([]);
  });
});
