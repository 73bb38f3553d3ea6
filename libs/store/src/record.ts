import type { Handle } from './database.ts';
import { type RECORDED_ACTS, recordLine } from './schema.ts';

/** Who did something: a person, or an API token by its name. */
export interface Doer {
  readonly userId: number | null;
  readonly name: string;
}

/** Something that a person did, for the record. */
interface RecordedAct {
  readonly what: (typeof RECORDED_ACTS)[number];
  /** In words, as it was called then; never a secret. */
  readonly about: string;
  /** Whom it is about, where it is about a candidate. */
  readonly candidateId?: number;
}

/** Keeps what somebody did; in the transaction that does it. */
export async function writeRecord(handle: Handle, doer: Doer, act: RecordedAct, now: Date): Promise<void> {
  const { what, about, candidateId = null } = act;
  await handle
    .insert(recordLine)
    .values({ at: now, userId: doer.userId, byName: doer.name, what, about, candidateId });
}
