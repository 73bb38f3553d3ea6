import { FoyerError, errorCode } from '#libs/platform';
import { NOT_SENT, tlsRefusal } from './tls-refusal.ts';

/** What this file reads of an error of imapflow, Node's TLS or its sockets; every field may be absent. */
interface ImapError {
  readonly code?: unknown;
  readonly authenticationFailed?: unknown;
  readonly serverResponseCode?: unknown;
  readonly response?: unknown;
  readonly responseStatus?: unknown;
  readonly mailboxMissing?: unknown;
  readonly throttleReset?: unknown;
  readonly tlsFailed?: unknown;
  readonly cert?: unknown;
}

/** Response codes (RFC 5530, RFC 9051) by which a server refuses for now, also a sign-in. */
const FOR_NOW = new Set([
  'UNAVAILABLE',
  'LIMIT',
  'INUSE',
  'OVERQUOTA',
  'SERVERBUG',
  'CONTACTADMIN',
  'THROTTLED',
]);

/** Those of them that ask nobody to slow down. */
const OF_ITS_OWN = new Set(['UNAVAILABLE', 'INUSE', 'SERVERBUG', 'CONTACTADMIN']);

/** By which it refuses until somebody does something about the sign-in, with whatever status. */
const OF_PASSWORD = new Set(['AUTHENTICATIONFAILED', 'AUTHORIZATIONFAILED', 'EXPIRED']);

/** imapflow's and Node's names for waiting in vain. */
const TIMED_OUT = new Set([
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ETIMEOUT',
  'ETIMEDOUT',
]);

/** Their names for a connection that ends. */
const CUT = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'EConnectionClosed', 'NoConnection']);

/** imapflow's names for answers that break the protocol or its limits. */
const PROTOCOL = new Set(
  (
    'UnexpectedTag MissingTag InvalidResponse ResponseProcessingFailed STARTTLS_INJECTION MAX_IMAP_NESTING_REACHED ' +
    'LineTooLarge LiteralTooLarge ResponseTooLarge TooManyTokens TooManyResponses MissingServerExtension'
  ).split(' '),
);

/**
 * Translates what imapflow and Node throw, by code and never by message text.
 *
 * @param cause anything thrown while talking to the server; a `FoyerError` passes unchanged
 * @param host as written in the mailbox address
 * @returns `mailbox-refused` (reauthorise), `mailbox-throttled` (later, `facts.waitMs` where the server says how
 *   long), `mailbox-certificate` (never), `mailbox-folder-missing` (never), `mailbox-protocol` (later) or
 *   `mailbox-unreachable` (later)
 */
export function translateImapError(cause: unknown, host: string): FoyerError {
  if (cause instanceof FoyerError) return cause;
  const error: ImapError = typeof cause === 'object' && cause !== null ? cause : {};
  const code = errorCode(cause) ?? '';
  const response = responseCode(error);

  if (code === 'ETHROTTLE' || FOR_NOW.has(response)) {
    const waitMs = typeof error.throttleReset === 'number' ? error.throttleReset : null;
    const isOfItsOwn = OF_ITS_OWN.has(response);
    const detail = isOfItsOwn
      ? `${host} refuses for now, for a reason of its own. We try again by ourselves; if it stays so, ask whoever runs it.`
      : `${host} asks us to slow down. We try again by ourselves.`;
    const because = isOfItsOwn ? { because: 'own-reason' } : {};
    return new FoyerError('mailbox-throttled', detail, { cause, facts: { waitMs, ...because } });
  }
  // BAD is about the command, whose password the server has not looked at unless it says so. Without a status it is
  // imapflow that did not sign in, after a goodbye for instance.
  const isRefusal = error.responseStatus === 'NO' || OF_PASSWORD.has(response);
  if (error.authenticationFailed === true && isRefusal) return refused(cause, host, response);
  // A handshake of STARTTLS that the network cuts has failed too, for now.
  const isCut = TIMED_OUT.has(code) || CUT.has(code);
  const noTrust = tlsRefusal(cause, host, {
    code,
    certificate: error.cert,
    handshakeFailed: error.tlsFailed === true && !isCut,
  });
  if (noTrust !== null) return noTrust;
  if (error.mailboxMissing === true || response === 'NONEXISTENT') {
    return folderMissing(cause);
  }
  const answered = error.responseStatus === 'NO' || error.responseStatus === 'BAD';
  if (answered || code.startsWith('ParserError') || PROTOCOL.has(code)) {
    return new FoyerError('mailbox-protocol', `${host} gave an answer that we do not understand.`, { cause });
  }
  return unreachable(host, cause);
}

/** The code in brackets of a refusal, in capitals; empty where it has none. */
function responseCode({ serverResponseCode, response }: ImapError): string {
  if (typeof serverResponseCode === 'string') return serverResponseCode.toUpperCase();
  // imapflow names it for some commands only; of the others, FETCH among them, it hands on the parsed answer.
  const refusal = response as { attributes?: { section?: { value?: unknown }[] }[] } | null | undefined;
  const code = refusal?.attributes?.[0]?.section?.[0]?.value;
  return typeof code === 'string' ? code.toUpperCase() : '';
}

