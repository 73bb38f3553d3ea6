import { createHash } from 'node:crypto';

/**
 * Every job of Foyer. A job is a doorbell: it carries ids, the database holds the truth. Handlers look up what is to
 * do and may find that it is done already.
 */
export const ASSESS_MESSAGE = 'assess-message';

export interface AssessMessages {
  readonly messageIds: readonly number[];
}

/** One reason to look at one message. */
export interface Ring {
  readonly messageId: number;
  /** Whose message it is, where whoever rings knows it. */
  readonly candidateId?: number | null;
  readonly reason: AssessReason;
}

/** Why the bell rings; part of the job id, so that the same reason rings once and another one is not swallowed. */
export type AssessReason =
  | { readonly revision: number }
  | { readonly reviewAt: Date }
  | { readonly actionId: number }
  | { readonly until: Date };

/** A job costs several round trips, whatever it carries: fifty messages to a job are ten times as fast as one. */
const MESSAGES_A_JOB = 50;

/**
 * The jobs for a number of rings. All messages of a person share one, up to a point: the rows of the queue and the words
 * of a person are written anew with each job that has a message of theirs, which cost more than storing the messages.
 *
 * Which messages share a job is decided by their numbers alone, so that the sweep makes the same jobs again.
 *
 * @returns ids differ where messages or reasons do; a job that is there already swallows another one with its id
 */
export function assessJobs(rings: readonly Ring[]): { readonly id: string; readonly data: AssessMessages }[] {
  const near = Map.groupBy(rings, ({ candidateId, messageId }) =>
    candidateId == null
      ? `messages ${Math.floor(messageId / MESSAGES_A_JOB)}`
      : `people ${Math.floor(candidateId / MESSAGES_A_JOB)}`,
  );
  return [...near.values()].flatMap(packed).map((group) => {
    const messageIds = [...new Set(group.map(({ messageId }) => messageId))].sort((a, b) => a - b);
    return { id: jobIdOf(group), data: { messageIds } };
  });
}

/** As few groups as keep people together; who has more messages than a job has groups of their own. */
function packed(rings: readonly Ring[]): Ring[][] {
  const groups: Ring[][] = [];
  const inOrder = rings.toSorted((a, b) => a.messageId - b.messageId);
  for (const own of Map.groupBy(inOrder, ({ candidateId }) => candidateId).values()) {
    for (let at = 0; at < own.length; at += MESSAGES_A_JOB) {
      const some = own.slice(at, at + MESSAGES_A_JOB);
      const last = groups.at(-1);
      if (last !== undefined && last.length + some.length <= MESSAGES_A_JOB) last.push(...some);
      else groups.push(some);
    }
  }
  return groups;
}

function jobIdOf(group: readonly Ring[]): string {
  const parts = group.map(({ messageId, reason }) => `${messageId}-${wordOf(reason)}`).sort();
  const [first = ''] = parts;
  if (parts.length === 1) return first;
  return `${first}-${createHash('sha256').update(parts.join()).digest('hex').slice(0, 24)}`;
}

/** BullMQ refuses `:` in a job id. */
function wordOf(reason: AssessReason): string {
  if ('revision' in reason) return `r${reason.revision}`;
  if ('reviewAt' in reason) return `t${reason.reviewAt.getTime()}`;
  if ('actionId' in reason) return `a${reason.actionId}`;
  return `u${reason.until.getTime()}`;
}

/**
 * An assessment is idempotent, so a job may run twice. After `kill -9` its job comes back when its
 * lock has run out: `lockDuration` plus at most two `stalledInterval`s, 16.7 s measured; with the defaults 61 s.
 */
export const WORKER_SETTINGS = {
  /** While one job waits for the database, another one assesses. */
  concurrency: 3,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 20,
  /** The default of 15 s is how long a worker sleeps after the database was away. */
  runRetryDelay: 1_000,
} as const;

/**
 * Done jobs vanish, so that the next bell with the same id rings. A job that failed for good stays an hour, which
 * keeps the sweep from ringing messages that cannot be assessed every few seconds.
 */
export const JOB_SETTINGS = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { age: 3_600 },
} as const;

/** The scheduled ring: it looks for digests that have come due. A queue of its own, so that no backlog delays it. */
export const RING_DIGESTS = 'ring-digests';

/** Makes the digest of a person, or sends what is to be sent. */
export const DELIVER = 'deliver';
export type DeliverJob = { readonly userId: number } | { readonly deliveryId: number };

export function deliverJobId(job: DeliverJob): string {
  return 'userId' in job ? `make-${job.userId}` : `send-${job.deliveryId}`;
}

/** Whatever fails is a row that the sweep finds again: nothing stays behind to swallow the next bell. */
export const DELIVER_JOB_SETTINGS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/** Slots fall on whole minutes, in every time zone. */
export const RING_SCHEDULE = { id: 'every-minute', pattern: '* * * * *' } as const;
