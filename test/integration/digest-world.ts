import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Assessment, Section } from '#libs/domain';
import { createSecretBox, silentLog } from '#libs/platform';
import { type Database, type DatabaseAddress, createDatabase, createPool, tables } from '#libs/store';
import { buildAssessment } from '../factories/assessment.ts';
import { type TestDatabase, openDatabase } from '../servers/index.ts';

export interface Arrives {
  readonly section?: Section;
  readonly name?: string;
  readonly roleId?: number | null;
  readonly at?: Date;
  readonly text?: string;
  readonly assessment?: Partial<Assessment>;
}

/** A database with people and a queue, under a clock that a test moves. */
export class DigestWorld {
  now: Date;
  readonly url: string;
  readonly pool: pg.Pool;
  readonly database: Database;
  private readonly mine: TestDatabase | null;
  private mailbox = 0;
  private folder = 0;
  private uid = 0;

  private constructor(mine: TestDatabase | null, url: string, pool: pg.Pool, start: string) {
    this.mine = mine;
    this.url = url;
    this.pool = pool;
    this.database = createDatabase(pool);
    this.now = new Date(start);
  }

  readonly clock = { now: () => this.now };
  readonly secrets = createSecretBox('a secret of this test alone');

  static async open(start: string): Promise<DigestWorld> {
    const mine = await openDatabase();
    const pool = createPool({ kind: 'url', url: mine.url }, { max: 8, applicationName: 'test' }, silentLog);
    const world = new DigestWorld(mine, mine.url, pool, start);
    await world.addMailbox();
    return world;
  }

  /** On the database of a service that runs, under the clock of the machine. */
  static async at(address: DatabaseAddress): Promise<DigestWorld> {
    const pool = createPool(address, { max: 4, applicationName: 'test' }, silentLog);
    const world = new DigestWorld(null, '', pool, new Date().toISOString());
    await world.addMailbox();
    return world;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.mine?.drop();
  }

  private async addMailbox(): Promise<void> {
    const [mailbox] = await this.database
      .insert(tables.mailbox)
      .values({ name: 'jobs', sealedUrl: '', fingerprint: 'jobs', address: 'jobs@harbourlight.example' })
      .returning();
    this.mailbox = mailbox?.id ?? 0;
    const [folder] = await this.database
      .insert(tables.folder)
      .values({
        mailboxId: this.mailbox,
        path: 'INBOX',
        use: 'inbox',
        completeAt: new Date(this.now.getTime() - 86_400_000),
      })
      .returning();
    this.folder = folder?.id ?? 0;
  }

  pass(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }

  at(iso: string): void {
    this.now = new Date(iso);
  }

  async addUser(
    name: string,
    settings: Partial<typeof tables.digestSettings.$inferInsert> = {},
    access: 'administrator' | 'recruiter' | 'viewer' = 'recruiter',
  ): Promise<number> {
    // Together, or a service that runs gives the person its own settings in between.
    return this.database.transaction(async (tx) => {
      const [row] = await tx
        .insert(tables.user)
        .values({ name, email: `${name.toLowerCase()}@harbourlight.example`, access, passwordHash: '-' })
        .returning();
      const userId = row?.id ?? 0;
      await tx.insert(tables.digestSettings).values({
        userId,
        timeZone: 'Europe/Berlin',
        times: ['09:00', '12:30', '16:00'],
        workingDays: [1, 2, 3, 4, 5],
        daysOff: [],
        focus: [],
        budget: 3,
        ...settings,
      });
      return userId;
    });
  }

  async addRole(title: string): Promise<number> {
    const [row] = await this.database
      .insert(tables.role)
      .values({ title, function: 'operations' })
      .returning();
    return row?.id ?? 0;
  }

  /** A message of somebody new, taken in, assessed and put into its section, as the features before would. */
  async arrive({
    section = 'worth',
    name = `Person ${this.uid + 1}`,
    roleId = null,
    at = this.now,
    text = 'I have led a team of twelve since May.',
    assessment = {},
  }: Arrives = {}): Promise<{ messageId: number; entryId: number; candidateId: number }> {
    const { database } = this;
    this.uid += 1;
    const { uid } = this;
    const result = buildAssessment({
      section,
      urgent: section === 'today',
      lane: laneOf(section),
      waitingSince: at.toISOString(),
      ...assessment,
    });
    const [person] = await database.insert(tables.candidate).values({ name }).returning();
    const candidateId = person?.id ?? 0;
    const [message] = await database
      .insert(tables.message)
      .values({
        identity: randomBytes(32),
        messageId: `<${uid}@post.example>`,
        direction: 'in',
        candidateId,
        roleId,
        fromName: name,
        fromAddress: 'somebody@post.example',
        to: [],
        cc: [],
        subject: 'My application',
        receivedAt: at,
        text,
        newText: text,
        headers: {},
        isAutomatic: false,
        sizeBytes: text.length,
        storedAt: at,
      })
      .returning();
    const messageId = message?.id ?? 0;
    await database.insert(tables.messagePlace).values({
      folderId: this.folder,
      uidValidity: 1,
      uid,
      messageId,
    });
    const { lane, kind, urgent, policyVersion, modelVersion } = result;
    await database.insert(tables.assessment).values({
      messageId,
      revision: 1,
      lane,
      kind,
      urgent,
      result,
      policyVersion,
      modelVersion,
      assessedAt: at,
    });
    await database.insert(tables.decision).values({
      messageId,
      lane,
      kind,
      urgent,
      section,
      policyVersion,
      modelVersion,
      contactsIn14Days: 1,
      decidedAt: at,
    });
    const [entry] = await database
      .insert(tables.inboxEntry)
      .values({
        candidateId,
        roleKey: roleId ?? 0,
        roleId,
        strand: lane === 'other' ? 'other' : 'follow_up',
        messageId,
        messageIds: [messageId],
        lane,
        section,
        priority: 1_000_000 - uid,
        readingSeconds: result.readingSeconds,
        state: 'open',
        changedAt: at,
      })
      .returning();
    return { messageId, entryId: entry?.id ?? 0, candidateId };
  }

  async rows<T extends pg.QueryResultRow>(query: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(query, values)).rows;
  }
}

function laneOf(section: Section): Assessment['lane'] {
  if (section === 'nothing_new') return 'empty';
  if (section === 'care') return 'excessive';
  return section === 'other' || section === 'steps' ? 'other' : 'value_added';
}
