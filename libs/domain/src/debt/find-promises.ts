import type { TextRange } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import { separateNewText } from '../message/new-text.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import { findDates } from '../time/find-dates.ts';
import type { DateMention } from '../time/mention.ts';
import { plainLetters } from './plain-letters.ts';
import { abroad } from './promise-words-abroad.ts';
import { english } from './promise-words-english.ts';
import type { PromiseWords } from './promise-words.ts';
import type { DatedPromise } from './promise.ts';
import { sentencesOf } from '../message/sentences.ts';

const LANGUAGES: readonly PromiseWords[] = [english, ...abroad];

/** No sentence of a mail that makes a promise is longer; it bounds the work on text without full stops. */
const LONGEST_SENTENCE = 600;

interface Sentence {
  readonly range: TextRange;
  /** In lower case, without accents, letter for letter. */
  readonly plain: string;
  readonly dates: readonly DateMention[];
}

/** When our mail was written, as a day on our clock, and the days that we work. */
interface Writing {
  readonly writtenDay: string;
  readonly calendar: WorkingCalendar;
}

/** Where in the sentence the words of a promise stand. */
interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Words of theirs, not of ours: "you should follow up", "your referee will reply". */
const THEIR_SUBJECT = /\b(?:you|your\s\w+|referees?)\s?$/;

/** Looked for one after the other: the first that stands up ends the search. */
function* spotsOf(patterns: readonly RegExp[], plain: string): Generator<Spot> {
  for (const pattern of patterns) {
    // Most are not there, and `matchAll` copies its pattern, which takes longer than the search.
    if (plain.search(pattern) === -1) continue;
    for (const { 0: words, index } of plain.matchAll(pattern))
      yield { start: index, end: index + words.length };
  }
}

