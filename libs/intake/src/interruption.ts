import { FoyerError, errorCode } from '#libs/platform';
import { isConnectionLost } from '#libs/store';

const WAITS = 'Nothing is lost meanwhile; the mail waits in the mailbox. We try again by ourselves.';
/** SQLSTATE class 53: disk full, out of memory, too many connections. */
const NO_ROOM = /^53\w{3}$/;

/**
 * What interrupts the reading of a mailbox, named for whoever looks after it: the mail server's trouble as it came, the
 * database's as its own, and anything else as what it is, a fault of ours.
 *
 * @returns with a retry that tries again, except where the mail server's trouble says otherwise
 */
export function interruption(cause: unknown): FoyerError {
  if (cause instanceof FoyerError) return cause;
  if (isConnectionLost(cause)) {
    return new FoyerError('database-unavailable', `The database does not answer. ${WAITS}`, { cause });
  }
  const code = codeOf(cause);
  if (code !== null && NO_ROOM.test(code)) {
    const detail = `The database has no room left, on its disk or in its memory (${code}). ${WAITS}`;
    return new FoyerError('database-unavailable', detail, { cause });
  }
  const detail = `Reading fails by a fault on our side${code === null ? '' : ` (${code})`}, which the log of the service describes. ${WAITS}`;
  return new FoyerError('invariant-broken', detail, { cause, retry: 'later' });
}

/** SQLSTATE or Node's code, of the error or of what it wraps. */
function codeOf(error: unknown): string | null {
  return errorCode(error) ?? (error instanceof Error ? codeOf(error.cause) : null);
}
