import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver, makeDigestNow, markAmbiguous, readDueDeliveries, readOutbox } from '#libs/digest';
import { silentLog } from '#libs/platform';
import { eventually } from '../e2e/service.ts';
import { inOneFile } from '../one-file.ts';
import { skipReason } from '../servers/index.ts';
import { DigestWorld } from './digest-world.ts';
import { type SmtpStand, startSmtp } from './smtp-stand.ts';

const PROGRAM = join(import.meta.dirname, 'deliver-child.ts');
const GATE = 77_001;
/** A process takes a second to start, and many where a machine starts a lot at once. */
const START_LIMIT_MS = 120_000;
const TIMEOUT = { timeout: 180_000 };

/** Where a process is killed: while the database is about to write a state, or while the SMTP server is in a step. */
type Place =
  | { readonly name: string; readonly beforeState: 'claimed' | 'sending' | 'sent' }
  | { readonly name: string; readonly inStep: 'connect' | 'mail' | 'rcpt' | 'data' | 'stored' }
  | { readonly name: string; readonly afterState: 'sent' };

/** What must hold afterwards, before and after another process has swept. */
interface Expected {
  readonly left: 'due' | 'claimed' | 'sending' | 'sent';
  readonly finally: 'sent' | 'ambiguous';
  /** How many mails the server has in the end. */
  readonly received: number;
}

const PLACES: readonly (readonly [Place, Expected])[] = [
  [
    { name: 'before it is claimed', beforeState: 'claimed' },
    { left: 'due', finally: 'sent', received: 1 },
  ],
  [
    { name: 'claimed, at the first contact with the server', inStep: 'connect' },
    { left: 'claimed', finally: 'sent', received: 1 },
  ],
  [
    { name: 'before sending is written', beforeState: 'sending' },
    { left: 'claimed', finally: 'sent', received: 1 },
  ],
  [
    { name: 'at MAIL FROM', inStep: 'mail' },
    { left: 'sending', finally: 'ambiguous', received: 0 },
  ],
  [
    { name: 'at RCPT TO', inStep: 'rcpt' },
    { left: 'sending', finally: 'ambiguous', received: 0 },
  ],
  [
    { name: 'in the text', inStep: 'data' },
    { left: 'sending', finally: 'ambiguous', received: 0 },
  ],
  [
    { name: 'when the server has it and has not said so', inStep: 'stored' },
    { left: 'sending', finally: 'ambiguous', received: 1 },
  ],
  [
    { name: 'before sent is written', beforeState: 'sent' },
    { left: 'sending', finally: 'ambiguous', received: 1 },
  ],
  [
    { name: 'when sent is written', afterState: 'sent' },
    { left: 'sent', finally: 'sent', received: 1 },
  ],
];

