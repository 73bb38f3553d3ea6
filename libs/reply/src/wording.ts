import { greetingName, spelledDay } from '#libs/domain';

/** What one copy of a wording is filled in with. */
export interface Recipient {
  readonly name: string;
  /** ISO date by which we had promised word; null where we promised none. */
  readonly promisedBy: string | null;
}

const FIRST_NAME = /[ \t]*\{first name\}/g;
const PROMISED_DAY = /\{promised day\}/g;

/**
 * One person's copy of a wording. A paragraph about a promised day is left out where none was promised.
 *
 * @param text paragraphs with empty lines between them
 */
export function fillIn(text: string, { name, promisedBy }: Recipient): string {
  const greeting = greetingName(name);
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => promisedBy !== null || !paragraph.match(PROMISED_DAY))
    .map((paragraph) =>
      paragraph
        .replaceAll(FIRST_NAME, () => (greeting === '' ? '' : ` ${greeting}`))
        .replaceAll(PROMISED_DAY, () => (promisedBy === null ? '' : spelledDay(promisedBy)))
        .trim(),
    )
    .join('\n\n');
}

/** `Re:` once, whoever wrote it before. */
export function replySubject(subject: string): string {
  return /^(?:re|aw|sv|odp|antw)\s*:/i.test(subject) ? subject : `Re: ${subject}`.trim();
}
