import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ExpiredSweep, addUser, resetPassword } from '#libs/access';
import { skipReason } from '../servers/index.ts';
import { AccessWorld, EMAIL, HOUR_MS, PASSWORD } from './access-world.ts';
import { type Answer, Visitor, type WebServer } from './web-server.ts';
import { makeToken } from './api-token.ts';

describe.skipIf(skipReason('postgres'))('access', () => {
  let world: AccessWorld;
  let web: WebServer;
  beforeAll(async () => {
    world = await AccessWorld.open();
    web = await world.start();
  });
  afterAll(() => world.close());
  beforeEach(() => world.reset());

  describe('signing in', () => {
    test('gives a session in an HttpOnly cookie and a CSRF token', async () => {
      const dale = world.visitor(web);
      const answer = await dale.signIn('dale@HARBOURLIGHT.example', PASSWORD);
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        user: { id: expect.any(String), email: EMAIL, name: 'Dale', access: 'recruiter' },
        csrfToken: expect.stringMatching(/^[\w-]{43}$/),
      });
      const [cookie] = answer.headers.getSetCookie();
      expect(cookie).toMatch(
        /^foyer_session=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
      );
      expect((await dale.get('/api/v1/session')).body).toEqual(answer.body);
      expect((await dale.get('/api/v1/probe')).body).toEqual({ name: 'Dale', access: 'recruiter' });
    });

    test('stores neither cookie nor password', async () => {
      const dale = world.visitor(web);
      await dale.signIn(EMAIL, PASSWORD);
      const { rows } = await world.pool.query(
        'select s, u from foyer.session s join foyer."user" u on u.id = s.user_id',
      );
      const stored = JSON.stringify(rows);
      expect(stored).toContain('$argon2id$');
      expect(stored).not.toContain(PASSWORD);
      expect(stored).not.toContain((dale.cookie ?? '').split('=')[1]);
    });

    test('refuses a wrong password and an unknown email with the same answer', async () => {
      const wrong = await world.visitor(web).signIn(EMAIL, 'not the password');
      const unknown = await world.visitor(web).signIn('nobody@harbourlight.example', 'not the password');
      expect(wrong.status).toBe(401);
      expect(wrong.body.detail).toBe('That email and password do not match.');
      expect(unknown.status).toBe(wrong.status);
      expect(unknown.body).toEqual(wrong.body);
      expect(wrong.headers.getSetCookie()).toEqual([]);
      expect([...unknown.headers.keys()].sort()).toEqual([...wrong.headers.keys()].sort());
    });

    test('opens a session that nobody can have planted, and ends the one before it', async () => {
      const planted = 'foyer_session=planted-by-somebody-else';
      const dale = world.visitor(web);
      dale.cookie = planted;
      await dale.signIn(EMAIL, PASSWORD);
      const first = dale.cookie;
      expect(first).not.toBe(planted);
      dale.csrfToken = null;
      await dale.signIn(EMAIL, PASSWORD);
      expect(dale.cookie).not.toBe(first);
      expect((await world.visitor(web).get('/api/v1/probe', { cookie: planted })).status).toBe(401);
      expect((await world.visitor(web).get('/api/v1/probe', { cookie: first })).status).toBe(401);
      expect((await dale.get('/api/v1/probe')).status).toBe(200);
    });

    test('marks the cookie Secure where the public address is https', async () => {
      const secure = await world.start({ PUBLIC_URL: 'https://foyer.example' });
      const answer = await new Visitor(secure.url).signIn(EMAIL, PASSWORD);
      expect(answer.headers.getSetCookie()[0]).toContain('; Secure; ');
    });
  });

  describe('a session', () => {
    test('is over after twelve hours, and says so', async () => {
      const dale = world.visitor(web);
      await dale.signIn(EMAIL, PASSWORD);
      world.pass(12 * HOUR_MS - 1);
      expect((await dale.get('/api/v1/probe')).status).toBe(200);
      world.pass(1);
      const over = await dale.get('/api/v1/probe');
      expect(over.status).toBe(401);
      expect(over.body).toMatchObject({
        code: 'session-over',
        detail: 'You were signed out after 12 hours. Sign in and you are back where you were.',
      });
    });

    test('is cleared a day after it is over, together with counted tries', async () => {
      await world.visitor(web).signIn(EMAIL, PASSWORD);
      await world.visitor(web).signIn(EMAIL, 'wrong');
      const sweep = web.app.get(ExpiredSweep, { strict: false });
      await sweep.sweep();
      expect([await world.count('session'), await world.count('access_try')]).toEqual([1, 4]);
      world.pass(37 * HOUR_MS);
      await sweep.sweep();
      expect([await world.count('session'), await world.count('access_try')]).toEqual([0, 0]);
    });

    test('ends with the sign-out, for a viewer too', async () => {
      await addUser(world.database, {
        email: 'vera@harbourlight.example',
        access: 'viewer',
        password: PASSWORD,
      });
      const vera = world.visitor(web);
      await vera.signIn('vera@harbourlight.example', PASSWORD);
      const cookie = vera.cookie ?? '';
      const out = await vera.send('DELETE', '/api/v1/session');
      expect(out.status).toBe(204);
      expect(out.headers.getSetCookie()[0]).toMatch(/^foyer_session=; .*1970/);
      expect((await world.visitor(web).get('/api/v1/probe', { cookie })).status).toBe(401);
    });

    test('changes nothing without its own CSRF token', async () => {
      const [dale, other] = [world.visitor(web), world.visitor(web)];
      await dale.signIn(EMAIL, PASSWORD);
      await other.signIn(EMAIL, PASSWORD);
      const cookie = dale.cookie ?? '';
      const forged: Answer[] = [
        await world.visitor(web).send('POST', '/api/v1/probe', {}, { cookie }),
        await world.visitor(web).send('POST', '/api/v1/probe', {}, { cookie, 'x-csrf-token': '' }),
        await world
          .visitor(web)
          .send('POST', '/api/v1/probe', {}, { cookie, 'x-csrf-token': other.csrfToken ?? '' }),
        await world.visitor(web).send('DELETE', '/api/v1/session', undefined, { cookie }),
      ];
      for (const answer of forged) {
        expect(answer.status).toBe(403);
        expect(answer.body.code).toBe('csrf-token-wrong');
      }
      expect((await dale.send('POST', '/api/v1/probe', {})).status).toBe(200);
    });

    test('ends when the password is reset', async () => {
      const dale = world.visitor(web);
      await dale.signIn(EMAIL, PASSWORD);
      await resetPassword(world.database, { email: EMAIL.toUpperCase(), password: 'another long walk' });
      expect((await dale.get('/api/v1/probe')).status).toBe(401);
      expect((await world.visitor(web).signIn(EMAIL, PASSWORD)).status).toBe(401);
      expect((await world.visitor(web).signIn(EMAIL, 'another long walk')).status).toBe(200);
    });
  });

  describe('levels of access', () => {
    test('a viewer reads and changes nothing, a recruiter changes, an administrator governs', async () => {
      await addUser(world.database, {
        email: 'vera@harbourlight.example',
        access: 'viewer',
        password: PASSWORD,
      });
      await addUser(world.database, {
        email: 'ada@harbourlight.example',
        access: 'administrator',
        password: PASSWORD,
      });
      const allowed: Record<string, number[]> = {};
      for (const email of ['vera@harbourlight.example', EMAIL, 'ada@harbourlight.example']) {
        const person = world.visitor(web);
        await person.signIn(email, PASSWORD);
        allowed[email] = [];
        for (const [method, path] of [
          ['GET', '/api/v1/probe'],
          ['POST', '/api/v1/probe'],
          ['PATCH', '/api/v1/probe'],
          ['POST', '/api/v1/lenient-probe'],
        ] as const) {
          const answer = await person.send(method, path, method === 'GET' ? undefined : {});
          allowed[email].push(answer.status);
        }
      }
      expect(allowed).toEqual({
        'vera@harbourlight.example': [200, 403, 403, 403],
        [EMAIL]: [200, 200, 403, 200],
        'ada@harbourlight.example': [200, 200, 200, 200],
      });
    });
  });

  describe('an API token', () => {
    test('signs a script in without cookie and CSRF token, at its own access', async () => {
      const token = await makeToken(world.database, { name: 'nightly export', access: 'viewer' });
      expect(token).toMatch(/^foyer_[\w-]{43}$/);
      const authorization = `Bearer ${token}`;
      expect((await world.visitor(web).get('/api/v1/probe', { authorization })).body).toEqual({
        name: 'nightly export',
        access: 'viewer',
      });
      expect((await world.visitor(web).send('POST', '/api/v1/probe', {}, { authorization })).status).toBe(
        403,
      );
      const recruiter = `Bearer ${await makeToken(world.database, { name: 'sorter', access: 'recruiter' })}`;
      expect(
        (await world.visitor(web).send('POST', '/api/v1/probe', {}, { authorization: recruiter })).status,
      ).toBe(200);
      const { rows } = await world.pool.query(
        'select name, token_hash, last_used_at from foyer.api_token order by id',
      );
      expect(rows[0]?.last_used_at).toEqual(world.now);
      expect(JSON.stringify(rows)).not.toContain(token.slice(6));
    });

    test('that nobody made opens nothing, even beside a good cookie', async () => {
      const dale = world.visitor(web);
      await dale.signIn(EMAIL, PASSWORD);
      const answer = await dale.get('/api/v1/probe', { authorization: 'Bearer foyer_made-up' });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Foyer"');
    });
  });
});
