import type { inboxAction } from './schema.ts';

type Lane = NonNullable<(typeof inboxAction.$inferSelect)['lane']>;

/** A lane that a person set. */
export interface HandLane {
  readonly lane: Lane;
  readonly by: string;
}

/** What an action on a row of the queue says about lanes. */
export interface LaneAction {
  readonly entryId: number;
  /** The message that was shown: a lane set by hand belongs to it. */
  readonly messageId: number;
  readonly byName: string;
  readonly lane: Lane | null;
  /** Takes the lane that a person set back. */
  readonly laneTakenBack: boolean;
}

/**
 * The lanes that people set and nobody took back, by message.
 *
 * @param actions in the order in which they were done
 */
export function lanesByHand(actions: readonly LaneAction[]): ReadonlyMap<number, HandLane> {
  const lanes = new Map<number, HandLane>();
  // A row may show another message by the time its last lane is taken back.
  const lastOf = new Map<number, number>();
  for (const action of actions) {
    if (action.lane !== null) {
      lanes.set(action.messageId, { lane: action.lane, by: action.byName });
      lastOf.set(action.entryId, action.messageId);
    } else if (action.laneTakenBack) {
      lanes.delete(lastOf.get(action.entryId) ?? action.messageId);
    }
  }
  return lanes;
}
