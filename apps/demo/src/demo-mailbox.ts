import { type Clock, FoyerError, type Log } from '#libs/platform';
import { bySystemTimer, paceArrivals, type Schedule } from './arrival-pace.ts';
import { composeArrival, composeSeed } from './compose/compose.ts';
import { internalDate, localTime } from './compose/moment.ts';
import { type ImapServer, startImapServer } from './imap/imap-server.ts';
import { demoArrivals, demoSeed } from './mail/index.ts';
import { openMailStore, type StoredMail } from './mail-store.ts';

export { type DemoRole, demoExpectations, demoRoles } from './mail/index.ts';

const ACCOUNT = { user: 'jobs@harbourlight.example', password: 'light-on-the-stairs' };
const HOME_ZONE = 'America/New_York';

export interface DemoMailbox {
  /** `imap://user:password@127.0.0.1:port?tls=none`, user and password percent-encoded. */
  readonly url: string;
  readonly port: number;
  /** The instant to which all dates of the mail before the first start refer. */
  readonly timeZero: Date;
  /** Invented messages that have not come in yet. */
  arrivalsLeft(): number;
  /** Lets the next invented message come in at once. @returns its UID in INBOX, null when all have arrived */
  arriveNow(): number | null;
  /**
   * Puts a message into the mailbox: on disk first, then announced.
   *
   * @param raw a whole RFC 5322 message, lines ended by CRLF
   * @returns its UID
   * @throws `data-directory-unusable` when it cannot be stored; nothing is announced then
   */
  appendNow(raw: Uint8Array, folder?: StoredMail['folder']): number;
  stop(): Promise<void>;
}

/** The seed with the UIDs that its order gives, folder by folder. */
function numbered(zero: Date): StoredMail[] {
  const next = { INBOX: 1, Sent: 1 };
  return composeSeed(demoSeed, zero).mails.map((mail) => ({
    folder: mail.folder,
    uid: next[mail.folder]++,
    key: mail.key,
    internalDate: mail.internalDate,
    raw: mail.raw,
  }));
}

/** On the wanted port; where any will do, on `last` if it is free. */
async function listen(
  wanted: number,
  last: number,
  on: (port: number) => Promise<ImapServer>,
): Promise<ImapServer> {
  if (wanted !== 0) return on(wanted);
  try {
    return await on(last);
  } catch (error) {
    if (error instanceof FoyerError && error.code === 'port-busy') return on(0);
    throw error;
  }
}

/**
 * Harbourlight's jobs mailbox on loopback, with three weeks of invented mail and some that comes in while you watch.
 * It keeps its state in `stateDir`: after a restart the same UIDs, dates and bytes, and the arrivals that are left.
 *
 * @param options.port 0 takes the port of the start before, or a free one: readers know a mailbox by its address
 * @param options.stateDir a folder of its own; made where it is missing
 * @throws `port-busy`, `data-directory-unusable` (retry never)
 */
export async function startDemoMailbox(options: {
  readonly port: number;
  readonly stateDir: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly schedule?: Schedule;
}): Promise<DemoMailbox> {
  const { clock, log, schedule = bySystemTimer } = options;
  const store = openMailStore(options.stateDir, clock.now(), numbered);
  const now = (): string => internalDate(localTime(clock.now().getTime(), HOME_ZONE));
  const keep = (mail: StoredMail): void => store.append(mail);
  const server = await listen(options.port, store.port, (wanted) =>
    startImapServer({ port: wanted, account: ACCOUNT, mails: store.mails, keep, now, log }),
  ).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const { port } = server;
  const stop = async (): Promise<void> => {
    await server.stop();
    store.close();
  };
  try {
    store.rememberPort(port);
  } catch (error) {
    await stop();
    throw error;
  }
  log.info('demo-mailbox-started', { port, count: store.mails.length });

  const { correspondence } = composeSeed(demoSeed, store.zero);
  const arrived = new Set(store.mails.map((mail) => mail.key));
  const pace = paceArrivals(
    demoArrivals.filter(({ draft }) => !arrived.has(draft.key)),
    (draft) => {
      const mail = composeArrival(draft, clock.now(), correspondence);
      return server.append(mail.folder, mail.key, mail.internalDate, mail.raw);
    },
    schedule,
    log,
  );
  return {
    url: `imap://${encodeURIComponent(ACCOUNT.user)}:${ACCOUNT.password}@127.0.0.1:${port}?tls=none`,
    port,
    timeZero: store.zero,
    arrivalsLeft: () => pace.left(),
    arriveNow: () => pace.arriveNow(),
    appendNow: (raw, folder = 'INBOX') =>
      server.append(folder, null, now(), Buffer.from(raw).toString('latin1')),
    async stop() {
      pace.stop();
      await stop();
    },
  };
}
