import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  CLOCK,
  type Clock,
  LOG,
  type Log,
  SECRET_BOX,
  SETTINGS,
  type SecretBox,
  type Settings,
  rateLimited,
} from '#libs/platform';
import { type MailParser, createMailParser } from '#libs/mailbox';
import { AssessBell } from '#libs/queue';
import {
  ADVISORY_LOCKS,
  DATABASE,
  DATABASE_ADDRESS,
  type Database,
  type DatabaseAddress,
  LockSession,
} from '#libs/store';
import { ErasedMarks } from './erased-marks.ts';
import { HostGate } from './host-gate.ts';
import { dropOldDays } from './mailbox-day.repository.ts';
import { type Mailbox, type SealedMailbox, readMailboxes, setMailboxState } from './mailbox.repository.ts';
import { MailboxReader } from './mailbox-reader.ts';
import { MailboxOpener } from './open-mailbox.ts';
import { MessageReader } from './message-reader.ts';
import { Quarantine } from './quarantine.ts';
import { ReadingRoom } from './reading-room.ts';
import { dropOldSources } from './source.repository.ts';

/** How soon a mailbox that was added, or whose reader died with another process, is read here. */
const ROUND_MS = 3_000;
/** How often old sources and old days are removed. */
const UPKEEP_MS = 60 * 60_000;

interface Reading {
  readonly mailbox: Mailbox;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Reads every mailbox that no other process reads. */
@Injectable()
export class Intake implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly readings = new Map<number, Reading>();
  private readonly leases: LockSession;
  private readonly opener: MailboxOpener;
  private readonly marks: ErasedMarks;
  private readonly gate = new HostGate();
  private readonly room = new ReadingRoom();
  private readonly quiet: Log;
  private parser: MailParser | null = null;
  private reader: MessageReader | null = null;
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();
  private upkeep: Promise<void> = Promise.resolve();
  private upkeepTimer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(DATABASE_ADDRESS) address: DatabaseAddress,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly bell: AssessBell,
  ) {
    this.marks = new ErasedMarks(secrets);
    this.opener = new MailboxOpener({ database, secrets, clock });
    this.quiet = rateLimited(log, 60_000);
    // Another process may have our mailboxes by now: let go at once.
    this.leases = new LockSession(address, log, () => this.abortAll());
  }

  onApplicationBootstrap(): void {
    this.parser = createMailParser({ log: this.log });
    this.reader = new MessageReader(this.parser, { keepsSources: this.settings.keepSourceDays > 0 });
    this.next(0);
    this.upkeep = this.tidy(this.stopping.signal);
    this.upkeepTimer = setInterval(() => {
      this.upkeep = this.upkeep.then(() => this.tidy(this.stopping.signal));
    }, UPKEEP_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.stopping.abort();
    clearInterval(this.upkeepTimer);
    if (this.timer !== null) clearTimeout(this.timer);
    await this.round;
    this.abortAll();
    // A batch that is fetched waits for nobody: of 200 messages that took longer than a stop may, on a busy machine. What is
    // not stored is read again.
    await this.parser?.close();
    await Promise.all([...this.readings.values()].map((reading) => reading.done));
    await this.leases.close();
    await this.upkeep;
  }

  private next(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.look().finally(() => this.next(ROUND_MS));
    }, afterMs);
  }

  private async look(): Promise<void> {
    try {
      const sealed: SealedMailbox[] = [];
      const mailboxes = await readMailboxes(this.database, this.secrets, (mailbox) => sealed.push(mailbox));
      const present = new Map(mailboxes.map((mailbox) => [mailbox.id, mailbox]));
      for (const [id, reading] of this.readings) {
        // Disconnected, paused, with another password, or asked for: read anew from the next round on.
        const now = present.get(id);
        if (now?.url !== reading.mailbox.url || now.asked !== reading.mailbox.asked) reading.abort.abort();
      }
      for (const mailbox of mailboxes) {
        if (
          this.readings.has(mailbox.id) ||
          !(await this.leases.tryLock(ADVISORY_LOCKS.mailboxLeases, mailbox.id))
        )
          continue;
        this.start(mailbox);
      }
      for (const mailbox of sealed) await this.tellSealed(mailbox);
    } catch (error) {
      this.quiet.warn('intake-round-failed', { error });
    }
  }

  /** Says once that nobody here can read a mailbox; whoever can has its lease. */
  private async tellSealed({ id, state, problem, error }: SealedMailbox): Promise<void> {
    if (state === 'refused' && problem === error.detail) return;
    if (this.readings.has(id) || !(await this.leases.tryLock(ADVISORY_LOCKS.mailboxLeases, id))) return;
    try {
      this.log.warn('mailbox-sealed', { mailboxId: String(id), error });
      await setMailboxState(this.database, id, 'refused', error.detail);
    } finally {
      await this.leases.unlock(ADVISORY_LOCKS.mailboxLeases, id);
    }
  }

  private start(mailbox: Mailbox): void {
    const { database, reader, room, marks, bell, clock, log, opener, gate } = this;
    if (reader === null) return;
    const abort = new AbortController();
    const mailboxReader = new MailboxReader(
      { database, reader, room, marks, bell, clock, log, opener, gate },
      mailbox,
    );
    const done = mailboxReader.run(abort.signal).then(async () => {
      this.readings.delete(mailbox.id);
      await this.leases.unlock(ADVISORY_LOCKS.mailboxLeases, mailbox.id).catch(() => {});
    });
    this.readings.set(mailbox.id, { mailbox, abort, done });
  }

  /** Reads again what an earlier parser could not, and removes what is kept long enough. */
  private async tidy(signal: AbortSignal): Promise<void> {
    const { database, reader, marks, bell, clock, log, settings } = this;
    if (reader === null) return;
    try {
      // First: nothing is kept longer than it may be because other mail cannot be read again.
      const dropped = await dropOldSources(database, settings.keepSourceDays, clock.now());
      if (dropped > 0) log.info('sources-removed', { count: dropped });
      await dropOldDays(database, clock.now());
      const quarantine = new Quarantine(database, reader, marks, (toAssess) => bell.ringFor(toAssess));
      const { read, error } = await quarantine.retryOutdated(signal);
      if (read > 0) log.info('quarantine-read', { count: read });
      if (error !== null && !signal.aborted) this.quiet.warn('upkeep-failed', { error });
    } catch (error) {
      if (!signal.aborted) this.quiet.warn('upkeep-failed', { error });
    }
  }

  private abortAll(): void {
    for (const reading of this.readings.values()) reading.abort.abort();
  }
}
