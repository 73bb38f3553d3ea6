/** Nobody's mail is older than IMAP; a program that knows no date writes the first day of its clock. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2199;

/** A date that a message may have; null for what is none. */
export function sane(date: Date): Date | null {
  const year = date.getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
}

/**
 * When a message came, by its own headers: the uppermost Received header was written by the server that delivered it, and
 * the Date is the sender's word.
 *
 * @param line what stands between the two: the time of a From line, or null
 * @returns null where none of them says it
 */
export function cameAt(head: Buffer, line: Date | null = null): Date | null {
  const text = head.toString('latin1').replace(/\r?\n[ \t]+/g, ' ');
  const received = dateOf(/^received:[^\n]*;([^\n;]*)$/im.exec(text)?.[1]);
  return received ?? line ?? dateOf(/^date:([^\n]*)$/im.exec(text)?.[1]);
}

const dateOf = (value = '') => sane(new Date(value.replace(/\([^()]*\)/g, ' ').trim()));
