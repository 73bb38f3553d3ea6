import type { Ledger, MailboxView } from '#libs/contract';
import { readMailboxProblems } from '#libs/intake';
import { type Clock, silentLog, systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { HostGate } from '../../libs/intake/src/host-gate.ts';
import { MailboxReader, type MailboxReaderParts } from '../../libs/intake/src/mailbox-reader.ts';
import { MailboxesController } from '../../libs/intake/src/mailboxes.controller.ts';
import { MessageReader } from '../../libs/intake/src/message-reader.ts';
import { eventually } from '../e2e/service.ts';
import { type IntakeWorld, OUR_ADDRESS } from './intake-world.ts';
import { type WebServer, startWebServer } from './web-server.ts';
import { makeToken } from './api-token.ts';

/** What the two endpoints say of the mailbox that is watched. */
export interface Said {
  readonly state: MailboxView['state'];
  readonly problem: string | null;
  readonly ledger: Ledger;
  readonly ready: number;
  /** The whole answer of `/health/ready`. */
  readonly reasons: string;
}

/** Generous, because a test machine may be busy; each condition ends it as soon as it holds. */
const LIMIT_MS = 60_000;

/** One mailbox that is read as a service reads it, and those who ask how it is. */
export class MailboxWatch {
  private readonly world: IntakeWorld;
  private readonly web: WebServer;
  private readonly token: string;
  private readers: { abort: AbortController; done: Promise<void> }[] = [];
  private watched = 0;

  private constructor(world: IntakeWorld, web: WebServer, token: string) {
    this.world = world;
    this.web = web;
    this.token = token;
  }

  static async open(world: IntakeWorld): Promise<MailboxWatch> {
    const { database } = world;
    const web = await startWebServer({
      database,
      clock: systemClock,
      controllers: [MailboxesController],
      checks: [{ name: 'mailboxes', check: () => readMailboxProblems(database) }],
    });
    return new MailboxWatch(world, web, await makeToken(database, { name: 'watch', access: 'viewer' }));
  }

  /** Adds a mailbox. @returns its id */
  async add(): Promise<number> {
    const [row] = await this.world.database
      .insert(tables.mailbox)
      .values({ name: 'jobs', address: OUR_ADDRESS, sealedUrl: '', fingerprint: 'watched' })
      .returning({ id: tables.mailbox.id });
    return row?.id ?? 0;
  }

  /** Has a mailbox read until `rest`; it is the one that is watched. */
  read(
    mailbox: { id: number; url: string },
    opener: MailboxReaderParts['opener'],
    clock: Clock = systemClock,
  ): void {
    const { database, parser } = this.world;
    const parts = {
      database,
      reader: new MessageReader(parser, { keepsSources: false }),
      bell: { ringFor: async () => {} },
      clock,
      log: silentLog,
      gate: new HostGate(),
      opener,
    };
    this.watched = mailbox.id;
    const abort = new AbortController();
    const reader = new MailboxReader(parts, { ...mailbox, address: OUR_ADDRESS, asked: 0 });
    this.readers.push({ abort, done: reader.run(abort.signal) });
  }

  async said(): Promise<Said> {
    const headers = { authorization: `Bearer ${this.token}` };
    const list = await fetch(`${this.web.url}/api/v1/mailboxes`, { headers });
    const mailboxes = (await list.json()) as MailboxView[];
    const mailbox = mailboxes.find(({ id }) => id === String(this.watched));
    const ready = await fetch(`${this.web.url}/health/ready`);
    if (mailbox === undefined) throw new Error('no mailbox is listed');
    const { state, problem, ledger } = mailbox;
    return { state, problem, ledger, ready: ready.status, reasons: await ready.text() };
  }

  until(hoped: (said: Said) => boolean): Promise<Said> {
    return eventually(() => this.said(), hoped, LIMIT_MS);
  }

  /** Until both say that all is well, with so many messages. */
  well(stored: number): Promise<Said> {
    return this.until(
      ({ state, problem, ready, ledger }) =>
        state === 'live' &&
        problem === null &&
        ready === 200 &&
        ledger.stored === stored &&
        ledger.missing === 0,
    );
  }

  /** Until both say that it is not read, and why. */
  unwell(state: 'stuck' | 'refused', reason: RegExp): Promise<Said> {
    return this.until(
      (said) =>
        said.state === state &&
        reason.test(said.problem ?? '') &&
        said.ready === 503 &&
        said.reasons.includes(JSON.stringify(said.problem).slice(1, -1)),
    );
  }

  /** Nobody reads any more. */
  async rest(): Promise<void> {
    for (const { abort } of this.readers) abort.abort();
    await Promise.all(this.readers.map(({ done }) => done));
    this.readers = [];
  }

  async close(): Promise<void> {
    await this.rest();
    await this.web.close();
  }
}