/**
 * The error of a server that does not answer, or whose connection is gone.
 *
 * @returns with `facts.because`: `port-closed` where the machine answers and nothing listens there, `silence` where it
 *   holds the line and says nothing, else `no-answer`
 */
export function unreachable(host: string, cause?: unknown): FoyerError {
  const code = errorCode(cause) ?? '';
  const because = code === 'ECONNREFUSED' ? 'port-closed' : TIMED_OUT.has(code) ? 'silence' : 'no-answer';
  return new FoyerError('mailbox-unreachable', `${host} does not answer. We try again by ourselves.`, {
    cause,
    facts: { because },
  });
}

/** The error of a server that we waited for as long as we do. */
export function silent(host: string): FoyerError {
  return unreachable(host, { code: 'ETIMEOUT' });
}

/** The error of a server whose answer is longer than any can be: taken to its end, it would take all memory of the service. */
export function endless(host: string): FoyerError {
  return new FoyerError(
    'mailbox-protocol',
    `${host} gives an answer without end. We try again by ourselves.`,
  );
}

/**
 * The error of a folder that the server lists and does not open. As Dovecot lists one that was deleted while others lie in
 * it, and any server one of which we may know no more than that it is there.
 *
 * @param error as translated
 * @returns with `facts.because` `folder`, unless the server's refusal was none of the folder
 */
export function folderRefused(error: FoyerError, path: string): FoyerError {
  const { cause } = error;
  const refusal: ImapError = typeof cause === 'object' && cause !== null ? cause : {};
  if (refusal.responseStatus !== 'NO') return error;
  const mayRead = responseCode(refusal) !== 'NOPERM';
  const why = !mayRead
    ? `The mail server does not let this account read the folder ${path}: ask whoever runs it for the right to.`
    : `The mail server lists the folder ${path} and does not open it. If it was deleted, make it again, or add the mailbox with another folder and disconnect this one.`;
  return new FoyerError('mailbox-protocol', `${why} We try again by ourselves.`, {
    cause: error,
    facts: { because: 'folder', mayRead },
  });
}

/** The error of a server that says VANISHED, which it may say to nobody who has not asked for it (RFC 7162). */
export function vanished(host: string): FoyerError {
  return new FoyerError(
    'mailbox-protocol',
    `${host} tells what we did not ask for. We try again by ourselves.`,
  );
}

/** The error of an address with auth=oauth2 that nobody has signed in for. */
export function needsToken(host: string): FoyerError {
  return new FoyerError(
    'mailbox-refused',
    `${host} is read with a sign-in at its provider: sign in on the page Mailboxes.`,
  );
}

/** The error of a server that knows no sign-in with a token; the token was not sent. */
export function takesNoToken(host: string, cause: unknown): FoyerError {
  return new FoyerError(
    'mailbox-url-invalid',
    `${host} takes no sign-in of a provider. Add the mailbox with a password.`,
    { cause },
  );
}

/** The error of a server that takes no password on this line (LOGINDISABLED); it was not sent. */
export function takesNoPassword(host: string, cause: unknown): FoyerError {
  return new FoyerError(
    'mailbox-url-invalid',
    `${host} takes no password here. ${NOT_SENT} Try TLS with port 993, or sign in at its provider.`,
    { cause },
  );
}

/** The error of a server whose answer to a sign-in makes no sense. */
export function signInNotUnderstood(host: string, cause: unknown): FoyerError {
  return new FoyerError('mailbox-protocol', `${host} gave an answer that we do not understand.`, {
    cause,
    facts: { because: 'sign-in' },
  });
}

export function folderMissing(cause: unknown, path: string | null = null): FoyerError {
  const folder = path === null ? 'The folder' : `The folder ${path}`;
  return new FoyerError('mailbox-folder-missing', `${folder} is not in the mailbox any more.`, {
    cause,
    facts: { because: 'folder' },
  });
}

function refused(cause: unknown, host: string, response: string): FoyerError {
  // Gmail answers both a missing app password and too many connections with nothing but an alert.
  if (response === 'ALERT') {
    return new FoyerError(
      'mailbox-throttled',
      `${host} does not let us in for now. We try again by ourselves; if it stays, check the password: ` +
        'some providers need an app password, and IMAP may have to be switched on there.',
      { cause, facts: { waitMs: null } },
    );
  }
  // RFC 5530.
  if (response === 'PRIVACYREQUIRED') {
    return new FoyerError(
      'mailbox-url-invalid',
      `${host} takes a password over TLS only. Choose TLS with port 993, or STARTTLS with port 143.`,
      { cause },
    );
  }
  if (response === 'WEBALERT') {
    return new FoyerError(
      'mailbox-refused',
      `${host} wants somebody to sign in with a browser first: do so at the provider's web mail, and then have the mailbox ` +
        'checked, on the page Mailboxes.',
      { cause, facts: { because: 'browser' } },
    );
  }
  return new FoyerError(
    'mailbox-refused',
    response === 'EXPIRED'
      ? `${host} says that the password has expired. Enter the new one.`
      : `${host} refused the password. Enter the new one; we try the old one seldom, so that no account is locked.`,
    { cause },
  );
}
