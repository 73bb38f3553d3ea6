import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  decideBreakThroughs,
  deliver,
  makeDigest,
  markAmbiguous,
  planSlots,
  readOutbox,
  sealWebhook,
} from '#libs/digest';
import { silentLog } from '#libs/platform';
import { forgetPlan } from '../../libs/digest/src/plan.repository.ts';
import { skipReason } from '../servers/index.ts';
import { DigestWorld } from './digest-world.ts';
import { type SmtpStand, startSmtp } from './smtp-stand.ts';

const MINUTE_MS = 60_000;
const START = '2026-11-23T06:00:00Z';
const DANGER = {
  danger: true,
  reasons: [{ code: 'danger', text: 'Someone may be at risk', quote: 'I cannot go on.', range: null }],
};

describe.skipIf(skipReason('postgres'))('digests under attack', () => {
  let world: DigestWorld;
  let smtp: SmtpStand;

  beforeAll(async () => {
    world = await DigestWorld.open(START);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    smtp = await startSmtp();
    world.at(START);
    await world.pool.query('truncate foyer."user", foyer.candidate, foyer.message, foyer.role cascade');
  });
  afterEach(() => smtp.close());

  const plan = () => planSlots(world.database, world.now, 'Europe/Berlin');
  const make = (userId: number, now = world.now) =>
    makeDigest(world.database, userId, now, { canMail: true });
  const send = (deliveryId: number | null | undefined, { url = smtp.url, now = () => world.now } = {}) =>
    deliver(
      {
        database: world.database,
        outbox: readOutbox({ smtpUrl: url, digestFrom: 'foyer@harbourlight.example' }),
        secrets: world.secrets,
        address: { url: 'https://foyer.harbourlight.example' },
        clock: { now },
        log: silentLog,
      },
      deliveryId ?? 0,
    );
  const rowOf = async (id: number | null | undefined) =>
    (
      await world.rows<{ state: string; problem: string | null }>(
        'select state, problem from foyer.delivery where id = $1',
        [id],
      )
    )[0];
  /** A mail of a digest with one row. */
  async function mailOf(name = 'Maren', candidate = 'Jonas Brandt'): Promise<[number, number | null]> {
    const userId = await world.addUser(name);
    await plan();
    await world.arrive({ section: 'today', name: candidate });
    world.at('2026-11-23T08:00:00Z');
    return [userId, (await make(userId))?.deliveryId ?? null];
  }

  describe('by a mail server', () => {
    let server: Server;
    let sockets: Socket[];
    /** What it says after each word of the client, in order; null is silence, '' hangs up. */
    async function says(answers: Readonly<Record<string, string | null>>): Promise<string> {
      sockets = [];
      server = createServer((socket) => {
        sockets.push(socket);
        let inText = false;
        const say = (word: string, usual: string) => {
          const answer = answers[word] === undefined ? usual : answers[word];
          if (answer === '') socket.destroy();
          else if (answer !== null) socket.write(`${answer}\r\n`);
          return answer;
        };
        socket.on('error', () => {});
        socket.on('data', (part) => {
          const text = part.toString();
          if (inText) {
            if (!text.endsWith('\r\n.\r\n')) return;
            inText = false;
            say('text', '250 kept');
            return;
          }
          const word = text.slice(0, 4).toUpperCase();
          inText = say(word, word === 'DATA' ? '354 go on' : '250 ok')?.startsWith('354') === true;
        });
        say('hello', '220 ready');
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }
    afterEach(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });

    it.each([
      ['turns everybody away', { hello: '554 no service here' }, 'due', 'takes no mail now (554)'],
      ['is busy', { hello: '421 later' }, 'due', 'takes no mail now (421)'],
      ['hangs up at the door', { hello: '' }, 'due', 'does not answer'],
      ['does not know the sender yet', { MAIL: '451 later' }, 'due', 'for now (451)'],
      ['knows no such person', { RCPT: '550 unknown' }, 'failed', 'for good (550)'],
      ['hangs up at DATA', { DATA: '' }, 'due', 'does not answer'],
      ['says no for good after the text', { text: '554 refused' }, 'failed', 'for good (554)'],
      ['says not now after the text', { text: '451 no room' }, 'due', 'for now (451)'],
      ['hangs up after the text', { text: '' }, 'ambiguous', 'not sent again by itself'],
      ['says something else after the text', { text: '354 what' }, 'ambiguous', 'not sent again by itself'],
      ['babbles after the text', { text: 'kept it' }, 'ambiguous', 'not sent again by itself'],
    ] as const)('that %s', async (_name, answers, state, sentence) => {
      const [, id] = await mailOf();
      expect(await send(id, { url: await says(answers) })).toBe(state);
      expect((await rowOf(id))?.problem).toContain(sentence);
      world.pass(10 * MINUTE_MS);
      // Only what the server surely has not is sent again.
      expect(await send(id)).toBe(state === 'due' ? 'sent' : 'nothing');
      expect(smtp.received).toHaveLength(state === 'due' ? 1 : 0);
    });
  });

  it('by clocks that differ: a process that runs ahead takes no mail twice and answers no question of another', async () => {
    const [, id] = await mailOf();
    await smtp.close();
    let inText = () => {};
    const reached = new Promise<void>((resolve) => (inText = resolve));
    let goOn = () => {};
    smtp = await startSmtp({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => {
          inText();
          goOn = callback;
        });
      },
    });
    const slow = send(id);
    await reached;
    const ahead = new Date(world.now.getTime() + 10 * MINUTE_MS);
    expect(await send(id, { now: () => ahead })).toBe('nothing');
    expect(await markAmbiguous(world.database, ahead)).toBe(1);
    expect(await send(id, { now: () => ahead })).toBe('nothing');
    goOn();
    expect(await slow).toBe('sent');
    expect(await rowOf(id)).toEqual({ state: 'sent', problem: null });
  });

  it('by clocks that differ: a slot is made once, whoever thinks that it is due', async () => {
    const userId = await world.addUser('Maren');
    await plan();
    await planSlots(world.database, new Date(world.now.getTime() + 10 * MINUTE_MS), 'Europe/Berlin');
    await world.arrive();
    world.at('2026-11-23T07:55:00Z');
    const ahead = new Date('2026-11-23T08:01:00Z');
    const made = [await make(userId), await make(userId, ahead), await make(userId)];
    world.at('2026-11-23T08:00:30Z');
    made.push(await make(userId), await make(userId, ahead));
    expect(made.filter((one) => one !== null)).toHaveLength(1);
  });

  it('by moving: in the new time zone every slot that lies ahead comes once, and the page says the same', async () => {
    const userId = await world.addUser('Maren');
    await plan();
    await world.arrive();
    world.at('2026-11-23T08:00:00Z');
    expect(await make(userId)).not.toBeNull();
    world.at('2026-11-23T11:00:00Z');
    for (const timeZone of ['America/New_York', 'Asia/Tokyo', 'America/New_York', 'America/New_York']) {
      await world.database.transaction(async (tx) => {
        await world.pool.query('update foyer.digest_settings set time_zone = $1', [timeZone]);
        await forgetPlan(tx, userId, world.now);
      });
      await Promise.all([plan(), plan()]);
    }
    const rows = await world.rows<{ slot: string; time_zone: string; due_at: Date }>(
      `select slot, time_zone, due_at from foyer.digest where due_at < '2026-11-24T13:00:00Z' order by due_at`,
    );
    expect(
      rows.map(({ slot, time_zone: zone, due_at: at }) => [slot, zone, at.toISOString().slice(11, 16)]),
    ).toEqual([
      ['2026-11-23T09:00', 'Europe/Berlin', '08:00'],
      ['2026-11-23T09:00', 'America/New_York', '14:00'],
      ['2026-11-23T12:30', 'America/New_York', '17:30'],
      ['2026-11-23T16:00', 'America/New_York', '21:00'],
    ]);
  });

  it('by hours that are skipped or come twice: a slot there is one digest, also where times are changed meanwhile', async () => {
    const everyDay = [1, 2, 3, 4, 5, 6, 7];
    const { entryId } = await world.arrive();
    for (const [night, atOne] of [
      ['2026-03-29', '2026-03-29T00:30:00Z'],
      ['2026-10-25', '2026-10-24T23:30:00Z'],
    ] as const) {
      world.at(atOne);
      const userId = await world.addUser(`Night${night}`, { times: ['02:30'], workingDays: everyDay });
      await plan();
      let made = 0;
      for (let quarter = 0; quarter < 16; quarter += 1) {
        world.pass(15 * MINUTE_MS);
        await world.pool.query(
          'update foyer.inbox_entry set applied_action_id = applied_action_id + 1 where id = $1',
          [entryId],
        );
        await world.database.transaction((tx) => forgetPlan(tx, userId, world.now));
        await plan();
        if ((await make(userId)) !== null) made += 1;
      }
      expect(`${night} ${made}`).toBe(`${night} 1`);
    }
  });

  it('by names: nothing breaks out of its line, in the headers or in the text', async () => {
    const evil = 'Eve\r\nBcc: all@harbourlight.example\r\n\r\nOpen it: https://evil.example\u202e';
    const userId = await world.addUser('Maren');
    await world.pool.query('update foyer."user" set name = $1 where id = $2', [evil, userId]);
    await plan();
    await world.arrive({
      section: 'today',
      name: evil,
      assessment: {
        reasons: [{ code: 'interview_change', text: evil, quote: `<img src=x>\n-- \n${evil}`, range: null }],
      },
    });
    world.at('2026-11-23T08:00:00Z');
    expect(await send((await make(userId))?.deliveryId)).toBe('sent');
    await decideBreakThroughs(world.database, world.now, null, { canMail: true, timeZone: 'UTC' });
    const [other] = await world.rows<{ id: string }>(
      'select id from foyer.delivery where break_through_id is not null',
    );
    expect(await send(Number(other?.id))).toBe('sent');
    for (const { to, raw, mail } of smtp.received) {
      expect(to).toEqual(['maren@harbourlight.example']);
      const [head = ''] = raw.split('\r\n\r\n');
      expect(head).not.toMatch(/^(bcc|open it)/im);
      expect(mail.text).not.toMatch(/^Open it: https:\/\/evil/m);
      expect(mail.text).not.toContain('\u202e');
      expect(mail.text?.match(/^-- $/gm)).toHaveLength(1);
      expect(mail.html).not.toContain('<img');
    }
  });

  it('by those who lost sight of it meanwhile: they get nothing of what they may not see any more', async () => {
    const [sales, nursing] = [await world.addRole('Sales'), await world.addRole('Nurse')];
    const userId = await world.addUser('Maren');
    await plan();
    await world.arrive({ section: 'today', name: 'Gus Ferrante', roleId: sales });
    await world.arrive({ section: 'worth', name: 'Amara Osei', roleId: nursing });
    world.at('2026-11-23T08:00:00Z');
    const made = await make(userId);
    const urgent = await decideBreakThroughs(world.database, world.now, null, {
      canMail: true,
      timeZone: 'UTC',
    });
    const seeOnly = (roles: number[]) =>
      world.pool.query('update foyer."user" set role_ids = $1 where id = $2', [roles, userId]);
    await seeOnly([nursing]);
    expect(await send(urgent[0])).toBe('failed');
    expect(await send(made?.deliveryId)).toBe('sent');
    expect(smtp.received[0]?.raw).not.toContain('Ferrante');
    expect(smtp.received[0]?.raw).toContain('Amara Osei');
  });

  it('by a reader who has switched mail off: nothing more comes but danger, which cannot be switched off', async () => {
    const [userId, id] = await mailOf();
    await world.pool.query('update foyer.digest_settings set by_mail = false where user_id = $1', [userId]);
    expect(await send(id)).toBe('failed');
    expect((await rowOf(id))?.problem).toContain('switched off');
    await world.arrive({ section: 'today', name: 'Ida Low', assessment: DANGER });
    const ids = await decideBreakThroughs(world.database, world.now, null, {
      canMail: true,
      timeZone: 'UTC',
    });
    expect(ids).toHaveLength(1);
    expect(await send(ids[0])).toBe('sent');
    expect(smtp.received.map(({ mail }) => mail.subject)).toEqual([
      'Needs you today: Someone may be at risk',
    ]);
    expect(smtp.received[0]?.raw).not.toMatch(/^List-Unsubscribe/m);
  });

  it('by a webhook that answers without end: it is let go, and counts by what it said first', async () => {
    let isLetGo = () => {};
    const letGo = new Promise<void>((resolve) => (isLetGo = resolve));
    const hook = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('close', isLetGo);
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n');
        socket.write(Buffer.alloc(200 * 1024, 'x'));
      });
    });
    hook.listen(0, '127.0.0.1');
    await once(hook, 'listening');
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
    await world.addUser('Maren', {
      byMail: false,
      webhookFormat: 'slack',
      ...sealWebhook(world.secrets, url, 'the key of this test'),
    });
    await world.arrive({ section: 'today' });
    const [id] = await decideBreakThroughs(world.database, world.now, null, {
      canMail: false,
      timeZone: 'UTC',
    });
    expect(await send(id)).toBe('sent');
    await letGo;
    hook.close();
  });

  it('by its own mail and what servers say of it, read back from a mailbox: nothing of it comes through', async () => {
    const [, id] = await mailOf();
    expect(await send(id)).toBe('sent');
    const ours = smtp.received[0]?.mail.messageId ?? '';
    await decideBreakThroughs(world.database, world.now, null, { canMail: true, timeZone: 'UTC' });
    const { messageId } = await world.arrive({ section: 'today', name: 'MAILER-DAEMON', assessment: DANGER });
    await world.pool.query(
      `update foyer.message set is_automatic = true, text = 'Sorry.' || $2 where id = $1`,
      [messageId, `\nMessage-ID: ${ours}`],
    );
    const options = { canMail: true, timeZone: 'UTC' };
    expect(await decideBreakThroughs(world.database, world.now, null, options)).toEqual([]);
    await world.pool.query('update foyer.message set is_automatic = false where id = $1', [messageId]);
    expect(await decideBreakThroughs(world.database, world.now, null, options)).toHaveLength(1);
  });
});