/** A refusal just before the words: "I don't expect to hear from the board". */
const REFUSED =
  /(?:n't|\b(?:not|never|cannot|nobody|nor|unable|no\s(?:way|chance|plans?|guarantee)|too\s(?:early|soon)))\b(?:(?!\sand\s)[^,;]){0,24}$/;

function isOurs(spot: Spot, plain: string): boolean {
  const before = plain.slice(Math.max(0, spot.start - 40), spot.start);
  return !REFUSED.test(before) && (plain.startsWith('you', spot.start) || !THEIR_SUBJECT.test(before));
}

/** Clauses end where another thought begins; a condition or a refusal in one leaves the others alone. */
const CLAUSE_END = /;|:\s|,\s(?:but|so|and|then)\s|\sbut\s|\s-\s/g;

function clauseAround(spot: Spot, plain: string): string {
  let [start, end] = [0, plain.length];
  for (const match of plain.matchAll(CLAUSE_END)) {
    if (match.index <= spot.start) start = match.index;
    else if (match.index >= spot.end) {
      end = match.index;
      break;
    }
  }
  return plain.slice(start, end);
}

/** A time to come, and not one before which, after which or since which something holds. */
function isDue(date: DateMention, writtenDay: string): boolean {
  return (
    date.lastDay >= writtenDay &&
    date.bearing !== 'past' &&
    date.bearing !== 'since' &&
    date.bearing !== 'after'
  );
}

/** "It takes three weeks", "allow ten days": a bare length is a date only where the words make it one. */
const TAKES = /\b(?:takes?|allow|give|need|within|up\sto)\b/;

function dueDates(sentence: Sentence, writtenDay: string): DateMention[] {
  const dates = sentence.dates.filter((date) => isDue(date, writtenDay));
  const named = dates.filter((date) => date.bearing !== 'lasting');
  return named.length > 0 || !TAKES.test(sentence.plain) ? named : dates;
}

interface Due {
  readonly day: string;
  readonly at: Instant;
}

/** Words that take their date from the sentence before. */
const THAT_TIME =
  /\b(?:by\sthen|then(?=$|[.,!;])|(?:that|the\ssame)\s(?:day|week|morning|afternoon|evening|night)|the\s(?:day\safter|next\sday|following\sday))/;

const DAY_AFTER =
  /\b(?:the\s(?:day\safter|next\sday|following\sday)|le\slendemain|tags?\sdarauf|al\sdia\ssiguiente|il\sgiorno\sdopo|de\sdag\serna|nastepnego\sdnia|no\sdia\sseguinte)\b/;
const THAT_WEEK = /\b(?:that|the\ssame)\sweek\b/;

function dueOf(date: DateMention): Due {
  return { day: date.lastDay, at: date.deadline };
}

/** A date told from another: "the committee meets on Thursday; you will be contacted the day after". */
function dueAfter(date: DateMention, words: string, calendar: WorkingCalendar): Due {
  if (DAY_AFTER.test(words)) {
    const day = isoDay(dayNumber(date.lastDay) + 1);
    return { day, at: deadlineOn(day, date.deadline, calendar) };
  }
  if (THAT_WEEK.test(words)) {
    const [end] = findDates('by the end of the week', date.deadline, calendar);
    if (end !== undefined) return dueOf(end);
  }
  return dueOf(date);
}

function deadlineOn(day: string, near: Instant, calendar: WorkingCalendar): Instant {
  const [mention] = findDates(`by ${day}`, near, calendar);
  return mention?.deadline ?? near;
}

/** "Within 48 hours of that", and "the following Monday", are counted from another time than the writing. */
const COUNTED_FROM_ANOTHER = /^\s(?:of|after|from|following)\s(?!today|now|this)/;

/** The date that belongs to the words of a promise: the first one behind them, else the last one before them. */
function dueFor(
  spot: Spot,
  sentence: Sentence,
  dates: readonly DateMention[],
  { writtenDay, calendar }: Writing,
): Due | null {
  const { plain, range } = sentence;
  const offset = range.start;
  const behind =
    dates.find((date) => date.range.end - offset >= spot.end) ??
    dates.find((date) => date.range.start - offset >= spot.start);
  // "Thanks for today's panel, we'll be in touch" promises nothing for today.
  const isAhead = (date: DateMention) => date.lastDay > writtenDay || date.precision === 'time';
  const before = dates.findLast((date) => date.range.start - offset < spot.start && isAhead(date));
  if (behind === undefined)
    return before === undefined ? null : dueAfter(before, plain.slice(spot.start), calendar);
  const [start, end] = [behind.range.start - offset, behind.range.end - offset];
  const words = plain.slice(start, end);
  const isCounted = behind.bearing === 'within' && COUNTED_FROM_ANOTHER.test(plain.slice(end));
  const earlier = dates.findLast((date) => date.range.end <= behind.range.start && isAhead(date));
  const isFollowing = earlier !== undefined && words.startsWith('following');
  if (!isCounted && !isFollowing) return dueOf(behind);
  const [counted] = earlier === undefined ? [] : findDates(words, earlier.deadline, calendar);
  return counted === undefined ? null : dueOf(counted);
}

/** The due date of the first words of a promise that stand up to a closer look. */
function dueBy(
  patterns: readonly RegExp[],
  words: PromiseWords,
  sentence: Sentence,
  dates: readonly DateMention[],
  writing: Writing,
): Due | null {
  for (const spot of spotsOf(patterns, sentence.plain)) {
    const clause = clauseAround(spot, sentence.plain);
    if (!isOurs(spot, sentence.plain) || words.unless.some((pattern) => pattern.test(clause))) continue;
    const due = dueFor(spot, sentence, dates, writing);
    if (due !== null) return due;
  }
  return null;
}

function promiseIn(sentence: Sentence, words: PromiseWords, writing: Writing): Due | null {
  const dates = dueDates(sentence, writing.writtenDay);
  if (dates.length === 0) return null;
  const { tell, settle, news, noNews } = words;
  const said = dueBy(tell, words, sentence, dates, writing) ?? dueBy(settle, words, sentence, dates, writing);
  if (said !== null || noNews.some((pattern) => pattern.test(sentence.plain))) return said;
  return dueBy(news, words, sentence, dates, writing);
}

/** The language of a sentence, or the languages where its small words leave it open. */
function languagesOf(plain: string): readonly PromiseWords[] {
  const counts = LANGUAGES.map(({ signs }) => plain.match(signs)?.length ?? 0);
  const most = Math.max(1, ...counts);
  return LANGUAGES.filter((_words, index) => counts[index] === most);
}

function promiseOf(sentence: Sentence, writing: Writing): Due | null {
  if (sentence.dates.length === 0) return null;
  for (const words of languagesOf(sentence.plain)) {
    const due = promiseIn(sentence, words, writing);
    if (due !== null) return due;
  }
  return null;
}

/**
 * Promises of word in a mail of ours ("you will hear from us by the end of next week"), with their due dates.
 *
 * A sentence makes one promise at most. What is asked, hoped of the candidate, conditional, denied, past, or quoted
 * from somebody else's mail is none.
 *
 * @param text what we wrote, quoted mail included; it is left out
 * @param writtenAt when we wrote it, on our clock
 * @returns promises in the order of the text; those without a date are left out
 * @throws RangeError when `writtenAt` is not an instant with offset
 */
export function findPromises(text: string, writtenAt: Instant, calendar: WorkingCalendar): DatedPromise[] {
  const { newText } = separateNewText(text);
  const dates = findDates(newText, writtenAt, calendar);
  if (dates.length === 0) return [];
  const writtenDay = findDates('today', writtenAt, calendar)[0]?.lastDay ?? '';
  const writing = { writtenDay, calendar };
  const promises: DatedPromise[] = [];
  let earlier: readonly DateMention[] = [];
  for (const range of sentencesOf(newText)) {
    const quote = newText.slice(range.start, range.end);
    if (quote.startsWith('>') || quote.length > LONGEST_SENTENCE) continue;
    const own = dates.filter((date) => date.range.start >= range.start && date.range.end <= range.end);
    const plain = plainLetters(quote).replaceAll('\n', ' ');
    const taken = own.length === 0 && THAT_TIME.test(plain) ? earlier : own;
    const due = promiseOf({ range, plain, dates: taken }, writing);
    earlier = own.slice(-1);
    if (due !== null) promises.push({ quote, dueDay: due.day, dueAt: due.at });
  }
  return promises;
}
