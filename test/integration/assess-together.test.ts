import { eq, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SecondOpinion } from '#libs/domain';
import { EVERYTHING, systemClock } from '#libs/platform';
import { lockPeople, tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { AssessHandler } from '../../libs/classify/src/assess-messages.ts';
import { shareCircumstances } from '../../libs/classify/src/circumstances-lock.repository.ts';
import { leftEntries, moveEntries } from '../../libs/classify/src/moved-entry.repository.ts';
import { settleQuestion } from '../../libs/classify/src/opinion.repository.ts';
import { replayPolicy } from '../../libs/classify/src/policy-replay.ts';
import { rulesOf } from '../../libs/classify/src/policy-rules.ts';
import { publishPolicy, readPolicy } from '../../libs/classify/src/policy.repository.ts';
import { reviewOtherHolidays } from '../../libs/classify/src/sweep.repository.ts';
import { chooseRoleOfCandidate, chooseRoleOfMessage } from '../../libs/intake/src/role-choice.repository.ts';
import { joinPeople, separateAddress } from '../../libs/intake/src/person.repository.ts';
import { readActions } from '../../libs/inbox/src/action.queries.ts';
import { markOutdated } from '../../libs/intake/src/contact.repository.ts';
import { eventually } from '../e2e/service.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld } from './queue-world.ts';

/** A clock further from UTC than any on earth: the message's time cannot be written, so it cannot be assessed. */
const IMPOSSIBLE_OFFSET = 30_000;

describe.skipIf(skipReason('postgres'))('messages that are assessed together', () => {
  let world: QueueWorld;
  let handler: AssessHandler;

  beforeAll(async () => {
    world = await QueueWorld.open();
    handler = new AssessHandler(world.database, loadJudgement(), systemClock);
  });
  afterAll(() => world?.close());

  const letters = async (name: string, count: number): Promise<number[]> => {
    const address = `${name.toLowerCase()}@post.example`;
    const candidateId = await world.candidate(name, address);
    const ids: number[] = [];
    for (let number = 0; number < count; number += 1) {
      ids.push(
        await world.message({
          candidateId,
          roleId: null,
          direction: 'in',
          fromName: name,
          fromAddress: address,
          subject: 'My application',
          text: `Letter ${number}: is there any news about my application?`,
          at: new Date(Date.UTC(2026, 2, 2 + number, 9)),
        }),
      );
    }
    return ids;
  };
  const assessedOf = async (ids: number[]) => {
    const rows = await world.database
      .select({ id: tables.assessment.messageId })
      .from(tables.assessment)
      .where(inArray(tables.assessment.messageId, ids));
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  };

  const isWaitedFor = async () => (await world.waitingForLocks()) > 0;

  it('get the rhythm that each has at its own time, and one row for each person', async () => {
    const [rosa, bruno] = [await letters('Rosa', 4), await letters('Bruno', 1)];
    await handler.handle([...rosa, ...bruno]);
    const { rows } = await world.database.execute<{ contacts: number }>(sql`
      select (result -> 'rhythm' ->> 'contactsIn14Days')::int as contacts from ${tables.assessment}
       where message_id = any(${`{${rosa.join()}}`}::bigint[]) order by message_id`);
    const counts = rows.map(({ contacts }) => contacts);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(4);
    const entries = await world.database
      .select()
      .from(tables.inboxEntry)
      .where(inArray(tables.inboxEntry.messageId, [...rosa, ...bruno]));
    expect(entries.map(({ messageIds }) => messageIds.length).sort((a, b) => a - b)).toEqual([1, 4]);
  });

  it('change nothing when the job runs a second time', async () => {
    const ids = await letters('Ines', 3);
    await handler.handle(ids);
    const lines = () =>
      world.database.select().from(tables.decision).where(inArray(tables.decision.messageId, ids));
    const rows = () =>
      world.database.select().from(tables.inboxEntry).where(inArray(tables.inboxEntry.messageId, ids));
    const before = [await lines(), await rows()];
    await handler.handle(ids);
    expect([await lines(), await rows()]).toEqual(before);
  });

  it('see a contact that is stored while they are assessed', async () => {
    const [messageId = 0] = await letters('Nadia', 1);
    const [first] = await world.database
      .select({ candidateId: tables.contact.candidateId, at: tables.contact.at })
      .from(tables.contact)
      .where(eq(tables.contact.messageId, messageId));
    if (first === undefined) throw new Error('no contact');
    const { candidateId } = first;
    const earlier = {
      candidateId,
      at: new Date(first.at.getTime() - 86_400_000),
      by: 'candidate' as const,
      automatic: false,
      channel: 'phone' as const,
    };
    let assessing = Promise.resolve();
    await world.database.transaction(async (tx) => {
      await tx.insert(tables.contact).values(earlier);
      await markOutdated(tx, [earlier]);
      assessing = handler.handle([messageId]);
      // As long as it takes to assess what is in sight: then it waits for this transaction.
      await eventually(
        async () => (await assessedOf([messageId])).length > 0 || (await isWaitedFor()),
        (isFar) => isFar,
        30_000,
      );
    });
    await assessing;
    const { rows } = await world.database.execute<{ contacts: number }>(sql`
      select (result -> 'rhythm' ->> 'contactsIn14Days')::int as contacts from ${tables.assessment}
       where message_id = ${messageId}`);
    expect(rows).toEqual([{ contacts: 2 }]);
  });

  it.each(['for the first time', 'again'])(
    'are read by the policy that is published while they are assessed %s',
    async (time) => {
      const [messageId = 0] = await letters(`Ivo${time.length}`, 1);
      const ofMessage = eq(tables.message.id, messageId);
      if (time === 'again') {
        await handler.handle([messageId]);
        await world.database.update(tables.message).set({ revision: 2 }).where(ofMessage);
      }
      const [person] = await world.database
        .select({ candidateId: tables.message.candidateId })
        .from(tables.message)
        .where(ofMessage);
      const before = await readPolicy(world.database);
      let assessing = Promise.resolve();
      await world.database.transaction(async (tx) => {
        await lockPeople(tx, [person?.candidateId ?? 0]);
        assessing = handler.handle([messageId]);
        await eventually(isWaitedFor, Boolean, 30_000);
        const publication = { rules: rulesOf(before), because: 'Fewer is enough.', version: before.version };
        await publishPolicy(world.database, publication, { userId: null, name: 'Ada' }, new Date());
      });
      await assessing;
      const [stored] = await world.database
        .select({ policyVersion: tables.assessment.policyVersion })
        .from(tables.assessment)
        .where(eq(tables.assessment.messageId, messageId));
      expect(stored).toEqual({ policyVersion: before.version + 1 });
    },
  );

  describe('keep the holidays that the office comes to keep meanwhile,', () => {
    beforeAll(async () => {
      const ada = await world.person('Ada', 'administrator');
      // Nobody has any before it is asked for the first time.
      await ada.get('/api/v1/digest-settings');
    });

    it.each([
      ['US', 'for the first time'],
      ['DE', 'again'],
    ])('here %s, %s', async (region, time) => {
      const [messageId = 0] = await letters(`Holiday${region}`, 1);
      const ofMessage = eq(tables.message.id, messageId);
      if (time === 'again') {
        await handler.handle([messageId]);
        await world.database.update(tables.message).set({ revision: 2 }).where(ofMessage);
      }
      const [person] = await world.database
        .select({ candidateId: tables.message.candidateId })
        .from(tables.message)
        .where(ofMessage);
      let assessing = Promise.resolve();
      await world.database.transaction(async (tx) => {
        await lockPeople(tx, [person?.candidateId ?? 0]);
        assessing = handler.handle([messageId]);
        await eventually(isWaitedFor, Boolean, 30_000);
        await world.database.update(tables.digestSettings).set({ region });
        await reviewOtherHolidays(world.database, region, new Date());
      });
      await assessing;
      // As the sweep rings for what is due.
      await handler.handle([messageId]);
      const [stored] = await world.database
        .select({ holidayRegion: tables.assessment.holidayRegion })
        .from(tables.assessment)
        .where(eq(tables.assessment.messageId, messageId));
      expect(stored).toEqual({ holidayRegion: region });
    });

    it('because those who look for other holidays wait for what is being stored', async () => {
      let looking = Promise.resolve();
      await world.database.transaction(async (tx) => {
        await shareCircumstances(tx);
        looking = reviewOtherHolidays(world.database, 'US', new Date());
        await eventually(isWaitedFor, Boolean, 10_000);
      });
      await looking;
    });
  });

  it('are due again with an answer to a second opinion that comes while they are assessed', async () => {
    const [messageId = 0] = await letters('Emil', 1);
    await handler.handle([messageId]);
    const ofMessage = eq(tables.assessment.messageId, messageId);
    const [first] = await world.database
      .select({ revision: tables.assessment.revision, candidateId: tables.message.candidateId })
      .from(tables.assessment)
      .innerJoin(tables.message, eq(tables.message.id, tables.assessment.messageId))
      .where(ofMessage);
    const { revision = 0, candidateId = 0 } = first ?? {};
    const now = new Date();
    const asked = { outcome: 'asked' as const, source: 'test', attempts: 1, tryAfter: now, askedAt: now };
    await world.database.insert(tables.secondOpinion).values({ messageId, revision, ...asked });
    const answer: SecondOpinion = {
      source: 'test',
      lane: 'value_added',
      kind: null,
      urgent: false,
      quote: null,
    };
    let settling: Promise<unknown> = Promise.resolve();
    await world.database.transaction(async (tx) => {
      // As whoever assesses: what they know of it was read before the answer came, and is stored after.
      await lockPeople(tx, [candidateId ?? 0]);
      let isSettled = false;
      settling = settleQuestion(
        world.database,
        { messageId, revision },
        { outcome: 'answered', answer },
        now,
      ).then(() => (isSettled = true));
      await eventually(
        async () => isSettled || (await isWaitedFor()),
        (isFar) => isFar,
        30_000,
      );
      await tx.update(tables.assessment).set({ nextReviewAt: null }).where(ofMessage);
    });
    await settling;
    const [after] = await world.database
      .select({ review: tables.assessment.nextReviewAt })
      .from(tables.assessment)
      .where(ofMessage);
    expect(after?.review).toEqual(now);
  });

  it('show what another policy would have done with the newest of them', async () => {
    const ids = await letters('Olga', 4);
    await handler.handle(ids);
    const now = new Date(Date.UTC(2026, 2, 10));
    const before = await readPolicy(world.database);
    const { model } = loadJudgement();
    const trial = (how: { most?: number } = {}) =>
      replayPolicy(world.database, { before, after: before, model }, EVERYTHING, now, how);
    const all = await trial();
    expect(all.messages).toBeGreaterThanOrEqual(4);
    expect(await trial({ most: 3 })).toMatchObject({ messages: 3, moved: 0 });
  });

  it('read no rows of the queue but their own, however many others there are', async () => {
    const [messageId = 0] = await letters('Ada', 1);
    await handler.handle([messageId]);
    const [own] = await world.database
      .select({ candidateId: tables.inboxEntry.candidateId, roleId: tables.inboxEntry.roleId })
      .from(tables.inboxEntry)
      .where(eq(tables.inboxEntry.messageId, messageId));
    const [theirs = 0] = await letters('Others', 1);
    await world.database.execute(sql`
      with written as (
        insert into ${tables.message} (identity, candidate_id, direction, from_name, from_address, "to", cc, subject,
                                       received_at, text, new_text, headers, is_automatic, size_bytes)
        select sha256(('other ' || number)::bytea), candidate_id, direction, from_name, from_address, "to", cc, subject,
               received_at, text, new_text, headers, is_automatic, size_bytes
          from ${tables.message} cross join generate_series(1, 5000) as number where id = ${theirs}
        returning id, candidate_id)
      insert into ${tables.inboxEntry} (candidate_id, role_key, strand, message_id, message_ids, lane, section, priority,
                                        reading_seconds, state, changed_at)
      select candidate_id, id, 'other', id, array[id], 'other', 'worth', 0, 5, 'open', now() from written`);
    await world.database.execute(sql`analyze ${tables.inboxEntry}, ${tables.message}`);
    const read = await world.database.transaction(async (tx) => {
      const readSoFar = async () => {
        const { rows } = await tx.execute<{ read: number }>(
          sql`select seq_tup_read::int as read from pg_stat_xact_user_tables where relname = 'inbox_entry'`,
        );
        return rows[0]?.read ?? 0;
      };
      const before = await readSoFar();
      const keys = own === undefined ? [] : [own];
      await leftEntries(tx, keys);
      await moveEntries(tx, keys);
      return (await readSoFar()) - before;
    });
    expect(read).toBe(0);
  });

  it('are one row where what was about two roles becomes about a third, and what was done stays done', async () => {
    const ids = await letters('Petra', 2);
    const [settled = 0, waiting = 0] = ids;
    const roles = await world.database
      .insert(tables.role)
      .values(['Night Nurse', 'Crane Driver', 'Cook'].map((title) => ({ title, function: 'other' as const })))
      .returning({ id: tables.role.id });
    const [nurse, driver, cook = 0] = roles.map(({ id }) => id);
    const { message, inboxEntry } = tables;
    await world.database.update(message).set({ roleId: nurse }).where(eq(message.id, settled));
    await world.database.update(message).set({ roleId: driver }).where(eq(message.id, waiting));
    await handler.handle(ids);
    const [row] = await world.database.select().from(inboxEntry).where(eq(inboxEntry.messageId, settled));
    const { id: entryId = 0, candidateId = 0 } = row ?? {};
    await world.database.insert(tables.inboxAction).values({
      entryId,
      byName: 'Dale',
      state: 'done',
      messageId: settled,
      throughMessageId: settled,
      messageIds: [settled],
      at: new Date(),
    });
    await handler.handle(ids);
    await chooseRoleOfCandidate(
      world.database,
      candidateId,
      cook,
      { name: 'Dale', userId: null },
      new Date(),
    );
    await handler.handle(ids);
    const rows = await world.database
      .select({ roleId: inboxEntry.roleId, state: inboxEntry.state, held: inboxEntry.messageIds })
      .from(inboxEntry)
      .where(eq(inboxEntry.candidateId, candidateId));
    expect(rows.filter(({ held }) => held.length > 0)).toEqual([
      { roleId: cook, state: 'open', held: [waiting] },
    ]);
  });

  it('keep what was decided about them where their person is joined to another, and where they part again', async () => {
    const [[una = 0], [ulla = 0]] = [await letters('Una', 1), await letters('Ulla', 1)];
    await handler.handle([una, ulla]);
    const { candidateAddress, inboxEntry } = tables;
    const rowOf = async (messageId: number) => {
      const rows = await world.database.select().from(inboxEntry);
      return rows.find(({ messageIds }) => messageIds.includes(messageId));
    };
    const personOf = async (name: string) => {
      const address = eq(candidateAddress.address, `${name}@post.example`);
      const [row] = await world.database.select().from(candidateAddress).where(address);
      return row?.candidateId ?? 0;
    };
    await world.database.insert(tables.inboxAction).values({
      entryId: (await rowOf(ulla))?.id ?? 0,
      byName: 'Dale',
      lane: 'value_added',
      note: 'Knows our work.',
      messageId: ulla,
      throughMessageId: ulla,
      messageIds: [ulla],
      at: new Date(),
    });
    await handler.handle([ulla]);
    const dale = { name: 'Dale', userId: null };
    const decided = async (person: string) => {
      const [first] = await readActions(world.database, await personOf(person), EVERYTHING);
      const row = await rowOf(ulla);
      return [first?.note, first?.entryId === String(row?.id), row?.lane, row?.laneSetBy];
    };
    const asDecided = ['Knows our work.', true, 'value_added', 'Dale'];
    expect(await decided('ulla')).toEqual(asDecided);
    await joinPeople(world.database, await personOf('una'), await personOf('ulla'), dale, new Date());
    await handler.handle([una, ulla]);
    expect(await decided('una')).toEqual(asDecided);
    await separateAddress(world.database, await personOf('una'), 'ulla@post.example', dale, new Date());
    await handler.handle([una, ulla]);
    expect(await decided('ulla')).toEqual(asDecided);
    expect((await rowOf(una))?.laneSetBy).toBeNull();
  });

  it('keep the lane that somebody set when one of a row is about another role', async () => {
    const ids = await letters('Vilma', 2);
    const [older = 0, newer = 0] = ids;
    await handler.handle(ids);
    const { inboxEntry } = tables;
    const [row] = await world.database.select().from(inboxEntry).where(eq(inboxEntry.messageId, newer));
    await world.database.insert(tables.inboxAction).values({
      entryId: row?.id ?? 0,
      byName: 'Dale',
      lane: 'value_added',
      messageId: newer,
      throughMessageId: newer,
      messageIds: row?.messageIds ?? [],
      at: new Date(),
    });
    await handler.handle(ids);
    const [role] = await world.database
      .insert(tables.role)
      .values({ title: 'Tram Driver', function: 'other' })
      .returning({ id: tables.role.id });
    const dale = { name: 'Dale', userId: null };
    const setBy = async () => {
      const rows = await world.database
        .select()
        .from(inboxEntry)
        .where(eq(inboxEntry.candidateId, row?.candidateId ?? 0))
        .orderBy(inboxEntry.id);
      return rows.map(({ messageIds, roleId, laneSetBy }) => [messageIds, roleId, laneSetBy]);
    };
    expect(await setBy()).toEqual([[[newer, older], null, 'Dale']]);
    await chooseRoleOfMessage(world.database, newer, role?.id ?? 0, dale, new Date());
    await handler.handle(ids);
    expect(await setBy()).toEqual([
      [[older], null, null],
      [[newer], role?.id, 'Dale'],
    ]);
    await chooseRoleOfMessage(world.database, newer, null, dale, new Date());
    await handler.handle(ids);
    expect((await setBy())[0]).toEqual([[newer, older], null, 'Dale']);
  });

  it('are not held up by one that cannot be assessed', async () => {
    const ids = await letters('Otto', 3);
    const [first = 0, broken = 0, last = 0] = ids;
    await world.database
      .update(tables.message)
      .set({
        offsetMinutes: IMPOSSIBLE_OFFSET,
        candidateId: await world.candidate('Nobody', 'no@post.example'),
      })
      .where(eq(tables.message.id, broken));
    await world.database.delete(tables.contact).where(eq(tables.contact.messageId, broken));
    await expect(handler.handle(ids)).rejects.toThrow(RangeError);
    expect(await assessedOf(ids)).toEqual([first, last]);
  });
});
