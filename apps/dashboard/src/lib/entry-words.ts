import type { InboxEntry } from '#libs/contract';
import { questionTopic } from '#libs/domain';
import {
  arrival,
  clock,
  clocksIn,
  dayMonth,
  daysBetween,
  dueTime,
  reasonHere,
  waiting,
  wholeMinutes,
} from './dates.ts';
import { markOf } from './marks.ts';
import { type CutQuote, cutAround } from './quote.ts';
import { MARK_WORDING, SECTION_WORDING, counted, queueWords, searchWords } from './wording.ts';

/** Characters of reason and quote that fit one line of a row at full width. */
const ROW_ROOM = 106;
const LEAST_ROOM = 44;
/** Characters that an opened row shows: about three lines. */
const OPEN_ROOM = 380;

/** Why we owe a reply, with the day as whoever reads has it. */
export function owedReasonOf(owed: NonNullable<InboxEntry['owed']>, now: Date): string {
  const day = dayMonth(owed.promisedBy ?? owed.since, now);
  const topic = owed.quote === null ? null : questionTopic(owed.quote);
  return queueWords.owed[owed.because](day, daysBetween(owed.since, now), topic);
}

/** The reason that a row states first; where we owe a reply, it is about us. */
export function reasonOf(entry: InboxEntry, now: Date): string {
  if (entry.section === 'owed' && entry.owed !== null) return owedReasonOf(entry.owed, now);
  const [first] = entry.reasons;
  if (first === undefined) return MARK_WORDING[markOf(entry.section, entry.kind)].label;
  return clocksIn(reasonHere(first.text, entry.harmAt, now));
}

/** The promise of ours or the question of theirs that is the debt; otherwise the sender's words around what decided. */
function quoteSource(entry: InboxEntry): {
  readonly text: string;
  readonly quote: string | null;
  readonly ours: boolean;
} {
  const owed = entry.section === 'owed' ? entry.owed : null;
  if (owed !== null && owed.quote !== null) {
    return { text: owed.quote, quote: null, ours: owed.because === 'promise_passed' };
  }
  const quote = entry.reasons.find((reason) => reason.quote !== null)?.quote ?? null;
  return { text: entry.excerpt, quote, ours: false };
}

export interface RowQuote {
  readonly cut: CutQuote;
  readonly ours: boolean;
}

/** The quote of a row, cut to what is left beside the reason; null where the message has no words. */
export function rowQuote(entry: InboxEntry, now: Date): RowQuote | null {
  // The words of what is to be handled with care are shown only on request.
  if (entry.section === 'care') return null;
  const { text, quote, ours } = quoteSource(entry);
  if (text.trim() === '') return null;
  // The two buttons of a row that asks for a decision take the place of a dozen words.
  const room = ROW_ROOM - reasonOf(entry, now).length - (entry.section === 'decide' ? 24 : 0);
  return { cut: cutAround(text, quote, Math.max(LEAST_ROOM, room)), ours };
}

/** The longer quote of an opened row: the sender's own words, with what decided in them. */
export function openQuote(entry: InboxEntry): CutQuote | null {
  if (entry.section === 'care' || entry.excerpt.trim() === '') return null;
  const quote = entry.reasons.find((reason) => reason.quote !== null)?.quote ?? null;
  return cutAround(entry.excerpt, quote, OPEN_ROOM);
}

/** When, in the way that fits the section: arrival for what is of today, waiting time where somebody waits. */
export function whenOf(entry: InboxEntry, now: Date): string {
  if (entry.section === 'today') return arrival(entry.receivedAt, now);
  if (entry.section === 'owed' || entry.section === 'worth' || entry.section === 'decide') {
    return waiting(entry.waitingSince, now);
  }
  return daysBetween(entry.receivedAt, now) === 0 ? clock(entry.receivedAt) : dayMonth(entry.receivedAt, now);
}

/** The same where a phone has no room for words: "08:51", "12 days", "24 Nov". */
export function whenShort(entry: InboxEntry, now: Date): string {
  const waits = entry.section === 'owed' || entry.section === 'worth' || entry.section === 'decide';
  const at = waits ? entry.waitingSince : entry.receivedAt;
  const days = daysBetween(at, now);
  if (days <= 0) return clock(at);
  return waits ? counted(days, 'day', 'days') : dayMonth(at, now);
}

/** Where a row that was found is: settled, for later, or in which section. */
export function whereOf(entry: InboxEntry, now: Date): string {
  const { where } = searchWords;
  if (entry.state === 'done') return where.done;
  if (entry.state === 'later') return where.later(entry.until === null ? '' : dueTime(entry.until, now));
  const { label } = SECTION_WORDING[entry.section];
  const folded = entry.section === 'nothing_new' || entry.section === 'care';
  return folded ? where.folded(label) : label;
}

/** How a row reads aloud. */
export function spokenRow(entry: InboxEntry, now: Date, where: string | null = null): string {
  const quote = rowQuote(entry, now);
  return queueWords.row.spoken({
    mark: MARK_WORDING[markOf(entry.section, entry.kind)].label,
    person: entry.candidate.name,
    role: entry.role?.title ?? null,
    reason: where === null ? reasonOf(entry, now) : `${where}. ${reasonOf(entry, now)}`,
    quote: quote === null ? null : quote.cut.before + quote.cut.deciding + quote.cut.after,
    when: whenOf(entry, now),
    minutes: wholeMinutes(entry.readingSeconds),
  });
}

/** How a row of several people reads aloud. */
export function spokenGroup(entries: readonly InboxEntry[], now: Date): string {
  const [first] = entries;
  if (first === undefined) return '';
  return queueWords.row.spoken({
    mark: MARK_WORDING.owed.label,
    person: queueWords.row.people(entries.length),
    role: first.role?.title ?? null,
    reason: reasonOf(first, now),
    quote: first.owed?.quote ?? null,
    when: queueWords.row.longestWait(daysBetween(first.waitingSince, now)),
    minutes: 2,
  });
}

/** The rhythm of a row in one line. */
export function rhythmLine(entry: InboxEntry): string {
  const { contactsIn14Days, limit14Days, repliesVisible } = entry.rhythm;
  return repliesVisible
    ? queueWords.row.contacts(contactsIn14Days, limit14Days - 1)
    : queueWords.row.contactsUnseen(contactsIn14Days);
}
