import { FIRST_PAGE_ROWS, type InboxEntry, type InboxPage } from '#libs/contract';
import { SECTIONS, type Section } from '#libs/domain';
import { call } from './api.ts';

/** Sections that are read row by row; the others are lines that open. */
export const READ_SECTIONS = [
  'today',
  'owed',
  'worth',
  'decide',
  'steps',
] as const satisfies readonly Section[];

export function isReadSection(section: Section): boolean {
  return READ_SECTIONS.some((name) => name === section);
}

/** The list as it stands before the reader: it changes only by the reader's own hand or on *Show*. */
export interface Shown {
  /** Entries of the read sections, in reading order. */
  readonly entries: readonly InboxEntry[];
  /** Where to read on; null when every read section is complete. */
  readonly nextCursor: string | null;
  readonly counts: InboxPage['counts'];
  /** When the server said so, in milliseconds since 1970. */
  readonly asOf: number;
}

export const PAGE_SIZE = 200;
/** A deep scroll is compared with the server only this far down; what lies below is read when it is reached. */
const MAX_COMPARED_PAGES = 5;

async function readPage(cursor: string | null, signal?: AbortSignal): Promise<InboxPage> {
  return call<InboxPage>('/inbox', {
    query: { limit: cursor === null ? FIRST_PAGE_ROWS : PAGE_SIZE, cursor },
    ...(signal ? { signal } : {}),
  });
}

/** The first pages of the open inbox, as far as `atLeast` entries; reading order puts the read sections first. */
export async function readShown(atLeast: number, signal?: AbortSignal): Promise<Shown> {
  let page = await readPage(null, signal);
  let shown = append({ entries: [], nextCursor: null, counts: page.counts, asOf: Date.now() }, page);
  for (
    let pages = 1;
    shown.nextCursor !== null && shown.entries.length < atLeast && pages < MAX_COMPARED_PAGES;
    pages += 1
  ) {
    page = await readPage(shown.nextCursor, signal);
    shown = append(shown, page);
  }
  return shown;
}

export async function readFurther(shown: Shown): Promise<Shown> {
  return shown.nextCursor === null ? shown : append(shown, await readPage(shown.nextCursor));
}

function append(shown: Shown, page: InboxPage): Shown {
  const known = new Set(shown.entries.map((entry) => entry.id));
  const read = page.entries.filter((entry) => isReadSection(entry.section) && !known.has(entry.id));
  const complete = page.entries.some((entry) => !isReadSection(entry.section));
  return {
    ...shown,
    entries: [...shown.entries, ...read],
    nextCursor: complete ? null : page.nextCursor,
  };
}

export interface SectionPage {
  readonly entries: readonly InboxEntry[];
  readonly nextCursor: string | null;
}

export async function readSection(
  section: Section,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<SectionPage> {
  return call<InboxPage>('/inbox', {
    query: { section, limit: PAGE_SIZE, cursor },
    ...(signal ? { signal } : {}),
  });
}

/** The list read on until it holds enough for so many seconds, or all of it. */
export async function readFor(shown: Shown, seconds: number): Promise<Shown> {
  let list = shown;
  const readable = () => list.entries.reduce((sum, entry) => sum + entry.readingSeconds, 0);
  while (list.nextCursor !== null && readable() < seconds) list = await readFurther(list);
  return list;
}

/** An entry put back where the reading order wants it: by section, then by falling priority. */
export function place(entries: readonly InboxEntry[], entry: InboxEntry): InboxEntry[] {
  const rest = entries.filter((other) => other.id !== entry.id);
  const turn = (other: InboxEntry) => SECTIONS.indexOf(other.section);
  const at = rest.findIndex(
    (other) => turn(other) > turn(entry) || (turn(other) === turn(entry) && other.priority < entry.priority),
  );
  return at < 0 ? [...rest, entry] : [...rest.slice(0, at), entry, ...rest.slice(at)];
}

/** Counts after an entry left (`step` -1) or joined (+1) its section. */
export function recount(counts: InboxPage['counts'], entry: InboxEntry, step: 1 | -1): InboxPage['counts'] {
  return {
    sections: { ...counts.sections, [entry.section]: Math.max(0, counts.sections[entry.section] + step) },
    total: Math.max(0, counts.total + step),
    readingSeconds: Math.max(0, counts.readingSeconds + step * entry.readingSeconds),
    complete: counts.complete,
  };
}
