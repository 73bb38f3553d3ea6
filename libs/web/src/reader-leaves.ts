import type { Response } from 'express';
import { FoyerError } from '#libs/platform';

/**
 * Aborts when whoever asked is gone before the answer has ended, so that nothing long goes on for nobody.
 *
 * Its reason is an error of the request, not ours: whoever throws it on fills no log.
 */
export function untilReaderLeaves(response: Response): AbortSignal {
  const left = new AbortController();
  const leave = () => {
    if (!response.writableFinished)
      left.abort(new FoyerError('request-invalid', 'Nobody waits for the answer any more.'));
  };
  if (response.closed) leave();
  else response.once('close', leave);
  return left.signal;
}
