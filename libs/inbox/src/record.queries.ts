import { type SQL, type SQLWrapper, and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { RecordKind, RecordLine, RecordPage } from '#libs/contract';
import {
  type Kind,
  type Lane,
  RECORDED_SENTENCES,
  type Section,
  actedSentence,
  contactSentence,
  sortedSentence,
} from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, entriesInSight, messagesInSight, tables, wholePersonInSight } from '#libs/store';
import { decodeCursor, encodeCursor } from '#libs/web';
import { candidatesInSight, containing } from './people.queries.ts';

const { candidate, contact, decision, inboxAction, inboxEntry, message, policyVersion, recordLine, user } =
  tables;
const { secondOpinionSwitch: opinion } = tables;

export interface RecordFilter {
  readonly kind?: RecordKind | undefined;
  readonly candidateId?: number | undefined;
  readonly q?: string | undefined;
  /** ISO dates, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whose record it is: what they may see, and whether they govern. */
export interface RecordReader {
  readonly sight: Sight;
  readonly governs: boolean;
}

/** Where the record goes on: after the line of this moment, table and number. */
type After = readonly [at: string, rank: number, id: number] | null;

/** A table that the record is made of. Lines of one moment stand in the order of the ranks, higher ones first. */
interface Source {
  readonly rank: number;
  readonly kinds: readonly RecordKind[];
  read(tx: Handle, ask: Ask): Promise<RecordLine[]>;
}

interface Ask {
  readonly filter: RecordFilter;
  readonly reader: RecordReader;
  readonly after: After;
  readonly limit: number;
}

/**
 * The record, newest first, as far as it is in the reader's sight.
 *
 * Each table gives its next lines by its own index, and the newest of all make the page: a union sorted by the database
 * would read every decision that was ever made.
 */
export async function readRecord(
  tx: Handle,
  filter: RecordFilter & { readonly cursor?: string | undefined; readonly limit: number },
  reader: RecordReader,
): Promise<RecordPage> {
  const after = decodeCursor(filter.cursor, z.tuple([z.iso.datetime(), z.number().int(), z.number().int()]));
  const ask = { filter, reader, after, limit: filter.limit + 1 };
  const wanted = SOURCES.filter(({ kinds }) => filter.kind === undefined || kinds.includes(filter.kind));
  const found: { line: RecordLine; rank: number; id: number }[] = [];
  for (const source of wanted) {
    for (const line of await source.read(tx, ask))
      found.push({ line, rank: source.rank, id: Number(line.id.slice(line.id.indexOf('-') + 1)) });
  }
  found.sort((a, b) => b.line.at.localeCompare(a.line.at) || b.rank - a.rank || b.id - a.id);
  const page = found.slice(0, filter.limit);
  const last = page.at(-1);
  return {
    lines: page.map(({ line }) => line),
    nextCursor:
      found.length > filter.limit && last !== undefined
        ? encodeCursor([last.line.at, last.rank, last.id])
        : null,
  };
}

interface Columns {
  readonly at: SQLWrapper;
  readonly id: SQLWrapper;
  readonly by?: SQLWrapper;
  readonly candidateId?: SQLWrapper;
  readonly name?: SQLWrapper;
}

/** What a filter and the cursor ask of one table. */
function asked({ filter, after }: Ask, rank: number, columns: Columns): SQL | undefined {
  const { at, id } = columns;
  const { q, from, until } = filter;
  const names = [columns.by, columns.name].filter((column) => column !== undefined);
  const instant = (day: string, days: number) =>
    sql`${new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString()}::timestamptz`;
  return and(
    // The first condition says nothing new; it lets the index begin where the page before ended.
    after === null
      ? undefined
      : sql`${at} <= ${after[0]}::timestamptz and (${at}, ${rank}::int, ${id}) < (${after[0]}::timestamptz, ${after[1]}::int, ${after[2]}::bigint)`,
    filter.candidateId === undefined
      ? undefined
      : columns.candidateId === undefined
        ? sql`false`
        : sql`${columns.candidateId} = ${filter.candidateId}::bigint`,
    q === undefined ? undefined : or(...names.map((name) => sql`${name} ilike ${containing(q)}`)),
    from === undefined ? undefined : sql`${at} >= ${instant(from, 0)}`,
    until === undefined ? undefined : sql`${at} < ${instant(until, 1)}`,
  );
}

const about = (id: number | null, name: string | null) =>
  id === null ? null : { id: String(id), name: name ?? '' };

const NOTHING = {
  messageId: null,
  because: null,
  quote: null,
  policyVersion: null,
  modelVersion: null,
} as const;

const SORTED: Source = {
  rank: 5,
  kinds: ['sorting'],
  async read(tx, ask) {
    const rows = await tx
      .select({ decision, candidateId: message.candidateId, name: candidate.name })
      .from(decision)
      .innerJoin(message, eq(message.id, decision.messageId))
      .leftJoin(candidate, eq(candidate.id, message.candidateId))
      .where(
        and(
          asked(ask, 5, {
            at: decision.decidedAt,
            id: decision.id,
            candidateId: message.candidateId,
            name: candidate.name,
          }),
          messagesInSight(ask.reader.sight),
        ),
      )
      .orderBy(desc(decision.decidedAt), desc(decision.id))
      .limit(ask.limit);
    return rows.map(({ decision: row, candidateId, name }) => ({
      id: `decision-${row.id}`,
      at: row.decidedAt.toISOString(),
      kind: 'sorting',
      by: null,
      candidate: about(candidateId, name),
      messageId: String(row.messageId),
      text: sortedSentence({
        lane: row.lane as Lane,
        kind: row.kind as Kind | null,
        section: row.section as Section,
        urgent: row.urgent,
        secondOpinion: row.secondOpinion,
      }),
      because: null,
      quote: null,
      policyVersion: row.policyVersion,
      modelVersion: row.modelVersion,
    }));
  },
};

const ACTED: Source = {
  rank: 4,
  kinds: ['people'],
  async read(tx, ask) {
    const { sight } = ask.reader;
    const rows = await tx
      .select({
        action: inboxAction,
        assignee: user.name,
        candidateId: inboxEntry.candidateId,
        name: candidate.name,
      })
      .from(inboxAction)
      .innerJoin(inboxEntry, eq(inboxEntry.id, inboxAction.entryId))
      .innerJoin(message, eq(message.id, inboxAction.messageId))
      .innerJoin(candidate, eq(candidate.id, inboxEntry.candidateId))
      .leftJoin(user, eq(user.id, inboxAction.assigneeId))
      .where(
        and(
          asked(ask, 4, {
            at: inboxAction.at,
            id: inboxAction.id,
            by: inboxAction.byName,
            candidateId: inboxEntry.candidateId,
            name: candidate.name,
          }),
          entriesInSight(sight),
          messagesInSight(sight),
        ),
      )
      .orderBy(desc(inboxAction.at), desc(inboxAction.id))
      .limit(ask.limit);
    return rows.map(({ action, assignee, candidateId, name }) => ({
      ...NOTHING,
      id: `action-${action.id}`,
      at: action.at.toISOString(),
      kind: 'people',
      by: action.byName,
      candidate: about(candidateId, name),
      messageId: String(action.messageId),
      text: actedSentence({ ...action, until: action.until?.toISOString() ?? null, assignee }),
      because: action.because,
      quote: action.quote ?? action.note,
    }));
  },
};

const WRITTEN_DOWN: Source = {
  rank: 3,
  kinds: ['people'],
  async read(tx, ask) {
    const rows = await tx
      .select({ contact, name: candidate.name })
      .from(contact)
      .innerJoin(candidate, eq(candidate.id, contact.candidateId))
      .where(
        and(
          isNull(contact.messageId),
          isNotNull(contact.loggedBy),
          asked(ask, 3, {
            at: contact.at,
            id: contact.id,
            by: contact.loggedBy,
            candidateId: contact.candidateId,
            name: candidate.name,
          }),
          candidatesInSight(tx, contact.candidateId, ask.reader.sight),
          wholePersonInSight(tx, contact.candidateId, ask.reader.sight),
        ),
      )
      .orderBy(desc(contact.at), desc(contact.id))
      .limit(ask.limit);
    return rows.map(({ contact: row, name }) => ({
      ...NOTHING,
      id: `contact-${row.id}`,
      at: row.at.toISOString(),
      kind: 'people',
      by: row.loggedBy,
      candidate: about(row.candidateId, name),
      text: contactSentence(row.channel, row.by),
      quote: row.note === '' ? null : row.note,
    }));
  },
};

/** What `writeRecord` kept: about candidates for whoever sees them, the rest for administrators. */
const KEPT: Source = {
  rank: 2,
  kinds: ['people', 'rules'],
  async read(tx, ask) {
    const { filter, reader } = ask;
    const governing = reader.governs ? isNull(recordLine.candidateId) : sql`false`;
    const ofPeople = and(
      isNotNull(recordLine.candidateId),
      candidatesInSight(tx, recordLine.candidateId, reader.sight),
    );
    const seen =
      filter.kind === 'rules' ? governing : filter.kind === 'people' ? ofPeople : or(governing, ofPeople);
    const rows = await tx
      .select({ line: recordLine, name: candidate.name })
      .from(recordLine)
      .leftJoin(candidate, eq(candidate.id, recordLine.candidateId))
      .where(
        and(
          seen,
          asked(ask, 2, {
            at: recordLine.at,
            id: recordLine.id,
            by: recordLine.byName,
            candidateId: recordLine.candidateId,
            name: candidate.name,
          }),
        ),
      )
      .orderBy(desc(recordLine.at), desc(recordLine.id))
      .limit(ask.limit);
    return rows.map(({ line, name }) => ({
      ...NOTHING,
      id: `line-${line.id}`,
      at: line.at.toISOString(),
      kind: line.candidateId === null ? 'rules' : 'people',
      by: line.byName,
      candidate: about(line.candidateId, name),
      text: RECORDED_SENTENCES[line.what]?.(line.about) ?? line.what,
    }));
  },
};

const PUBLISHED: Source = {
  rank: 1,
  kinds: ['rules'],
  async read(tx, ask) {
    const columns = { at: policyVersion.publishedAt, id: policyVersion.version, by: policyVersion.byName };
    const rows = await tx
      .select()
      .from(policyVersion)
      .where(asked(ask, 1, columns))
      .orderBy(desc(policyVersion.publishedAt), desc(policyVersion.version))
      .limit(ask.limit);
    return rows.map((row) => ({
      ...NOTHING,
      id: `policy-${row.version}`,
      at: row.publishedAt.toISOString(),
      kind: 'rules',
      by: row.byName,
      candidate: null,
      text: `published version ${row.version} of the policy`,
      because: row.because,
      policyVersion: row.version,
    }));
  },
};

const ALLOWED: Source = {
  rank: 0,
  kinds: ['rules'],
  async read(tx, ask) {
    const rows = await tx
      .select()
      .from(opinion)
      .where(asked(ask, 0, { at: opinion.at, id: opinion.id, by: opinion.byName }))
      .orderBy(desc(opinion.at), desc(opinion.id))
      .limit(ask.limit);
    return rows.map((row) => ({
      ...NOTHING,
      id: `opinion-${row.id}`,
      at: row.at.toISOString(),
      kind: 'rules',
      by: row.byName,
      candidate: null,
      text: row.allowed ? 'allowed the second opinion' : 'ended the second opinion',
    }));
  },
};

const SOURCES: readonly Source[] = [SORTED, ACTED, WRITTEN_DOWN, KEPT, PUBLISHED, ALLOWED];
