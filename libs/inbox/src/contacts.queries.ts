import { and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { ContactView } from '#libs/contract';
import {
  type HolidayRegion,
  type Lane,
  type Mark,
  calendarAtOffsetOf,
  findPromises,
  holidayRegionOf,
  instantAt,
  markInHistory,
  markOfLane,
} from '#libs/domain';
import type { Sight } from '#libs/platform';
import {
  type HandLane,
  type Handle,
  lanesByHand,
  messagesInSight,
  readHolidayRegion,
  tables,
  wholePersonInSight,
} from '#libs/store';
import { excerptOf } from './excerpt.ts';

const { message, assessment, contact, inboxAction: action, inboxEntry: entry } = tables;

/** Letters of a contact from which its first words are taken; a mark of what it hides may stand before them. */
const EXCERPT_OF = 1_700;
/** More than this nobody reads. */
const MOST_CONTACTS = 500;

/** Everything with one person that is in sight, newest first. */
export async function readContacts(tx: Handle, candidateId: number, sight: Sight): Promise<ContactView[]> {
  const inSight = messagesInSight(sight);
  const rows = await tx
    .select({
      id: contact.id,
      messageId: contact.messageId,
      at: contact.at,
      by: contact.by,
      automatic: contact.automatic,
      unproven: contact.unproven,
      channel: contact.channel,
      note: contact.note,
      loggedBy: contact.loggedBy,
      subject: message.subject,
      // Theirs is only shown by its beginning; ours is read for what it promises.
      newText: sql<string | null>`case when ${contact.by} = 'employer' then ${message.newText}
        else left(${message.newText}, ${EXCERPT_OF}) end`,
      offsetMinutes: message.offsetMinutes,
      lane: assessment.lane,
      seen: {
        lane: assessment.lane,
        kind: assessment.kind,
        urgent: assessment.urgent,
        danger: sql<boolean>`(${assessment.result} ->> 'danger')::boolean`,
        unsure: sql<boolean>`(${assessment.result} ->> 'unsure')::boolean`,
      },
      // What the message says; what we owe by now stands with the person.
      reason: sql<string | null>`jsonb_path_query_first(${assessment.result},
        '$.reasons[*] ? (!(@.code starts with "owed_"))') ->> 'text'`,
      to: message.to,
      cc: message.cc,
    })
    .from(contact)
    .leftJoin(message, eq(message.id, contact.messageId))
    .leftJoin(assessment, eq(assessment.messageId, contact.messageId))
    .where(
      and(
        eq(contact.candidateId, candidateId),
        inSight === undefined
          ? undefined
          : or(
              and(isNotNull(contact.messageId), inSight),
              and(isNull(contact.messageId), wholePersonInSight(tx, contact.candidateId, sight)),
            ),
      ),
    )
    .orderBy(desc(contact.at), desc(contact.id))
    .limit(MOST_CONTACTS);
  const region = holidayRegionOf(await readHolidayRegion(tx));
  const byHand = await readLanesByHand(tx, candidateId);
  return rows.map(({ newText, offsetMinutes, to, cc, seen, ...row }) => ({
    ...row,
    mark: seen === null ? null : markOfContact(seen, byHand.get(row.messageId ?? 0)?.lane),
    id: String(row.id),
    messageId: row.messageId === null ? null : String(row.messageId),
    at: row.at.toISOString(),
    subject: row.subject ?? '',
    excerpt: excerptOf((newText ?? '').slice(0, EXCERPT_OF), null),
    to: [...(to ?? []), ...(cc ?? [])],
    promises:
      row.by === 'employer' && !row.unproven
        ? promisesOf(newText ?? '', row.at, offsetMinutes ?? 0, region)
        : [],
  }));
}

type Seen = Parameters<typeof markInHistory>[0];

/** Danger stays what it is; whatever else somebody here decided by hand is certain, and calm. */
function markOfContact(seen: Seen, byHand: Lane | undefined): Mark {
  if (byHand === undefined || seen.danger) return markInHistory(seen);
  return markOfLane(byHand, byHand === 'other' ? (seen.kind ?? 'process') : null);
}

/** The lanes that people set by hand on mail of this person, by message. */
async function readLanesByHand(tx: Handle, candidateId: number): Promise<ReadonlyMap<number, HandLane>> {
  const actions = await tx
    .select({
      entryId: action.entryId,
      messageId: action.messageId,
      byName: action.byName,
      lane: action.lane,
      laneTakenBack: action.laneTakenBack,
    })
    .from(action)
    .innerJoin(entry, eq(entry.id, action.entryId))
    .where(and(eq(entry.candidateId, candidateId), or(isNotNull(action.lane), action.laneTakenBack)))
    .orderBy(action.id);
  return lanesByHand(actions);
}

/** Word that we promised in a mail of ours, on the clock of whoever wrote it and with our holidays: as the debt is computed. */
function promisesOf(
  text: string,
  at: Date,
  offsetMinutes: number,
  region: HolidayRegion | null,
): ContactView['promises'] {
  const writtenAt = instantAt(at.getTime(), offsetMinutes);
  return findPromises(text, writtenAt, calendarAtOffsetOf(writtenAt, region)).map(({ quote, dueDay }) => ({
    quote,
    dueDay,
  }));
}
