import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver, makeDigest, makeDigestNow, planSlots, readOutbox } from '#libs/digest';
import { silentLog } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { readDueDeliveries } from '../../libs/digest/src/delivery.repository.ts';
import { DigestWorld } from './digest-world.ts';
import { type SmtpStand, startSmtp } from './smtp-stand.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let world: DigestWorld;
let smtp: SmtpStand;

beforeAll(async () => {
  if (skipReason('postgres') === undefined) world = await DigestWorld.open('2026-11-23T06:00:00Z');
});
afterAll(() => world?.close());
beforeEach(async () => {
  if (world === undefined) return;
  smtp = await startSmtp();
  world.at('2026-11-23T06:00:00Z');
  await world.pool.query('truncate foyer."user", foyer.candidate, foyer.message, foyer.digest cascade');
});
afterEach(() => smtp?.close());

const plan = () => planSlots(world.database, world.now, 'Europe/Berlin');
const make = (userId: number, canMail = true) => makeDigest(world.database, userId, world.now, { canMail });
const states = (userId: number) =>
  world.rows<{ slot: string; state: string }>(
    'select slot, state from foyer.digest where user_id = $1 and due_at <= $2 order by due_at',
    [userId, world.now],
  );
const send = (deliveryId: number | null) =>
  deliver(
    {
      database: world.database,
      outbox: readOutbox({ smtpUrl: smtp.url, digestFrom: 'Foyer <foyer@harbourlight.example>' }),
      secrets: world.secrets,
      address: { url: 'https://foyer.harbourlight.example' },
      clock: world.clock,
      log: silentLog,
    },
    deliveryId ?? 0,
  );

describe.skipIf(skipReason('postgres'))('slots', () => {
  it('are rows, one for each time and day, however often they are planned', async () => {
    const maren = await world.addUser('Maren');
    const dale = await world.addUser('Dale', { timeZone: 'America/New_York' });
    await Promise.all([plan(), plan(), plan()]);
    await plan();
    const rows = await world.rows<{ user_id: string; slot: string }>(
      'select user_id, slot from foyer.digest order by user_id, slot',
    );
    expect(rows.filter((row) => Number(row.user_id) === maren).map((row) => row.slot)).toEqual([
      '2026-11-23T09:00',
      '2026-11-23T12:30',
      '2026-11-23T16:00',
      '2026-11-24T09:00',
      '2026-11-24T12:30',
      '2026-11-24T16:00',
    ]);
    expect(rows.filter((row) => Number(row.user_id) === dale)).toHaveLength(6);
  });

  it('are planned anew where the clock of the machine ran ahead for a while', async () => {
    const maren = await world.addUser('Maren');
    await plan();
    world.at('2026-11-24T08:01:00Z');
    expect(await make(maren)).toBeNull();
    world.at('2027-11-24T08:00:00Z');
    await plan();
    await world.arrive({ section: 'today' });
    expect(await make(maren)).not.toBeNull();

    world.at('2026-11-23T07:00:00Z');
    await plan();
    expect(await plan()).toBe(0);
    for (const due of ['2026-11-23T08:00:00Z', '2026-11-24T08:00:00Z', '2026-11-26T08:00:00Z']) {
      world.at(due);
      await plan();
      await world.arrive({ section: 'today' });
      const made = await make(maren);
      const [row] = await world.rows('select facts from foyer.digest where id = $1', [made?.digestId]);
      expect(row).toMatchObject({ facts: { arrived: 1 } });
    }
  });

  it('come for people who never said anything', async () => {
    await world.pool.query(
      `insert into foyer."user" (email, name, access, password_hash) values ('a@b.example', 'Ada', 'recruiter', '-')`,
    );
    expect(await plan()).toBe(6);
  });
});