describe.skipIf(skipReason('postgres'))('a process that is killed with kill -9', TIMEOUT, () => {
  let world: DigestWorld;
  let userId: number;
  let program: string;
  let smtp: SmtpStand;
  let victim: ChildProcess | null = null;
  let step: string | null = null;
  let reached: () => void = () => {};

  beforeAll(async () => {
    world = await DigestWorld.open('2026-11-23T08:00:00Z');
    userId = await world.addUser('Maren');
    program = (await inOneFile(PROGRAM)).file;
    // A gate in the database: a process waits in it until the test lets go, and is killed meanwhile.
    await world.pool.query(`
      create function gate() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from gates g where g.state = new.state) then
          perform pg_advisory_lock_shared(${GATE});
        end if;
        return new;
      end $$;
      create table gates (state text);
      create trigger gate before update on foyer.delivery for each row execute function gate();`);
    const pause = (name: string): boolean => {
      if (step !== name) return false;
      reached();
      return true;
    };
    const options: SMTPServerOptions = {
      onConnect: (_session, callback) => void (pause('connect') || callback()),
      onMailFrom: (_address, _session, callback) => void (pause('mail') || callback()),
      onRcptTo: (_address, _session, callback) => void (pause('rcpt') || callback()),
    };
    smtp = await startSmtp(options, {
      onFirstBytes: () => pause('data'),
      onStored: () => pause('stored'),
    });
  });
  afterAll(async () => {
    victim?.kill('SIGKILL');
    await smtp?.close();
    await world?.close();
  });

  const stateOf = async (id: number) =>
    (await world.rows<{ state: string }>('select state from foyer.delivery where id = $1', [id]))[0]?.state;

  async function due(): Promise<number> {
    await world.arrive({ section: 'today' });
    world.pass(60_000);
    const made = await makeDigestNow(world.database, userId, world.now, { canMail: true });
    return made?.deliveryId ?? 0;
  }

  async function killAt(place: Place, id: number): Promise<void> {
    const gate = new pg.Client({ connectionString: world.url });
    await gate.connect();
    try {
      await killBehind(gate, place, id);
    } finally {
      // Whatever became of it, the next one begins with an open gate and nobody before it.
      victim?.kill('SIGKILL');
      await gate.query('delete from gates');
      await gate.end();
      step = null;
      smtp.cutOff();
    }
  }

  async function killBehind(gate: pg.Client, place: Place, id: number): Promise<void> {
    const arrived = new Promise<void>((resolve) => (reached = resolve));
    step = 'inStep' in place ? place.inStep : null;
    if ('beforeState' in place) {
      await gate.query('select pg_advisory_lock($1)', [GATE]);
      await gate.query('insert into gates values ($1)', [place.beforeState]);
    }
    const child = spawn(process.execPath, [program, String(id)], {
      env: { ...process.env, DATABASE_URL: world.url, SMTP_URL: smtp.url, NOW: world.now.toISOString() },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    victim = child;
    const ended = once(child, 'exit');
    if ('inStep' in place) await arrived;
    else if ('afterState' in place)
      await eventually(
        () => stateOf(id),
        (state) => state === place.afterState,
        START_LIMIT_MS,
      );
    else {
      await eventually(
        () =>
          gate.query(
            `select pid from pg_locks where locktype = 'advisory' and not granted and objid = ${GATE} and database = (select oid from pg_database where datname = current_database())`,
          ),
        ({ rows }) => rows.length > 0,
        START_LIMIT_MS,
      );
    }
    child.kill('SIGKILL');
    await ended;
    // What the dead process asked of the database ends with its connection, as it does when a machine dies.
    await gate.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim' and pid <> pg_backend_pid()`,
    );
    await eventually(
      () => gate.query(`select 1 from pg_stat_activity where application_name = 'victim'`),
      ({ rows }) => rows.length === 0,
      10_000,
    );
  }

  /** Another process, minutes later: it settles what the dead one left and sends what may be sent. */
  async function goOn(): Promise<void> {
    world.pass(10 * 60_000);
    await markAmbiguous(world.database, world.now);
    for (const id of await readDueDeliveries(world.database, world.now, 100)) {
      await deliver(
        {
          database: world.database,
          outbox: readOutbox({ smtpUrl: smtp.url, digestFrom: 'foyer@harbourlight.example' }),
          secrets: world.secrets,
          address: { url: 'https://foyer.harbourlight.example' },
          clock: world.clock,
          log: silentLog,
        },
        id,
      );
    }
  }

  it.each(PLACES)('$name', async (place, expected) => {
    const before = smtp.received.length;
    const id = await due();
    await killAt(place, id);
    expect(await stateOf(id)).toBe(expected.left);
    await goOn();
    expect(await stateOf(id)).toBe(expected.finally);
    await goOn();
    expect(await stateOf(id)).toBe(expected.finally);
    expect(smtp.received.length - before).toBe(expected.received);
  });

  it('loses nothing and sends nothing twice: received plus ambiguous that did not arrive is everything', async () => {
    const rows = await world.rows<{ message_id: string; state: string }>(
      'select message_id, state from foyer.delivery',
    );
    const received = smtp.received.map(({ mail }) => mail.messageId);
    expect(new Set(received).size).toBe(received.length);
    const lost = rows.filter((row) => row.state === 'ambiguous' && !received.includes(row.message_id));
    expect(received.length + lost.length).toBe(PLACES.length);
    const [shown] = await world.rows<{ problem: string }>(
      `select problem from foyer.delivery where state = 'ambiguous' limit 1`,
    );
    expect(shown?.problem).toContain('not sent again by itself');
  });
});
