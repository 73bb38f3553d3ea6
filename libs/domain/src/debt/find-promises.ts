import type { Instant } from '../contact/contact.ts';
import { separateNewText } from '../message/new-text.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { findDates } from '../time/find-dates.ts';
import type { DateMention } from '../time/mention.ts';
import { withClosures } from './closures.ts';
import { DAY_AFTER, DAY_BEFORE, WEEK_AFTER, dueDates } from './due-dates.ts';
import type { Sentence } from './due-dates.ts';
import { dueFor, namesDay, tellsOfBefore } from './due.ts';
import type { Half } from './due.ts';
import type { Due, Writing } from './due-day.ts';
import { ONCE_DONE, lengthTaken } from './once-done.ts';
import { tellsOfOtherMatters } from './other-matters.ts';
import { plainLetters } from './plain-letters.ts';
import { abroad } from './promise-words-abroad.ts';
import { english } from './promise-words-english.ts';
import type { Finder, PromiseWords } from './promise-words.ts';
import type { DatedPromise } from './promise.ts';
import { sentencesOf } from '../message/sentences.ts';
import { clauseAround, isOurs } from './whose-words.ts';
import { verbose } from '../verbose.ts';

const LANGUAGES: readonly PromiseWords[] = [english, ...abroad];

/** No sentence of a mail that makes a promise is longer; it bounds the work on text without full stops. */
const LONGEST_SENTENCE = 600;

/** Words that take their date from the sentence before. */
const THAT_TIME = verbose()`
  \b(?:
    by\sthen|then(?=$|[.,!;])|(?:that|the\ssame)\s(?:day|week|morning|afternoon|evening|night)|that's\swhen
    |(?:am|an)\s(?:selben|gleichen|diesem)\stag|le\s(?:jour\smeme|meme\sjour)|ese\s(?:mismo\s)?dia|el\smismo\sdia
    |lo\sstesso\sgiorno|quel\sgiorno|(?:diez|dez)elfde\sdag|die\sdag|no\smesmo\sdia|nesse\s(?:mesmo\s)?dia
    |tego\s(?:samego\s)?dnia|ayni\sgun
    |(?:straight\s|right\s)?after(?:wards|\sthat|\sthis)?(?=$|[.,!;])|thereafter|in\sdie\sweek
    |as\ssoon\sas\s(?:i'm|we're|i\sam|we\sare)\s(?:out|done|back|through|finished|free)
    |(?<=^\W*)(?:danach|anschliess?end|ensuite|despues|dopo|daarna|potem|depois)
  )
`;

/** The due date of the first words of a promise that stand up to a closer look. */
function dueBy(
  find: Finder,
  hindrances: readonly RegExp[],
  sentence: Sentence,
  dates: readonly DateMention[],
  writing: Writing,
): Due | null {
  for (const spot of find(sentence, dates)) {
    const clause = clauseAround(spot, sentence.plain);
    if (!isOurs(spot, sentence.plain) || hindrances.some((pattern) => pattern.test(clause))) continue;
    if (tellsOfOtherMatters(clause)) continue;
    const due = dueFor(spot, sentence, dates, writing);
    if (due !== null) return due;
  }
  return null;
}

function promiseIn(sentence: Sentence, words: PromiseWords, writing: Writing): Due | null {
  const dates = dueDates(sentence, writing.writtenDay);
  if (dates.length === 0) return null;
  const { unless, noNews, noDeed } = words;
  const by = (find: Finder, hindrances: readonly RegExp[] = unless) =>
    dueBy(find, hindrances, sentence, dates, writing);
  const isFree = !noNews.some((pattern) => pattern.test(sentence.plain));
  return (
    by(words.tell) ??
    by(words.settle) ??
    (isFree ? by(words.news) : null) ??
    by(words.deeds, [...unless, ...noDeed])
  );
}

