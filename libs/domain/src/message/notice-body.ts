import { FIRST_PERSON } from './disclaimer-words.ts';
import { foldLine } from './fold-line.ts';
import { MESSAGE_LABEL } from './form-labels.ts';
import { type NoticeKind, isNoticeMark, noticeKind } from './notice-lines.ts';
import { hasAddress, isBlank, isRule } from './reply-lines.ts';

/** A notice says what it is in its first lines; longer lines are somebody's. */
export const LONGEST_LINE = 220;
const MOST_ABOVE = 6;
const [LONGEST_SHORT, LONGEST_LABEL] = [80, 60];
/** With fewer labels what follows may be somebody's own list. */
const LEAST_LABELS = 2;
const MOST_NAME_LINES = 3;

/** Where the words begin. */
export interface Body {
  readonly from: number;
  /** What of their first line is theirs, where a label stands before it. */
  readonly inline: string | null;
  /** The line that ends them, where one like it stands above them. */
  readonly closes: string | null;
  /** Whether what stands below their quotation marks is the program's, as a calendar puts the appointment there. */
  readonly isQuoted?: boolean;
  /** Lines above it that may be their writer's as well. */
  readonly answers?: readonly string[];
}

export const isClosing = (line: string, closes: string): boolean =>
  line.trim() === closes || (isRule(closes) && isRule(line) && line.trim().length > 2);

/** The words between two lines of one kind, the first of them below a label of a message: no other line needs to announce them. */
export function fencedBody(head: readonly string[], lines: readonly string[]): Body | null {
  for (let at = 0; at < head.length; at++) {
    const body = belowLabel(head, at);
    if (body !== null) {
      const { from, closes } = body;
      if (closes === null) return null;
      const end = lines.findIndex((line, index) => index > from && isClosing(line, closes));
      const isOthers = (line: string) => line.length <= LONGEST_LINE && !FIRST_PERSON.test(line);
      return end >= 0 && lines.slice(end).every(isOthers) ? body : null;
    }
    if (!isOfProgram(head[at] ?? '')) return null;
  }
  return null;
}

export function announcedBody(lines: readonly string[]): Body | null {
  const announced = announcementIn(lines);
  if (announced === null) return null;
  const { at, kind, said } = announced;
  if (announces(announced)) {
    const first = bodyAt(lines, at + 1);
    const body = first === null ? null : (belowLabel(lines, first.from) ?? first);
    return body === null || kind !== 'invitation' ? body : { ...body, isQuoted: true };
  }
  for (let next = at + 1; next < lines.length; next++) {
    const body = belowLabel(lines, next);
    if (body !== null)
      return kind === 'application'
        ? { ...body, answers: lines.slice(at + 1, next).filter(isAnswered) }
        : body;
    if (!isOfProgram(lines[next] ?? '')) break;
  }
  if (kind === 'sends' && (!/[.!]\s*$/.test(said) || hasAddress(said) || /https?:/.test(said)))
    return belowName(lines, at + 1, said);
  if (kind === 'message') return belowLabels(lines, at);
  return kind === 'ticket' ? belowWriter(lines, at + 1) : null;
}

export interface Announcement {
  /** The last line of it. */
  readonly at: number;
  readonly kind: NoticeKind;
  readonly said: string;
}

/** Whether the words stand right below, behind a colon. */
export const announces = ({ kind, said }: Announcement): boolean =>
  (kind === 'sends' || kind === 'invitation') && /:\s*$/.test(said);

/** The line that says what it is, the last of those over which it is wrapped; above it stand greetings and marks alone. */
export function announcementIn(lines: readonly string[]): Announcement | null {
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
export function isOfProgram(line: string): boolean {
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
  const from = lines.findIndex((line, index) => index >= at && !isBlank(line) && !isRule(line));
  return from < 0 ? null : { from, inline: null, closes };
}

/** The words below the name of their writer and what they do, as a paragraph of its own that networks repeat. */
function belowName(lines: readonly string[], at: number, said: string): Body | null {
  const body = bodyAt(lines, at);
  if (body === null) return null;
  const end = lines.findIndex((line, index) => index > body.from && isBlank(line));
  const name = foldLine((lines[body.from] ?? '').slice(0, LONGEST_SHORT).replace(/\s*[<(].*$/, ''));
  const isName = name !== '' && foldLine(said).startsWith(name);
  const isParagraph = end > 0 && end - body.from <= MOST_NAME_LINES;
  return isName && isParagraph ? bodyAt(lines, end) : body;
}

/** "Ada Crane (+44 7700 900412)", "25-11-2026 08:40": what has no label where it needs none. */
const WHO_OR_WHEN =
  /^\s*(?:\p{Lu}[\p{L}\p{M}'’. -]{1,50} [(<](?:\+?[\d ()./-]{6,25}|[^\s()<>@]{1,64}@[^\s()<>@]{3,100})[)>]|\d[\d\s.,:/-]{7,30})\s*$/u;

/** The words below a block of labels, behind a blank line. */
function belowLabels(lines: readonly string[], announced: number): Body | null {
  let at = announced + 1;
  let labels = isLabelled(lines[announced] ?? '') ? 1 : 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isLabelled(line) || WHO_OR_WHEN.test(line.slice(0, LONGEST_LINE))) labels++;
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
