import { resolve } from 'node:path';
import { z } from 'zod';
import { FoyerError } from './errors.ts';
import { LOG_LEVELS } from './log.ts';

const SERVICES = ['web', 'intake', 'classify', 'deliver'] as const;
export type Service = (typeof SERVICES)[number];

const urlOf = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    abort: true,
  });

const PORT_RANGE = 'must be a number from 0 to 65535';

const Environment = z.object({
  // Digits alone: a number of JavaScript may also be written 0x50 or 8e3.
  PORT: z
    .string()
    .trim()
    .regex(/^\d+$/, { error: PORT_RANGE })
    .transform(Number)
    .pipe(z.number().max(65_535, { error: PORT_RANGE }))
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: urlOf('http:', 'https:')
    .refine(isServerAlone, {
      error: 'must be the address of a server alone, like https://foyer.example.org: no user, path or query',
    })
    .optional(),
  INSECURE_HTTP: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
  TRUSTED_PROXIES: z.string().optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  REDIS_URL: urlOf('redis:', 'rediss:').optional(),
  FOYER_SERVICES: z.string().default(SERVICES.join(',')),
  FOYER_SECRET: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  FOYER_ADMIN_EMAIL: z.string().includes('@', { error: 'must be an email address' }).optional(),
  FOYER_ADMIN_PASSWORD: z.string().min(8, { error: 'must have at least 8 characters' }).optional(),
  MAILBOX_URL: urlOf('imap:', 'imaps:').optional(),
  KEEP_SOURCE_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .int()
    .min(0, { error: 'must be 0 or more' })
    .max(3_650, { error: 'must be 3650 at most' })
    .default(90),
  SMTP_URL: urlOf('smtp:', 'smtps:').optional(),
  DIGEST_FROM: z.string().includes('@', { error: 'must be an email address' }).optional(),
  SECOND_OPINION_URL: urlOf('http:', 'https:').optional(),
  SECOND_OPINION_MODEL: z.string().optional(),
  SECOND_OPINION_KEY: z.string().optional(),
  SECOND_OPINION_PER_DAY: z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(1, { error: 'must be at least 1' })
    .max(100_000, { error: 'must be at most 100000' })
    .default(100),
  SECOND_OPINION_TIMEOUT_SECONDS: z.coerce
    .number({ error: 'must be a number' })
    .min(1, { error: 'must be at least 1' })
    .max(300, { error: 'must be at most 300' })
    .default(30),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** Pages lie at the root, and links are made by putting their path behind the address. */
function isServerAlone(value: string): boolean {
  const { username, password, pathname, search, hash } = new URL(value);
  return username + password + search + hash === '' && /^\/*$/.test(pathname);
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash; null means `http://HOST:PORT` of the listening server. */
  readonly publicUrl: string | null;
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly services: ReadonlySet<Service>;
  readonly secret: string | null;
  readonly admin: { readonly email: string; readonly password: string; readonly name?: string } | null;
  readonly mailboxUrl: string | null;
  /** How long the source of a message that could be read is kept; 0 keeps none. */
  readonly keepSourceDays: number;
  /** Where digests go out; null leaves them on the dashboard. */
  readonly smtpUrl: string | null;
  /** From of digests; null takes the SMTP user. */
  readonly digestFrom: string | null;
  /** Null where no second opinion is asked for. */
  readonly secondOpinion: SecondOpinionSettings | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Where a second opinion comes from. What may be sent there is an administrator's decision, made in the database. */
export interface SecondOpinionSettings {
  /** Base of an OpenAI-compatible API, for example `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** Questions a day, by UTC. */
  readonly perDay: number;
  /** For the whole of a question, from connecting to the last byte. */
  readonly timeoutMs: number;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

function wrong(variable: string, sentence: string): FoyerError {
  return new FoyerError('setting-invalid', `${variable} ${sentence}.`);
}

/**
 * Reads and checks the environment, once.
 *
 * @param environment usually `process.env`; empty values count as absent
 * @throws `setting-invalid` with one sentence that names the variable
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw wrong(String(issue?.path[0] ?? 'A setting'), issue?.message ?? 'is wrong');
  }
  const env = parsed.data;

  const services = env.FOYER_SERVICES.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = services.find((name) => !(SERVICES as readonly string[]).includes(name));
  if (unknown !== undefined) throw wrong('FOYER_SERVICES', `knows ${SERVICES.join(', ')}, not "${unknown}"`);
  if (services.length === 0)
    throw wrong('FOYER_SERVICES', `must name at least one of ${SERVICES.join(', ')}`);

  if ((env.FOYER_ADMIN_EMAIL === undefined) !== (env.FOYER_ADMIN_PASSWORD === undefined)) {
    const missing = env.FOYER_ADMIN_EMAIL === undefined ? 'FOYER_ADMIN_EMAIL' : 'FOYER_ADMIN_PASSWORD';
    throw wrong(missing, 'is missing: set both FOYER_ADMIN_EMAIL and FOYER_ADMIN_PASSWORD, or neither');
  }
  if (!LOOPBACK.has(env.HOST) && env.INSECURE_HTTP !== '1' && !env.PUBLIC_URL?.startsWith('https://')) {
    throw wrong(
      'HOST',
      `${env.HOST} is reachable from outside: set PUBLIC_URL=https://… (a proxy that speaks TLS), or INSECURE_HTTP=1 to accept passwords in clear text`,
    );
  }
  if (env.REDIS_URL === undefined && env.DATABASE_URL === undefined && services.length < SERVICES.length) {
    throw wrong(
      'FOYER_SERVICES',
      'splits the work over several processes, which needs a shared database: set DATABASE_URL, or leave FOYER_SERVICES out',
    );
  }
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustedProxies: (env.TRUSTED_PROXIES ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    services: new Set(services as Service[]),
    secret: env.FOYER_SECRET ?? null,
    admin:
      env.FOYER_ADMIN_EMAIL !== undefined && env.FOYER_ADMIN_PASSWORD !== undefined
        ? { email: env.FOYER_ADMIN_EMAIL, password: env.FOYER_ADMIN_PASSWORD }
        : null,
    mailboxUrl: env.MAILBOX_URL ?? null,
    keepSourceDays: env.KEEP_SOURCE_DAYS,
    smtpUrl: env.SMTP_URL ?? null,
    digestFrom: env.DIGEST_FROM ?? null,
    secondOpinion: secondOpinionOf(env),
    logLevel: env.LOG_LEVEL,
  };
}

function secondOpinionOf(env: z.infer<typeof Environment>): SecondOpinionSettings | null {
  const { SECOND_OPINION_URL: url, SECOND_OPINION_MODEL: model, SECOND_OPINION_KEY: key } = env;
  if (url === undefined) {
    const alone = model === undefined ? (key === undefined ? null : 'KEY') : 'MODEL';
    if (alone !== null)
      throw wrong(
        `SECOND_OPINION_${alone}`,
        'is set without SECOND_OPINION_URL: set that too, or leave it out',
      );
    return null;
  }
  if (model === undefined)
    throw wrong('SECOND_OPINION_MODEL', 'is missing: name the model that SECOND_OPINION_URL should use');
  const { username, password } = new URL(url);
  if (username !== '' || password !== '')
    throw wrong('SECOND_OPINION_URL', 'holds a password: put the key into SECOND_OPINION_KEY');
  return {
    url,
    model,
    key: key ?? null,
    perDay: env.SECOND_OPINION_PER_DAY,
    timeoutMs: env.SECOND_OPINION_TIMEOUT_SECONDS * 1_000,
  };
}
