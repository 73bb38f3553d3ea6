/** When trying again can help: at once, after a while, never, or after somebody has signed in anew. */
export type Retry = 'now' | 'later' | 'never' | 'reauthorise';

interface ErrorKind {
  readonly status: number;
  readonly retry: Retry;
  readonly title: string;
}

/** Every error that Foyer raises, once: HTTP status, retry and a title that is safe to show. */
export const ERROR_KINDS = {
  'setting-invalid': { status: 500, retry: 'never', title: 'A setting is wrong.' },
  'data-directory-unusable': { status: 500, retry: 'never', title: 'The data directory cannot be used.' },
  'port-busy': { status: 500, retry: 'never', title: 'The port is taken.' },
  'database-unavailable': { status: 503, retry: 'later', title: 'The database is away.' },
  'database-outdated': { status: 503, retry: 'never', title: 'The database needs a migration.' },
  'database-newer': { status: 503, retry: 'never', title: 'The database is of a newer version.' },
  'queue-unavailable': { status: 503, retry: 'later', title: 'The queue is away.' },
  'platform-unsupported': { status: 500, retry: 'never', title: 'This machine is not supported.' },
  'mailbox-url-invalid': { status: 400, retry: 'never', title: 'The mailbox address is wrong.' },
  'mailbox-unreachable': { status: 502, retry: 'later', title: 'The mail server does not answer.' },
  'mailbox-certificate': { status: 502, retry: 'never', title: 'The certificate does not fit.' },
  'mailbox-refused': { status: 502, retry: 'reauthorise', title: 'The mail server refused the sign-in.' },
  'mailbox-client-refused': { status: 422, retry: 'never', title: 'The provider does not know us.' },
  'mailbox-throttled': { status: 502, retry: 'later', title: 'The mail server asks us to slow down.' },
  'mailbox-protocol': { status: 502, retry: 'later', title: 'The mail server answered out of turn.' },
  'mailbox-folder-missing': { status: 404, retry: 'never', title: 'There is no such folder.' },
  'message-unreadable': { status: 422, retry: 'never', title: 'The message could not be read.' },
  'attachment-gone': { status: 410, retry: 'never', title: 'The file is not in the mailbox any more.' },
  'original-gone': { status: 410, retry: 'never', title: 'The message is not in the mailbox any more.' },
  'secret-unreadable': { status: 500, retry: 'never', title: 'A stored secret cannot be opened.' },
  'record-invalid': { status: 400, retry: 'never', title: 'A record is wrong.' },
  'policy-invalid': { status: 400, retry: 'never', title: 'The policy is wrong.' },
  'model-invalid': { status: 500, retry: 'never', title: 'The model file is wrong.' },
  'opinion-unavailable': { status: 502, retry: 'later', title: 'The second opinion does not answer.' },
  'opinion-unusable': { status: 502, retry: 'never', title: 'The second opinion cannot be used.' },
  'request-invalid': { status: 400, retry: 'never', title: 'The request is wrong.' },
  'request-too-large': { status: 413, retry: 'never', title: 'The request is too large.' },
  'origin-refused': { status: 403, retry: 'never', title: 'This request came from another site.' },
  'host-unknown': { status: 421, retry: 'never', title: 'Foyer does not answer under this name.' },
  'not-signed-in': { status: 401, retry: 'reauthorise', title: 'Please sign in.' },
  'session-over': { status: 401, retry: 'reauthorise', title: 'Please sign in again.' },
  'sign-in-refused': { status: 401, retry: 'never', title: 'That email and password do not match.' },
  'setup-code-wrong': { status: 403, retry: 'never', title: 'That is not the code that the start printed.' },
  'csrf-token-wrong': { status: 403, retry: 'reauthorise', title: 'This page is out of date; reload it.' },
  'not-permitted': { status: 403, retry: 'never', title: 'Your access does not include this.' },
  'link-expired': { status: 410, retry: 'never', title: 'This link has expired.' },
  'webhook-refused': { status: 400, retry: 'never', title: 'This address cannot be a webhook.' },
  'not-found': { status: 404, retry: 'never', title: 'There is no such thing here.' },
  conflict: { status: 409, retry: 'now', title: 'Somebody else changed this.' },
  'too-many-tries': { status: 429, retry: 'later', title: 'Too many tries.' },
  'invariant-broken': { status: 500, retry: 'never', title: 'Something went wrong on our side.' },
} as const satisfies Record<string, ErrorKind>;

type ErrorCode = keyof typeof ERROR_KINDS;

/**
 * The one error type that crosses a boundary inside Foyer.
 *
 * @param code listed in `ERROR_KINDS`, which gives status and default retry
 * @param detail a sentence for a person: what happened and what to do; never a secret, address or mail text
 */
export class FoyerError extends Error {
  readonly code: ErrorCode;
  readonly retry: Retry;
  readonly detail: string;
  /** Facts for the caller (an entry's present state on a conflict, seconds to wait); never logged. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    detail: string,
    options: { cause?: unknown; retry?: Retry; facts?: Record<string, unknown> } = {},
  ) {
    super(`${code}: ${detail}`, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'FoyerError';
    this.code = code;
    this.detail = detail;
    this.retry = options.retry ?? ERROR_KINDS[code].retry;
    this.facts = options.facts ?? {};
  }

  get status(): number {
    return ERROR_KINDS[this.code].status;
  }
}

/** The `code` of a Node or library error, or null. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
