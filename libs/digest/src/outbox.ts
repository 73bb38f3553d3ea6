import { hostname } from 'node:os';
import { PRODUCT_NAME } from '#libs/domain';
import { type SmtpAddress, parseFrom, parseSmtpUrl, readAuthority } from '#libs/mailbox';
import type { Settings } from '#libs/platform';

/** Where mail goes out, and in whose name. */
export interface Outbox {
  readonly smtp: SmtpAddress;
  readonly from: { readonly name: string; readonly address: string };
}

/** Injection token of the outbox; null where no SMTP server is set and digests live on the dashboard. */
export const OUTBOX = Symbol('outbox');

/**
 * Reads SMTP_URL and DIGEST_FROM. Without DIGEST_FROM mail comes from the SMTP user, or from this machine where the
 * user is no address.
 *
 * @returns null without SMTP_URL
 * @throws `setting-invalid` with one sentence that names the variable
 */
export function readOutbox({ smtpUrl, digestFrom }: Pick<Settings, 'smtpUrl' | 'digestFrom'>): Outbox | null {
  const from = digestFrom === null ? null : parseFrom(digestFrom);
  if (smtpUrl === null) return null;
  const smtp = parseSmtpUrl(smtpUrl);
  // Otherwise nobody would notice before the first digest that does not go out.
  if (smtp.caFile !== null) readAuthority(smtp.caFile);
  const user = smtp.user !== null && smtp.user.includes('@') ? smtp.user : `foyer@${hostname()}`;
  const given = from ?? { name: '', address: user };
  return { smtp, from: { ...given, name: given.name === '' ? PRODUCT_NAME : given.name } };
}
