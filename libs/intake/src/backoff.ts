import type { FoyerError } from '#libs/platform';

const SECOND = 1_000;
const LONGEST = 5 * 60 * SECOND;
/**
 * A refused password does not get right by trying, and a mail server locks an account that keeps trying; but an account
 * that was locked may be open again.
 */
const AFTER_REFUSAL = 15 * 60 * SECOND;
export const LONGEST_AFTER_REFUSAL = 6 * 60 * 60 * SECOND;
/** What may be mended elsewhere at any time, and ends a try before a password is sent: to ask again costs nobody anything. */
const FREE_TO_ASK = new Set<FoyerError['code']>([
  'mailbox-folder-missing',
  'mailbox-certificate',
  'mailbox-url-invalid',
]);

/** Whether a password or a token was refused: what was sent was sent in vain, and counts against us. */
export function isRefusal({ retry, code }: FoyerError): boolean {
  return retry !== 'later' && retry !== 'now' && !FREE_TO_ASK.has(code);
}

/**
 * How long to wait before the next try, in milliseconds: from 1 s doubling to 5 minutes with half of it by chance, so
 * that many mailboxes do not come back at once; after a sign-in that was refused from a quarter of an hour
 * doubling to 6 hours.
 *
 * @param attempt failures in a row, of refusals those alone, from 1
 * @param random 0 to 1
 */
export function retryDelay(error: FoyerError, attempt: number, random: number): number {
  if (isRefusal(error)) return Math.min(AFTER_REFUSAL * 2 ** (attempt - 1), LONGEST_AFTER_REFUSAL);
  const full = Math.min(SECOND * 2 ** (attempt - 1), LONGEST);
  return full / 2 + (full / 2) * random;
}
