import { Controller, Get, Patch, Post } from '@nestjs/common';
import type { Pool } from 'pg';
import { z } from 'zod';
import { addUser } from '#libs/access';
import { silentLog } from '#libs/platform';
import { type Database, createDatabase, createPool } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns } from '#libs/web';
import { type TestDatabase, openDatabase } from '../servers/index.ts';
import { Visitor, type WebServer, startWebServer } from './web-server.ts';

const Who = z.object({ name: z.string(), access: z.string() });

@Controller('api/v1/probe')
class ProbeController {
  @Get()
  @Returns(Who)
  read(@CurrentCaller() caller: Caller) {
    return caller;
  }

  @Post()
  @Returns(Who)
  change(@CurrentCaller() caller: Caller) {
    return caller;
  }

  @Patch()
  @Needs('administrator')
  @Returns(Who)
  govern(@CurrentCaller() caller: Caller) {
    return caller;
  }
}

/** Asks for less than a change needs: the controller's word must not count. */
@Controller('api/v1/lenient-probe')
@Needs('viewer')
class LenientProbeController {
  @Post()
  @Returns(Who)
  change(@CurrentCaller() caller: Caller) {
    return caller;
  }
}

export const EMAIL = 'Dale@harbourlight.example';
export const PASSWORD = 'a long walk by the sea';
export const HOUR_MS = 3_600_000;
const START = new Date('2026-11-23T09:00:00Z');

/** A web server with access and two probe controllers, on a database of its own, under a clock that a test moves. */
export class AccessWorld {
  now = START;
  private readonly servers: WebServer[] = [];
  private visitors = 0;

  private constructor(
    private readonly mine: TestDatabase,
    readonly pool: Pool,
    readonly database: Database,
  ) {}

  static async open(): Promise<AccessWorld> {
    const mine = await openDatabase();
    const pool = createPool({ kind: 'url', url: mine.url }, { max: 8, applicationName: 'test' }, silentLog);
    return new AccessWorld(mine, pool, createDatabase(pool));
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server.close();
    await this.pool.end();
    await this.mine.drop();
  }

  /** Back to the first morning, with one recruiter. */
  async reset(): Promise<void> {
    this.now = START;
    await this.pool.query(
      'truncate foyer."user", foyer.session, foyer.api_token, foyer.setup_code, foyer.access_try cascade',
    );
    await addUser(this.database, { email: EMAIL, name: 'Dale', access: 'recruiter', password: PASSWORD });
  }

  /** One web process; by default it believes the forwarded address, so that each visitor can have one. */
  async start(environment: Record<string, string> = { TRUSTED_PROXIES: 'loopback' }): Promise<WebServer> {
    const clock = { now: () => this.now };
    const controllers = [ProbeController, LenientProbeController];
    const server = await startWebServer({ database: this.database, clock, environment, controllers });
    this.servers.push(server);
    return server;
  }

  /** Somebody from an address where nobody else is: limits are about addresses. */
  visitor(server: WebServer): Visitor {
    this.visitors += 1;
    return new Visitor(server.url, { 'x-forwarded-for': `198.51.100.${this.visitors}` });
  }

  pass(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }

  async count(table: 'session' | 'access_try'): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      `select count(*)::int as count from foyer.${table}`,
    );
    return rows[0]?.count ?? 0;
  }
}
