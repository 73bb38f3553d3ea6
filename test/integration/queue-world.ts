import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { eq, sql } from 'drizzle-orm';
import { addUser } from '#libs/access';
import type { AccessLevel } from '#libs/contract';
import { type Assessment, defaultPolicy } from '#libs/domain';
import { type Infrastructure, openInfrastructure } from '#libs/infrastructure';
import { type Clock, createSecretBox, readSettings, silentLog, systemClock } from '#libs/platform';
import { tables } from '#libs/store';
import { loadJudgement } from '#libs/training';
import { compose } from '../../apps/server/src/compose.ts';
import { configureHttp } from '../../apps/server/src/http/index.ts';
import { buildAssessment } from '../factories/assessment.ts';
import { type TestDatabase, openDatabase } from '../servers/index.ts';
import { Visitor } from './web-server.ts';

/** Read once in a process: its model is three megabytes. */
const judgement = loadJudgement();

export const PASSWORD = 'a long walk by the sea';

export interface Written {
  readonly name: string;
  readonly roleId?: number | null;
  readonly text?: string;
  readonly subject?: string;
  readonly state?: 'open' | 'done' | 'later';
  readonly at?: Date;
  readonly assessment?: Partial<Assessment>;
  readonly candidateId?: number;
}

export interface Row {
  readonly candidateId: number;
  readonly messageId: number;
  readonly entryId: number;
}

/** The whole application as its web service, on a database of its own with mail that a test wrote into the tables. */
export class QueueWorld {
  private count = 0;
  private readonly visitors = new Map<string, Visitor>();

  private constructor(
    private readonly mine: TestDatabase | null,
    readonly infrastructure: Infrastructure,
    private readonly app: NestExpressApplication,
    private readonly dataDir: string,
    readonly url: string,
  ) {}

  /**
   * @param services `web` alone answers; with `classify` decisions are worked in as well
   * @param environment settings besides; a DATABASE_URL in place of a database of the server that tests share
   */
  static async open(
    services = 'web',
    clock: Clock = systemClock,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<QueueWorld> {
    const mine = environment['DATABASE_URL'] === undefined ? await openDatabase() : null;
    const dataDir = mkdtempSync(join(tmpdir(), 'foyer-queue-'));
    const settings = readSettings({
      DATABASE_URL: mine?.url,
      ...environment,
      DATA_DIR: dataDir,
      FOYER_SERVICES: services,
    });
    const infrastructure = await openInfrastructure(settings, silentLog);
    const root = compose({
      settings,
      infrastructure,
      judgement,
      secrets: createSecretBox('a secret of this test alone'),
      outbox: null,
      address: { url: 'http://127.0.0.1' },
      clock,
      log: silentLog,
    });
    const app = await NestFactory.create<NestExpressApplication>(root, { logger: false, bodyParser: false });
    configureHttp(app, { settings });
    await app.listen(0, '127.0.0.1');
    return new QueueWorld(mine, infrastructure, app, dataDir, await app.getUrl());
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.infrastructure.close();
    await this.mine?.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  get database() {
    return this.infrastructure.database;
  }

  /** How many statements on this database wait for a lock at this moment. */
  async waitingForLocks(): Promise<number> {
    return this.database.$count(
      sql`pg_stat_activity`,
      sql`datname = current_database() and wait_event_type = 'Lock'`,
    );
  }

  /** Somebody signed in; the same person is the same visitor. */
  async person(
    name: string,
    access: AccessLevel,
    sight: { opensCare?: boolean; roleIds?: number[] | null } = {},
  ): Promise<Visitor> {
    const known = this.visitors.get(name);
    if (known !== undefined) return known;
    const email = `${name.toLowerCase()}@harbourlight.example`;
    const user = await addUser(this.database, { email, name, access, password: PASSWORD });
    await this.database
      .update(tables.user)
      .set({ opensCare: access === 'administrator', ...sight })
      .where(eq(tables.user.id, user.id));
    const visitor = new Visitor(this.url);
    await visitor.signIn(email, PASSWORD);
    this.visitors.set(name, visitor);
    return visitor;
  }

  async role(title: string, jobFunction = 'other'): Promise<number> {
    const [row] = await this.database
      .insert(tables.role)
      .values({ title, function: jobFunction })
      .returning({ id: tables.role.id });
    return row?.id ?? 0;
  }

  /** A message with its assessment and its row of the queue. */
  async write(parts: Written): Promise<Row> {
    this.count += 1;
    const { name, roleId = null, text = `Words of ${name}.`, at = new Date() } = parts;
    const address = `${name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '.')}@post.example`;
    const candidateId = parts.candidateId ?? (await this.candidate(name, address));
    const messageId = await this.message({
      candidateId,
      roleId,
      direction: 'in',
      fromName: name,
      fromAddress: address,
      subject: parts.subject ?? `Following up, ${name}`,
      text,
      at,
    });
    const assessment = await this.assess(messageId, at, parts.assessment ?? {});
    const { lane, kind, section, owed } = assessment;
    const state = parts.state ?? 'open';
    const waits = state !== 'done' && section !== 'care' && !(lane === 'other' && kind === 'not_candidate');
    const [entry] = await this.database
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
        priority: assessment.priority,
        readingSeconds: assessment.readingSeconds,
        state,
        waitsSince: waits ? new Date(owed?.since ?? assessment.waitingSince) : null,
        debt: waits ? owed : null,
        withdrew: assessment.reasons.some(({ code }) => code === 'withdrawal'),
        changedAt: at,
      })
      .returning({ id: tables.inboxEntry.id });
    await this.writeWords();
    return { candidateId, messageId, entryId: entry?.id ?? 0 };
  }

