import { wordsOfChat } from './chat-words.ts';
import { FIRST_PERSON } from './disclaimer-words.ts';
import { foldLine } from './fold-line.ts';
import { MESSAGE_LABEL } from './form-labels.ts';
import { wordsOfForm } from './form-words.ts';
import { leadingMarks } from './hidden-text.ts';
import { type NoticeKind, isBelowWords, isNoticeMark, noticeKind } from './notice-lines.ts';
import { type LineRange, hasAddress, isBlank, isQuoted, isRule, unquote } from './reply-lines.ts';

/** A notice says what it is in its first lines, and its words begin soon below. */
const [MOST_LINES, MOST_ABOVE] = [60, 6];
const [LONGEST_LINE, LONGEST_SHORT, LONGEST_LABEL] = [220, 80, 60];
/** With fewer labels what follows may be somebody's own list. */
const LEAST_LABELS = 2;
const MOST_NAME_LINES = 3;

export interface WordsPassedOn {
  /** Verbatim, in stretches joined with \n. */
  readonly words: string;
  /** What the program wrote around them. */
  readonly frame: string;
}

/** Where the words begin. */
interface Body {
  readonly from: number;
  /** What of their first line is theirs, where a label stands before it. */
  readonly inline: string | null;
  /** The line that ends them, where one like it stands above them. */
  readonly closes: string | null;
  /** Lines above it that may be their writer's as well. */
  readonly answers?: readonly string[];
}

/**
 * What somebody wrote, of the mail by which a program passes it on: a form, the transcript of a chat, the notice of a board, a
 * network, a help desk, a calendar or a gateway.
 *
 * @param newText of a message, without what stands below it
 * @returns null where it is none of these, as far as it shows
 */
export function wordsPassedOn(newText: string, subject: string): WordsPassedOn | null {
  const chat = wordsOfChat(newText, subject);
  if (chat !== null) return chat;
  const form = wordsOfForm(newText, subject);
  if (form === null) return wordsOfNotice(newText);
  const lines = form.words.split('\n');
  const end = endOfWords(lines, 0, lines.length);
  return {
    words: lines.slice(0, end).join('\n'),
    frame: [form.frame, ...lines.slice(end)].join('\n').trim(),
  };
}

/**
 * Whether a service passes on what somebody wrote, by its own words: the transcript of a chat, the notice of a network, a help
 * desk or a gateway. A form is known by its fields.
 *
 * @param text of a message as it came
 */
export function isPassedOnByService(text: string, subject: string): boolean {
  const seen = text.slice(leadingMarks(text).length);
  return wordsOfChat(seen, subject) !== null || wordsOfNotice(seen) !== null;
}

/**
 * The lines that a notice marks with `>` as the words of whoever sends them, below a colon that announces them: no quote of
 * an earlier mail.
 *
 * @returns null where there are none, or anything but the program's lines stands below them
 */
export function wordsQuotedIn(lines: readonly string[]): LineRange | null {
  const head = lines.slice(0, MOST_LINES);
  const quoted = head.findIndex((line) => isQuoted(line));
  if (quoted < 0) return null;
  const announced = announcementIn(head.slice(0, quoted));
  if (announced === null || !announces(announced)) return null;
  if (!head.slice(announced.at + 1, quoted).every(isBlank)) return null;
  const last = lines.findLastIndex((line) => isQuoted(line));
  const isWhole = lines.slice(quoted, last).every((line) => isBlank(line) || isQuoted(line));
  return isWhole && endOfWords(lines, last, lines.length) === last + 1
    ? { from: quoted, to: last + 1 }
    : null;
}

const announces = ({ kind, said }: Announcement): boolean =>
  (kind === 'sends' || kind === 'invitation') && /:\s*$/.test(said);

/** Whether a line says that somebody sends a message, or answers: with a name it begins with that. */
export const noticeSays = (line: string): boolean =>
  line.length <= LONGEST_LINE && ['sends', 'invitation'].includes(noticeKind(foldLine(line)) ?? '');

/**
 * What somebody wrote, of the notice of a program. One is known by a line at its beginning that says so and in which nobody
 * speaks of themselves; the words begin below a label of a message, behind a colon that announces them, or below what says
 * who writes. What is not understood stays. Time is linear in the text.
 */
