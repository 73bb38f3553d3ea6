import type { WorkingCalendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import type { Bearing } from './mention.ts';
import { patternOf } from './pattern.ts';
import type { Fit, Pattern } from './pattern.ts';
import type { Term } from './terms.ts';

/** The moment of writing, as the rules of dates need it. */
export interface Writing {
  readonly ms: number;
  /** The writer's zone. */
  readonly zone: string;
  readonly today: DayNumber;
  readonly minuteOfDay: number;
  readonly calendar: WorkingCalendar;
  readonly language: string;
  /** Whether 4/5 is the fifth of April. */
  readonly monthFirst: boolean;
}

/** Days that some words name. */
export interface DayReading {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** A bare weekday, which a date beside it makes exact. */
  readonly weekday?: number;
  readonly bearing?: Bearing;
  /** Epoch ms where the words count hours or minutes. */
  readonly moment?: number;
  /** The last day is moved back to a working day where the words set a deadline: a feast is nobody's due day. */
  readonly feast?: boolean;
  /** The end of a stretch: "before the end of next week" means by it. */
  readonly end?: boolean;
}

/** Minutes of a day that some words name. */
export interface TimeReading {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly exact: boolean;
  /** Hour as written, 1 to 12, where nothing told morning from evening. */
  readonly bareHour?: boolean;
  readonly zone?: string;
  /** True of "this morning": it is today's, over or not. */
  readonly isToday?: boolean;
  /** True where the words are a time only beside a day ("by 5"). */
  readonly weak?: boolean;
  readonly bearing?: Bearing;
}

/** A pattern and what it means; `null` where a closer look says that it is something else. */
export interface Rule<Reading> {
  readonly pattern: Pattern;
  readonly read: (fit: Fit, writing: Writing, around: Around) => Reading | null;
}

/** The terms just outside a match. */
export interface Around {
  readonly before: Term | undefined;
  readonly after: Term | undefined;
}

/** A reading of one whole day. */
export function one(day: DayNumber, more: Partial<DayReading> = {}): DayReading {
  return { first: day, last: day, ...more };
}

/** @param pattern as `patternOf` reads it */
export function rule<Reading>(pattern: string, read: Rule<Reading>['read']): Rule<Reading> {
  return { pattern: patternOf(pattern), read };
}
