import { addressIn, isFromMailServer, firstLines } from '#libs/domain';
import type { MailAddress, ParsedMail } from '#libs/mailbox';

import type { Employer } from '../own-addresses.ts';

/** As RFC 3464 has it; a report begins with what a person reads, and names them in there too. */
const RECIPIENT = /^(?:final|original)-recipient\s*:\s*[\w-]+\s*;\s*<?([^\s<>;]+@[^\s<>;]+)/im;
const SPOKEN_LINES = 40;

/**
 * Whom a mail of ours did not reach, of which a mail server tells: it is about them, and the server is nobody.
 *
 * @returns null where a person writes, and where the report names nobody outside
 */
export function returnedTo(
  { from, headers, text }: Pick<ParsedMail, 'from' | 'headers' | 'text'>,
  employer: Employer,
): MailAddress | null {
  if (!isFromMailServer(from, headers)) return null;
  const spoken = firstLines(text).slice(0, SPOKEN_LINES).map(addressIn);
  const named = [headers['x-failed-recipients'], RECIPIENT.exec(text)?.[1]].map((value) =>
    addressIn(value ?? ''),
  );
  const isTheirs = (address: string | null) =>
    address !== null &&
    address !== from.address.toLowerCase() &&
    !employer.isOurs(address) &&
    !isFromMailServer({ name: '', address }, headers);
  const address = [...named, ...spoken].find(isTheirs) ?? null;
  return address === null ? null : { name: '', address };
}
