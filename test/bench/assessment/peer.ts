import type { Lane } from '#libs/domain';
import type { LabelledRecord } from '#libs/training';

/** One record as every peer reads it: the same words and the same counts as Foyer has. */
export interface PeerRecord {
  readonly lane: Lane;
  /** Subject and new text. */
  readonly words: string;
  /** The last mail that a person of ours wrote before it; empty where there is none. */
  readonly ours: string;
  /** Counts of contacts and answers, each scaled to about one. */
  readonly cadence: readonly number[];
  /** The same counts as words, for what reads nothing but words. */
  readonly cadenceWords: readonly string[];
}

/** Rows to learn from and rows to judge; never the same ones. */
export interface Split {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/** A way of giving each record a lane, trained anew for every split. */
export interface Peer {
  readonly name: string;
  /**
   * @returns for each split the lanes of its test rows, in their order
   * @throws when the peer's own program fails
   */
  predict(records: readonly PeerRecord[], splits: readonly Split[]): Promise<Lane[][]>;
}

/** Records that belong together are drawn together; one on its own is its own group. */
export function groupOf({ group, id }: LabelledRecord): string {
  return group ?? id;
}
