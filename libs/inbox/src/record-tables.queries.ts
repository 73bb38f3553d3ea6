import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import {
  type Kind,
  type Lane,
  RECORDED_SENTENCES,
  type Section,
  actedSentence,
  contactSentence,
  sortedSentence,
} from '#libs/domain';
import { entriesInSight, messagesInSight, tables, wholePersonInSight } from '#libs/store';
import { candidatesInSight } from './people.queries.ts';
import { NOTHING, type Source, about, asked } from './record-source.queries.ts';

const { candidate, contact, decision, inboxAction, inboxEntry, message, policyVersion, recordLine, user } =
  tables;
const { secondOpinionSwitch: opinion } = tables;

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

/** Every table that the record is made of. */
export const SOURCES: readonly Source[] = [SORTED, ACTED, WRITTEN_DOWN, KEPT, PUBLISHED, ALLOWED];
