import { createHmac } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decideBreakThroughs, deliver, readOutbox, sealWebhook } from '#libs/digest';
import { silentLog } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { DigestWorld } from './digest-world.ts';
import { type SmtpStand, startSmtp } from './smtp-stand.ts';

const MINUTE_MS = 60_000;
const URGENT = {
  reasons: [
    {
      code: 'interview_change',
      text: 'Cannot make the interview on 23 Nov 15:00',
      quote: 'I am ill.',
      range: null,
    },
  ],
};
const DANGER = {
  danger: true,
  reasons: [{ code: 'danger', text: 'Someone may be at risk', quote: 'I cannot go on.', range: null }],
};

describe.skipIf(skipReason('postgres'))('what comes through at once', () => {
  let world: DigestWorld;

  beforeAll(async () => {
    world = await DigestWorld.open('2026-11-23T06:00:00Z');
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    world.at('2026-11-23T08:30:00Z');
    await world.pool.query('truncate foyer."user", foyer.candidate, foyer.message cascade');
  });

  const decide = (entryIds: number[] | null = null) =>
    decideBreakThroughs(world.database, world.now, entryIds, { canMail: true, timeZone: 'Europe/Berlin' });

  /** A quarter of them is urgent, and of those each sixth a danger; more of the others would only be more rows. */
  const MESSAGES = 500;
  const TOGETHER = 5;

  it('keeps budget and focus over a week of 500 messages, and danger always passes', async () => {
    const focus = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' }];
    const maren = await world.addUser('Maren', { focus, budget: 2 });
    const dale = await world.addUser('Dale', { budget: 0, daysOff: ['2026-11-25'] });
    const viewer = await world.addUser('Vera', {}, 'viewer');
    const start = world.now.getTime();
    const gap = (7 * 24 * 60 * MINUTE_MS) / MESSAGES;
    for (let batch = 0; batch < MESSAGES; batch += TOGETHER) {
      await Promise.all(
        Array.from({ length: TOGETHER }, (_, index) => {
          const number = batch + index;
          const at = new Date(start + number * gap);
          if (number % 24 === 0) return world.arrive({ section: 'today', at, assessment: DANGER });
          if (number % 4 === 0) return world.arrive({ section: 'today', at, assessment: URGENT });
          return world.arrive({ section: number % 3 === 0 ? 'nothing_new' : 'worth', at });
        }),
      );
      world.now = new Date(start + (batch + TOGETHER - 1) * gap);
      // Two processes hear of the same changes.
      await Promise.all([decide(), decide()]);
    }
    const rows = await world.rows<{
      user_id: string;
      day: string;
      danger: boolean;
      held: string | null;
      in_focus: boolean;
      decided_at: Date;
      deliveries: string;
    }>(
      `select b.*, (select count(*) from foyer.delivery d where d.break_through_id = b.id) as deliveries
         from foyer.break_through b`,
    );
    const of = (userId: number) => rows.filter((row) => Number(row.user_id) === userId);
    expect(of(viewer)).toEqual([]);
    const urgent = Array.from({ length: MESSAGES }, (_, number) => number).filter(
      (number) => number % 24 === 0 || number % 4 === 0,
    ).length;
    for (const [userId, budget] of [
      [maren, 2],
      [dale, 0],
    ] as const) {
      const own = of(userId);
      expect(own).toHaveLength(urgent);
      expect(own.filter((row) => row.danger && row.held !== null)).toEqual([]);
      for (const day of new Set(own.map((row) => row.day))) {
        const passed = own.filter((row) => row.day === day && row.held === null && !row.danger);
        expect(passed.length).toBeLessThanOrEqual(budget);
        const held = own.some((row) => row.day === day && row.held === 'budget');
        // Nothing is held back while there is budget left.
        if (held) expect(passed).toHaveLength(budget);
      }
      for (const row of own) expect(Number(row.deliveries)).toBe(row.held === null ? 1 : 0);
    }
    expect(
      new Set(
        of(dale)
          .filter((row) => row.day === '2026-11-25' && !row.danger)
          .map((row) => row.held),
      ),
    ).toEqual(new Set(['day_off']));
    for (const row of of(maren)) {
      const hour = row.decided_at.getUTCHours() + 1;
      const weekday = row.decided_at.getUTCDay();
      const isFocus = hour >= 9 && hour < 12 && weekday >= 1 && weekday <= 5;
      expect([row.decided_at.toISOString(), row.in_focus]).toEqual([row.decided_at.toISOString(), isFocus]);
    }
  }, 240_000);

  it('is not the mail that was there before, unless it becomes urgent now', async () => {
    await world.addUser('Maren');
    const old = await world.arrive({ section: 'today', at: new Date('2026-11-20T10:00:00Z') });
    expect(await decide()).toEqual([]);
    await world.pool.query(`update foyer.decision set urgent = false where message_id = $1`, [old.messageId]);
    await world.pool.query(
      `insert into foyer.decision (message_id, lane, urgent, section, policy_version, model_version,
         contacts_in_14_days, decided_at) values ($1, 'other', true, 'today', 1, 'test', 1, $2)`,
      [old.messageId, world.now],
    );
    expect(await decide()).toHaveLength(1);
    expect(await decide()).toEqual([]);
  });

  it('reaches only those who may see it', async () => {
    const [sales, nursing] = [await world.addRole('Sales'), await world.addRole('Nurse')];
    const maren = await world.addUser('Maren');
    const dale = await world.addUser('Dale');
    await world.pool.query('update foyer."user" set role_ids = $1 where id = $2', [[sales], dale]);
    await world.arrive({ section: 'today', roleId: nursing, assessment: URGENT });
    await decide();
    const rows = await world.rows<{ user_id: string }>('select user_id from foyer.break_through');
    expect(rows.map((row) => Number(row.user_id))).toEqual([maren]);
  });

  it('tells the hour on the clock of whoever hears of it', async () => {
    await world.addUser('Maren');
    await world.addUser('Dale', { timeZone: 'America/New_York' });
    const harmAt = '2026-11-23T15:00:00+01:00';
    await world.arrive({ section: 'today', assessment: { ...URGENT, harmAt } });
    await decide();
    const rows = await world.rows<{ reason: string }>(
      'select reason from foyer.break_through order by user_id',
    );
    expect(rows.map(({ reason }) => reason)).toEqual([
      'Cannot make the interview on 23 Nov 15:00',
      'Cannot make the interview on 23 Nov 09:00',
    ]);
  });

  describe('and its ways', () => {
    let smtp: SmtpStand;
    let hook: Server;
    let hookUrl: string;
    let calls: { headers: Record<string, unknown>; body: string }[];
    let answer: number;

    beforeEach(async () => {
      smtp = await startSmtp();
      calls = [];
      answer = 200;
      hook = createServer((request, response) => {
        let body = '';
        request.on('data', (part: Buffer) => (body += part.toString()));
        request.on('end', () => {
          calls.push({ headers: request.headers, body });
          response.statusCode = answer;
          response.setHeader('location', 'http://127.0.0.1:9/');
          response.end('ok');
        });
      });
      await new Promise<void>((resolve) => {
        hook.listen(0, '127.0.0.1', resolve);
      });
      hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/services/T0`;
    });
    afterEach(async () => {
      await smtp.close();
      hook.close();
    });

    const send = (id: number) =>
      deliver(
        {
          database: world.database,
          outbox: readOutbox({ smtpUrl: smtp.url, digestFrom: 'foyer@harbourlight.example' }),
          secrets: world.secrets,
          address: { url: 'https://foyer.harbourlight.example' },
          clock: world.clock,
          log: silentLog,
        },
        id,
      );
    const withHook = async (format: 'slack' | 'teams', url = hookUrl) =>
      world.addUser('Maren', {
        webhookFormat: format,
        focus: [{ days: [1], from: '09:00', to: '12:00' }],
        ...sealWebhook(world.secrets, url, 'the key of this test'),
      });

    it('a mail says why it came through, and names nobody in its subject', async () => {
      await world.addUser('Maren', { focus: [{ days: [1], from: '09:00', to: '12:00' }] });
      await world.arrive({ section: 'today', name: 'Jonas Brandt', assessment: URGENT });
      const [id = 0] = await decide();
      expect(await send(id)).toBe('sent');
      const mail = smtp.received[0]?.mail;
      expect(mail?.subject).toBe('Needs you today: Cannot make the interview on 23 Nov 15:00');
      expect(mail?.text).toContain('Waiting until 12:00 would do harm. It came through your focus hours.');
      expect(mail?.text).toContain(
        'It could have waited: https://foyer.harbourlight.example/digests?interruption=',
      );
      expect(mail?.text).toContain('Jonas Brandt');
    });

    it.each(['slack', 'teams'] as const)(
      'a webhook for %s is signed and holds no words of the mail',
      async (format) => {
        await withHook(format);
        await world.arrive({ section: 'today', name: 'Jonas Brandt', assessment: URGENT });
        const ids = await decide();
        expect(ids).toHaveLength(2);
        for (const id of ids) expect(await send(id)).toBe('sent');
        const [call] = calls;
        const [, seconds, mac] =
          /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(call?.headers['x-foyer-signature'])) ?? [];
        const expected = createHmac('sha256', 'the key of this test')
          .update(`${seconds}.${call?.body}`)
          .digest('hex');
        expect(mac).toBe(expected);
        expect(call?.body).toContain('Cannot make the interview');
        expect(call?.body).not.toMatch(/Jonas|I am ill/);
        const payload = JSON.parse(call?.body ?? '{}');
        if (format === 'slack')
          expect(payload.text).toMatch(/^\*Needs you today: .*\*\n.*\n<https:.*\|Open in Foyer>$/);
        else expect(payload.attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
      },
    );

    it('a webhook is tried again after a failure, never after a refusal, and follows no redirect', async () => {
      await withHook('slack');
      await world.arrive({ section: 'today', assessment: URGENT });
      const hookId = async () =>
        Number(
          (
            await world.rows<{ id: string }>(
              `select id from foyer.delivery where channel = 'webhook' order by id desc`,
            )
          )[0]?.id,
        );
      await decide();
      answer = 503;
      expect(await send(await hookId())).toBe('due');
      world.pass(MINUTE_MS);
      answer = 200;
      expect(await send(await hookId())).toBe('sent');
      expect(calls.map((call) => call.headers['x-foyer-delivery'])).toEqual([
        String(await hookId()),
        String(await hookId()),
      ]);
      await world.arrive({ section: 'today', assessment: URGENT });
      await decide();
      answer = 302;
      expect(await send(await hookId())).toBe('failed');
    });

    it('a name that leads to a link-local or metadata address is not called', async () => {
      await withHook('slack', 'https://[::ffff:169.254.169.254]/latest');
      await world.arrive({ section: 'today', assessment: URGENT });
      await decide();
      const [row] = await world.rows<{ id: string }>(
        `select id from foyer.delivery where channel = 'webhook'`,
      );
      expect(await send(Number(row?.id))).toBe('failed');
    });
  });
});
