import type { Atom } from './atoms.ts';
import { weekdayOf } from './day.ts';
import { fits } from './pattern.ts';
import type { DayReading, TimeReading } from './reading.ts';
import type { Term } from './terms.ts';
import { withPart } from './time-rules.ts';

/** Between a day and its time, or a weekday and its date, stand at most this many small words and marks. */
const WIDEST_GAP = 3;
const CONNECTORS = 'nft,()-';

/** "Saat", "om", "à" and their blanks: a word that is in no list of the language read, between a date and its time. */
const LONGEST_STRANGE_WORD = 6;

function isJoinable(left: Atom, right: Atom, terms: readonly Term[]): boolean {
  const gap = terms.slice(left.end, right.start);
  if (gap.length <= WIDEST_GAP && gap.every((term) => fits(term, CONNECTORS))) return true;
  const letters = (terms[right.start]?.start ?? 0) - (terms[left.end - 1]?.end ?? 0);
  const isBetween =
    left.day !== null && left.time === null && right.day === null && right.time?.exact === true;
  return (
    isBetween && gap.length === 1 && /^b?$/.test(gap[0]?.classes ?? '-') && letters <= LONGEST_STRANGE_WORD
  );
}

/** A weekday beside a date is that date; null where they are two days. */
function joinedDay(left: DayReading, right: DayReading): DayReading | null {
  const [named, other] = left.weekday === undefined ? [right, left] : [left, right];
  if (named.weekday === undefined || other.weekday !== undefined || other.first !== other.last) return null;
  return weekdayOf(other.first) === named.weekday ? other : null;
}

function joinedTime(left: TimeReading, right: TimeReading): TimeReading | null {
  if (left.exact && !right.exact) return withPart(left, right);
  return right.exact && !left.exact ? withPart(right, left) : null;
}

function joined(left: Atom, right: Atom): Atom | null {
  const span = { start: left.start, end: right.end };
  if (left.day?.moment !== undefined || right.day?.moment !== undefined) return null;
  if (left.day === null || right.day === null) {
    const day = left.day ?? right.day;
    if (left.time === null || right.time === null) return { ...span, day, time: left.time ?? right.time };
    const time = joinedTime(left.time, right.time);
    return time === null ? null : { ...span, day, time };
  }
  if (left.time !== null && right.time !== null) return null;
  const day = joinedDay(left.day, right.day);
  return day === null ? null : { ...span, day, time: left.time ?? right.time };
}

/** Puts days and their times, weekdays and their dates together, from left to right. */
export function joinAtoms(atoms: readonly Atom[], terms: readonly Term[]): Atom[] {
  const whole: Atom[] = [];
  for (const atom of atoms) {
    const left = whole.at(-1);
    const both = left !== undefined && isJoinable(left, atom, terms) ? joined(left, atom) : null;
    if (both === null) whole.push(atom);
    else whole[whole.length - 1] = both;
  }
  return whole;
}
