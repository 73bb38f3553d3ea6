/**
 * Every job of Foyer. A job is a doorbell: it carries ids, the database holds the truth. Handlers look up what is to
 * do and may find that it is done already.
 */
export const ASSESS_MESSAGE = 'assess-message';

export interface AssessMessage {
  readonly messageId: number;
}

/** Why the bell rings; part of the job id, so that the same reason rings once and another one is not swallowed. */
export type AssessReason =
  | { readonly revision: number }
  | { readonly reviewAt: Date }
  | { readonly actionId: number }
  | { readonly until: Date };

/** BullMQ refuses `:` in a job id. */
export function assessJobId(messageId: number, reason: AssessReason): string {
  if ('revision' in reason) return `${messageId}-r${reason.revision}`;
  if ('reviewAt' in reason) return `${messageId}-t${reason.reviewAt.getTime()}`;
  if ('actionId' in reason) return `${messageId}-a${reason.actionId}`;
  return `${messageId}-u${reason.until.getTime()}`;
}

/**
 * The assessment of one message is idempotent, so a job may run twice. After `kill -9` its job comes back when its
 * lock has run out: `lockDuration` plus at most two `stalledInterval`s, 16.7 s measured; with the defaults 61 s.
 */
export const WORKER_SETTINGS = {
  concurrency: 8,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 20,
  /** The default of 15 s is how long a worker sleeps after the database was away. */
  runRetryDelay: 1_000,
} as const;

/**
 * Done jobs vanish, so that the next bell with the same id rings. A job that failed for good stays an hour, which
 * keeps the sweep from ringing a message that cannot be assessed every few seconds.
 */
export const JOB_SETTINGS = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { age: 3_600 },
} as const;
