import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ApiTokenMade, Invited, PasswordLink, TeamMember } from '#libs/contract';
import { tables } from '#libs/store';
import { Sessions } from '../../libs/access/src/sessions.ts';
import { eventually } from '../e2e/service.ts';
import { skipReason } from '../servers/index.ts';
import { PASSWORD, QueueWorld } from './queue-world.ts';
import { type Answer, Visitor } from './web-server.ts';
import { makeToken } from './api-token.ts';

const HOUR_MS = 3_600_000;

describe.skipIf(skipReason('postgres'))('the team', () => {
  let now = new Date('2026-11-23T09:00:00Z');
  let world: QueueWorld;
  let ada: Visitor;
  let dale: Visitor;

  beforeAll(async () => {
    world = await QueueWorld.open('web', { now: () => now });
    ada = await world.person('Ada', 'administrator');
    dale = await world.person('Dale', 'recruiter');
  });
  afterAll(() => world?.close());

  const stranger = () => new Visitor(world.url);
  const team = async () => (await ada.get('/api/v1/users')).body as TeamMember[];
  const memberOf = async (name: string) => {
    const found = (await team()).find((member) => member.name === name);
    if (found === undefined) throw new Error(`no ${name} in the team`);
    return found;
  };
  const change = async (name: string, patch: object) =>
    ada.send('PATCH', `/api/v1/users/${(await memberOf(name)).id}`, patch);
  const invite = async (parts: object) => ada.send('POST', '/api/v1/users', parts);

  const credentials = (name: string, password = PASSWORD): [string, string] => [
    `${name}@harbourlight.example`,
    password,
  ];
  /** Time passes, and sessions with it. */
  const pass = async (hours: number, dalesPassword = PASSWORD) => {
    now = new Date(now.getTime() + hours * HOUR_MS);
    await ada.signIn(...credentials('ada'));
    await dale.signIn(...credentials('dale', dalesPassword));
  };

  test('somebody is invited by a link that works once, and signs in with the password that they chose', async () => {
    const sales = await world.role('Account Executive', 'sales');
    const answer = await invite({
      email: 'Vera@harbourlight.example',
      name: 'Vera',
      access: 'recruiter',
      roleIds: [String(sales)],
    });
    expect(answer.status).toBe(201);
    const { member, link } = answer.body as Invited;
    expect(member).toMatchObject({
      name: 'Vera',
      access: 'recruiter',
      opensCare: false,
      roleIds: [String(sales)],
      state: 'invited',
    });
    const list = JSON.stringify(await team());
    expect(list).not.toContain(link.code);
    expect(list).not.toContain('argon2');
    const { rows } = await world.database.$client.query('select * from foyer.password_link');
    expect(JSON.stringify(rows)).not.toContain(link.code);
    // Nobody signs in as somebody who has no password yet, whatever they type.
    expect((await stranger().signIn('vera@harbourlight.example', '')).status).toBe(400);
    expect((await stranger().signIn('vera@harbourlight.example', 'null')).status).toBe(401);

    const vera = stranger();
    const password = 'a window on the harbour';
    const joined = await vera.send('POST', '/api/v1/password-link', { code: link.code, password });
    expect([joined.status, joined.body.user]).toEqual([
      200,
      { id: member.id, email: 'Vera@harbourlight.example', name: 'Vera', access: 'recruiter' },
    ]);
    expect((await vera.get('/api/v1/inbox')).status).toBe(200);
    const again = await stranger().send('POST', '/api/v1/password-link', { code: link.code, password });
    expect([again.status, again.body.code]).toEqual([410, 'link-expired']);
    expect((await stranger().signIn('vera@harbourlight.example', password)).status).toBe(200);
    expect((await memberOf('Vera')).state).toBe('active');
    expect((await invite({ email: 'vera@HARBOURLIGHT.example', name: 'V', access: 'viewer' })).status).toBe(
      409,
    );
    const nobodys = await invite({ email: 'x@b.example', name: 'X', access: 'viewer', roleIds: ['999'] });
    expect(nobodys.status).toBe(400);
  });

  test('a link is over after three days, and an unknown one gets the same words, slowed down', async () => {
    const { link } = (await invite({ email: 'late@harbourlight.example', name: 'Late', access: 'viewer' }))
      .body as Invited;
    await pass(72);
    const late = stranger();
    const over = await late.send('POST', '/api/v1/password-link', { code: link.code, password: PASSWORD });
    const unknown = await late.send('POST', '/api/v1/password-link', {
      code: 'x'.repeat(43),
      password: PASSWORD,
    });
    expect(over.status).toBe(410);
    expect(unknown.body).toEqual(over.body);
    const statuses: number[] = [];
    for (let one = 0; one < 9; one += 1)
      statuses.push(
        (await late.send('POST', '/api/v1/password-link', { code: 'x', password: PASSWORD })).status,
      );
    expect(statuses.at(-1)).toBe(429);
    expect((await memberOf('Late')).linkUntil).toBeNull();
    await pass(1);
  });

  test('access holds from the next request on', async () => {
    expect((await dale.send('PATCH', '/api/v1/inbox/1', { version: 1, state: 'done' })).status).toBe(404);
    expect((await change('Dale', { access: 'viewer' })).body).toMatchObject({ access: 'viewer' });
    const refused = await dale.send('PATCH', '/api/v1/inbox/1', { version: 1, state: 'done' });
    expect([refused.status, refused.body.code]).toEqual([403, 'not-permitted']);
    await change('Dale', { access: 'recruiter' });
  });

  test('who is deactivated is out at once, everywhere, and comes back only when let in again', async () => {
    const elsewhere = stranger();
    await elsewhere.signIn(...credentials('dale'));
    const stream = await fetch(`${world.url}/api/v1/events`, { headers: { cookie: dale.cookie ?? '' } });
    expect(stream.status).toBe(200);
    const { url } = (await dale.send('POST', '/api/v1/digest-settings/calendar')).body as { url: string };
    const calendar = async () => (await fetch(`${world.url}${new URL(url).pathname}`)).status;
    expect(await calendar()).toBe(200);
    expect((await change('Dale', { active: false })).body).toMatchObject({ state: 'deactivated' });
    for (const visitor of [dale, elsewhere]) expect((await visitor.get('/api/v1/inbox')).status).toBe(401);
    expect(await calendar()).toBe(404);
    // What is told to open pages tells him nothing more: the first change ends his stream.
    await world.database.$client.query(`select pg_notify('foyer_inbox', '1')`);
    expect(await stream.text()).not.toContain('inbox-changed');
    const refused = await stranger().signIn(...credentials('dale'));
    const unknown = await stranger().signIn('nobody@harbourlight.example', PASSWORD);
    expect([refused.status, refused.body]).toEqual([401, unknown.body]);
    const colleagues = (await ada.get('/api/v1/colleagues')).body as { name: string }[];
    expect(colleagues.map(({ name }) => name)).not.toContain('Dale');
    const link = await ada.send('POST', `/api/v1/users/${(await memberOf('Dale')).id}/password-link`, {});
    expect(link.status).toBe(409);
    await change('Dale', { active: true });
    expect((await dale.signIn(...credentials('dale'))).status).toBe(200);
  });

  test('a reset ends the old password and every session, and gives a link', async () => {
    const { id } = await memberOf('Dale');
    const answer = await ada.send('POST', `/api/v1/users/${id}/password-link`, {});
    expect(answer.status).toBe(201);
    const { code } = answer.body as PasswordLink;
    expect((await dale.get('/api/v1/inbox')).status).toBe(401);
    expect((await stranger().signIn(...credentials('dale'))).status).toBe(401);
    expect((await memberOf('Dale')).state).toBe('invited');
    const chosen = await dale.send('POST', '/api/v1/password-link', { code, password: PASSWORD });
    expect(chosen.status).toBe(200);
    const self = await ada.send('POST', `/api/v1/users/${(await memberOf('Ada')).id}/password-link`, {});
    expect([self.status, self.body.code]).toEqual([409, 'conflict']);
  });

  describe('what comes at the moment of a reset comes too late:', () => {
    /** A reset of Dale's password, and something else that has begun by then and ends after it. */
    const resetBefore = async (other: () => Promise<Answer>) => {
      const { id } = await memberOf('Dale');
      const both: Promise<Answer>[] = [];
      let done = 0;
      await world.database.transaction(async (tx) => {
        await tx.execute(sql`select id from ${tables.user} where id = ${Number(id)} for update`);
        for (const step of [() => ada.send('POST', `/api/v1/users/${id}/password-link`, {}), other]) {
          both.push(step().finally(() => (done += 1)));
          await eventually(
            () => world.waitingForLocks(),
            (waiting) => waiting + done >= both.length,
            30_000,
          );
        }
      });
      const [reset, late] = await Promise.all(both);
      if (reset?.status !== 201) throw new Error('not reset');
      return { code: (reset.body as PasswordLink).code, late };
    };
    const choose = (code: string) => dale.send('POST', '/api/v1/password-link', { code, password: PASSWORD });
    const isIn = async () => (await dale.get('/api/v1/inbox')).status === 200;

    beforeEach(() => pass(1));

    test('the person’s own change', async () => {
      const password = 'a walk at the same moment';
      const { code, late } = await resetBefore(() =>
        dale.send('POST', '/api/v1/password', { present: PASSWORD, password }),
      );
      expect([late?.status, late?.body.code]).toEqual([409, 'conflict']);
      expect(late?.body.detail).toContain('ask an administrator for a link');
      expect(await isIn()).toBe(false);
      expect((await stranger().signIn(...credentials('dale', password))).status).toBe(401);
      expect((await choose(code)).status).toBe(200);
    });

    test('a sign-in with the password of before', async () => {
      const [asChecked] = await world.database.select().from(tables.user).where(eq(tables.user.name, 'Dale'));
      if (asChecked === undefined) throw new Error('no Dale');
      const { code } = await resetBefore(() => ada.get('/api/v1/preferences'));
      const sessions = new Sessions(world.database, { now: () => now });
      await expect(sessions.open(asChecked, null)).rejects.toMatchObject({ code: 'sign-in-refused' });
      expect((await choose(code)).status).toBe(200);
    });

    test('a password that is chosen by an earlier link', async () => {
      const { code: earlier } = await resetBefore(() => ada.get('/api/v1/preferences'));
      const { code, late } = await resetBefore(() => choose(earlier));
      expect([late?.status, late?.body.code]).toEqual([410, 'link-expired']);
      expect((await choose(code)).status).toBe(200);
    });
  });

  test('there is always an administrator who can sign in', async () => {
    await invite({ email: 'nora@harbourlight.example', name: 'Nora', access: 'administrator' });
    for (const patch of [{ access: 'recruiter' }, { active: false }]) {
      const refused = await change('Ada', patch);
      expect([refused.status, refused.body.detail]).toEqual([
        409,
        'Ada is the only administrator: make somebody else one first.',
      ]);
    }
    const eve = await world.person('Eve', 'administrator');
    const [adaId, eveId] = [(await memberOf('Ada')).id, (await memberOf('Eve')).id];
    // Both at once: one of them stays.
    const answers = await Promise.all([
      ada.send('PATCH', `/api/v1/users/${eveId}`, { active: false }),
      eve.send('PATCH', `/api/v1/users/${adaId}`, { active: false }),
    ]);
    const { rows } = await world.database.$client.query<{ count: number }>(
      `select count(*)::int as count from foyer."user"
        where access = 'administrator' and deactivated_at is null and password_hash is not null`,
    );
    expect(rows[0]?.count).toBe(1);
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    await world.database.$client.query(`update foyer."user" set deactivated_at = null`);
    await ada.signIn(...credentials('ada'));
    await eve.signIn(...credentials('eve'));
    const resets = await Promise.all([
      ada.send('POST', `/api/v1/users/${eveId}/password-link`, {}),
      eve.send('POST', `/api/v1/users/${adaId}/password-link`, {}),
    ]);
    expect(resets.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const [index, visitor] of [ada, eve].entries()) {
      const { status, body } = resets[1 - index] ?? { status: 0, body: null };
      if (status === 201)
        await visitor.send('POST', '/api/v1/password-link', {
          code: (body as PasswordLink).code,
          password: PASSWORD,
        });
    }
    expect((await ada.get('/api/v1/users')).status).toBe(200);
  });

  test('one changes one’s own password by the present one; other sessions end, this one stays', async () => {
    const other = stranger();
    await other.signIn(...credentials('dale'));
    const wrong = await dale.send('POST', '/api/v1/password', {
      present: 'a guess',
      password: 'a longer walk',
    });
    expect([wrong.status, wrong.body.detail]).toEqual([400, 'present: that is not your present password.']);
    const short = await dale.send('POST', '/api/v1/password', { present: PASSWORD, password: 'short' });
    expect(short.status).toBe(400);
    const done = await dale.send('POST', '/api/v1/password', {
      present: PASSWORD,
      password: 'a longer walk',
    });
    expect(done.status).toBe(204);
    expect((await dale.get('/api/v1/inbox')).status).toBe(200);
    expect((await other.get('/api/v1/inbox')).status).toBe(401);
    expect((await stranger().signIn(...credentials('dale'))).status).toBe(401);
    expect((await stranger().signIn('dale@harbourlight.example', 'a longer walk')).status).toBe(200);
    const guesses: number[] = [];
    for (let one = 0; one < 6; one += 1)
      guesses.push(
        (await dale.send('POST', '/api/v1/password', { present: 'x', password: PASSWORD })).status,
      );
    expect(guesses).toContain(429);
    await pass(1, 'a longer walk');
    await dale.send('POST', '/api/v1/password', { present: 'a longer walk', password: PASSWORD });
  });

  test('preferences follow the person, and nobody sees another’s', async () => {
    const before = (await dale.get('/api/v1/preferences')).body;
    expect(before).toEqual({ theme: 'system', textSize: 'normal', singleKeys: true, clock: 'browser' });
    const changed = await dale.send('PATCH', '/api/v1/preferences', { theme: 'dark', singleKeys: false });
    expect(changed.body).toEqual({ theme: 'dark', textSize: 'normal', singleKeys: false, clock: 'browser' });
    const elsewhere = stranger();
    await elsewhere.signIn(...credentials('dale'));
    expect((await elsewhere.get('/api/v1/preferences')).body).toEqual(changed.body);
    expect((await ada.get('/api/v1/preferences')).body).toEqual(before);
    expect((await dale.send('PATCH', '/api/v1/preferences', { theme: 'pink' })).status).toBe(400);
    expect((await dale.send('PATCH', '/api/v1/preferences', { isAdmin: true })).status).toBe(400);
  });

  test('preferences that are changed at the same moment are all kept', async () => {
    for (const [theme, textSize, singleKeys, clock] of [
      ['light', 'larger', true, '12'],
      ['dark', 'normal', false, '24'],
    ] as const) {
      await Promise.all(
        [{ theme }, { textSize }, { singleKeys }, { clock }].map((choice) =>
          dale.send('PATCH', '/api/v1/preferences', choice),
        ),
      );
      const kept = (await dale.get('/api/v1/preferences')).body;
      expect(kept).toEqual({ theme, textSize, singleKeys, clock });
    }
  });

  describe('who is to be called', () => {
    const path = '/api/v1/safety-contacts';
    const to = (name: string) => ({ name, reach: '988', about: '' });

    test('is one list, whoever else writes one at this moment', async () => {
      for (let round = 0; round < 3; round += 1) {
        const lists = ['Maren', 'Iris', 'Otto'].map((name) => [to(name), to(`${name}, at night`)]);
        const answers = await Promise.all(lists.map((contacts) => ada.send('PUT', path, { contacts })));
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
        expect(lists).toContainEqual((await ada.get(path)).body);
      }
    });

    test('is not changed by somebody who has not seen the last change of it', async () => {
      await ada.send('PUT', path, { contacts: [to('Maren')] });
      const before = (await ada.get(path)).body as object[];
      const first = await ada.send('PUT', path, { contacts: [...before, to('Iris')], before });
      expect(first.body).toEqual([to('Maren'), to('Iris')]);
      const second = await ada.send('PUT', path, { contacts: [...before, to('Otto')], before });
      expect([second.status, second.body.code]).toEqual([409, 'conflict']);
      expect((await ada.get(path)).body).toEqual(first.body);
      const again = await ada.send('PUT', path, { contacts: [], before: first.body });
      expect([again.status, again.body]).toEqual([200, []]);
    });
  });

  test('a token is shown once, tells of its last use, and opens nothing once it is revoked', async () => {
    const answer = await ada.send('POST', '/api/v1/tokens', { name: 'nightly export', access: 'viewer' });
    expect(answer.status).toBe(201);
    const made = answer.body as ApiTokenMade;
    const authorization = `Bearer ${made.token}`;
    expect((await stranger().get('/api/v1/inbox', { authorization })).status).toBe(200);
    const list = (await ada.get('/api/v1/tokens')).body as ApiTokenMade[];
    expect(list).toEqual([
      {
        id: made.id,
        name: 'nightly export',
        access: 'viewer',
        createdAt: made.createdAt,
        createdBy: 'Ada',
        lastUsedAt: now.toISOString(),
      },
    ]);
    expect(JSON.stringify(list)).not.toContain(made.token.slice(6));
    expect((await dale.send('DELETE', `/api/v1/tokens/${made.id}`)).status).toBe(403);
    expect((await ada.send('DELETE', `/api/v1/tokens/${made.id}`)).status).toBe(204);
    expect((await ada.send('DELETE', `/api/v1/tokens/${made.id}`)).status).toBe(404);
    expect((await stranger().get('/api/v1/inbox', { authorization })).status).toBe(401);
  });

  test('with a token nobody makes tokens or lets people in, whatever its access', async () => {
    const token = await makeToken(world.database, { name: 'root', access: 'administrator' });
    const authorization = `Bearer ${token}`;
    const { id } = await memberOf('Dale');
    for (const [method, path, body] of [
      ['POST', '/api/v1/tokens', { name: 'another', access: 'administrator' }],
      ['POST', '/api/v1/users', { email: 'm@b.example', name: 'M', access: 'administrator' }],
      ['PATCH', `/api/v1/users/${id}`, { access: 'administrator' }],
      ['POST', `/api/v1/users/${id}/password-link`, {}],
      ['POST', '/api/v1/password', { present: PASSWORD, password: PASSWORD }],
      ['PATCH', '/api/v1/preferences', { theme: 'dark' }],
    ] as const) {
      const refused = await stranger().send(method, path, body, { authorization });
      expect([path, refused.status, refused.body.code]).toEqual([path, 403, 'not-permitted']);
    }
  });

  test('what was done is recorded with who did it', async () => {
    const { rows } = await world.database.$client.query<{ what: string; by_name: string; about: string }>(
      'select what, by_name, about from foyer.record_line order by id',
    );
    const lines = rows.map(({ what, by_name: by, about }) => `${what} by ${by}: ${about}`);
    expect(lines).toContain('person_invited by Ada: Vera (recruiter)');
    expect(lines).toContain('password_chosen by Vera: Vera');
    expect(lines).toContain('person_deactivated by Ada: Dale (recruiter, every role)');
    expect(lines).toContain('password_link_made by Ada: Dale');
    expect(lines).toContain('password_changed by Dale: Dale');
    expect(lines).toContain('token_made by Ada: nightly export (viewer)');
    expect(lines).toContain('token_revoked by Ada: nightly export');
  });
});
