import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ensureFirstAdministrator, issueSetupCode } from '#libs/access';
import { readOutbox } from '#libs/digest';
import { type Infrastructure, openInfrastructure } from '#libs/infrastructure';
import { addMailbox } from '#libs/intake';
import { parseMailboxUrl } from '#libs/mailbox';
import {
  FoyerError,
  type Log,
  type Settings,
  createSecretBox,
  errorCode,
  localUrl,
  readOrCreateSecretFile,
  systemClock,
} from '#libs/platform';
import type { Database } from '#libs/store';
import { compose } from './compose.ts';
import { configureHttp } from './http/index.ts';
import { judgementForService } from './judgement.ts';

interface RunningServer {
  /** Where people open it. */
  readonly url: string;
  /** The one-time code for the first administrator; null where there is one already. */
  readonly setupCode: string | null;
  /** Stops taking jobs, finishes those that run, closes everything. */
  stop(): Promise<void>;
}

/**
 * Longer than the minute for which proxies keep an idle connection. With the five seconds of Node a busy service closes
 * some in the very moment in which the next request is on its way.
 */
const IDLE_MS = 65_000;

const NEVER = new AbortController().signal;

/**
 * Starts the whole service of this process: infrastructure, features, HTTP.
 *
 * @param prepare writes what must be there before the first message is read
 * @param stop breaks the start off before anything begins to work: workers that have begun would have to be waited for
 * @throws `FoyerError` with one sentence for whoever started it; nothing is left running then
 */
export async function runServer(
  settings: Settings,
  log: Log,
  prepare: (database: Database) => Promise<unknown> = async () => {},
  stop: AbortSignal = NEVER,
): Promise<RunningServer> {
  const outbox = readOutbox(settings);
  tryMailboxUrl(settings);
  const address = { url: settings.publicUrl ?? localUrl(settings.host, settings.port) };
  await tryAddress(settings);
  const infrastructure = await openInfrastructure(settings, log, stop);
  let app: NestExpressApplication | null = null;
  try {
    stop.throwIfAborted();
    const secrets = createSecretBox(settings.secret ?? readOrCreateSecretFile(settings.dataDir));
    await prepare(infrastructure.database);
    const setupCode = await firstStart(settings, infrastructure, secrets, log);
    stop.throwIfAborted();
    const foundation = {
      settings,
      infrastructure,
      secrets,
      outbox,
      address,
      log,
      clock: systemClock,
      judgement: judgementForService(),
    };
    app = await NestFactory.create<NestExpressApplication>(compose(foundation), {
      logger: false,
      bodyParser: false,
      abortOnError: false,
      // Event streams and idle connections would hold up the end for as long as the browser likes.
      forceCloseConnections: true,
    });
    configureHttp(app, { settings });
    stop.throwIfAborted();
    await listen(app, settings);
    const opened = app;
    address.url = settings.publicUrl ?? localUrl(settings.host, portOf(opened));
    return {
      url: address.url,
      setupCode,
      async stop() {
        await opened.close();
        await infrastructure.close();
      },
    };
  } catch (error) {
    await app?.close().catch(() => {});
    await infrastructure.close();
    throw error;
  }
}

/** Administrator and mailbox of the settings, and the code for a start without an administrator. */
async function firstStart(
  settings: Settings,
  { database }: Infrastructure,
  secrets: ReturnType<typeof createSecretBox>,
  log: Log,
): Promise<string | null> {
  if (settings.admin !== null) await ensureFirstAdministrator(database, settings.admin, log);
  if (settings.mailboxUrl !== null) {
    // One that somebody disconnected stays so: the setting is about the first start.
    const { id, added } = await addMailbox(database, secrets, settings.mailboxUrl, { reconnects: false });
    if (added) log.info('mailbox-added', { mailboxId: String(id) });
  }
  return settings.services.has('web') ? issueSetupCode(database) : null;
}

/** Fails as adding it would, before a database is started, and names the variable. */
function tryMailboxUrl({ mailboxUrl }: Settings): void {
  if (mailboxUrl === null) return;
  try {
    parseMailboxUrl(mailboxUrl);
  } catch (error) {
    if (!(error instanceof FoyerError)) throw error;
    throw new FoyerError('setting-invalid', `MAILBOX_URL: ${error.detail}`, { cause: error });
  }
}

/** Fails as listening would, before a database is started and jobs are taken for a process that cannot serve. */
async function tryAddress(settings: Settings): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(settings.port, settings.host);
    await once(probe, 'listening');
  } catch (error) {
    throw listenProblem(error, settings);
  }
  probe.close();
  await once(probe, 'close');
}

async function listen(app: NestExpressApplication, settings: Settings): Promise<void> {
  try {
    const server: Server = await app.listen(settings.port, settings.host);
    server.keepAliveTimeout = IDLE_MS;
  } catch (error) {
    throw listenProblem(error, settings);
  }
}

/** Why nobody can listen there, with its remedy; the error itself where it is none of those that people can mend. */
function listenProblem(error: unknown, { host, port }: Settings): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new FoyerError(
      'port-busy',
      `Port ${port} of ${host} is taken by another program: stop it, or set PORT to a free one.`,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new FoyerError(
      'setting-invalid',
      `Cannot listen on HOST=${host} PORT=${port} (${code}): choose another HOST, or a PORT above 1023.`,
      { cause: error },
    );
  }
  return error;
}

/** Asked of the socket: a URL does not say that its port is 80. */
function portOf(app: NestExpressApplication): number {
  const server: Server = app.getHttpServer();
  return (server.address() as AddressInfo).port;
}
