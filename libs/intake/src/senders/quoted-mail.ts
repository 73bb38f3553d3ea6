import { addressIn, attributionStart, isQuoted, unquote } from '#libs/domain';
import { type MailAddress, type ParsedMail, asForwarded } from '#libs/mailbox';
import { bareSubject } from '../bare-subject.ts';
import type { Employer } from '../own-addresses.ts';
import type { Forwarded } from './person-behind.ts';

/** An attribution further down belongs to an older letter. */
const MOST_LINES = 200;
/** Between an attribution and its quote. */
const MOST_BLANKS = 5;
/** "CEST", "PM" and "o", "schrieb", "użytkownik" between the time and the name. */
const BEFORE_NAME = /^(?:\p{Lu}{1,4}|\p{Ll}\S*|Uhr|UTC\S*|[-–(),.:;+])$/u;

/**
 * Whose words a forward quotes that has no headers: "On 5 October 2026 at 09:12 Ada Crane <ada@crane.example> wrote:", as
 * some webmail forwards. The first outsider whom such a line names with an address.
 *
 * @param mail of which the caller knows that its subject calls it a forward, and that no From line names anybody
 * @returns `text` has the fields of a letter above the words, without the marks of the quote
 */
export function quotedSender(
  { subject, text }: Pick<ParsedMail, 'subject' | 'text'>,
  employer: Employer,
): Forwarded | null {
  const lines = text.split('\n');
  for (let at = 0; at < Math.min(lines.length, MOST_LINES); at++) {
    const next = nextFilled(lines, at + 1);
    const isMarked = isQuoted(lines[next]);
    const from = attributionStart(lines, at, 0, !isMarked);
    if (from === null) continue;
    const person = writerIn(lines.slice(from, at + 1).join(' '));
    if (person === null || employer.isOurs(person.address)) continue;
    const end = isMarked ? quoteEnd(lines, next) : lines.length;
    const words = lines.slice(at + 1, end).map((line) => (isMarked ? unquote(line) : line));
    const letter = { from: person, to: [], dateHeader: null, subject: bareSubject(subject) };
    return {
      person,
      note: [lines.slice(0, from), lines.slice(end)]
        .map((part) => part.join('\n').trim())
        .filter((part) => part !== '')
        .join('\n\n'),
      text: asForwarded({ ...letter, text: words.join('\n').trim() }),
    };
  }
  return null;
}

function nextFilled(lines: readonly string[], start: number): number {
  let next = start;
  while (next < start + MOST_BLANKS && lines[next]?.trim() === '') next++;
  return next;
}

function quoteEnd(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && (isQuoted(lines[end]) || lines[end]?.trim() === '')) end++;
  return end;
}

function writerIn(attribution: string): MailAddress | null {
  const address = addressIn(attribution);
  if (address === null) return null;
  const before = attribution.slice(0, attribution.toLowerCase().indexOf(address));
  // The day and the time stand before the name in every language.
  const words = before
    .replace(/["“”'<[(*]+/g, ' ')
    .replace(/^.*\d\S*/s, '')
    .trim()
    .split(/\s+/);
  while (words.length > 0 && BEFORE_NAME.test(words[0] ?? '')) words.shift();
  return { name: words.join(' '), address };
}
