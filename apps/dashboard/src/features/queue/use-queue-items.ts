import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { InboxEntry } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import type { Section } from '#libs/domain';
import { readSectionOn, sectionQuery } from '../../lib/inbox-cache.ts';
import type { SectionPage } from '../../lib/inbox.ts';
import { useStanding } from '../../lib/standing.ts';
import { type Line, type PlacedItem, layOut } from '../../sitting/layout.ts';
import { type Progress, progressOf } from '../../sitting/progress.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { type Queue, useQueue } from '../../sitting/use-queue.ts';

export interface QueueLine {
  readonly line: Line;
  readonly count: number;
  /** Rows in memory, open or not. */
  readonly known: readonly InboxEntry[];
  /** Rows that are shown. */
  readonly rows: readonly InboxEntry[];
  /** Whether the server has rows beyond those in memory. */
  readonly goesOn: boolean;
}

export interface QueueItems {
  readonly queue: Queue;
  readonly items: readonly PlacedItem[];
  readonly lines: readonly QueueLine[];
  readonly progress: Progress | null;
  /** Reads the list behind a line on. */
  readonly readLineOn: (line: Line) => void;
}

const NONE: readonly InboxEntry[] = [];
const SECTION_OF: Readonly<Record<Line, Section>> = {
  applications: 'other',
  'other-mail': 'other',
  nothing_new: 'nothing_new',
  care: 'care',
};
const NO_COUNTS = { today: 0, owed: 0, worth: 0, decide: 0, steps: 0, other: 0, nothing_new: 0, care: 0 };

/** The queue laid out from top to bottom. Folded rows are read from the server only when they are opened. */
export function useQueueItems(): QueueItems {
  const queue = useQueue();
  const { outcomes } = useActing();
  const { minutes, opened, apart } = useSitting();
  const counts = queue.shown?.counts.sections ?? NO_COUNTS;
  // Only tells names and roles in a line below the rows.
  const standing = useStanding();
  const other = useQuery({ ...sectionQuery('other'), enabled: standing && counts.other > 0 });
  const nothingNew = useQuery({ ...sectionQuery('nothing_new'), enabled: opened.has('nothing_new') });
  const care = useQuery({ ...sectionQuery('care'), enabled: opened.has('care') });

  const lines = useMemo(() => {
    const known = other.data?.entries ?? NONE;
    const applications = known.filter((entry) => entry.kind === 'application');
    const rest = known.filter((entry) => entry.kind !== 'application');
    // What lies beyond the rows in memory is counted with the larger kind of this list: first contacts.
    const beyond = other.data?.nextCursor == null ? 0 : Math.max(0, counts.other - known.length);
    const candidates: Omit<QueueLine, 'rows'>[] = [
      {
        line: 'applications',
        count: applications.length + beyond,
        known: applications,
        goesOn: goesOn(other.data),
      },
      { line: 'other-mail', count: rest.length, known: rest, goesOn: goesOn(other.data) },
      {
        line: 'nothing_new',
        count: counts.nothing_new,
        known: nothingNew.data?.entries ?? NONE,
        goesOn: goesOn(nothingNew.data),
      },
      { line: 'care', count: counts.care, known: care.data?.entries ?? NONE, goesOn: goesOn(care.data) },
    ];
    return candidates
      .filter(({ count }) => count > 0)
      .map((line) => ({ ...line, rows: opened.has(line.line) ? line.known : NONE }));
  }, [other.data, nothingNew.data, care.data, counts, opened]);

  const entries = queue.shown?.entries ?? NONE;
  const { fit, fitting } = queue;
  const items = useMemo(
    () => layOut({ entries, counts, fitting, apart, lines }),
    [entries, counts, fitting, apart, lines],
  );
  const progress = useMemo(
    () => (fit === null || minutes === null ? null : progressOf(minutes, fit, entries, outcomes)),
    [fit, minutes, entries, outcomes],
  );
  const client = useQueryClient();
  const readLineOn = useCallback(
    (line: Line) => {
      // The next scroll tries again, and an outage is told by the line above the list.
      readSectionOn(client, SECTION_OF[line]).catch(() => undefined);
    },
    [client],
  );
  return { queue, items, lines, progress, readLineOn };
}

const goesOn = (list: SectionPage | undefined) => list !== undefined && list.nextCursor !== null;
