import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '#libs/contract';
import { skipReason } from '../servers/index.ts';
import { AccessWorld } from './access-world.ts';
import { HttpProbeController, SECRET } from './http-probe.ts';
import { type Answer, Visitor, type WebServer, sendRaw, startWebServer } from './web-server.ts';
import { makeToken } from './api-token.ts';

describe.skipIf(skipReason('postgres'))('every request', () => {
  let world: AccessWorld;
  let web: WebServer;
  let visitor: Visitor;
  const unready: string[] = [];
  const failures: Error[] = [];
  const start = (environment: Record<string, string> = {}) =>
    startWebServer({
      database: world.database,
      clock: { now: () => world.now },
      environment,
      controllers: [HttpProbeController],
      checks: [
        { name: 'database', check: async () => null },
        {
          name: 'mailbox',
          check: async () => {
            if (failures.length > 0) throw failures[0];
            return unready[0] ?? null;
          },
        },
      ],
    });
  beforeAll(async () => {
    world = await AccessWorld.open();
    web = await start();
    visitor = new Visitor(web.url);
  });
  afterAll(async () => {
    await web.close();
    await world.close();
  });

  function expectProblem(answer: Answer, status: number, code: string): void {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Problem.parse(answer.body)).toMatchObject({ status, code, type: `urn:foyer:problem:${code}` });
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*[.]ts|node_modules/);
  }

  describe('that goes wrong is answered with problem details', () => {
    test('where there is nothing, also for programs that would like HTML', async () => {
      for (const path of [
        '/api',
        '/api/none',
        '/api/v1/none',
        '/api/v1/http-probe/none',
        '/api/docs/none.js',
        '/metrics/x',
      ]) {
        expectProblem(await visitor.get(path, { accept: 'text/html' }), 404, 'not-found');
      }
      expectProblem(await visitor.send('POST', '/'), 404, 'not-found');
    });

    test('where it does not fit the schema, with the place', async () => {
      const answer = await visitor.get('/api/v1/http-probe/page?limit=900');
      expectProblem(answer, 400, 'request-invalid');
      expect(answer.body.detail).toMatch(/^limit: .*200/);
      expect((await visitor.get('/api/v1/http-probe/page')).body).toEqual({ limit: 50 });
    });

    test('where the body is not JSON, too large or missing', async () => {
      const url = `${web.url}/api/v1/http-probe/notes`;
      const json = { 'content-type': 'application/json' };
      const broken = await sendRaw(url, { method: 'POST', headers: json, body: `{"text": "${SECRET}` });
      expect(JSON.parse(broken.body)).toMatchObject({ status: 400, detail: 'The body is not valid JSON.' });
      expect(broken.body).not.toContain(SECRET);
      const text = 'x'.repeat(100 * 1024);
      expectProblem(
        await visitor.send('POST', '/api/v1/http-probe/notes', { text }),
        413,
        'request-too-large',
      );
      const fitting = await visitor.send('POST', '/api/v1/http-probe/notes', {
        text: text.slice(0, 100_000),
      });
      expect(fitting.status).toBe(201);
      expectProblem(await visitor.send('POST', '/api/v1/http-probe/notes'), 400, 'request-invalid');
      expectProblem(await visitor.get('/api/v1/%ff'), 404, 'not-found');
      // What the database would refuse later, as a fault of ours: also to whoever has not signed in.
      for (const unkept of ['a\0b', 'half of \ud83d']) {
        const refused = await visitor.send('POST', '/api/v1/http-probe/notes', { text: unkept });
        expectProblem(refused, 400, 'request-invalid');
        expect(refused.body.detail).toBe('text: has a character that cannot be kept.');
        const email = `${unkept}@harbourlight.example`;
        const signIn = await visitor.send('POST', '/api/v1/session', { email, password: SECRET });
        expectProblem(signIn, 400, 'request-invalid');
      }
    });

    test('with the present state on a conflict, and nothing else of it', async () => {
      const answer = await visitor.get('/api/v1/http-probe/taken');
      expectProblem(answer, 409, 'conflict');
      expect(answer.body).toMatchObject({ entry: { id: '7', version: 3 }, changedBy: 'Dale' });
    });

    test('with a reference that finds it in the log where we are to blame', async () => {
      const read = await visitor.get('/api/v1/http-probe/broken');
      const change = await visitor.send('POST', '/api/v1/http-probe/broken');
      expectProblem(read, 500, 'invariant-broken');
      expect(read.body.detail).toMatch(
        /^Something went wrong on our side \(reference [2-9B-Z]{4}\). Nothing was changed.$/,
      );
      expect(change.body.detail).toMatch(/Reload to see what was saved.$/);
      const reference = /reference (\w{4})/.exec(read.body.detail as string)?.[1];
      const line = web.lines.find((candidate) => candidate.reference === reference);
      expect(line).toMatchObject({
        event: 'request-failed',
        method: 'GET',
        route: '/api/v1/http-probe/broken',
        status: 500,
        error: expect.any(TypeError),
      });
    });

    test('that says to come back where the database is away', async () => {
      expectProblem(await visitor.get('/api/v1/http-probe/lost'), 503, 'database-unavailable');
    });

    test('where an answer does not fit its own schema, and the log says where', async () => {
      expectProblem(await visitor.get('/api/v1/http-probe/misfit'), 500, 'invariant-broken');
      expect(web.lines.at(-1)?.error).toMatchObject({
        detail: 'An answer does not fit its schema at rows.1.id.',
      });
    });

    test('and a stream that breaks midway ends without a word of why', async () => {
      const answer = await visitor.get('/api/v1/http-probe/stream');
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('data: hello');
      expect(answer.body).toContain('event: error');
      expect(answer.body).not.toContain(SECRET);
    });
  });

  test('that is answered carries only what the schema names, also in lists', async () => {
    expect((await visitor.get('/api/v1/http-probe/rows')).body).toEqual([{ id: '1' }, { id: '2' }]);
  });

  test('gets the security headers, and API answers are kept by nobody', async () => {
    for (const path of ['/api/v1/setup', '/api/v1/none', '/api/docs', '/', '/health/live']) {
      const { headers } = await visitor.get(path);
      const policy = Object.fromEntries(
        (headers.get('content-security-policy') ?? '').split(';').map((rule) => {
          const [name = '', ...values] = rule.trim().split(' ');
          return [name, values.join(' ')];
        }),
      );
      expect(policy).toEqual({
        'default-src': "'self'",
        'style-src': "'self' 'unsafe-inline'",
        'img-src': "'self' data:",
        'frame-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
        'form-action': "'self'",
      });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.has('x-powered-by')).toBe(false);
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.has('access-control-allow-origin')).toBe(false);
    }
    expect((await visitor.get('/api/v1/setup')).headers.get('cache-control')).toBe('no-store');
    expect((await visitor.get('/api/openapi.json')).headers.get('cache-control')).toBe('no-store');
  });

  test('asks for TLS from then on where the public address is https', async () => {
    const secure = await start({ PUBLIC_URL: 'https://foyer.example' });
    const { headers } = await new Visitor(secure.url).get('/health/live');
    await secure.close();
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  describe('from another site', () => {
    test('under a name of its own is refused while we listen on loopback', async () => {
      const ask = async (host: string, environment?: WebServer) =>
        (await sendRaw(`${(environment ?? web).url}/api/v1/setup`, { headers: { host } })).status;
      const named = await start({ PUBLIC_URL: 'https://foyer.example' });
      const { port } = new URL(web.url);
      for (const host of [
        `127.0.0.1:${port}`,
        `localhost:${port}`,
        'localhost',
        '[::1]:80',
        '127.0.0.1:8080',
      ]) {
        expect(await ask(host)).toBe(200);
      }
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '127.0.0.1.evil.example',
        'localhost.evil.example',
      ]) {
        expect(await ask(host)).toBe(421);
      }
      expect(await ask('foyer.example')).toBe(421);
      expect(await ask('foyer.example', named)).toBe(200);
      await named.close();
    });

    test('changes nothing, whatever it claims to send', async () => {
      const path = '/api/v1/http-probe/notes';
      const send = (headers: Record<string, string>) =>
        visitor.send('POST', path, { text: 'hello' }, headers);
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: web.url.replace(/\d+$/, '1') },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        expectProblem(await send(headers), 403, 'origin-refused');
      }
      expect((await send({ origin: web.url })).status).toBe(201);
      expect((await send({ origin: web.url, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
      expect((await send({})).status).toBe(201);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        expectProblem(await send({ 'content-type': type }), 400, 'request-invalid');
      }
    });
  });

  describe('about the state of the process', () => {
    test('tells whether it is alive and whether it is ready, with the reason', async () => {
      expect((await visitor.get('/health/live')).body).toEqual({ status: 'live' });
      expect((await visitor.get('/health/ready')).body).toEqual({ status: 'ready' });
      unready.push('imap.harbourlight.example does not answer since 14:20.');
      const answer = await visitor.get('/health/ready');
      unready.pop();
      expect(answer.status).toBe(503);
      expect(answer.body).toEqual({
        status: 'not-ready',
        reasons: [{ name: 'mailbox', reason: 'imap.harbourlight.example does not answer since 14:20.' }],
      });
    });

    test.each([
      [
        'the database does not answer',
        Object.assign(new Error('terminating connection'), { code: '57P01' }),
        'The database does not answer.',
      ],
      ['the check is at fault', new Error('no such thing'), 'The check itself failed; see the log.'],
    ])('tells that %s', async (_, failure, reason) => {
      failures.push(failure);
      const answer = await visitor.get('/health/ready');
      failures.pop();
      expect(answer).toMatchObject({ status: 503, body: { reasons: [{ name: 'mailbox', reason }] } });
    });

    test('gives metrics to this machine and to tokens, and to nobody else', async () => {
      const local = await visitor.get('/metrics');
      expect(local.status).toBe(200);
      expect(local.headers.get('content-type')).toMatch(/^text\/plain/);
      expect(local.body).toMatch(
        /foyer_http_request_seconds_count\{method="GET",route="\/api\/v1\/http-probe\/page",status="400"\} 1/,
      );
      expect(local.body).toContain('process_cpu_seconds_total');
      const forwarded = { 'x-forwarded-for': '127.0.0.1' };
      expectProblem(await visitor.get('/metrics', forwarded), 401, 'not-signed-in');
      const trusting = await start({ TRUSTED_PROXIES: 'loopback' });
      const proxied = await new Visitor(trusting.url).get('/metrics', forwarded);
      await trusting.close();
      expectProblem(proxied, 401, 'not-signed-in');
      const token = await makeToken(world.database, { name: 'prometheus', access: 'viewer' });
      expect((await visitor.get('/metrics', { ...forwarded, authorization: `Bearer ${token}` })).status).toBe(
        200,
      );
      expectProblem(await visitor.get('/metrics', { authorization: 'Bearer foyer_x' }), 401, 'not-signed-in');
    });
  });

  test('to a process that serves no people finds neither dashboard nor API documents', async () => {
    const worker = await start({
      DATABASE_URL: 'postgres://unused.example/foyer',
      FOYER_SERVICES: 'classify',
    });
    const at = new Visitor(worker.url);
    for (const path of ['/', '/api/docs', '/api/openapi.json']) {
      expectProblem(await at.get(path, { accept: 'text/html' }), 404, 'not-found');
    }
    expect((await at.get('/health/live')).status).toBe(200);
    await worker.close();
  });

  test('a wrong TRUSTED_PROXIES stops the start and names itself', async () => {
    for (const proxies of ['1', 'my-proxy', '10.0.0.0/99']) {
      await expect(start({ TRUSTED_PROXIES: proxies })).rejects.toMatchObject({
        code: 'setting-invalid',
        detail: expect.stringContaining('TRUSTED_PROXIES'),
      });
    }
  });
});
