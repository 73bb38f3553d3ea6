import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '#libs/platform';
import { freePort } from '../servers/index.ts';
import { commandOf, environmentOf, readStages, textsOf } from './dockerfile.ts';
import { ROOT } from './scratch-tree.ts';

interface Service {
  readonly build?: string;
  readonly image?: string;
  readonly command?: string[];
  readonly environment?: Record<string, string>;
  readonly ports?: string[];
  readonly volumes?: string[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: { test: string[] };
}

const composeText = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);
const [buildStage, image] = readStages();
if (buildStage === undefined || image === undefined) throw new Error('the Dockerfile has two stages');

/** As Compose does: `${NAME:?message}`, `${NAME:-default}`; `given` plays the shell's environment. */
function interpolate(text: string, given: Record<string, string>): string {
  return text.replaceAll(
    /\$\{(\w+)(?::([?-])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest?: string) => {
      const value = given[name];
      if (value !== undefined) return value;
      if (kind === '-') return rest ?? '';
      throw new Error(`${name} is required`);
    },
  );
}

/** Settings that the source of `readSettings` knows. */
const KNOWN_SETTINGS = new Set(
  readFileSync(join(ROOT, 'libs/platform/src/settings.ts'), 'utf8').match(/(?<=^ {2})[A-Z][A-Z_]+(?=: )/gm),
);

describe('docker-compose.yml', () => {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(join(ROOT, 'test/house/compose-spec/compose-spec.json'), 'utf8'),
  ) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  test('keeps the Compose Specification, and a misspelt key would not', () => {
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
    expect(validate({ services: { foyer: { build: '.', helthcheck: {} } } })).toBe(false);
  });

  test('holds no secret: each comes from the environment and is demanded', () => {
    for (const [, { environment = {} }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (/SECRET|POSTGRES_PASSWORD|DATABASE_URL/.test(name)) expect(value).toMatch(/\$\{\w+:\?[^}]+\}/);
      }
    }
    expect(composeText).not.toMatch(/password: *['"]?[a-z0-9]/i);
  });

  const GIVEN = {
    POSTGRES_PASSWORD: 'abc123',
    FOYER_SECRET: 'a secret of some length',
    PUBLIC_URL: 'https://foyer.example.org',
  };

  /** Read by Node and by its memory, not by Foyer. */
  const OF_THE_RUNTIME: ReadonlySet<string> = new Set(['NODE_ENV', 'MALLOC_ARENA_MAX']);

  test.each(ours)('%s gets settings that Foyer knows and accepts', (_name, { environment = {} }) => {
    const all = { ...environmentOf(image), ...environment };
    const foyers = Object.keys(all).filter((name) => !OF_THE_RUNTIME.has(name));
    expect(foyers.filter((name) => !KNOWN_SETTINGS.has(name))).toEqual([]);
    const resolved = Object.fromEntries(
      Object.entries(all).map(([name, value]) => [name, interpolate(value, GIVEN)]),
    );
    expect(readSettings(resolved)).toMatchObject({
      port: 3000,
      databaseUrl: 'postgres://foyer:abc123@postgres:5432/foyer',
      redisUrl: 'redis://redis:6379',
    });
    for (const name of Object.keys(GIVEN)) {
      const { [name as keyof typeof GIVEN]: _left, ...others } = GIVEN;
      expect(() => Object.values(all).map((value) => interpolate(value, others))).toThrow(
        `${name} is required`,
      );
    }
  });

  test('its addresses are its own services', () => {
    for (const [, { environment = {} }] of ours) {
      for (const name of ['DATABASE_URL', 'REDIS_URL']) {
        const url = new URL(interpolate(environment[name] ?? '', GIVEN));
        expect(Object.keys(compose.services)).toContain(url.hostname);
      }
    }
  });

  test('publishes only the port that the image exposes, and only on loopback', () => {
    const published = services.flatMap(([, { ports = [] }]) => ports);
    const [exposed] = textsOf(image, 'EXPOSE');
    expect(published).toEqual([`127.0.0.1:${exposed}:${exposed}`]);
    expect(environmentOf(image)['PORT']).toBe(exposed);
  });

  test('a service that others wait for can be healthy, and every named volume exists', () => {
    for (const [, { depends_on: others = {}, volumes = [] }] of services) {
      for (const [name, { condition }] of Object.entries(others)) {
        const target = compose.services[name];
        expect(target).toBeDefined();
        if (condition === 'service_healthy') expect(target?.healthcheck?.test).toBeDefined();
      }
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    }
    expect(compose.services['foyer']?.volumes).toEqual([`foyer-data:${textsOf(image, 'VOLUME')[0]}`]);
  });

  test('runs programs that the build makes', () => {
    const commands = [
      commandOf(image, 'CMD'),
      ...ours.flatMap(([, { command }]) => (command ? [command] : [])),
    ];
    for (const command of commands) {
      const program = command.find((word) => word.startsWith('dist/')) ?? '';
      expect(program).toMatch(/^dist\/.*\.js$/);
      expect(existsSync(join(ROOT, program.replace(/^dist\/(.*)\.js$/, '$1.ts')))).toBe(true);
    }
  });
});

describe('the image', () => {
  test('is Node 24, runs as an ordinary user and stores in its volume', () => {
    expect(buildStage.image).toMatch(/^node:24\b/);
    expect(image.image).toBe(buildStage.image);
    expect(textsOf(image, 'USER')).toEqual(['node']);
    expect(environmentOf(image)).toMatchObject({
      DATA_DIR: '/data',
      HOST: '0.0.0.0',
      NODE_ENV: 'production',
    });
    expect(textsOf(image, 'RUN').join()).toMatch(/^install --directory --owner=node .* \/data$/);
    expect(textsOf(image, 'VOLUME')).toEqual(['/data']);
  });

  /** Runs the health command as the container would, with `port` as its PORT. */
  async function health(port: number): Promise<number | null> {
    const [program, ...args] = commandOf(image as NonNullable<typeof image>, 'HEALTHCHECK');
    expect(program).toBe('node');
    const child = spawn(process.execPath, args, { env: { PORT: `${port}` }, stdio: 'inherit' });
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  test.each([
    [200, 0],
    [503, 1],
  ])('is healthy by what /health/ready answers: %i', async (status, code) => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.close();
    });
    const address = server.address();
    expect(await health(typeof address === 'object' ? (address?.port ?? 0) : 0)).toBe(code);
    expect(asked).toEqual(['/health/ready']);
  });

  test('is not healthy when nothing listens', async () => {
    expect(await health(await freePort())).toBe(1);
  });
});
