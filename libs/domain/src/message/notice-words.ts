import { BOARD_TEAM } from './board-words.ts';
import { type WordsPassedOn, wordsOfChat } from './chat-words.ts';
import { FIRST_PERSON } from './disclaimer-words.ts';
import { foldLine } from './fold-line.ts';
import { wordsOfForm } from './form-words.ts';
import { leadingMarks } from './hidden-text.ts';
import {
  LONGEST_LINE,
  announcedBody,
  announcementIn,
  announces,
  fencedBody,
  isClosing,
  isOfProgram,
} from './notice-body.ts';
import { WRITES, isBelowWords, isNoticeMark, noticeKind } from './notice-lines.ts';
import { type LineRange, isBlank, isQuoted, isRule, unquote } from './reply-lines.ts';

/** The words begin soon below what says that it is a notice. */
const MOST_LINES = 60;

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
    isSure: true,
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
  const isPassedOn = wordsOfChat(seen, subject) !== null || wordsOfNotice(seen) !== null;
  return isPassedOn || wordsQuotedIn(seen.split('\n')) !== null;
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
  if (announced === null) return null;
  const above = head.slice(announced.at + 1, quoted).filter((line) => !isBlank(line));
  // Below what else a help desk tells of a ticket it says who writes; alone that is how every answer quotes.
  const writes =
    announced.kind === 'ticket' && WRITES.test(foldLine((above.at(-1) ?? '').slice(0, LONGEST_LINE)));
  if (writes ? !above.slice(0, -1).every(isOfProgram) : !announces(announced) || above.length > 0)
    return null;
  const last = lines.findLastIndex((line) => isQuoted(line));
  const isWhole = lines.slice(quoted, last).every((line) => isBlank(line) || isQuoted(line));
  const below = lines
    .slice(last + 1)
    .filter((line) => !/^\s*(?:<?https?:\S{1,500}>?|-- ?\p{L}.{1,60})\s*$/u.test(line));
  return isWhole && endOfWords(['', ...below], 0, below.length + 1) === 1
    ? { from: quoted, to: last + 1 }
    : null;
}

/** Whether a line says that somebody sends a message, answers or applies: with a name it begins with that. */
export const noticeSays = (line: string): boolean =>
  line.length <= LONGEST_LINE &&
  ['sends', 'invitation', 'application'].includes(noticeKind(foldLine(line)) ?? '');

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
  const said = insideQuotationMarks(whole, body.isQuoted === true) ?? whole;
  if (said === '') return null;
  const words = [...(body.answers ?? []), said].join('\n').trim();
  const label = inline === null ? [] : [(lines[from] ?? '').slice(0, -inline.length)];
  const above = lines.slice(0, from).filter((line) => body.answers?.includes(line) !== true);
  const below = whole.slice(whole.indexOf(said) + said.length).replace(/^["”“»]/, '');
  return {
    words,
    frame: [...above, ...label, below, ...lines.slice(to)].join('\n').trim(),
    isSure: false,
  };
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
    const isBelow =
      isBlank(line) || isRule(line) || isNoticeMark(folded) || isBelowWords(folded) || isSigned(line);
    if (!isBelow || FIRST_PERSON.test(line.slice(0, LONGEST_LINE)) || OF_ONESELF.test(folded)) break;
  }
  return to;
}

/** "L'équipe Board", as programs sign. */
const isSigned = (line: string): boolean => line.length <= LONGEST_LINE && BOARD_TEAM.test(line);

/** Whether lines are a paragraph of their own that a program wrote, as it tells by one of them, and nobody speaks in them. */
const isAllOfProgram = (lines: readonly string[]): boolean =>
  isBlank(lines[0]) &&
  lines.some((line) => line.length <= LONGEST_LINE && isBelowWords(foldLine(line))) &&
  lines.every(
    (line) => line.length <= LONGEST_LINE && !FIRST_PERSON.test(line) && !OF_ONESELF.test(foldLine(line)),
  );

/** Behind what `FIRST_PERSON` has: "reply to me". */
const OF_ONESELF = /(?<!\p{L})(?:me|us|mir|mich|uns|moi|nous|nos|mij|ons|mnie|nam)(?!\p{L})/u;

/**
 * What stands between quotation marks from the beginning to the end of a text, or of a line; null where it does not.
 *
 * @param mayGoOn whether the marks may close before the end
 */
function insideQuotationMarks(text: string, mayGoOn: boolean): string | null {
  const opens = text.charAt(0);
  const closing = { '"': '"', '“': '”', '„': '“', '«': '»' }[opens];
  if (closing === undefined) return null;
  const lines = text.slice(1).split('\n');
  const end = lines.findIndex((line) => line.trimEnd().endsWith(closing));
  const below = lines.slice(end + 1);
  if (end < 0 || (below.length > 0 && !mayGoOn && !isAllOfProgram(below))) return null;
  const inside = lines
    .slice(0, end + 1)
    .join('\n')
    .trimEnd()
    .slice(0, -1)
    .trim();
  return inside.includes(opens) || inside.includes(closing) ? null : inside;
}