function wordsOfNotice(newText: string): WordsPassedOn | null {
  const lines = newText.split('\n');
  const head = lines.slice(0, MOST_LINES);
  const body = fencedBody(head, lines) ?? announcedBody(head);
  if (body === null) return null;
  const { from, inline, closes } = body;
  const closed = closes === null ? -1 : lines.findIndex((line, at) => at > from && isClosing(line, closes));
  const to = endOfWords(lines, from, closed < 0 ? lines.length : closed);
  const written = [inline ?? lines[from] ?? '', ...lines.slice(from + 1, to)];
  const isAllQuoted = written.every((line) => isBlank(line) || isQuoted(line));
  const whole = (isAllQuoted ? written.map(unquote) : written).join('\n').trim();
  const said = insideQuotationMarks(whole) ?? whole;
  if (said === '') return null;
  const words = [...(body.answers ?? []), said].join('\n').trim();
  const label = inline === null ? [] : [(lines[from] ?? '').slice(0, -inline.length)];
  const above = lines.slice(0, from).filter((line) => body.answers?.includes(line) !== true);
  const below = whole.slice(whole.indexOf(said) + said.length).replace(/^["”“»]/, '');
  return { words, frame: [...above, ...label, below, ...lines.slice(to)].join('\n').trim() };
}

const isClosing = (line: string, closes: string): boolean =>
  line.trim() === closes || (isRule(closes) && isRule(line) && line.trim().length > 2);

/** The words between two lines of one kind, the first of them below a label of a message: no other line needs to announce them. */
function fencedBody(head: readonly string[], lines: readonly string[]): Body | null {
  for (let at = 0; at < head.length; at++) {
    const body = belowLabel(head, at);
    if (body !== null) {
      const { from, closes } = body;
      return closes !== null && lines.some((line, index) => index > from && isClosing(line, closes))
        ? body
        : null;
    }
    if (!isOfProgram(head[at] ?? '')) return null;
  }
  return null;
}

function announcedBody(lines: readonly string[]): Body | null {
  const announced = announcementIn(lines);
  if (announced === null) return null;
  const { at, kind, said } = announced;
  for (let next = at + 1; next < lines.length; next++) {
    const body = belowLabel(lines, next);
    if (body !== null)
      return kind === 'application'
        ? { ...body, answers: lines.slice(at + 1, next).filter(isAnswered) }
        : body;
    if (!isOfProgram(lines[next] ?? '')) break;
  }
  if (announces(announced)) return bodyAt(lines, at + 1);
  if (kind === 'sends' && (!/[.!]\s*$/.test(said) || hasAddress(said) || /https?:/.test(said)))
    return belowName(lines, at + 1, said);
  if (kind === 'message') return belowLabels(lines, at);
  return kind === 'ticket' ? belowWriter(lines, at + 1) : null;
}

interface Announcement {
  /** The last line of it. */
  readonly at: number;
  readonly kind: NoticeKind;
  readonly said: string;
}

/** The line that says what it is, the last of those over which it is wrapped; above it stand greetings and marks alone. */
function announcementIn(lines: readonly string[]): Announcement | null {
  let above = 0;
  for (let at = 0; at < lines.length && above <= MOST_ABOVE; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    above++;
    if (line.length > LONGEST_LINE || FIRST_PERSON.test(line)) return null;
    const wrapped = `${line.trimEnd()} ${(lines[at + 1] ?? '').trim()}`;
    const isWrapped =
      !/[.:!]\s*$/.test(line) &&
      !isBlank(lines[at + 1]) &&
      isBlank(lines[at + 2]) &&
      !FIRST_PERSON.test(wrapped);
    const wholeKind = isWrapped && wrapped.length <= LONGEST_LINE ? noticeKind(foldLine(wrapped)) : null;
    if (wholeKind !== null) return { at: at + 1, kind: wholeKind, said: wrapped };
    const kind = noticeKind(foldLine(line));
    if (kind !== null) return { at, kind, said: line };
    if (!isNoticeMark(foldLine(line)) && !isRule(line) && line.length > LONGEST_SHORT) return null;
  }
  return null;
}

/** Whether a program may have written a line between what it announces and the words: a label, a rule, a few words. */
function isOfProgram(line: string): boolean {
  if (isBlank(line) || isRule(line)) return true;
  if (line.length > LONGEST_LINE || FIRST_PERSON.test(line)) return false;
  return (
    isLabelled(line) ||
    isNoticeMark(foldLine(line)) ||
    (line.length <= LONGEST_SHORT && !/[.!]\s*$/.test(line))
  );
}

/** "Received: 3 June 2026"; a sentence behind a colon is somebody's. */
const isLabelled = (line: string): boolean =>
  /^\s*\p{Lu}[^:：]{0,40}[:：]\s*\S[^\n]{0,120}$/u.test(line) &&
  !FIRST_PERSON.test(line) &&
  !/[.!?]\s+\p{Lu}|[!?]\s*$/u.test(line);

/** A question of a board with what the applicant answered: "Do you hold a licence? Yes", "Years with children: 9". */
const isAnswered = (line: string): boolean => isLabelled(line) || /\?\s+\S/.test(line.slice(0, LONGEST_LINE));

/** The words below the label of a message in a line, or behind it. */
function belowLabel(lines: readonly string[], at: number): Body | null {
  const line = lines[at] ?? '';
  const [, label = line, beside = ''] = /^([^:：\n]{1,60})\s*[:：]\s*([^]*)$/.exec(line) ?? [];
  if (label.length > LONGEST_LABEL + 40) return null;
  const bare = label.replace(/^[\s*_=-]+|[\s*_=-]+$/g, '');
  if (bare.length > LONGEST_LABEL || !MESSAGE_LABEL.test(foldLine(bare))) return null;
  if (beside !== '') return { from: at, inline: beside, closes: null };
  const fence = /^\s*([-=_*])\1{3,}/.exec(label)?.[0]?.trim();
  const next = at + 1;
  const mark = (lines[next] ?? '').trim();
  if (mark !== '' && (isRule(mark) || isNoticeMark(foldLine(mark)))) return bodyAt(lines, next + 1, mark);
  return bodyAt(lines, next, fence ?? null);
}

function bodyAt(lines: readonly string[], at: number, closes: string | null = null): Body | null {
  const from = lines.findIndex((line, index) => index >= at && !isBlank(line));
  return from < 0 ? null : { from, inline: null, closes };
}

/** The words below the name of their writer and what they do, as a paragraph of its own that networks repeat. */
function belowName(lines: readonly string[], at: number, said: string): Body | null {
  const body = bodyAt(lines, at);
  if (body === null) return null;
  const end = lines.findIndex((line, index) => index > body.from && isBlank(line));
  const isName = foldLine(said).startsWith(foldLine((lines[body.from] ?? '').slice(0, LONGEST_SHORT)));
  const isParagraph = end > 0 && end - body.from <= MOST_NAME_LINES;
  return isName && isParagraph ? bodyAt(lines, end) : body;
}

/** The words below a block of labels, behind a blank line. */
function belowLabels(lines: readonly string[], announced: number): Body | null {
  let at = announced + 1;
  let labels = isLabelled(lines[announced] ?? '') ? 1 : 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isLabelled(line)) labels++;
    else if (!isBlank(line)) break;
  }
  return labels >= LEAST_LABELS && isBlank(lines[at - 1]) ? bodyAt(lines, at) : null;
}

