import { FoyerError } from '#libs/platform';
import type { MailboxSession } from '#libs/mailbox';

/** Between two visits to the Sent folder, and the longest that a listening session goes without a look. */
const ROUND_MS = 20_000;
/** Where the server cannot tell us about new mail. */
export const POLL_MS = 30_000;

/**
 * Listens for news of the open folder, for a round at most.
 *
 * @param until ends it before that; also where it rejects
 * @throws `mailbox-unreachable` (later) where the connection is gone
 */
export async function listen(
  session: Pick<MailboxSession, 'waitForNews'>,
  signal: AbortSignal,
  until: Promise<unknown> = new Promise(() => {}),
): Promise<void> {
  const over = new AbortController();
  const end = () => over.abort();
  void until.then(end, end);
  const ends = AbortSignal.any([signal, over.signal]);
  const news = await session.waitForNews(AbortSignal.any([ends, AbortSignal.timeout(ROUND_MS)]));
  if (news === 'silent')
    throw new FoyerError(
      'mailbox-unreachable',
      'The mail server does not answer. We try again by ourselves.',
      {
        facts: { because: 'silence' },
      },
    );
  if (news === 'closed')
    throw new FoyerError('mailbox-unreachable', 'The mail server closed the connection.');
  if (news === 'unsupported') await pause(POLL_MS, ends);
}

/** Whether something comes within some time, or has come. @throws what that throws */
export async function comesWithin(
  awaited: Promise<unknown>,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const over = new AbortController();
  const ends = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
  try {
    return await Promise.race([awaited.then(() => true), pause(ms, ends).then(() => false)]);
  } finally {
    over.abort();
  }
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
