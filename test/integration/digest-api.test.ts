import { eq, sql } from 'drizzle-orm';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DigestDetail, DigestMeasures, DigestsPage } from '#libs/contract';
import { unsubscribeToken } from '#libs/digest';
import { createSecretBox } from '#libs/platform';
import { tables } from '#libs/store';
import { skipReason } from '../servers/index.ts';
import { QueueWorld, type Row } from './queue-world.ts';
import type { Visitor } from './web-server.ts';

const HOUR_MS = 3_600_000;
/** Two days before clocks go back in Berlin. */
const START = new Date('2026-10-23T07:00:00Z');

describe.skipIf(skipReason('postgres'))('digests over the API', () => {
  let world: QueueWorld;
  let now = START;
  let maren: Visitor;
  let vera: Visitor;
  let elsewhere: Row;
  let sales: number;

  beforeAll(async () => {
    world = await QueueWorld.open('web', { now: () => now });
    sales = await world.role('Account Executive', 'sales');
    const nursing = await world.role('Registered Nurse', 'healthcare');
    maren = await world.person('Maren', 'administrator');
    vera = await world.person('Vera', 'viewer', { roleIds: [sales] });
    elsewhere = await world.write({
      name: 'Amara Osei',
      roleId: nursing,
      at: START,
      assessment: { lane: 'value_added', section: 'worth' },
    });
    await world.write({
      name: 'Gus Ferrante',
      roleId: sales,
      at: START,
      assessment: { lane: 'value_added', section: 'worth' },
    });
    await world.write({ name: 'Any Body', roleId: sales, at: START });
  });
  afterAll(() => world?.close());

  const settings = (visitor: Visitor, patch: object) =>
    visitor.send('PATCH', '/api/v1/digest-settings', { timeZone: 'Europe/Berlin', ...patch });

  it('begin with three times on working days, and take a person’s own', async () => {
    const before = (await vera.get('/api/v1/digest-settings')).body;
    expect(before).toMatchObject({
      times: ['09:00', '12:30', '16:00'],
      workingDays: [1, 2, 3, 4, 5],
      budget: 3,
    });
    const answer = await settings(vera, {
      times: ['10:00'],
      region: 'DE',
      daysOff: ['2026-10-26'],
      budget: 0,
    });
    expect(answer.body).toMatchObject({ times: ['10:00'], region: 'DE', nextAt: '2026-10-23T08:00:00.000Z' });
    now = new Date('2026-10-23T08:00:00Z');
    expect((await vera.get('/api/v1/digest-settings')).body.nextAt).toBe('2026-10-27T09:00:00.000Z');
    now = START;
  });

  it('have times and days in their order, each once', async () => {
    const answer = await settings(vera, {
      times: ['16:00', '09:00', '09:00'],
      workingDays: [5, 1, 1],
      daysOff: ['2026-12-24', '2026-10-26', '2026-12-24'],
    });
    expect(answer.body).toMatchObject({
      times: ['09:00', '16:00'],
      workingDays: [1, 5],
      daysOff: ['2026-10-26', '2026-12-24'],
    });
    await settings(vera, { times: ['10:00'], workingDays: [1, 2, 3, 4, 5], daysOff: ['2026-10-26'] });
  });

  it('let everything urgent pass in focus hours until a person says otherwise', async () => {
    expect((await maren.get('/api/v1/digest-settings')).body.heldInFocus).toEqual([]);
    const answer = await settings(maren, { heldInFocus: ['offer', 'legal'] });
    expect(answer.body.heldInFocus).toEqual(['offer', 'legal']);
    expect((await settings(maren, { heldInFocus: [] })).body.heldInFocus).toEqual([]);
  });

  it.each([
    { times: ['24:00'] },
    { times: ['9'] },
    { timeZone: '+02:00' },
    { timeZone: 'Mars/Base' },
    { focus: [{ days: [1], from: '12:00', to: '11:00' }] },
    { focus: [{ days: [8], from: '10:00', to: '11:00' }] },
    { region: 'XX' },
    { daysOff: ['2026-02-30'] },
    { budget: -1 },
    { heldInFocus: ['danger'] },
    { heldInFocus: 'offer' },
    { nosuch: true },
  ])('refuse %o', async (patch) => {
    const answer = await settings(maren, patch);
    expect([answer.status, answer.body.code]).toEqual([400, 'request-invalid']);
  });

  it('tell each person what that person may see, once', async () => {
    const made = await vera.send('POST', '/api/v1/digests');
    const detail = (await vera.get(`/api/v1/digests/${made.body.digestId}`)).body as DigestDetail;
    expect(detail.items.map((item) => item.name)).toEqual(['Gus Ferrante']);
    expect(detail).toMatchObject({ state: 'dashboard', subject: '09:00: 1 to read' });
    expect(detail.text).toContain('Gus Ferrante');
    expect(JSON.stringify(detail)).not.toContain('Osei');
    expect((await vera.send('POST', '/api/v1/digests')).body).toEqual({ digestId: null });
    const mine = await maren.send('POST', '/api/v1/digests');
    const items = ((await maren.get(`/api/v1/digests/${mine.body.digestId}`)).body as DigestDetail).items;
    expect(items.map((item) => item.name).sort()).toEqual(['Amara Osei', 'Gus Ferrante']);
    expect((await vera.get(`/api/v1/digests/${mine.body.digestId}`)).status).toBe(404);
    for (const id of ['0', '-1', '1e9', 'x', '99999999999999999999', '%00'])
      expect([id, (await vera.get(`/api/v1/digests/${id}`)).status]).toEqual([id, 404]);
    for (const key of [[1e300, 1], [-1, 1], [1, 1.5], ['x', 1], []]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      expect([key, (await vera.get(`/api/v1/digests?cursor=${cursor}`)).status]).toEqual([key, 400]);
    }
    const list = (await vera.get('/api/v1/digests')).body as DigestsPage;
    expect(list.digests.map((digest) => digest.id)).toEqual([made.body.digestId]);
    expect(list.nextAt).toBe('2026-10-23T08:00:00.000Z');
  });

  it('ask about folded messages, take an answer by a press, and not after seven days', async () => {
    const [first] = ((await maren.get('/api/v1/digests')).body as DigestsPage).digests;
    const detail = (await maren.get(`/api/v1/digests/${first?.id}`)).body as DigestDetail;
    const [check] = detail.checks;
    const path = `/api/v1/digest-checks/${check?.id}`;
    expect((await vera.send('PATCH', path, { verdict: 'right' })).status).toBe(403);
    expect((await maren.send('PATCH', path, { verdict: 'not_right' })).body).toMatchObject({
      verdict: 'not_right',
    });
    const said = async (visitor: Visitor) => {
      const { buried, checksWaiting } = (await visitor.get('/api/v1/digest-measures')).body as DigestMeasures;
      return { ...buried, waiting: checksWaiting?.count ?? 0 };
    };
    expect(await said(maren)).toMatchObject({ checked: 1, wrong: 1, yours: 1, waiting: 0 });
    // The same message counts for whoever sees it; asked about it, she has not answered.
    expect(await said(vera)).toMatchObject({ checked: 1, wrong: 1, yours: 0, waiting: 1 });
    const see = (roles: number[] | null) =>
      world.database.update(tables.user).set({ roleIds: roles }).where(eq(tables.user.name, 'Maren'));
    await see([]);
    expect((await maren.send('PATCH', path, { verdict: 'right' })).status).toBe(404);
    expect(await said(maren)).toMatchObject({ checked: 0, wrong: 0, yours: 0, low: 0, high: 1 });
    await see(null);
    await world.database.execute(sql`update foyer.digest set made_at = made_at - interval '8 days'`);
    const late = await maren.send('PATCH', path, { verdict: 'right' });
    expect([late.status, late.body.code]).toEqual([410, 'link-expired']);
    expect(await said(vera)).toMatchObject({ waiting: 0 });
    await world.database.execute(sql`update foyer.digest set made_at = made_at + interval '8 days'`);
  });

  it('measure four weeks of days', async () => {
    const before = (await maren.get('/api/v1/digest-measures')).body.days;
    expect(before).toHaveLength(28);
    // What was there before the first digest is nobody's merit.
    expect(before.at(-1)).toMatchObject({ day: '2026-10-23', arrivals: 0, ours: 1 });
    now = new Date(START.getTime() + 3 * HOUR_MS);
    await world.write({ name: 'Kay Long', roleId: sales, at: now });
    const after = (await maren.get('/api/v1/digest-measures')).body.days;
    expect(after.at(-1)).toMatchObject({ arrivals: 1, calls: 1, interruptionsAvoided: 0 });
    now = START;
  });

  it('keep what somebody says of an interruption', async () => {
    const [person] = await world.database.select().from(tables.user).where(eq(tables.user.name, 'Maren'));
    const [row] = await world.database
      .insert(tables.breakThrough)
      .values({
        userId: person?.id ?? 0,
        messageId: elsewhere.messageId,
        entryId: elsewhere.entryId,
        danger: false,
        reason: 'Cannot make today',
        day: '2026-10-23',
        inFocus: true,
        decidedAt: START,
      })
      .returning();
    const path = `/api/v1/break-throughs/${row?.id}`;
    expect((await maren.send('PATCH', path, { verdict: 'could_wait' })).body).toMatchObject({
      name: 'Amara Osei',
      inFocus: true,
      verdict: 'could_wait',
    });
    expect((await maren.get('/api/v1/break-throughs')).body).toHaveLength(1);
    expect((await vera.get('/api/v1/break-throughs')).body).toEqual([]);
    now = new Date(START.getTime() + 3 * HOUR_MS);
    const week = async (visitor: Visitor) => (await visitor.get('/api/v1/digest-measures')).body.week;
    const since = '2026-10-18T22:00:00.000Z';
    await settings(maren, {});
    expect(await week(maren)).toEqual({ since, interruptions: 1, waited: 1 });
    expect(await week(vera)).toEqual({ since, interruptions: 0, waited: 1 });
    const [kay] = (
      await world.database.execute<{ id: string }>(sql`
      select m.id from foyer.message m join foyer.candidate c on c.id = m.candidate_id where c.name = 'Kay Long'`)
    ).rows;
    // What was held back waited; what came through did not.
    const through = (held: 'budget' | null) =>
      world.database
        .insert(tables.breakThrough)
        .values({
          userId: person?.id ?? 0,
          messageId: Number(kay?.id),
          entryId: elsewhere.entryId,
          danger: false,
          reason: 'Cannot make today',
          day: '2026-10-23',
          inFocus: false,
          held,
          decidedAt: now,
        })
        .returning({ id: tables.breakThrough.id });
    const [held] = await through('budget');
    expect(await week(maren)).toMatchObject({ interruptions: 1, waited: 1 });
    await world.database.delete(tables.breakThrough).where(eq(tables.breakThrough.id, held?.id ?? 0));
    await through(null);
    expect(await week(maren)).toMatchObject({ interruptions: 2, waited: 0 });
    now = START;
  });

  it('end by mail with one click, from anywhere, and not by opening the address', async () => {
    const [user] = await world.database.select().from(tables.user).where(eq(tables.user.name, 'Maren'));
    const token = unsubscribeToken(createSecretBox('a secret of this test alone'), user?.id ?? 0);
    const address = `${world.url}/unsubscribe/${token}`;
    await fetch(address);
    expect((await maren.get('/api/v1/digest-settings')).body.byMail).toBe(true);
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(204);
    expect((await maren.get('/api/v1/digest-settings')).body.byMail).toBe(false);
    const wrong = await fetch(`${world.url}/unsubscribe/v1.nosuch`, { method: 'POST' });
    expect(wrong.status).toBe(404);
  });

  it('give focus hours as a calendar that another parser reads, over a change of clocks', async () => {
    const everyDay = { days: [1, 2, 3, 4, 5, 6, 7], from: '10:00', to: '11:30' };
    await settings(maren, { workingDays: [1, 2, 3, 4, 5, 6, 7], daysOff: ['2026-10-27'], focus: [everyDay] });
    const { url } = (await maren.send('POST', '/api/v1/digest-settings/calendar')).body as { url: string };
    const path = new URL(url).pathname;
    const answer = await fetch(`${world.url}${path}`);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const starts = events.map((event) => event.startDate.toJSDate().toISOString());
    const around = starts.filter((start) => start >= '2026-10-24' && start < '2026-10-29');
    expect(around).toEqual([
      '2026-10-24T08:00:00.000Z',
      '2026-10-25T09:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
      '2026-10-28T09:00:00.000Z',
    ]);
    for (const event of events) {
      expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(1.5 * HOUR_MS);
      expect(event.summary).toBe('Focus');
    }
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
    await maren.send('POST', '/api/v1/digest-settings/calendar');
    expect((await fetch(`${world.url}${path}`)).status).toBe(404);
    expect((await fetch(`${world.url}/calendar/short.ics`)).status).toBe(404);
  });

  it('take a webhook by its address, and show the key once', async () => {
    const put = (url: string) =>
      maren.send('PUT', '/api/v1/digest-settings/webhook', { url, format: 'slack' });
    for (const url of [
      'http://hooks.example/x',
      'ftp://hooks.example',
      'https://169.254.169.254/latest',
      'https://[fe80::1]/x',
      'https://[::ffff:169.254.169.254]/x',
      'https://user:pw@hooks.example',
      'nonsense',
    ]) {
      const refused = await put(url);
      expect([url, refused.status, refused.body.code]).toEqual([url, 400, 'webhook-refused']);
    }
    expect((await put('https://hooks.example/T0/B0')).body.key).toMatch(/^[\w-]{43}$/);
    expect((await maren.get('/api/v1/digest-settings')).body.webhook).toEqual({ format: 'slack' });
    const test = () => maren.send('POST', '/api/v1/digest-settings/webhook/test');
    // Nobody listens on the port of discard.
    await put('http://127.0.0.1:9/');
    expect((await test()).body).toEqual({ problem: 'The webhook does not answer.' });
    await maren.send('DELETE', '/api/v1/digest-settings/webhook');
    expect((await test()).status).toBe(404);
    expect((await maren.get('/api/v1/digest-settings')).body.webhook).toBeNull();
  });
});
