import { pino } from 'pino';
import { FoyerError, errorCode } from './errors.ts';

/**
 * What a log line may carry: ids, counts, durations, codes. There is no field for an address, a subject or a body,
 * so mail cannot leak into a log.
 */
export interface LogFields {
  readonly mailboxId?: string;
  readonly folderId?: string;
  readonly messageId?: string;
  readonly messageIds?: number;
  readonly candidateId?: string;
  readonly entryId?: string;
  readonly jobId?: string;
  readonly queue?: string;
  readonly userId?: string;
  readonly uid?: number;
  readonly uidValidity?: number;
  readonly count?: number;
  readonly attempt?: number;
  readonly missing?: number;
  readonly bytes?: number;
  readonly durationMs?: number;
  readonly pid?: number;
  readonly port?: number;
  readonly signal?: string;
  readonly state?: string;
  readonly service?: string;
  readonly version?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  /** Short name of a failure that a person was shown, to find it again. */
  readonly reference?: string;
  /** Only the error's name, code and stack are written, never its message: messages quote servers and mail. */
  readonly error?: unknown;
}

type Write = (event: string, fields?: LogFields) => void;

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    code: errorCode(error) ?? undefined,
    detail: error instanceof FoyerError ? error.detail : undefined,
    stack: frames.slice(0, 8).map((frame) => frame.trim()),
    cause: error.cause === undefined ? undefined : describe(error.cause),
  };
}

/** JSON lines on stderr, one event name a line; stdout belongs to results. */
export function createLog(level: LogLevel, destination: NodeJS.WritableStream = process.stderr): Log {
  const logger = pino(
    { level, base: null, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  const write =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      const { error, ...rest } = fields;
      logger[name](error === undefined ? rest : { ...rest, error: describe(error) }, event);
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** Says nothing; for tests and for commands whose output is their result. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * A log that writes one event at most once in `everyMs`: one lost connection is reported by pool, queue and worker
 * alike (110 KB in one outage, measured).
 */
export function rateLimited(log: Log, everyMs: number, now: () => number = Date.now): Log {
  const last = new Map<string, number>();
  const gate =
    (write: Write): Write =>
    (event, fields) => {
      const at = now();
      if (at - (last.get(event) ?? -Infinity) < everyMs) return;
      last.set(event, at);
      write(event, fields);
    };
  return { debug: gate(log.debug), info: gate(log.info), warn: gate(log.warn), error: gate(log.error) };
}
