import { maskOf, overlaps } from './classes.ts';
import type { Mask } from './classes.ts';
import { DAY_RULES } from './day-rules.ts';
import { DURATION_RULES } from './duration-rules.ts';
import { FEAST_RULES } from './feast-rules.ts';
import { MONTH_DAY_RULES } from './month-day-rules.ts';
import { firstLetters, fitAt, secondClasses } from './pattern.ts';
import { PERIOD_RULES } from './period-rules.ts';
import type { DayReading, Rule, TimeReading, Writing } from './reading.ts';
import type { Term } from './terms.ts';
import { TIME_RULES } from './time-rules.ts';

/** A day, a time, or both, and the terms from `start` to before `end` that name it. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly day: DayReading | null;
  readonly time: TimeReading | null;
}

interface Found<Reading> {
  readonly end: number;
  readonly reading: Reading;
}

/** A rule with what the second term of a match must be, see `secondClasses`: most rules are given up there. */
interface IndexedRule<Reading> extends Rule<Reading> {
  readonly second: Mask | null;
}

/** Finds the rules that can begin with a term that has some classes. */
type RulesFor<Reading> = (classes: string) => readonly IndexedRule<Reading>[];

const NONE: readonly never[] = [];
const NO_CLASSES = maskOf('');

function byClasses<Reading>(rules: readonly Rule<Reading>[]): RulesFor<Reading> {
  const byLetter = new Map<string, IndexedRule<Reading>[]>();
  for (const rule of rules) {
    const indexed = { ...rule, second: secondClasses(rule.pattern) };
    for (const letter of firstLetters(rule.pattern))
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), indexed]);
  }
  // The word lists spell few different ones.
  const known = new Map<string, readonly IndexedRule<Reading>[]>();
  return (classes) => {
    let found = known.get(classes);
    if (found === undefined) {
      found = [...new Set(Array.from(classes, (letter) => byLetter.get(letter) ?? NONE).flat())];
      known.set(classes, found);
    }
    return found;
  };
}

const daysFor = byClasses([
  ...DAY_RULES,
  ...FEAST_RULES,
  ...PERIOD_RULES,
  ...MONTH_DAY_RULES,
  ...DURATION_RULES,
]);
const timesFor = byClasses(TIME_RULES);

/** The longest reading that begins at one term; of equal ones the first listed. */
function longest<Reading>(
  rulesFor: RulesFor<Reading>,
  terms: readonly Term[],
  at: number,
  writing: Writing,
): Found<Reading> | null {
  let best: Found<Reading> | null = null;
  const next = terms[at + 1]?.mask ?? NO_CLASSES;
  for (const { pattern, read, second } of rulesFor(terms[at]?.classes ?? '')) {
    if (second !== null && !overlaps(next, second)) continue;
    const fit = fitAt(pattern, terms, at);
    if (fit === null || (best !== null && fit.end <= best.end)) continue;
    const reading = read(fit, writing, { before: terms[at - 1], after: terms[fit.end] });
    if (reading !== null) best = { end: fit.end, reading };
  }
  return best;
}

/** Whether a reading that begins inside another runs past its end: "5 December" in "by 5 December". */
function isOvertaken(at: number, end: number, terms: readonly Term[], writing: Writing): boolean {
  for (let inside = at + 1; inside < end; inside += 1) {
    const day = longest(daysFor, terms, inside, writing);
    const time = longest(timesFor, terms, inside, writing);
    if (Math.max(day?.end ?? 0, time?.end ?? 0) > end) return true;
  }
  return false;
}

/** The days and times of a text in one language, in order, before neighbours are put together. */
export function atomsOf(terms: readonly Term[], writing: Writing): Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    if (terms[at]?.classes === '') continue;
    const day = longest(daysFor, terms, at, writing);
    const time = longest(timesFor, terms, at, writing);
    if (day !== null && (time === null || day.end >= time.end)) {
      atoms.push({ start: at, end: day.end, day: day.reading, time: null });
      at = day.end - 1;
    } else if (time !== null && !isOvertaken(at, time.end, terms, writing)) {
      atoms.push({ start: at, end: time.end, day: null, time: time.reading });
      at = time.end - 1;
    }
  }
  return atoms;
}
