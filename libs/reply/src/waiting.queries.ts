import { type SQL, and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { LeftOut, WaitingPerson, WaitingRole, WaitingView } from '#libs/contract';
import { type Assessment, type JobFunction, type Policy, presentReasons } from '#libs/domain';
import type { Sight } from '#libs/platform';
import { type Handle, answerAddress, entriesInSight, messagesInSight, tables } from '#libs/store';

const { inboxEntry: entry, candidate, message, assessment, role, contact } = tables;

const DAY_MS = 86_400_000;
/** Whoever heard from us within these days needs no further update. */
const WRITTEN_RECENTLY_DAYS = 7;

/**
 * Everybody who waits for a person here, by role, the longest wait first. Who handles with care, and whom we wrote to
 * since, is not among them; a row that somebody settled by hand is settled here too.
 */
export async function readWaiting(tx: Handle, policy: Policy, sight: Sight, now: Date): Promise<WaitingView> {
  const found = await readPeople(tx, sight, now);
  const roles = await Promise.all(
    byRole(found).map(async ([first, people]): Promise<WaitingRole> => {
      const owed = people.filter(({ person }) => person.owed !== null).map(({ person }) => person);
      return {
        role: first.role,
        promise: await promiseTo(tx, owed, first.role === null ? null : Number(first.role.id)),
        longestDays: Math.max(0, ...people.map(({ person }) => person.days)),
        people: owed,
        withinAim: people.filter(({ person }) => person.owed === null).map(({ person }) => person),
      };
    }),
  );
  // A role with debts comes before one without, whatever the waits within our aim are.
  roles.sort((a, b) => Number(b.people.length > 0) - Number(a.people.length > 0));
  const debts = roles.flatMap(({ people }) => people);
  const promises = new Set(
    debts
      .filter(({ owed }) => owed?.because === 'promise_passed')
      .map(({ owed }) => `${owed?.quote ?? ''} ${owed?.promisedBy ?? ''}`),
  );
  return {
    people: found.length,
    pastAim: debts.length,
    longestDays: Math.max(0, ...roles.map(({ longestDays }) => longestDays)),
    aimDays: policy.aims.silenceDays,
    promisesPassed: promises.size,
    ...(await countFollowUps(tx, sight, now)),
    roles,
  };
}

interface Found {
  readonly role: WaitingRole['role'];
  readonly person: WaitingPerson;
}

/** Roles, and the people of each, by the longest wait. */
function byRole(found: readonly Found[]): [Found, Found[]][] {
  const groups = new Map<string, [Found, Found[]]>();
  for (const one of found.toSorted((a, b) => byWait(a.person, b.person))) {
    const key = one.role?.id ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one, [one]]);
    else group[1].push(one);
  }
  return [...groups.values()];
}

async function readPeople(tx: Handle, sight: Sight, now: Date): Promise<Found[]> {
  const lastWord = sql<Date | string | null>`(select max(c.at) from ${contact} c
    where c.candidate_id = ${entry.candidateId} and c.by = 'employer' and not c.automatic and not c.unproven)`;
  const rows = await tx
    .select({
      entry,
      candidate: { id: candidate.id, name: candidate.name },
      role: { id: role.id, title: role.title, function: role.function },
      answerAddress,
      result: assessment.result,
      lastWord: lastWord.as('last_word'),
      // An application is none, nor is an answer to us; a call that somebody wrote down is.
      followUps: sql<number>`(select count(*)::int from ${contact} c
        left join ${assessment} a on a.message_id = c.message_id
        where c.candidate_id = ${entry.candidateId} and c.by = 'candidate' and not c.automatic
          and a.lane is distinct from 'other' and c.at > coalesce((select max(o.at) from ${contact} o where o.candidate_id = ${entry.candidateId}
            and o.by = 'employer' and not o.automatic and not o.unproven), '-infinity'))`,
    })
    .from(entry)
    .innerJoin(candidate, eq(candidate.id, entry.candidateId))
    .innerJoin(message, eq(message.id, entry.messageId))
    .innerJoin(assessment, eq(assessment.messageId, entry.messageId))
    .leftJoin(role, eq(role.id, entry.roleId))
    .where(
      and(
        inArray(entry.state, ['open', 'later']),
        sql`cardinality(${entry.messageIds}) > 0`,
        ne(entry.section, 'care'),
        or(ne(entry.lane, 'other'), sql`${assessment.kind} is distinct from 'not_candidate'`),
        entriesInSight(sight),
      ),
    );
  const people = new Map<string, Found>();
  for (const row of rows) {
    const result = row.result as Assessment;
    const owed = row.entry.debtDismissed ? null : result.owed;
    const waitingSince = owed?.since ?? result.waitingSince;
    const person: WaitingPerson = {
      entryId: String(row.entry.id),
      messageId: String(row.entry.messageId),
      candidate: { id: String(row.candidate.id), name: row.candidate.name, address: row.answerAddress },
      version: row.entry.version,
      waitingSince: new Date(waitingSince).toISOString(),
      days: Math.max(0, Math.floor((now.getTime() - Date.parse(waitingSince)) / DAY_MS)),
      followUps: row.followUps,
      owed,
      reason: presentReasons(result.reasons, result, now)[0]?.text ?? '',
      leftOut: leftOut(result, row.lastWord === null ? null : new Date(row.lastWord), now),
    };
    const found: Found = {
      role:
        row.role === null
          ? null
          : { id: String(row.role.id), title: row.role.title, function: row.role.function as JobFunction },
      person,
    };
    // An application and its follow-up are two rows of one person, who waits once: the debt speaks.
    const key = `${row.entry.candidateId}-${row.entry.roleKey}`;
    const known = people.get(key);
    if (known === undefined || comesBefore(person, known.person)) people.set(key, found);
  }
  return [...people.values()];
}

