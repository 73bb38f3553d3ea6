import type { InboxEntry, MessageDetail } from '#libs/contract';
import type { Kind, Lane, Section } from '#libs/domain';

/** Where a message stands, with what a person decided about it. */
export interface Placement {
  readonly section: Section;
  readonly kind: Kind | null;
  /** The lane that a person chose in place of ours; null where ours stands. */
  readonly byHand: Lane | null;
}

/** @returns null for a message that is not assessed: our own mail, or one that is still being read */
export function placementOf({ id, assessment }: MessageDetail, entry: InboxEntry | null): Placement | null {
  if (assessment === null) return null;
  // An entry speaks for the message that it shows; others of the same person keep their own assessment.
  if (entry === null || entry.messageId !== id) {
    return { section: assessment.section, kind: assessment.kind, byHand: null };
  }
  const byHand = entry.lane === assessment.lane ? null : entry.lane;
  return { section: entry.section, kind: entry.kind, byHand };
}
