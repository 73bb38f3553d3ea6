import { setTimeout as wait } from 'node:timers/promises';
import { type Service, startService } from '../../e2e/service.ts';
import type { DovecotAccount, DovecotServer, PostgresServer } from '../../servers/index.ts';

/** How often each fault happens in a soak. */
export interface FaultCounts {
  readonly serviceKills: number;
  readonly databaseKills: number;
  readonly kicks: number;
  readonly freezes: number;
  /** UIDVALIDITY: once with the same UIDs, once with new ones, and so on. */
  readonly renumberings: number;
}

export type Fault = keyof FaultCounts;

/** Longer than a line may be silent before the service gives it up would make every freeze the same fault. */
const SHORT_FREEZE_MS = 5_000;
const LONG_FREEZE_MS = 55_000;

/** What breaks, spread evenly over the rounds of a soak; the same in every run. */
export function scheduleOf(counts: FaultCounts, rounds: number): ReadonlyMap<number, readonly Fault[]> {
  const schedule = new Map<number, Fault[]>();
  for (const [fault, times] of Object.entries(counts) as [Fault, number][]) {
    for (let time = 0; time < times; time += 1) {
      const round = Math.floor(((time + 0.5) * rounds) / times);
      schedule.set(round, [...(schedule.get(round) ?? []), fault]);
    }
  }
  return schedule;
}

/** A service, the servers that it stands on, and everything that can happen to them. */
export class Stand {
  service: Service;
  /** Milliseconds from each kill of the service to the next "ready". */
  readonly restarts: number[] = [];
  private renumberings = 0;
  private freezes = 0;
  private readonly env: Readonly<Record<string, string>>;
  private readonly dovecot: DovecotServer;
  private readonly account: DovecotAccount;
  private readonly postgres: PostgresServer;

  private constructor(
    service: Service,
    env: Readonly<Record<string, string>>,
    servers: { dovecot: DovecotServer; account: DovecotAccount; postgres: PostgresServer },
  ) {
    this.service = service;
    this.env = env;
    this.dovecot = servers.dovecot;
    this.account = servers.account;
    this.postgres = servers.postgres;
  }

  static async start(
    env: Readonly<Record<string, string>>,
    servers: { dovecot: DovecotServer; account: DovecotAccount; postgres: PostgresServer },
  ): Promise<Stand> {
    return new Stand(await startService({ env }), env, servers);
  }

  async happen(fault: Fault): Promise<void> {
    switch (fault) {
      case 'serviceKills':
        return this.killService();
      case 'databaseKills':
        return this.killDatabase();
      case 'kicks':
        // Nobody may be connected at this moment, which Dovecot calls an error.
        return this.account.kick().catch(() => {});
      case 'freezes':
        return this.freeze();
      case 'renumberings':
        return this.renumber();
    }
  }

  private async killService(): Promise<void> {
    await this.service.kill9();
    const began = performance.now();
    this.service = await startService({ env: this.env });
    this.restarts.push(performance.now() - began);
  }

  private async killDatabase(): Promise<void> {
    await this.postgres.kill();
    await wait(1_000);
    await this.postgres.restart();
  }

  private async freeze(): Promise<void> {
    this.freezes += 1;
    await this.account.freeze();
    await wait(this.freezes % 4 === 0 ? LONG_FREEZE_MS : SHORT_FREEZE_MS);
    await this.account.thaw();
  }

  private async renumber(): Promise<void> {
    this.renumberings += 1;
    if (this.renumberings % 2 === 1) {
      await this.account.setUidValidity(1_900_000_000 + this.renumberings);
      return;
    }
    await this.dovecot.stop();
    this.account.renumber();
    await this.dovecot.restart();
  }
}
