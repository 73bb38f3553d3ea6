import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser } from '#libs/access';
import { type Infrastructure, openInfrastructure } from '#libs/infrastructure';
import { createSecretBox, readSettings, silentLog, systemClock } from '#libs/platform';
import { loadJudgement } from '#libs/training';
import { compose } from '../../apps/server/src/compose.ts';
import { configureHttp } from '../../apps/server/src/http/index.ts';
import { type TestDatabase, openDatabase, skipReason } from '../servers/index.ts';
import { Visitor } from './web-server.ts';

/** What anybody may call, written out: a new entry is a decision. */
const OPEN = [
  'GET /api/v1/setup',
  'POST /api/v1/session',
  'POST /api/v1/setup',
  'POST /api/v1/password-link',
];
/** Changes that a viewer may make: to the viewer's own account, session and views, and to when the viewer is told. */
const VIEWERS_OWN = [
  'DELETE /api/v1/session',
  'PATCH /api/v1/preferences',
  'POST /api/v1/password',
  'POST /api/v1/digests',
  'PATCH /api/v1/digest-settings',
  'POST /api/v1/digest-settings/calendar',
  'DELETE /api/v1/digest-settings/calendar',
  'POST /api/v1/views',
  'PATCH /api/v1/views/{id}',
  'DELETE /api/v1/views/{id}',
];

/** What only administrators may read; changes that need one are told apart by their own tests. */
const GOVERNING = ['GET /api/v1/users', 'GET /api/v1/tokens', 'GET /api/v1/candidates/{id}/erasure'];

interface Endpoint {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

const byName = (a: string, b: string) => a.localeCompare(b);

/** Of the whole application, as it is composed for the web service. */
describe.skipIf(skipReason('postgres'))('every endpoint', () => {
  let database: TestDatabase;
  let infrastructure: Infrastructure;
  let app: NestExpressApplication;
  let dataDir: string;
  let url: string;
  let document: OpenAPIObject;
  let endpoints: Endpoint[];

  beforeAll(async () => {
    database = await openDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'foyer-endpoints-'));
    const settings = readSettings({
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      FOYER_SERVICES: 'web',
    });
    infrastructure = await openInfrastructure(settings, silentLog);
    const root = compose({
      settings,
      infrastructure,
      judgement: loadJudgement(),
      secrets: createSecretBox('a secret of this test alone'),
      outbox: null,
      address: { url: 'http://127.0.0.1' },
      clock: systemClock,
      log: silentLog,
    });
    app = await NestFactory.create<NestExpressApplication>(root, { logger: false, bodyParser: false });
    configureHttp(app, { settings });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    document = (await new Visitor(url).get('/api/openapi.json')).body as OpenAPIObject;
    endpoints = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((key) => {
        const method = key.toUpperCase();
        return { name: `${method} ${path}`, method, path: path.replaceAll(/\{\w+\}/g, '1') };
      }),
    );
  });
  afterAll(async () => {
    await app?.close();
    await infrastructure?.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const closed = () => endpoints.filter(({ name }) => !OPEN.includes(name));
  const changing = () => closed().filter(({ method }) => method !== 'GET');
  const call = (visitor: Visitor, { method, path }: Endpoint, headers?: Record<string, string>) =>
    visitor.send(method, path, method === 'GET' || method === 'DELETE' ? undefined : {}, headers);

  test('is in the document, so that none can hide from these tests', () => {
    const { stack } = app.getHttpAdapter().getInstance().router as unknown as {
      stack: { route?: { path: string; methods: Record<string, boolean> } }[];
    };
    const routed = stack.flatMap(({ route }) =>
      route?.path.startsWith('/api/v1') === true
        ? Object.keys(route.methods).map(
            (method) => `${method.toUpperCase()} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`,
          )
        : [],
    );
    expect(routed.length).toBeGreaterThan(10);
    expect(endpoints.map(({ name }) => name).sort(byName)).toEqual(routed.sort(byName));
  });

  test('answers 401 to strangers, except the open ones', async () => {
    const answers: Record<string, unknown> = {};
    for (const endpoint of closed()) {
      const answer = await call(new Visitor(url), endpoint);
      answers[endpoint.name] = [answer.status, answer.body.code];
    }
    expect(answers).toEqual(Object.fromEntries(closed().map(({ name }) => [name, [401, 'not-signed-in']])));
    for (const name of OPEN) expect(endpoints.map((endpoint) => endpoint.name)).toContain(name);
  });

  test('that changes something needs the CSRF token, and more than a viewer', async () => {
    const password = 'a long walk by the sea';
    await addUser(infrastructure.database, {
      email: 'vera@harbourlight.example',
      access: 'viewer',
      password,
    });
    await addUser(infrastructure.database, {
      email: 'dale@harbourlight.example',
      access: 'recruiter',
      password,
    });
    const [vera, dale] = [new Visitor(url), new Visitor(url)];
    await vera.signIn('vera@harbourlight.example', password);
    await dale.signIn('dale@harbourlight.example', password);
    for (const name of GOVERNING) {
      const [method = '', path = ''] = name.split(' ');
      const refused = await dale.send(method, path);
      expect([name, refused.status, refused.body.code]).toEqual([name, 403, 'not-permitted']);
    }
    expect(changing().length).toBeGreaterThan(1);
    for (const endpoint of changing()) {
      const forged = await call(dale, endpoint, { 'x-csrf-token': 'of another session' });
      expect([endpoint.name, forged.status, forged.body.code]).toEqual([
        endpoint.name,
        403,
        'csrf-token-wrong',
      ]);
      if (VIEWERS_OWN.includes(endpoint.name)) continue;
      const refused = await call(vera, endpoint);
      expect([endpoint.name, refused.status, refused.body.code]).toEqual([
        endpoint.name,
        403,
        'not-permitted',
      ]);
    }
  });

  test('says what it answers, and who may call it', () => {
    expect(document.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations as Record<string, Operation>)) {
        const name = `${method.toUpperCase()} ${path}`;
        const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
        const [status, answer] = success[0] ?? [];
        expect([name, success.length]).toEqual([name, 1]);
        expect([name, status === '204' || answer?.content !== undefined]).toEqual([name, true]);
        expect(operation.responses['default']?.content).toHaveProperty('application/problem+json');
        expect([name, operation.security?.length]).toEqual([name, OPEN.includes(name) ? 0 : 2]);
      }
    }
  });

  test('refers only to schemas that the document holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to ?? '');
    const names = [...new Set(references.map((to) => to.replace('#/components/schemas/', '')))];
    expect(names).toContain('Problem');
    expect(document.components?.schemas?.['Problem']).toMatchObject({ type: 'object' });
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(expect.arrayContaining(names));
  });
});

interface Operation {
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
  readonly security?: unknown[];
}
