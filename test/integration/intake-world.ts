import type { Pool } from 'pg';
import { MessageReader } from '#libs/intake';
import { type MailParser, createMailParser } from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { type Database, createDatabase, createPool, tables } from '#libs/store';
import type { ToAssess } from '../../libs/intake/src/draft.ts';
import { storeBatch } from '../../libs/intake/src/message.repository.ts';
import { employerOf } from '../../libs/intake/src/own-addresses.ts';
import { erasedMarks } from '../factories/erased-marks.ts';
import { type TestDatabase, openDatabase } from '../servers/index.ts';

export const OUR_ADDRESS = 'jobs@harbourlight.example';

export interface TakenMail {
  readonly raw: string | Buffer;
  readonly receivedAt: Date;
}

/**
 * Of all worlds in a process: what reads mail takes a third of a second of a core to start, and keeps nothing of a
 * message. It ends when it has had nothing to do for a minute, or with the process.
 */
const parser = createMailParser({ log: silentLog });

/** Intake from the parser to the tables, on a database of its own, without a mail server. */
export class IntakeWorld {
  readonly url: string;
  readonly pool: Pool;
  readonly database: Database;
  readonly parser: MailParser = parser;
  private readonly mine: TestDatabase;
  private uid = 0;

  private constructor(mine: TestDatabase) {
    this.mine = mine;
    this.url = mine.url;
    this.pool = createPool({ kind: 'url', url: mine.url }, { max: 4, applicationName: 'test' }, silentLog);
    this.database = createDatabase(this.pool);
  }

  static async open(): Promise<IntakeWorld> {
    return new IntakeWorld(await openDatabase());
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.mine.drop();
  }

  /** Nothing is left of what was taken in. */
  async reset(): Promise<void> {
    await this.pool.query('truncate foyer.mailbox, foyer.message, foyer.candidate, foyer.role cascade');
  }

  /** A folder of a mailbox; mail is taken into it. */
  async folder(use: 'inbox' | 'sent' = 'inbox', name = 'jobs'): Promise<number> {
    const [mailbox] = await this.database
      .insert(tables.mailbox)
      .values({ name, address: OUR_ADDRESS, sealedUrl: '', fingerprint: `${name} ${use}` })
      .returning({ id: tables.mailbox.id });
    const [folder] = await this.database
      .insert(tables.folder)
      .values({ mailboxId: mailbox?.id ?? 0, path: use, use, uidValidity: 7 })
      .returning({ id: tables.folder.id });
    return folder?.id ?? 0;
  }

  async takeIn(folderId: number, mails: readonly TakenMail[], inSent = false): Promise<ToAssess[]> {
    const reader = new MessageReader(this.parser, { keepsSources: false });
    const batch = [];
    for (const { raw, receivedAt } of mails) {
      const source = typeof raw === 'string' ? Buffer.from(raw) : raw;
      this.uid += 1;
      batch.push(await reader.read({ uid: this.uid, size: source.length, internalDate: receivedAt, source }));
    }
    const position = { folderId, inSent, uidValidity: 7 };
    return storeBatch(
      this.database,
      position,
      batch,
      { lastUid: this.uid },
      employerOf([OUR_ADDRESS]),
      erasedMarks,
    );
  }
}