  /** Stores what was concluded about a message. */
  async assess(messageId: number, at: Date, parts: Partial<Assessment>): Promise<Assessment> {
    const assessment = buildAssessment({
      waitingSince: at.toISOString(),
      policyVersion: defaultPolicy.version,
      ...parts,
    });
    await this.database.insert(tables.assessment).values({
      messageId,
      revision: 1,
      lane: assessment.lane,
      kind: assessment.kind,
      urgent: assessment.urgent,
      result: assessment,
      policyVersion: assessment.policyVersion,
      modelVersion: assessment.modelVersion,
      assessedAt: at,
    });
    return assessment;
  }

  /** What the search looks through, as the worker writes it with each row. */
  async writeWords(): Promise<void> {
    // At once, since a worker may write them as well.
    await this.database.transaction(async (tx) => {
      await tx.execute(sql`truncate ${tables.entryWords}`);
      await tx.execute(sql`
        insert into ${tables.entryWords} select entry_id, reader, words from foyer.entry_document`);
    });
  }

  /** What was decided about a message without a person, for the record. */
  async decided(messageId: number, section: string, at = new Date()): Promise<void> {
    await this.database.insert(tables.decision).values({
      messageId,
      lane: section === 'care' ? 'excessive' : 'value_added',
      kind: null,
      urgent: false,
      section,
      policyVersion: defaultPolicy.version,
      modelVersion: 'model of this test',
      contactsIn14Days: 1,
      decidedAt: at,
    });
  }

  async candidate(name: string, address: string): Promise<number> {
    const [row] = await this.database
      .insert(tables.candidate)
      .values({ name })
      .returning({ id: tables.candidate.id });
    const id = row?.id ?? 0;
    await this.database.insert(tables.candidateAddress).values({ address, candidateId: id });
    return id;
  }

  /** A message of either direction, with its contact. */
  async message(parts: {
    candidateId: number;
    roleId: number | null;
    direction: 'in' | 'out';
    fromName: string;
    fromAddress: string;
    subject: string;
    text: string;
    at: Date;
  }): Promise<number> {
    this.count += 1;
    const [row] = await this.database
      .insert(tables.message)
      .values({
        identity: createHash('sha256').update(String(this.count)).digest(),
        messageId: `<${this.count}@post.example>`,
        direction: parts.direction,
        candidateId: parts.candidateId,
        roleId: parts.roleId,
        fromName: parts.fromName,
        fromAddress: parts.fromAddress,
        to: ['jobs@harbourlight.example'],
        cc: [],
        subject: parts.subject,
        receivedAt: parts.at,
        text: parts.text,
        newText: parts.text,
        headers: {},
        isAutomatic: false,
        sizeBytes: parts.text.length,
      })
      .returning({ id: tables.message.id });
    const messageId = row?.id ?? 0;
    await this.database.insert(tables.contact).values({
      candidateId: parts.candidateId,
      messageId,
      at: parts.at,
      by: parts.direction === 'in' ? 'candidate' : 'employer',
      channel: 'email',
    });
    return messageId;
  }
}
