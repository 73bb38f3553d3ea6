import type { DebtCause, Section } from '#libs/domain';

/** An open entry of the queue, as a digest needs it. */
export interface ReaderEntry {
  readonly id: number;
  readonly messageId: number;
  readonly section: Section;
  readonly name: string;
  readonly roleId: number | null;
  readonly roleTitle: string | null;
  /** The first reason, in our words. */
  readonly reason: string;
  /** The words that decided: theirs, or ours where a promise did. */
  readonly quote: string | null;
  readonly owedBecause: DebtCause | null;
  readonly waitingSince: Date;
  readonly readingSeconds: number;
  /** Changes whenever there is something new to tell about the entry. */
  readonly stateKey: string;
}

export const TOLD_SECTIONS = ['today', 'owed', 'worth'] as const;
export type ToldSection = (typeof TOLD_SECTIONS)[number];

/** A row that a digest shows. */
export interface DigestRow {
  readonly entryId: number;
  readonly messageId: number;
  readonly section: ToldSection;
  readonly name: string;
  readonly roleId: number | null;
  readonly roleTitle: string | null;
  readonly reason: string;
  readonly quote: string | null;
  readonly waitingSince: Date;
  /** How many entries it tells of. */
  readonly standsFor: number;
}

/** What is new since this person was last told, counted by section. */
export type Counts = Readonly<Record<Section, number>>;

/** The figures of a digest; stored with it, so it names nobody. */
export interface DigestFacts {
  /** The time that the digest bears: `16:00`. */
  readonly time: string;
  /** When the one before it was made; null for the first. */
  readonly since: string | null;
  /** Messages of candidates since then. */
  readonly arrived: number;
  /** Of what is told: new entries by section. */
  readonly counts: Counts;
  /** Reading time of what needs reading, seconds. */
  readonly readingSeconds: number;
  /** What waits folded: messages, and people who wrote them. */
  readonly folded: { readonly messages: number; readonly people: number };
  /** Entries that wait under *Handle with care*. */
  readonly care: number;
  readonly ledger: {
    readonly onServer: number;
    readonly accounted: number;
    readonly missing: number;
    /** Older messages that are still to be read; absent from digests that were made before there were any. */
    readonly toReadBack?: number;
  };
  readonly buried: { readonly checked: number; readonly wrong: number };
  /** Interruptions avoided since the last one, by `quiet` of the domain. */
  readonly interruptionsAvoided: number;
  /** Slots that were missed and are made good by this digest. */
  readonly catchesUp: number;
}

const ROWS_IN_ALL = 12;
const ROWS_A_SECTION = 3;

export interface Told {
  readonly rows: readonly DigestRow[];
  readonly counts: Counts;
  readonly readingSeconds: number;
  /** What the person is told with it, shown or counted: none of it comes again unless it changes. */
  readonly told: readonly { readonly entryId: number; readonly stateKey: string }[];
}

/** Sections that are worth a digest; the others are counted when there is one. */
const WORTH_TELLING: ReadonlySet<Section> = new Set(['today', 'owed', 'worth', 'decide', 'steps']);

/**
 * What a person is told now.
 *
 * @param fresh open entries that the person may see and was not told of in their present state, in reading order
 * @returns null where none of it is worth a digest
 */
export function tell(fresh: readonly ReaderEntry[]): Told | null {
  if (!fresh.some((entry) => WORTH_TELLING.has(entry.section))) return null;
  const reading = fresh.filter((entry) => isTold(entry.section) || entry.section === 'decide');
  return {
    rows: rowsOf(fresh),
    counts: countBySection(fresh),
    readingSeconds: reading.reduce((sum, entry) => sum + entry.readingSeconds, 0),
    told: fresh.map(({ id, stateKey }) => ({ entryId: id, stateKey })),
  };
}

function rowsOf(fresh: readonly ReaderEntry[]): DigestRow[] {
  const rows: DigestRow[] = [];
  for (const section of TOLD_SECTIONS) {
    const own = fresh.filter((entry) => entry.section === section);
    const room = ROWS_IN_ALL - rows.length;
    // What would come to harm is shown before anything else; the other sections share what is left.
    const most = section === 'today' ? room : Math.min(ROWS_A_SECTION, room);
    const listed = section === 'owed' ? together(own) : own.map((entry) => rowOf(entry, section));
    rows.push(...listed.slice(0, most));
  }
  return rows;
}

function rowOf(entry: ReaderEntry, section: ToldSection): DigestRow {
  const { id: entryId, messageId, name, roleId, roleTitle, reason, quote, waitingSince } = entry;
  return { entryId, messageId, section, name, roleId, roleTitle, reason, quote, waitingSince, standsFor: 1 };
}

/** People of one role who wait for the same cause make one row, in the place of who waits longest. */
function together(owed: readonly ReaderEntry[]): DigestRow[] {
  const groups = new Map<string, ReaderEntry[]>();
  for (const entry of owed) {
    const isAlone = entry.roleId === null || entry.owedBecause === 'question_unanswered';
    // Silence is one cause, however many days it has been for each.
    const cause = entry.owedBecause === 'no_word' ? 'no_word' : `${entry.owedBecause} ${entry.reason}`;
    const key = isAlone ? `entry ${entry.id}` : `${entry.roleId} ${cause}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const row = rowOf(first, 'owed');
    return [group.length === 1 ? row : { ...row, name: `${group.length} people`, standsFor: group.length }];
  });
}

export function isTold(section: Section): section is ToldSection {
  return (TOLD_SECTIONS as readonly Section[]).includes(section);
}

function countBySection(entries: readonly ReaderEntry[]): Counts {
  const counts: Record<Section, number> = {
    today: 0,
    owed: 0,
    worth: 0,
    decide: 0,
    steps: 0,
    other: 0,
    nothing_new: 0,
    care: 0,
  };
  for (const { section } of entries) counts[section] += 1;
  return counts;
}
