import type { InboxEntry } from '#libs/contract';
import { queueWords } from '../../lib/wording.ts';
import css from './row.module.css';

/** More than two a row are noise. */
const MOST_BADGES = 2;

interface RowBadgesProps {
  readonly entry: InboxEntry;
  readonly me: string | null;
  /** Where the row is; null in the queue, where that is plain to see. */
  readonly where: string | null;
}

/** Small grey facts: whose row it is, who set its lane, how many messages and notes it has. */
export function RowBadges({ entry, me, where }: RowBadgesProps) {
  const { row } = queueWords;
  const { assignee, laneSetBy, notes, messageIds } = entry;
  const badges = [
    where,
    assignee === null ? null : assignee.name === me ? row.yours : row.whose(assignee.name),
    laneSetBy === null ? null : laneSetBy === me ? row.setByYou : row.setBy(laneSetBy),
    messageIds.length > 1 ? row.messages(messageIds.length) : null,
    notes > 0 ? row.notes(notes) : null,
  ].filter((badge) => badge !== null);
  return badges.slice(0, MOST_BADGES).map((badge) => (
    <span className={css.badge} key={badge}>
      {badge}
    </span>
  ));
}