/** The words below a line that says who wrote and when, as help desks have it: "Ada Crane, Feb 27, 2026, 08:29". */
function belowWriter(lines: readonly string[], at: number): Body | null {
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (
      line.length <= LONGEST_SHORT &&
      /^\s*\p{Lu}[\p{L}\p{M}'’. -]{2,50}[,(·|–-].{0,30}\d.{0,8}\d[:.h]\d\d\b/u.test(line)
    )
      return bodyAt(lines, next + 1);
    if (!isOfProgram(line)) return null;
  }
  return null;
}

/** The line below the last one that somebody wrote: what stands further down is the program's, line by line from the end. */
function endOfWords(lines: readonly string[], from: number, end: number): number {
  let to = end;
  // A quote at the end is of an earlier message, where anything else stands above it.
  const isAllQuoted = lines.slice(from, end).every((line) => isBlank(line) || isQuoted(line));
  for (; to > from + 1; to--) {
    const line = lines[to - 1] ?? '';
    if (isQuoted(line) && !isAllQuoted) continue;
    const folded = line.length > LONGEST_LINE ? line : foldLine(line);
    const isBelow = isBlank(line) || isRule(line) || isNoticeMark(folded) || isBelowWords(folded);
    if (!isBelow || FIRST_PERSON.test(line.slice(0, LONGEST_LINE)) || OF_ONESELF.test(folded)) break;
  }
  return to;
}

/** Behind what `FIRST_PERSON` has: "reply to me". */
const OF_ONESELF = /(?<!\p{L})(?:me|us|mir|mich|uns|moi|nous|nos|mij|ons|mnie|nam)(?!\p{L})/u;

/** What stands between quotation marks at the beginning, to the line at whose end they close; null where none open there. */
function insideQuotationMarks(text: string): string | null {
  const opens = text.charAt(0);
  const closing = { '"': '"', '“': '”', '„': '“', '«': '»' }[opens];
  if (closing === undefined) return null;
  const lines = text.slice(1).split('\n');
  const end = lines.findIndex((line) => line.trimEnd().endsWith(closing));
  if (end < 0) return null;
  const inside = lines
    .slice(0, end + 1)
    .join('\n')
    .trimEnd()
    .slice(0, -1)
    .trim();
  return inside.includes(opens) || inside.includes(closing) ? null : inside;
}