describe.skipIf(skipReason('postgres'))('a digest', () => {
  it('is made once for a slot, whoever makes it', async () => {
    const maren = await world.addUser('Maren');
    await plan();
    await world.arrive({ section: 'today' });
    world.at('2026-11-23T08:00:00Z');
    const made = await Promise.all([make(maren), make(maren), make(maren)]);
    expect(made.filter((one) => one !== null)).toHaveLength(1);
    expect(await states(maren)).toEqual([{ slot: '2026-11-23T09:00', state: 'made' }]);
  });

  it('is not made where nothing is new, nor for what is left alone or folded', async () => {
    const maren = await world.addUser('Maren');
    await plan();
    await world.arrive({ section: 'nothing_new' });
    await world.arrive({ section: 'other' });
    await world.arrive({ section: 'care' });
    world.at('2026-11-23T08:00:00Z');
    expect(await make(maren)).toBeNull();
    expect(await states(maren)).toEqual([{ slot: '2026-11-23T09:00', state: 'nothing_new' }]);
  });

  it('never tells twice, unless the state has changed', async () => {
    const maren = await world.addUser('Maren');
    await plan();
    const { entryId } = await world.arrive({ section: 'owed' });
    world.at('2026-11-23T08:00:00Z');
    expect(await make(maren)).not.toBeNull();
    world.at('2026-11-23T11:30:00Z');
    expect(await make(maren)).toBeNull();
    await world.pool.query(`update foyer.inbox_entry set section = 'today' where id = $1`, [entryId]);
    world.at('2026-11-23T15:00:00Z');
    expect(await make(maren)).not.toBeNull();
  });

  it('after hours of absence is one that makes up for all, and on the next day waits for its slot', async () => {
    const maren = await world.addUser('Maren');
    await plan();
    await world.arrive({ section: 'worth' });
    world.at('2026-11-23T17:00:00Z');
    expect(await make(maren)).not.toBeNull();
    expect((await states(maren)).map((row) => row.state)).toEqual(['merged', 'merged', 'made']);
    const [facts] = await world.rows<{ caught: string }>(
      `select facts ->> 'catchesUp' as caught from foyer.digest where state = 'made'`,
    );
    expect(facts?.caught).toBe('2');
    await world.arrive({ section: 'worth' });
    world.at('2026-11-25T06:30:00Z');
    await plan();
    expect(await make(maren)).toBeNull();
    world.at('2026-11-25T08:00:00Z');
    expect(await make(maren)).not.toBeNull();
    expect((await states(maren)).slice(3).map((row) => row.state)).toEqual([
      'merged',
      'merged',
      'merged',
      'made',
    ]);
  });

  it('waits for the end of focus hours', async () => {
    const maren = await world.addUser('Maren', { focus: [{ days: [1], from: '08:00', to: '11:00' }] });
    await plan();
    await world.arrive();
    world.at('2026-11-23T09:59:59Z');
    expect(await make(maren)).toBeNull();
    world.at('2026-11-23T10:00:00Z');
    expect(await make(maren)).not.toBeNull();
  });

  it('shows twelve rows at most, three of a section, people of one role together, and checks three', async () => {
    const maren = await world.addUser('Maren');
    const roleId = await world.addRole('Finance Coordinator');
    await plan();
    for (let index = 0; index < 7; index += 1) {
      await world.arrive({
        section: 'owed',
        roleId,
        assessment: {
          owed: {
            since: '2026-11-06T10:00:00Z',
            because: 'promise_passed',
            promisedBy: '2026-11-13',
            quote: null,
          },
        },
      });
    }
    for (let index = 0; index < 10; index += 1) await world.arrive({ section: 'today' });
    for (let index = 0; index < 5; index += 1) await world.arrive({ section: 'worth' });
    for (let index = 0; index < 5; index += 1)
      await world.arrive({ section: 'nothing_new', text: 'Any news?' });
    world.at('2026-11-23T08:00:00Z');
    const made = await make(maren);
    const items = await world.rows<{ section: string; name: string }>(
      'select section, name from foyer.digest_item where digest_id = $1 order by position',
      [made?.digestId],
    );
    const count = (section: string) => items.filter((item) => item.section === section).length;
    expect([count('today'), count('owed'), count('worth')]).toEqual([10, 1, 1]);
    expect(items.find((item) => item.section === 'owed')?.name).toBe('7 people');
    const checks = await world.rows('select * from foyer.digest_check');
    expect(checks).toHaveLength(3);
  });

  it('counts the days of silence to the day on which it is made, for people of one role together', async () => {
    const maren = await world.addUser('Maren');
    const roleId = await world.addRole('Finance Coordinator');
    await plan();
    for (const since of ['2026-11-05T07:00:00Z', '2026-11-08T07:00:00Z'])
      await world.arrive({
        section: 'owed',
        roleId,
        assessment: {
          owed: { since, because: 'no_word', promisedBy: null, quote: null },
          reasons: [{ code: 'owed_no_word', text: 'No word from us in 14 days', quote: null, range: null }],
        },
      });
    world.at('2026-11-23T08:00:00Z');
    const made = await make(maren);
    const items = await world.rows(
      'select name, reason from foyer.digest_item where digest_id = $1 order by position',
      [made?.digestId],
    );
    expect(items).toEqual([{ name: '2 people', reason: 'No word from us in 18 days' }]);
  });

  it('can be asked for at any time, and says when nothing is new', async () => {
    const maren = await world.addUser('Maren');
    await world.arrive();
    const now = () => makeDigestNow(world.database, maren, world.now, { canMail: false });
    expect(await now()).toMatchObject({ deliveryId: null });
    world.pass(1_000);
    expect(await now()).toBeNull();
  });
});

