import { FoyerError, type Log, type Settings, createLog, readSettings } from '#libs/platform';

/** `kill` and Ctrl-C give ten seconds; what is not done by then is done again after the next start. */
const STOP_DEADLINE_MS = 9_000;

/** Something that was started and can be stopped. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * The life of a Foyer process: settings, start, signals, graceful end. Errors of the start are one sentence on stderr
 * and exit code 1.
 *
 * @param start told the settings, the log and a signal: where that aborts in the middle of the start it closes what it
 *   has opened and rejects. Its result is stopped on SIGINT, SIGTERM, SIGHUP, and when the launcher that holds the
 *   other end of the IPC channel is gone
 * @param stopDeadlineMs after which a stop that has not ended is broken off, with exit code 1
 */
export async function runProcess(
  start: (settings: Settings, log: Log, stop: AbortSignal) => Promise<Running>,
  stopDeadlineMs: number = STOP_DEADLINE_MS,
): Promise<void> {
  const told = new AbortController();
  let stopping: Promise<void> | null = null;
  let started: Promise<Running> | null = null;

  const stop = (why: string, log: Log) => {
    stopping ??= (async () => {
      log.info('stopping', { signal: why });
      // Not unref'd: where nothing is open any more and the stop still waits, this tells so.
      setTimeout(() => {
        log.error('stop-took-too-long');
        process.exit(1);
      }, stopDeadlineMs);
      told.abort();
      try {
        // A start that was broken off has closed what it opened.
        const running = await started?.catch(() => null);
        await running?.stop();
        log.info('stopped');
      } catch (error) {
        log.error('stop-failed', { error });
        process.exitCode = 1;
      }
      process.exit();
    })();
  };

  try {
    const settings = readSettings(process.env);
    const log = createLog(settings.logLevel);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => stop(signal, log));
    process.on('disconnect', () => stop('disconnect', log));
    process.on('unhandledRejection', (error) => log.error('unhandled-rejection', { error }));
    started = start(settings, log, told.signal);
    await started;
  } catch (error) {
    if (stopping !== null) return;
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof FoyerError) return error.detail;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
