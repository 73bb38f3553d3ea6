import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureFirstAdministrator, issueSetupCode } from '#libs/access';
import { silentLog } from '#libs/platform';
import { skipReason } from '../servers/index.ts';
import { AccessWorld } from './access-world.ts';
import type { WebServer } from './web-server.ts';

describe.skipIf(skipReason('postgres'))('the first administrator', () => {
  let world: AccessWorld;
  let web: WebServer;
  beforeAll(async () => {
    world = await AccessWorld.open();
    web = await world.start();
  });
  afterAll(() => world.close());
  beforeEach(() => world.reset());

  const request = { email: 'ada@harbourlight.example', name: 'Ada', password: 'first of all people' };
  beforeEach(async () => {
    await world.pool.query('truncate foyer."user" cascade');
  });

  test('is made with the printed code, once, and is signed in', async () => {
    const ada = world.visitor(web);
    expect((await ada.get('/api/v1/setup')).body).toEqual({ needed: true });
    const code = (await issueSetupCode(world.database)) ?? '';
    const made = await ada.send('POST', '/api/v1/setup', { ...request, code: code.toLowerCase() });
    expect(made.status).toBe(201);
    expect(made.body.user).toMatchObject({ email: request.email, name: 'Ada', access: 'administrator' });
    expect((await ada.send('PATCH', '/api/v1/probe', {})).status).toBe(200);
    expect((await ada.get('/api/v1/setup')).body).toEqual({ needed: false });
    const again = await world.visitor(web).send('POST', '/api/v1/setup', {
      ...request,
      email: 'eve@evil.example',
      code,
    });
    expect(again.status).toBe(409);
    expect(await issueSetupCode(world.database)).toBeNull();
  });

  test('cannot be made with another code, an earlier one or none', async () => {
    const early = (await issueSetupCode(world.database)) ?? '';
    const late = (await issueSetupCode(world.database)) ?? '';
    for (const code of [early, 'AAAA-BBBB-CCCC-DDDD', late.slice(0, -1)]) {
      const answer = await world.visitor(web).send('POST', '/api/v1/setup', { ...request, code });
      expect([answer.status, answer.body.code]).toEqual([403, 'setup-code-wrong']);
    }
    await world.pool.query('truncate foyer.setup_code');
    expect((await world.visitor(web).send('POST', '/api/v1/setup', { ...request, code: late })).status).toBe(
      403,
    );
    expect((await world.visitor(web).send('POST', '/api/v1/setup', request)).status).toBe(400);
    expect((await world.visitor(web).get('/api/v1/setup')).body).toEqual({ needed: true });
  });

  test('is one even when two people type the code at once', async () => {
    const code = (await issueSetupCode(world.database)) ?? '';
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((name) =>
        world.visitor(web).send('POST', '/api/v1/setup', {
          ...request,
          email: `${name}@harbourlight.example`,
          code,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  test('is there already for whoever typed the code while somebody else became it', async () => {
    const code = (await issueSetupCode(world.database)) ?? '';
    const first = await world.pool.connect();
    try {
      await first.query('begin');
      await first.query('lock table foyer.setup_code in access exclusive mode');
      const second = world.visitor(web).send('POST', '/api/v1/setup', { ...request, code });
      await vi.waitFor(async () => {
        const waiting = await world.pool.query(
          "select 1 from pg_locks where relation = 'foyer.setup_code'::regclass and not granted",
        );
        expect(waiting.rows).toHaveLength(1);
      }, 10_000);
      await first.query(
        `insert into foyer."user" (email, name, access, created_at) values ('eve@harbourlight.example', 'Eve', 'administrator', now())`,
      );
      await first.query('delete from foyer.setup_code');
      await first.query('commit');
      expect(await second).toMatchObject({ status: 409, body: { code: 'conflict' } });
    } finally {
      first.release();
    }
  });

  test('cannot be guessed at without end', async () => {
    await issueSetupCode(world.database);
    const guesser = world.visitor(web);
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await guesser.send('POST', '/api/v1/setup', { ...request, code: `guess ${i}` })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(403), 429]);
  });

  test('needs a password of eight characters', async () => {
    const code = (await issueSetupCode(world.database)) ?? '';
    const answer = await world
      .visitor(web)
      .send('POST', '/api/v1/setup', { ...request, code, password: 'seven77' });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toBe('password: must have at least 8 characters.');
  });

  test('is made from the settings on the first start only', async () => {
    const admin = { email: 'ada@harbourlight.example', password: 'first of all people' };
    expect(await ensureFirstAdministrator(world.database, admin, silentLog)).toBe('created');
    expect(await ensureFirstAdministrator(world.database, admin, silentLog)).toBe('kept');
    const changed = { ...admin, password: 'changed in the settings' };
    expect(await ensureFirstAdministrator(world.database, changed, silentLog)).toBe('differs');
    const other = { ...admin, email: 'eve@harbourlight.example' };
    expect(await ensureFirstAdministrator(world.database, other, silentLog)).toBe('differs');
    expect((await world.visitor(web).signIn(admin.email, admin.password)).status).toBe(200);
    expect((await world.visitor(web).signIn(admin.email, changed.password)).status).toBe(401);
    expect((await world.visitor(web).signIn(other.email, other.password)).status).toBe(401);
  });
});
