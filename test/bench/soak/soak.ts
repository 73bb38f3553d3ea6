import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { eventually, temporaryDataDir } from '../../e2e/service.ts';
import { watchMemory } from '../../e2e/service-memory.ts';
import { startDovecot, startPostgres } from '../../servers/index.ts';
import type { Bench } from '../bench.ts';
import { type FaultCounts, Stand, scheduleOf } from './faults.ts';
import { soakMails } from './mail.ts';
import { isSettled, judge } from './verdict.ts';

interface Size {
  readonly messages: number;
  readonly rounds: number;
  readonly faults: FaultCounts;
  readonly settleMs: number;
}

const FULL: Size = {
  messages: 20_000,
  rounds: 100,
  faults: { serviceKills: 20, databaseKills: 3, kicks: 40, freezes: 8, renumberings: 2 },
  settleMs: 45 * 60_000,
};
const SMALL: Size = {
  messages: 300,
  rounds: 10,
  faults: { serviceKills: 2, databaseKills: 1, kicks: 3, freezes: 1, renumberings: 2 },
  settleMs: 4 * 60_000,
};

/** Everything goes wrong while mail arrives; at the end the books are compared with the server's. */
export const soak: Bench = {
  name: 'soak',
  summary: 'mail that arrives while everything breaks: nothing lost, nothing twice, nothing marked as read',
  async run({ small }) {
    const { messages, rounds, faults, settleMs } = small ? SMALL : FULL;
    const postgres = await startPostgres();
    const dovecot = await startDovecot();
    const dataDir = temporaryDataDir();
    let stand: Stand | null = null;
    try {
      const account = dovecot.account('jobs');
      const env = {
        DATA_DIR: dataDir,
        DATABASE_URL: await postgres.createDatabase(),
        MAILBOX_URL: account.url(),
        LOG_LEVEL: 'warn',
      };
      stand = await Stand.start(env, { dovecot, account, postgres });
      const schedule = scheduleOf(faults, rounds);
      const each = messages / rounds;
      const began = performance.now();
      for (let round = 0; round < rounds; round += 1) {
        for (const { raw, folder, receivedAt } of soakMails(messages, round * each, (round + 1) * each)) {
          account.deliver(raw, { folder, receivedAt });
        }
        for (const fault of schedule.get(round) ?? []) await stand.happen(fault);
        // Another moment each time: between batches, within one, between batch and bell.
        await wait(300 + ((round * 173) % 900));
      }
      const broken = performance.now() - began;
      const { service } = stand;
      const watched = watchMemory(service.pid);
      await eventually(
        () => service.api.mailboxes(),
        ([mailbox]) => isSettled(mailbox, messages),
        settleMs,
        1_000,
      );
      const settled = performance.now() - began - broken;
      const peak = watched();
      const verdict = await judge(service, account, messages);
      const slowestRestart = Math.max(...stand.restarts) / 1_000;
      return {
        name: 'soak',
        about: `${messages} messages, one in ten malformed, over ${(broken / 1_000).toFixed(0)} s in which the service was killed ${faults.serviceKills} times and PostgreSQL ${faults.databaseKills}, connections were cut ${faults.kicks} times, Dovecot's processes stood still ${faults.freezes} times and UIDVALIDITY changed ${faults.renumberings} times. Everything was settled ${(settled / 1_000).toFixed(0)} s after the last fault; the slowest start after a kill took ${slowestRestart.toFixed(1)} s; the last service peaked at ${peak.node} MB, with the process that reads for it at ${peak.together}.`,
        rows: [{ ...verdict }],
      };
    } finally {
      await stand?.service.stop();
      await dovecot.remove();
      await postgres.remove();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