describe.skipIf(skipReason('postgres'))('its mail', () => {
  async function madeMail() {
    const maren = await world.addUser('Maren');
    await plan();
    const roleId = await world.addRole('Program Manager, Housing');
    await world.arrive({ section: 'today', name: 'Jonas <b>Brandt</b>', roleId });
    await world.arrive({ section: 'nothing_new', name: 'Any Body', text: 'Just checking in <b>again</b>.' });
    world.at('2026-11-23T08:00:00Z');
    const made = await make(maren);
    return made?.deliveryId ?? null;
  }
  const state = async () =>
    (
      await world.rows<{ state: string; attempts: number; problem: string | null }>(
        'select state, attempts, problem from foyer.delivery',
      )
    )[0];

  it('is complete in both parts, says that a machine sent it, and can be ended with one click', async () => {
    expect(await send(await madeMail())).toBe('sent');
    const [{ mail, to, raw } = { mail: null, to: [], raw: '' }] = smtp.received;
    const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
    expect(to).toEqual(['maren@harbourlight.example']);
    expect(mail?.subject).toBe('09:00: 1 needs you today');
    expect(mail?.from?.text).toBe('"Foyer" <foyer@harbourlight.example>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(unfolded).toMatch(/^List-Unsubscribe: <https:\/\/foyer\.harbourlight\.example\/unsubscribe\//m);
    expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(mail?.references).toMatch(/^<digests\.\d+\.2026-11-23@harbourlight\.example>$/);
    expect(mail?.text).toContain('Jonas <b>Brandt</b>');
    expect(mail?.html).toContain('Jonas &lt;b&gt;Brandt&lt;/b&gt;');
    for (const part of [mail?.text, String(mail?.html)]) expect(part).toContain('/m/');
    expect(mail?.html).not.toContain('<b>again</b>');
    expect(mail?.html).not.toMatch(/<img|<script|<svg/i);
    expect(await state()).toMatchObject({ state: 'sent', attempts: 1, problem: null });
  });

  it('is sent once, whoever sends it', async () => {
    const id = await madeMail();
    const outcomes = await Promise.all([send(id), send(id), send(id)]);
    expect(outcomes.filter((one) => one === 'sent')).toHaveLength(1);
    expect(await send(id)).toBe('nothing');
    expect(smtp.received).toHaveLength(1);
  });

  it('is tried again at once where the clock of the machine ran ahead and is right again', async () => {
    const id = await madeMail();
    world.pass(3 * HOUR_MS);
    await smtp.close();
    expect(await send(id)).toBe('due');
    world.pass(-3 * HOUR_MS);
    smtp = await startSmtp();
    expect(await readDueDeliveries(world.database, world.now, 10)).toEqual([id]);
    expect(await send(id)).toBe('sent');
  });

  it('is tried again when the server is away or says not now, and given up when it says never', async () => {
    const id = await madeMail();
    await smtp.close();
    expect(await send(id)).toBe('due');
    expect(await state()).toMatchObject({ problem: '127.0.0.1 does not answer.' });
    expect(await send(id)).toBe('nothing');
    world.pass(MINUTE_MS);
    smtp = await startSmtp({
      onRcptTo: (_address, _session, callback) =>
        callback(Object.assign(new Error('later'), { responseCode: 451 })),
    });
    expect(await send(id)).toBe('due');
    world.pass(2 * MINUTE_MS);
    await smtp.close();
    smtp = await startSmtp({
      onRcptTo: (_address, _session, callback) =>
        callback(Object.assign(new Error('never'), { responseCode: 550 })),
    });
    expect(await send(id)).toBe('failed');
    expect(await state()).toMatchObject({
      attempts: 3,
      problem: '127.0.0.1 refused the mail for good (550).',
    });
  });

  it('is an open question where the server falls silent after the last byte, and is left so', async () => {
    const id = await madeMail();
    await smtp.close();
    smtp = await startSmtp({
      onData(stream) {
        stream.resume();
        stream.on('end', () => smtp.cutOff());
      },
    });
    expect(await send(id)).toBe('ambiguous');
    expect((await state())?.problem).toContain('is not sent again by itself');
    world.pass(HOUR_MS);
    expect(await send(id)).toBe('nothing');
  });
});
