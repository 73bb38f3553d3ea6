import type { MailClient } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { ENDED } from './mail-sign-in.repository.ts';

const AGAIN = 'then begin again, on the page Mailboxes.';

/**
 * Why a sign-in could not be ended, with what helps: to begin it again alone does where its code was too old or used up, or
 * the provider is away. Nobody tries it again by itself.
 *
 * @param error of the exchange; `because` is the provider's code
 */
export function unfinished(
  error: FoyerError,
  { name, scope }: Pick<MailClient, 'name' | 'scope'>,
  redirectUrl: string,
): FoyerError {
  const { because } = error.facts;
  const said = (code: 'mailbox-client-refused' | 'mailbox-refused', detail: string) =>
    new FoyerError(code, detail, { cause: error });
  switch (because) {
    case 'admin_policy_enforced':
      return error;
    case 'invalid_scope':
      return said(
        'mailbox-client-refused',
        `${name} does not give our client what it asks for there (${scope}). An administrator has to allow that for the ` +
          `client at ${name}, or to set another scope for it here; ${AGAIN}`,
      );
    case 'redirect_uri_mismatch':
      return said(
        'mailbox-client-refused',
        `${name} does not know the address that it sends people back to. An administrator has to enter it there with our ` +
          `client, letter for letter: ${redirectUrl}; ${AGAIN}`,
      );
    case 'consent_required':
    case 'interaction_required':
    case 'login_required':
    case 'access_denied':
      return said(
        'mailbox-refused',
        `${name} does not let our client in for this account (${because}). Ask whoever administers the accounts there to ` +
          `allow our client, and whether a rule keeps programs out that are not on a known device; ${AGAIN}`,
      );
  }
  if (error.code === 'mailbox-refused') return new FoyerError('link-expired', ENDED, { cause: error });
  if (error.retry !== 'later') return error;
  const code = typeof because === 'string' ? ` (${because})` : '';
  const remedy =
    code === ''
      ? 'begin it again in a while, on the page Mailboxes.'
      : 'have an administrator compare our client with what is set for it there, and begin it again, on the page Mailboxes.';
  const detail = `${name} did not complete the sign-in${code}. Nothing was changed: ${remedy}`;
  return new FoyerError(error.code, detail, { cause: error });
}