/** By the moment, not by whole days: readers are shown days of their calendar, in which the order must be true as well. */
const byWait = (one: WaitingPerson, other: WaitingPerson) =>
  Date.parse(one.waitingSince) - Date.parse(other.waitingSince);

function comesBefore(one: WaitingPerson, other: WaitingPerson): boolean {
  if ((one.owed === null) !== (other.owed === null)) return one.owed !== null;
  return byWait(one, other) < 0;
}

function leftOut(result: Assessment, lastWord: Date | null, now: Date): LeftOut | null {
  if (result.reasons.some(({ code }) => code === 'withdrawal')) return 'withdrew';
  const recent = lastWord !== null && now.getTime() - lastWord.getTime() < WRITTEN_RECENTLY_DAYS * DAY_MS;
  return recent ? 'written_recently' : null;
}

/** The promise of most of these people, with who gave it and when. */
async function promiseTo(
  tx: Handle,
  people: readonly WaitingPerson[],
  roleId: number | null,
): Promise<WaitingRole['promise']> {
  const promised = people.filter(({ owed }) => owed?.because === 'promise_passed' && owed.quote !== null);
  const counts = new Map<string, number>();
  for (const { owed } of promised) counts.set(owed?.quote ?? '', (counts.get(owed?.quote ?? '') ?? 0) + 1);
  const [quote] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const first = promised.find(({ owed }) => owed?.quote === quote);
  if (quote === undefined || first === undefined) return null;
  const [given] = await tx
    .select({ by: message.fromName, at: message.receivedAt })
    .from(message)
    .innerJoin(contact, eq(contact.messageId, message.id))
    .where(
      and(
        eq(message.direction, 'out'),
        eq(contact.candidateId, Number(first.candidate.id)),
        sql`position(${quote} in ${message.newText}) > 0`,
        roleId === null ? undefined : or(sql`${message.roleId} is null`, eq(message.roleId, roleId)),
      ),
    )
    .orderBy(sql`${message.receivedAt} desc`)
    .limit(1);
  return {
    quote,
    promisedBy: first.owed?.promisedBy ?? '',
    by: given === undefined || given.by === '' ? null : given.by,
    at: given?.at.toISOString() ?? null,
  };
}

/** Mail that asked again without anything new, in the last seven days and in the seven before. */
async function countFollowUps(
  tx: Handle,
  sight: Sight,
  now: Date,
): Promise<Pick<WaitingView, 'followUpsThisWeek' | 'followUpsLastWeek'>> {
  const before = (days: number): SQL =>
    sql`${new Date(now.getTime() - days * DAY_MS).toISOString()}::timestamptz`;
  const [row] = await tx
    .select({
      followUpsThisWeek: sql<number>`(count(*) filter (where ${message.receivedAt} > ${before(7)}))::int`,
      followUpsLastWeek: sql<number>`(count(*) filter (where ${message.receivedAt} <= ${before(7)}))::int`,
    })
    .from(message)
    .innerJoin(assessment, eq(assessment.messageId, message.id))
    .where(
      and(sql`${message.receivedAt} > ${before(14)}`, eq(assessment.lane, 'empty'), messagesInSight(sight)),
    );
  return row ?? { followUpsThisWeek: 0, followUpsLastWeek: 0 };
}
