import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '#libs/platform';
import { createDatabase, createPool, migrationsFolder, tables } from '#libs/store';
import { findLostBells } from '../../libs/classify/src/sweep.repository.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const { message, candidate, toAssess } = tables;
const NOW = new Date('2026-11-20T12:00:00Z');

describe.skipIf(skipReason('postgres'))('what waits for an assessment', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  const run = (query: string, values: unknown[] = []) => world.pool.query(query, values);
  /** Messages of one person, stored an hour ago. */
  const store = async (count: number) => {
    await world.database.execute(sql`
      with person as (insert into ${candidate} (name) values ('Rosa') returning id)
      insert into ${message} (identity, direction, candidate_id, from_name, from_address, "to", cc, subject, received_at,
                              text, new_text, headers, is_automatic, size_bytes, stored_at)
      select decode(lpad(to_hex(n), 64, '0'), 'hex'), 'in', person.id, 'Rosa', 'rosa@post.example', '{}', '{}', 'Hello',
             ${NOW.toISOString()}::timestamptz, 'Any news?', 'Any news?', '{}', false, 100,
             ${NOW.toISOString()}::timestamptz - interval '1 hour'
        from person, generate_series(1, ${count}::int) as n`);
    const { rows } = await run('select id::int from foyer.message order by id');
    return (rows as { id: number }[]).map(({ id }) => id);
  };
  const assess = (revision: number, where = 'true', on: Pick<pg.ClientBase, 'query'> = world.pool) =>
    on.query(
      `insert into foyer.assessment (message_id, revision, lane, urgent, result, policy_version, model_version, assessed_at)
       select id, $1, 'other', false, '{}', 1, 'test', '2026-11-20T11:30:00Z' from foyer.message where ${where}
       on conflict (message_id) do update set revision = excluded.revision`,
      [revision],
    );
  const outdate = (where = 'true', on: Pick<pg.ClientBase, 'query'> = world.pool) =>
    on.query(`update foyer.message set revision = revision + 1 where ${where}`);
  const rung = async () =>
    ((await findLostBells(world.database, NOW)) ?? []).map(({ messageId }) => messageId);
  /** Of the messages themselves, which is what the table is to say. */
  const waiting = async () => {
    const { rows } = await run(`
      select m.id::int from foyer.message m left join foyer.assessment a on a.message_id = m.id
       where m.direction = 'in' and m.quarantine_code is null and m.candidate_id is not null
         and (a.message_id is null or a.revision < m.revision) order by m.id`);
    return (rows as { id: number }[]).map(({ id }) => id);
  };
  const expectWaiting = async (ids: number[]) => {
    expect(await waiting()).toEqual(ids);
    expect(await rung()).toEqual(ids);
  };

  it('is what is new, out of date, of somebody since, or has lost its assessment; and nothing else', async () => {
    const [first = 0, second = 0, third = 0] = await store(3);
    await expectWaiting([first, second, third]);
    await assess(1, `id <> ${third}`);
    await expectWaiting([third]);
    await assess(1);
    await expectWaiting([]);
    await outdate();
    await outdate(`id = ${second}`);
    await assess(2);
    await expectWaiting([second]);
    await assess(3, `id = ${second}`);
    await expectWaiting([]);

    await run(`update foyer.message set candidate_id = null where id = ${first}`);
    await run(`delete from foyer.assessment where message_id in (${first}, ${second})`);
    await expectWaiting([second]);
    await run('update foyer.message set candidate_id = (select id from foyer.candidate)');
    await expectWaiting([first, second]);
    await run(`delete from foyer.message where id = ${first}`);
    await expectWaiting([second]);
    await assess(3);
    expect(await world.database.$count(toAssess)).toBe(0);
  });

  it('is not forgotten where it is put out of date while it is being assessed, whoever is first', async () => {
    const [id = 0] = await store(1);
    await assess(1);
    const intake = await world.pool.connect();
    const classify = await world.pool.connect();
    try {
      for (const [revision, order] of [
        [1, [intake, classify]],
        [2, [classify, intake]],
      ] as const) {
        await intake.query('begin');
        await classify.query('begin');
        await outdate('true', intake);
        await assess(revision, 'true', classify);
        for (const one of order) await one.query('commit');
        await expectWaiting([id]);
      }
    } finally {
      intake.release();
      classify.release();
    }
  });

  it('is known after an upgrade', async () => {
    const [first = 0, second = 0, third = 0] = await store(3);
    await assess(1, `id <> ${first}`);
    await outdate(`id = ${second}`);
    await run('drop table foyer.to_assess');
    for (const name of ['new_message', 'changed_message', 'assessed', 'unassessed'])
      await run(`drop function foyer.note_${name} cascade`);
    const migration = join(migrationsFolder(), '0021_what_waits_for_an_assessment.sql');
    for (const statement of readFileSync(migration, 'utf8').split('--> statement-breakpoint'))
      await run(statement);
    await expectWaiting([first, second]);
    await outdate(`id = ${third}`);
    await expectWaiting([first, second, third]);
  });

  it('is found without a look at what does not wait', async () => {
    const ids = await store(2_000);
    await assess(1);
    await run('vacuum analyze foyer.message, foyer.assessment, foyer.to_assess');
    await outdate(`id = ${ids[7]}`);
    const pool = createPool({ kind: 'url', url: world.url }, { max: 1, applicationName: 'test' }, silentLog);
    try {
      const read = async () => {
        await pool.query('select pg_stat_force_next_flush()');
        const { rows } = await pool.query<{ read: number }>(
          `select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_user_tables
            where schemaname = 'foyer' and relname = 'message'`,
        );
        return rows[0]?.read ?? 0;
      };
      const before = await read();
      const rings = await findLostBells(createDatabase(pool), NOW);
      expect(rings?.map(({ messageId }) => messageId)).toEqual([ids[7]]);
      expect((await read()) - before).toBeLessThan(10);
    } finally {
      await pool.end();
    }
  });
});