/** The language of a sentence, or the languages where its small words leave it open. */
function languagesOf(plain: string): readonly PromiseWords[] {
  const counts = LANGUAGES.map(({ signs }) => plain.match(signs)?.length ?? 0);
  const most = Math.max(...counts);
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

/** The sentence cut before the second of two dates, where a conjunction parts them. */
function halvesOf(sentence: Sentence, { second }: PromiseWords): readonly [Sentence, Half] | null {
  const { plain, range, dates } = sentence;
  for (const [index, date] of dates.slice(0, -1).entries()) {
    const from = date.range.end - range.start;
    const between = plain.slice(from, dates[index + 1]!.range.start - range.start);
    const cut = second.exec(between);
    if (cut === null) continue;
    const [end, start] = [from + cut.index, from + cut.index + cut[0].length];
    const firstRange = { start: range.start, end: range.start + end };
    const secondRange = { start: range.start + start, end: range.end };
    return [
      { ...sentence, range: firstRange, plain: plain.slice(0, end), dates: dates.slice(0, index + 1) },
      {
        ...sentence,
        range: secondRange,
        plain: plain.slice(start),
        dates: dates.slice(index + 1),
        previous: date,
        ...(tellsOfBefore(plain.slice(0, date.range.start - range.start)) ? {} : { dayOfFirst: date }),
        ...(namesDay(plain.slice(date.range.start - range.start, from)) ? { firstHalf: date } : {}),
      },
    ];
  }
  return null;
}

/** "I'll book it today and send you the link on Monday": the second half without what it shares with the first. */
function resumed(half: Sentence, { resume }: PromiseWords): Sentence[] {
  return resume
    .filter(({ when }) => when.test(half.plain))
    .map(({ lead }) => ({
      ...half,
      range: { ...half.range, start: half.range.start - lead.length },
      plain: lead + half.plain,
    }));
}

const nothing: Finder = () => [];

/** What a half promises by itself: it must be told or done, for settling and bare news are parts of one promise. */
function promiseOfHalf(half: Sentence, words: PromiseWords, writing: Writing): Due | null {
  const alone = { ...words, settle: nothing, news: nothing };
  return promiseIn(half, alone, writing);
}

/**
 * What is promised where a conjunction parts two dates: both, each with its own words and its own day, or the second
 * alone; empty where the sentence is better read as a whole.
 */
function promisesOfHalves(sentence: Sentence, writing: Writing): Due[] {
  for (const words of languagesOf(sentence.plain)) {
    const halves = halvesOf(sentence, words);
    if (halves === null) continue;
    const [first, second] = halves;
    const one = promiseOfHalf(first, words, writing);
    const alone = one === null ? promiseOfHalf(second, words, writing) : null;
    // "I'll type it up tonight and you will have it tomorrow".
    if (alone !== null) return [alone];
    if (one === null) continue;
    for (const half of [second, ...resumed(second, words)]) {
      const other = promiseOfHalf(half, words, writing);
      if (other !== null && other.day !== one.day) return [one, other];
    }
  }
  return [];
}

function promisesOf(sentence: Sentence, writing: Writing): Due[] {
  const promise = promiseOf(sentence, writing);
  if (promise === null) return [];
  const halves = promisesOfHalves(sentence, writing);
  return halves.length > 0 ? halves : [promise];
}

/** "I'll ring you in the morning" is the next one, "on Monday in the morning" that of Monday. */
const NEXT_MORNING = /\b(?:first\sthing\s)?in\sthe\smorning\b|\bfirst\sthing(?=$|[.,!;])/;

/** Letters between a day and the morning that belongs to it. */
const MORNING_OF = 24;

/** The dates of a sentence, and the next morning where it names that. */
function withNextMorning(
  dates: readonly DateMention[],
  plain: string,
  start: number,
  writtenAt: Instant,
  calendar: WorkingCalendar,
): readonly DateMention[] {
  const words = NEXT_MORNING.exec(plain);
  if (words === null) return dates;
  const from = start + words.index;
  const range = { start: from, end: from + words[0].length };
  const mornings = findDates('tomorrow morning', writtenAt, calendar);
  const isItsDay = (date: DateMention) =>
    date.range.end > from - MORNING_OF &&
    date.range.start < range.end + MORNING_OF &&
    // "Tonight … and in the morning".
    !(date.precision === 'part' && date.range.end <= from && date.lastDay < (mornings[0]?.firstDay ?? ''));
  if (dates.some(isItsDay)) return dates;
  return [...dates, ...mornings.map((mention) => ({ ...mention, range }))].toSorted(
    (a, b) => a.range.start - b.range.start,
  );
}

/**
 * Promises of word in a mail of ours ("you will hear from us by the end of next week"), with their due dates.
 *
 * A sentence makes one promise, or two where each half has its words and its day. What is asked, hoped of the candidate,
 * conditional, denied, past, or quoted from somebody else's mail is none.
 *
 * @param text what we wrote, quoted mail included; it is left out
 * @param writtenAt when we wrote it, on our clock
 * @param office the days that are worked here; days that the mail itself says to be closed are left out besides
 * @returns promises in the order of the text; those without a date are left out
 * @throws RangeError when `writtenAt` is not an instant with offset
 */
export function findPromises(text: string, writtenAt: Instant, office: WorkingCalendar): DatedPromise[] {
  const { newText } = separateNewText(text);
  const read = findDates(newText, writtenAt, office);
  if (read.length === 0 && !NEXT_MORNING.test(newText)) return [];
  const calendar = withClosures(newText, read, office);
  const dates = calendar === office ? read : findDates(newText, writtenAt, calendar);
  const writtenDay = findDates('today', writtenAt, calendar)[0]?.lastDay ?? '';
  const writing = { writtenDay, calendar };
  const promises: DatedPromise[] = [];
  let earlier: readonly DateMention[] = [];
  let length: DateMention | null = null;
  for (const range of sentencesOf(newText)) {
    const quote = newText.slice(range.start, range.end);
    if (quote.startsWith('>') || quote.length > LONGEST_SENTENCE) continue;
    const named = dates.filter((date) => date.range.start >= range.start && date.range.end <= range.end);
    const plain = plainLetters(quote).replaceAll('\n', ' ');
    const own = withNextMorning(named, plain, range.start, writtenAt, calendar);
    const isDone = own.length === 0 && ONCE_DONE.test(plain);
    const isTold =
      own.length === 0 && [THAT_TIME, DAY_AFTER, DAY_BEFORE, WEEK_AFTER].some((words) => words.test(plain));
    const taken = isDone && length !== null ? [length] : isTold ? earlier : own;
    const sentence = { range, plain, dates: taken, previous: earlier.at(-1) };
    earlier = named.slice(-1);
    length = lengthTaken(earlier, plain, range.start, writtenAt);
    for (const due of promisesOf(sentence, writing)) promises.push({ quote, dueDay: due.day, dueAt: due.at });
  }
  return promises;
}
