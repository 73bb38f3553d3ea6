import type { MailboxView } from '#libs/contract';
import { readMailboxProblems } from '#libs/intake';
import { type Clock, silentLog, systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { HostGate } from '../../libs/intake/src/host-gate.ts';
import { MailboxReader, type MailboxReaderParts } from '../../libs/intake/src/mailbox-reader.ts';
import { MailboxesController } from '../../libs/intake/src/mailboxes.controller.ts';
import { MessageReader } from '../../libs/intake/src/message-reader.ts';
import { ReadingRoom } from '../../libs/intake/src/reading-room.ts';
import { eventually } from '../e2e/service.ts';
import { type IntakeWorld, OUR_ADDRESS } from './intake-world.ts';
import { type Said, WhatIsSaid } from './said.ts';
import { type WebServer, startWebServer } from './web-server.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { makeToken } from './api-token.ts';

/** Generous, because a test machine may be busy; each condition ends it as soon as it holds. */
const LIMIT_MS = 60_000;

/** Mailboxes that are read as a service reads them, and those who ask how one is: the last of them unless told otherwise. */
export class MailboxWatch {
  private readonly world: IntakeWorld;
  private readonly web: WebServer;
  private readonly saying: WhatIsSaid;
  private readers: { abort: AbortController; done: Promise<void> }[] = [];
  private watched = 0;

  private constructor(world: IntakeWorld, web: WebServer, token: string) {
    this.world = world;
    this.web = web;
    const headers = { authorization: `Bearer ${token}` };
    this.saying = new WhatIsSaid(web.url, async () => {
      const list = await fetch(`${web.url}/api/v1/mailboxes`, { headers });
      return (await list.json()) as MailboxView[];
    });
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
  async add(fingerprint = 'watched'): Promise<number> {
    const [row] = await this.world.database
      .insert(tables.mailbox)
      .values({ name: 'jobs', address: OUR_ADDRESS, sealedUrl: '', fingerprint })
      .returning({ id: tables.mailbox.id });
    return row?.id ?? 0;
  }

  /** Has a mailbox read until `rest`; it is the one that is watched. */
  read(
    mailbox: { id: number; url: string },
    opener: MailboxReaderParts['opener'],
    {
      clock = systemClock,
      room = new ReadingRoom(),
      gate = new HostGate(),
      ...limits
    }: { clock?: Clock; room?: ReadingRoom; gate?: HostGate } & Pick<
      MailboxReaderParts,
      'withheldMs' | 'folders' | 'stillHereMs'
    > = {},
  ): void {
    const { database, parser } = this.world;
    const parts = {
      database,
      reader: new MessageReader(parser, { keepsSources: false }),
      room,
      marks: erasedMarks,
      bell: { ringFor: async () => {} },
      clock,
      log: silentLog,
      gate,
      opener,
      ...limits,
    };
    this.watched = mailbox.id;
    const abort = new AbortController();
    const reader = new MailboxReader(parts, {
      ...mailbox,
      address: OUR_ADDRESS,
      asked: 0,
      refusals: 0,
      tryAgainAt: null,
    });
    this.readers.push({ abort, done: reader.run(abort.signal) });
  }

  said(mailboxId = this.watched): Promise<Said> {
    return this.saying.of(mailboxId);
  }

  until(hoped: (said: Said) => boolean, mailboxId = this.watched, limitMs = LIMIT_MS): Promise<Said> {
    return eventually(() => this.said(mailboxId), hoped, limitMs);
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
