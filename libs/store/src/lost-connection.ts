import { errorCode } from '#libs/platform';

/** SQLSTATE classes and Node codes that mean "the connection is gone", never "the statement is wrong". */
const LOST = /^(57P0[1-5]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
/** pg gives these no code, so its own fixed texts have to do. */
const LOST_TEXTS = ['Connection terminated', 'not queryable', 'timeout exceeded when trying to connect'];

/**
 * Whether a query failed because the server is away, so that trying again later can help.
 *
 * @param error as thrown by a query; Drizzle wraps pg's error, so causes are followed
 */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = errorCode(error) ?? '';
  // A missing Unix socket; any other missing file is somebody else's error.
  if (LOST.test(code) || (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect'))
    return true;
  return LOST_TEXTS.some((text) => error.message.includes(text)) || isConnectionLost(error.cause);
}
