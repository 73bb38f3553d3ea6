import type { TextRange } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import { endsSentence } from '../message/sentences.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import type { DateMention } from '../time/mention.ts';
import type { Observation } from './observe.ts';
import { verbose } from '../verbose.ts';

/** The words that a date of the interview stands with. */
const ANCHOR = /^scheduling\.(interview|change|off|elsewhere)$/;
/** Where one thing said ends and another begins, within a sentence. */
const CLAUSE_END =
  /[,;:–—]|\s(?:and|but|so|because|as|since|und|aber|weil|et|mais|y|pero|e|ma|en|maar|i|ale)\s/gi;
/** The date behind these is the one that is given up: "instead of Tuesday", "from Tuesday". */
const GIVEN_UP = verbose('i')`
  \b(?:
    instead of|rather than|in place of|from|statt|anstatt|au lieu de|en vez de|in plaats van|invece di
    |zamiast
  )\s+(?:on\s+|the\s+|our\s+|my\s+)?$
`;
const MOVES = verbose('i')`
  \b(?:
    re-?sched\w*|re-?arrang\w*|mov(?:e|ing|ed)|postpon\w*|push\w*|shift\w*|chang\w*|swap\w*|bring\w*
    |verschieb\w*|verleg\w*|reporter|déplacer|cambiar|aplazar|spostare|verzetten|przełoży\w*|remarcar
  )\b
`;
/** Behind a word that moves it, the date that it is to be moved to. */
const MOVED_TO = /\b(?:to|for|until|till|auf|au|al|para|naar|na)\s+(?:the\s+|a\s+|den\s+|next\s+)?$/i;
/** What is asked for or offered in its place. */
const PROPOSED = verbose('i')`
  \b(?:
    (?:could|can|might|may|would|shall) (?:we|you|i|it)\b(?! (?:not|come|make|attend))|(?:how|what) about
    |possible|free|available|suits?|works?|ginge|passt|instead
  )\b
`;

export interface InterviewTime {
  readonly at: Instant;
  /** Whether a clock time is known, or the day alone. */
  readonly timed: boolean;
}

interface Candidate {
  readonly mention: DateMention;
  readonly rank: number;
  readonly distance: number;
}

function sentenceAround(text: string, at: number): TextRange {
  let [start, end] = [at, at];
  while (start > 0 && !endsSentence(text, start - 1)) start -= 1;
  while (end < text.length && !endsSentence(text, end)) end += 1;
  return { start, end };
}

/** Where the clause begins that holds `at`, and where it ends. */
function clauseAround(text: string, sentence: TextRange, at: number): TextRange {
  let { start, end } = sentence;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)) {
    const from = sentence.start + match.index;
    if (from + match[0].length <= at) start = from + match[0].length;
    else if (from >= at) {
      end = from;
      break;
    }
  }
  return { start, end };
}

/** Whether it is the date that is given up, or one that is put in its place. */
function partIn(text: string, clause: TextRange, { range, bearing }: DateMention): 'old' | 'new' | null {
  const before = text.slice(clause.start, range.start);
  const moves = MOVES.test(text.slice(clause.start, clause.end));
  if (GIVEN_UP.test(before) || (moves && bearing === 'since')) return 'old';
  return (moves ? MOVED_TO : PROPOSED).test(before) ? 'new' : null;
}

function candidateOf(text: string, anchor: TextRange, mention: DateMention): Candidate | null {
  const { start, end } = mention.range;
  const sentence = sentenceAround(text, start);
  const clause = clauseAround(text, sentence, start);
  const part = partIn(text, clause, mention);
  if (part === 'old') return { mention, rank: 0, distance: 0 };
  if (part === 'new' || anchor.start < sentence.start || anchor.start >= sentence.end) return null;
  if (mention.bearing === 'since') return null;
  const isNear = anchor.start >= clause.start && anchor.start < clause.end;
  const isBehind = end > anchor.start;
  return {
    mention,
    rank: 1 + (isNear ? 0 : 4) + (mention.precision === 'time' ? 0 : 2) + (isBehind ? 0 : 1),
    distance: isBehind ? Math.max(0, start - anchor.end) : anchor.start - end,
  };
}

function named({ bearing, precision }: DateMention): boolean {
  return bearing !== 'past' && bearing !== 'lasting' && precision !== 'days';
}

/**
 * When the interview is that a message calls off or moves: of the times that it names the one that stands with the
 * interview, and not the one that is proposed in its place; a clock time that only our invitation names is added to
 * the day.
 *
 * @param at when the message was written
 * @returns null where neither the message nor our last mail says it
 */
export function interviewTime(
  { visible, evidence, times }: Observation,
  at: Instant,
  calendar: WorkingCalendar,
): InterviewTime | null {
  const anchors = evidence.filter(({ cue }) => ANCHOR.test(cue));
  const first = anchors[0];
  if (first === undefined) return null;
  const [best] = findDates(visible, at, calendar)
    .filter(named)
    .flatMap((mention) => anchors.map((anchor) => candidateOf(visible, anchor, mention)))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  const ours = times.ours === null ? null : { at: times.ours.at, timed: true };
  if (best === undefined) return ours;
  const { precision, firstDay, deadline } = best.mention;
  if (precision === 'time') return { at: deadline, timed: true };
  return ours?.at.startsWith(firstDay) === true ? ours : { at: deadline, timed: false };
}
