import { Inject, Injectable } from '@nestjs/common';
import { Gauge, type GaugeConfiguration } from 'prom-client';
import type { MailboxView } from '#libs/contract';
import { readLedgers } from '#libs/intake';
import { DATABASE, type Database } from '#libs/store';
import { Metrics } from './metrics.ts';

/** What of a ledger is counted; `gone` is beside the sum. */
const COUNTS = [
  'onServer',
  'stored',
  'assessed',
  'quarantined',
  'erased',
  'outOfScope',
  'missing',
  'gone',
] as const;
/** Scrapes of several systems at once are one question to the database. */
const FRESH_MS = 2_000;

/** The ledger of every mailbox and folder, read when somebody asks; a failed reading fails the whole answer. */
@Injectable()
export class LedgerMetrics {
  private reading: { at: number; mailboxes: Promise<MailboxView[]> } | null = null;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    metrics: Metrics,
  ) {
    const read = () => this.read();
    const add = (gauge: GaugeConfiguration<string>) =>
      metrics.registry.registerMetric(new Gauge({ ...gauge, registers: [] }));
    add({
      name: 'foyer_mailbox_messages',
      help: 'Messages of a folder by what became of them: onServer = stored + erased + outOfScope + missing.',
      labelNames: ['mailbox', 'folder', 'count'],
      async collect() {
        this.reset();
        for (const { id, folders } of await read()) {
          for (const { path, ledger } of folders)
            for (const count of COUNTS) this.set({ mailbox: id, folder: path, count }, ledger[count]);
        }
      },
    });
    add({
      name: 'foyer_mailbox_checked_timestamp_seconds',
      help: 'When a folder was last compared with its server.',
      labelNames: ['mailbox', 'folder'],
      async collect() {
        this.reset();
        for (const { id, folders } of await read()) {
          for (const { path, ledger } of folders)
            if (ledger.checkedAt !== null)
              this.set({ mailbox: id, folder: path }, Date.parse(ledger.checkedAt) / 1_000);
        }
      },
    });
    add({
      name: 'foyer_mailbox_well',
      help: '1 while a mailbox is read or paused, 0 while it is stuck or refused.',
      labelNames: ['mailbox', 'state'],
      async collect() {
        this.reset();
        for (const { id, state } of await read())
          this.set({ mailbox: id, state }, state === 'stuck' || state === 'refused' ? 0 : 1);
      },
    });
  }

  private read(): Promise<MailboxView[]> {
    if (this.reading === null || Date.now() - this.reading.at > FRESH_MS)
      this.reading = { at: Date.now(), mailboxes: readLedgers(this.database) };
    return this.reading.mailboxes;
  }
}
