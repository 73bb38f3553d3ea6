import type { MailboxDay } from '#libs/contract';
import { type DayNumber, dayNumber, isoDay } from '#libs/domain';

/** What was recorded of one mailbox and one day. */
export interface DayRecord {
  readonly mailboxId: number;
  /** ISO day. */
  readonly day: string;
  readonly missing: number;
  readonly stillMissing: number;
  readonly setAside: number;
}

/** A mailbox that is connected by now. */
export interface Connected {
  readonly id: number;
  /** The day on which it was added. */
  readonly since: DayNumber;
}

/**
 * The last days over all mailboxes, oldest first.
 *
 * Days before the first record are unrecorded and not unchecked: nobody wrote down what was checked then. A mailbox
 * need not have been checked on the day on which it was added, and today may still bring its first check. What was
 * recorded of a mailbox that was disconnected since counts: it happened.
 *
 * @param records of any mailbox, in any order; those outside the days tell only how far the record goes back
 * @param count how many days, today among them
 */
export function daysOf(
  records: readonly DayRecord[],
  connected: readonly Connected[],
  today: DayNumber,
  count: number,
): MailboxDay[] {
  const byDay = Map.groupBy(records, ({ day }) => day);
  const firstRecorded = Math.min(...records.map(({ day }) => dayNumber(day)));
  return Array.from({ length: count }, (_, index) => {
    const day = today - count + 1 + index;
    const own = byDay.get(isoDay(day)) ?? [];
    const checked = new Set(own.map(({ mailboxId }) => mailboxId));
    const isPast = firstRecorded < day && day < today;
    const notChecked = isPast
      ? connected.filter(({ id, since }) => since < day && !checked.has(id)).length
      : 0;
    const sum = (of: (record: DayRecord) => number) => own.reduce((all, record) => all + of(record), 0);
    const figures = {
      missing: sum(({ missing }) => missing),
      stillMissing: sum(({ stillMissing }) => stillMissing),
      setAside: sum(({ setAside }) => setAside),
      notChecked,
    };
    return { day: isoDay(day), state: stateOf(figures, own.length > 0), ...figures };
  });
}

/** The worst first: what is missing, then what nobody knows, then what is known and kept. */
function stateOf(
  { missing, setAside, notChecked }: Pick<MailboxDay, 'missing' | 'setAside' | 'notChecked'>,
  isRecorded: boolean,
): MailboxDay['state'] {
  if (missing > 0) return 'missing';
  if (notChecked > 0) return 'not_checked';
  if (setAside > 0) return 'set_aside';
  return isRecorded ? 'well' : 'unrecorded';
}
