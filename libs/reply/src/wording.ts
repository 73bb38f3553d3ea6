import { UNKNOWN_SENDER, spelledDay } from '#libs/domain';

/** What one copy of a wording is filled in with. */
export interface Recipient {
  readonly name: string;
  /** ISO date by which we had promised word; null where we promised none. */
  readonly promisedBy: string | null;
}

const FIRST_NAME = /\{first name\}/g;
const PROMISED_DAY = /\{promised day\}/g;

/**
 * How a letter addresses somebody: by the first name, or by the whole where there is no telling which it is.
 *
 * @param name as the person writes it; an address where they never gave one, which then addresses nobody
 */
export function addressOf(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed === UNKNOWN_SENDER || trimmed.includes('@')) return '';
  const [first = trimmed] = trimmed.split(/\s+/);
  // "R. Ellery" and "Dr Osei" have no first name that one would write.
  return first.length < 3 || first.endsWith('.') ? trimmed : first;
}

/**
 * One person's copy of a wording. A paragraph about a promised day is left out where none was promised.
 *
 * @param text paragraphs with empty lines between them
 */
export function fillIn(text: string, { name, promisedBy }: Recipient): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => promisedBy !== null || !paragraph.match(PROMISED_DAY))
    .map((paragraph) =>
      paragraph
        .replaceAll(/[ \t]*\{first name\}/g, () => (addressOf(name) === '' ? '' : ` ${addressOf(name)}`))
        .replaceAll(FIRST_NAME, '')
        .replaceAll(PROMISED_DAY, () => (promisedBy === null ? '' : spelledDay(promisedBy)))
        .trim(),
    )
    .join('\n\n');
}

/** `Re:` once, whoever wrote it before. */
export function replySubject(subject: string): string {
  return /^(?:re|aw|sv|odp|antw)\s*:/i.test(subject) ? subject : `Re: ${subject}`.trim();
}
