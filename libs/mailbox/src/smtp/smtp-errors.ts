import { errorCode } from '#libs/platform';

export interface SmtpProblem {
  /** Whether trying again cannot help: the server said no for good. */
  readonly permanent: boolean;
  /** Whether the server answered at all; without an answer nobody knows. */
  readonly answered: boolean;
  /** What happened, for a person; without addresses and without the server's own words. */
  readonly sentence: string;
}

/**
 * Reads what nodemailer and Node throw, by code and never by message text.
 *
 * @param host as written in SMTP_URL
 */
export function smtpProblem(error: unknown, host: string): SmtpProblem {
  const response = responseCode(error);
  const code = errorCode(error) ?? '';
  // What is no refusal says nothing of the mail: after its last byte the server may have it.
  if (response !== null && response >= 400 && response <= 599) {
    // A password that is refused now may be right once somebody has changed it.
    if (isSignIn(error) || response === 530 || response === 535)
      return {
        permanent: false,
        answered: true,
        sentence: `${host} refused the sign-in (${response}). Check SMTP_URL.`,
      };
    // A server that turns everybody away at the door has not heard of this mail.
    if (!OF_THE_MAIL.has(code))
      return { permanent: false, answered: true, sentence: `${host} takes no mail now (${response}).` };
    const permanent = response >= 500;
    return {
      permanent,
      answered: true,
      sentence: `${host} refused the mail ${permanent ? 'for good' : 'for now'} (${response}).`,
    };
  }
  if (code === 'ETLS' || code.startsWith('ERR_TLS_') || code.startsWith('ERR_SSL_') || CERTIFICATE.has(code))
    return {
      permanent: false,
      answered: false,
      sentence: `${host} offers no TLS that we can trust. We did not send the password.`,
    };
  return { permanent: false, answered: false, sentence: `${host} does not answer.` };
}

/** nodemailer's codes for an answer to MAIL FROM, RCPT TO or DATA, and to the text. */
const OF_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

const CERTIFICATE = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

function responseCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return null;
  return typeof error.responseCode === 'number' ? error.responseCode : null;
}

function isSignIn(error: unknown): boolean {
  return errorCode(error) === 'EAUTH';
}
