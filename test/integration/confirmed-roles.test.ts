import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageDetail, RecordPage, RoleDetail } from '#libs/contract';
import { tables } from '#libs/store';
import { lockIntake } from '../../libs/intake/src/intake-lock.repository.ts';
import { eventually } from '../e2e/service.ts';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

describe.skipIf(skipReason('postgres'))('roles that are confirmed together', () => {
  let world: QueueWorld;
  let ada: Visitor;
  let nurse: Row;
  let driver: Row;

  beforeAll(async () => {
    world = await QueueWorld.open();
    ada = await world.person('Ada', 'administrator');
    nurse = await world.write({ name: 'Mina Lund', subject: 'Application: Night Nurse' });
    driver = await world.write({ name: 'Sol Amari', subject: 'Application: Bus Driver' });
  });
  afterAll(() => world.close());

  const confirm = (...roles: object[]) => ada.send('POST', '/api/v1/role-lists', { roles });
  const roleOf = async ({ messageId }: Row) =>
    ((await ada.get(`/api/v1/messages/${messageId}`)).body as MessageDetail).role?.title ?? null;
  const titles = async () =>
    ((await ada.get('/api/v1/roles')).body as RoleDetail[]).map(({ title }) => title);

  test('are all added in one call, found in the mail that is there, and in the record', async () => {
    const answer = await confirm(
      { title: 'Night Nurse', function: 'healthcare' },
      { title: 'Bus Driver', function: 'other' },
    );
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject([{ title: 'Night Nurse' }, { title: 'Bus Driver' }]);
    expect([await roleOf(nurse), await roleOf(driver)]).toEqual(['Night Nurse', 'Bus Driver']);
    const { lines } = (await ada.get('/api/v1/record?kind=rules')).body as RecordPage;
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('Night Nurse'), expect.stringContaining('Bus Driver')]),
    );
  });

  test('are none of them added where one is there already, and the answer names it', async () => {
    const answer = await confirm(
      { title: 'Cook', function: 'hospitality' },
      { title: 'night nurse', function: 'healthcare' },
    );
    expect([answer.status, answer.body.detail]).toEqual([
      409,
      'There is a role with the title "night nurse" already.',
    ]);
    expect(await titles()).toEqual(['Night Nurse', 'Bus Driver']);
    expect((await confirm()).status).toBe(400);
  });

  const waiting = async () => {
    const { rows } = await world.database.execute<{ count: number }>(
      sql`select count(*)::int as count from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]?.count ?? 0;
  };

  test('are added once, however many confirm them in one moment', async () => {
    const once = () => confirm({ title: 'Gardener', function: 'other' });
    const both = await world.database.transaction(async (tx) => {
      // Whoever looks can; whoever has found the title free waits.
      await tx.execute(sql`lock table ${tables.role} in share row exclusive mode`);
      const confirming = [once(), once()];
      await eventually(waiting, (count) => count === 2, 30_000);
      return confirming;
    });
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
  });

  /** Does something while a batch is stored that has read what there was before. @returns its message, which is like `row` */
  const whileStoring = async (row: Row, act: () => Promise<unknown>): Promise<Row> => {
    let acting: Promise<unknown> = Promise.resolve();
    const messageId = await world.database.transaction(async (tx) => {
      await lockIntake(tx);
      const { rows } = await tx.execute<{ id: string }>(sql`
        insert into ${tables.message} (identity, candidate_id, direction, from_name, from_address, "to", cc, subject,
                                       received_at, text, new_text, headers, is_automatic, size_bytes)
        select sha256((${row.messageId} || ' again')::bytea), candidate_id, direction, from_name, from_address, "to", cc,
               subject, received_at, text, new_text, headers, is_automatic, size_bytes
          from ${tables.message} where id = ${row.messageId} returning id`);
      const ended = { is: false };
      acting = act().finally(() => (ended.is = true));
      await eventually(async () => ended.is || (await waiting()) > 0, Boolean, 30_000);
      return Number(rows[0]?.id);
    });
    await acting;
    return { ...row, messageId };
  };

  test('are found in the mail that is just being stored', async () => {
    const cook = await world.write({ name: 'Pia Holm', subject: 'Application: Pastry Cook' });
    const stored = await whileStoring(cook, () => confirm({ title: 'Pastry Cook', function: 'hospitality' }));
    expect([await roleOf(cook), await roleOf(stored)]).toEqual(['Pastry Cook', 'Pastry Cook']);
  });

  test('are those of a person, where somebody says so, in the mail that is just being stored as well', async () => {
    const other = await world.write({ name: 'Ola Berg', subject: 'Good morning' });
    const [role] = await world.database.select().from(tables.role).where(eq(tables.role.title, 'Bus Driver'));
    const stored = await whileStoring(other, () =>
      ada.send('PATCH', `/api/v1/candidates/${other.candidateId}`, { roleId: String(role?.id) }),
    );
    expect([await roleOf(other), await roleOf(stored)]).toEqual(['Bus Driver', 'Bus Driver']);
  });
});
