/** Lets tasks run one after the other, in the order in which they come. */
export class Turns {
  private before: Promise<unknown> = Promise.resolve();

  /**
   * @param task is not begun once `signal` has aborted
   * @throws what the task throws; the reason of `signal` as soon as that aborts before its turn
   */
  async take<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.before.then(() => {
      signal?.throwIfAborted();
      return task();
    });
    this.before = turn.catch(() => {});
    return signal === undefined ? turn : Promise.race([turn, abortOf(signal)]);
  }
}

async function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
