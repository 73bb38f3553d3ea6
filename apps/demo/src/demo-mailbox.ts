import type { Clock, Log } from '#libs/platform';
import { composeArrival, composeSeed } from './compose/compose.ts';
import { internalDate, localTime } from './compose/moment.ts';
import { startImapServer } from './imap/imap-server.ts';
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

/** Runs `run` once after so many milliseconds, and returns what calls it off. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

const bySystemTimer: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

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

/**
 * Harbourlight's jobs mailbox on loopback, with three weeks of invented mail and some that comes in while you watch.
 * It keeps its state in `stateDir`: after a restart the same UIDs, dates and bytes, and the arrivals that are left.
 *
 * @param options.port 0 picks a free one
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
  const arrived = new Set(store.mails.map((mail) => mail.key));
  const waiting = demoArrivals.filter((arrival) => !arrived.has(arrival.draft.key));
  const { correspondence } = composeSeed(demoSeed, store.zero);
  const now = (): string => internalDate(localTime(clock.now().getTime(), HOME_ZONE));
  const server = await startImapServer({
    port: options.port,
    account: ACCOUNT,
    mails: store.mails,
    keep: (mail) => store.append(mail),
    now,
    log,
  }).catch((error: unknown) => {
    store.close();
    throw error;
  });
  log.info('demo-mailbox-started', { port: server.port, count: store.mails.length });

  let callOff: (() => void) | null = null;
  const arriveNow = (): number | null => {
    const next = waiting[0];
    if (next === undefined) return null;
    const mail = composeArrival(next.draft, clock.now(), correspondence);
    const uid = server.append('INBOX', mail.key, mail.internalDate, mail.raw);
    waiting.shift();
    log.info('demo-mail-arrived', { uid, count: waiting.length });
    return uid;
  };
  const expectNext = (): void => {
    const next = waiting[0];
    if (next === undefined) return;
    callOff = schedule(next.afterSeconds * 1000, () => {
      try {
        arriveNow();
      } catch (error) {
        // The disk is full: the message stays the next one, and the demo goes on with what it has.
        log.error('demo-mail-not-stored', { error });
      }
      expectNext();
    });
  };
  expectNext();

  return {
    url: `imap://${encodeURIComponent(ACCOUNT.user)}:${ACCOUNT.password}@127.0.0.1:${server.port}?tls=none`,
    port: server.port,
    timeZero: store.zero,
    arrivalsLeft: () => waiting.length,
    arriveNow,
    appendNow: (raw, folder = 'INBOX') =>
      server.append(folder, null, now(), Buffer.from(raw).toString('latin1')),
    async stop() {
      callOff?.();
      await server.stop();
      store.close();
    },
  };
}
