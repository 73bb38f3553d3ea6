import { FoyerError } from '#libs/platform';

/** Where a host asks us to slow down and does not say for how long. */
const USUAL_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * Lets mailboxes at the same host open their connections one after the other: forty that come at once after a start
 * look like an attack, and providers answer by refusing all of them. A host that asks us to slow down is left alone by
 * everybody for as long as it says.
 */
export class HostGate {
  private readonly lines = new Map<string, Promise<void>>();

  /**
   * Waits until everybody who came before has opened a connection or failed to.
   *
   * @param signal leaves the line
   * @throws what `open` throws; `signal.reason` where the line was left
   */
  async enter<T>(host: string, signal: AbortSignal, open: () => Promise<T>): Promise<T> {
    const before = this.lines.get(host) ?? Promise.resolve();
    const turn = Promise.withResolvers<void>();
    const line = before.then(() => turn.promise);
    this.lines.set(host, line);
    let holdMs = 0;
    try {
      await turnOrAbort(before, signal);
      return await open();
    } catch (error) {
      if (error instanceof FoyerError && error.code === 'mailbox-throttled')
        holdMs = askedWaitMs(error) ?? USUAL_WAIT_MS;
      throw error;
    } finally {
      const leave = () => {
        turn.resolve();
        if (this.lines.get(host) === line) this.lines.delete(host);
      };
      if (holdMs === 0) leave();
      else setTimeout(leave, holdMs).unref();
    }
  }
}

/** For how long a host wants to be left alone, in milliseconds; null where it does not say so. */
export function askedWaitMs({ code, facts }: FoyerError): number | null {
  const said = code === 'mailbox-throttled' ? facts['waitMs'] : null;
  return typeof said === 'number' && said > 0 ? Math.min(said, LONGEST_WAIT_MS) : null;
}

async function turnOrAbort(turn: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = () => reject(signal.reason as Error);
  signal.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([turn, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
