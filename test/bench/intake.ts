import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService, temporaryDataDir, eventually } from '../e2e/service.ts';
import { runTool } from '../servers/child.ts';
import { type DovecotAccount, programPath, startDovecot, startRedis } from '../servers/index.ts';
import type { Bench, Row } from './bench.ts';
import { sampleMails } from './sample-mail.ts';

const FULL = 5_000;
const SMALL = 200;

/** Messages a second from a mailbox on Dovecot to assessed rows, beside the rate at which mbsync merely copies it. */
export const intake: Bench = {
  name: 'intake',
  summary: 'messages a second from Dovecot to assessed; mbsync copying the same mailbox is the limit',
  async run({ small }) {
    const count = small ? SMALL : FULL;
    const dovecot = await startDovecot();
    try {
      const account = dovecot.account('jobs');
      let bytes = 0;
      for (const { raw, receivedAt } of sampleMails(count)) {
        account.deliver(raw, { receivedAt });
        bytes += Buffer.byteLength(raw);
      }
      // Dovecot indexes new mail when it first sees it; no client should pay for that alone.
      await account.messages();
      const limit = await mbsync(account, dovecot.port, count);
      const rows: Row[] = [limit];
      rows.push(await foyer('Foyer, embedded', account, count, {}));
      const redis = await startRedis();
      try {
        rows.push(await foyer('Foyer, queue on Redis', account, count, { REDIS_URL: redis.url }));
      } finally {
        await redis.remove();
      }
      const reference = Number(limit['messages/s']);
      return {
        name: 'intake',
        about: `${count} messages, ${(bytes / 1e6).toFixed(1)} MB, over loopback from Dovecot. mbsync copies with fsync into an empty maildir; Foyer fetches, parses, stores and assesses, from "ready" to the last assessment.`,
        rows: rows.map((row) => ({
          ...row,
          'of mbsync': `${Math.round((100 * Number(row['messages/s'])) / reference)}%`,
        })),
      };
    } finally {
      await dovecot.remove();
    }
  },
};

async function mbsync(account: DovecotAccount, port: number, count: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-mbsync-'));
  try {
    mkdirSync(join(folder, 'mail'));
    const config = join(folder, 'mbsyncrc');
    const lines = [
      'IMAPStore far',
      'Host 127.0.0.1',
      `Port ${port}`,
      `User ${account.user}`,
      `Pass ${account.password}`,
      'SSLType None',
      '',
      'MaildirStore near',
      `Path ${folder}/mail/`,
      `Inbox ${folder}/mail/INBOX`,
      '',
      'Channel jobs',
      'Far :far:',
      'Near :near:',
      'Patterns INBOX',
      'Create Near',
      'Sync Pull New',
      'SyncState *',
      '',
    ];
    writeFileSync(config, lines.join('\n'), { mode: 0o600 });
    const started = performance.now();
    await runTool(programPath('mbsync'), ['-q', '-c', config, 'jobs']);
    return rate('mbsync (fsync)', count, performance.now() - started);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function foyer(
  name: string,
  account: DovecotAccount,
  count: number,
  env: Record<string, string>,
): Promise<Row> {
  const dataDir = temporaryDataDir();
  const service = await startService({
    env: { ...env, DATA_DIR: dataDir, MAILBOX_URL: account.url(), LOG_LEVEL: 'warn' },
  });
  const started = performance.now();
  try {
    let peak = 0;
    await eventually(
      () => {
        peak = Math.max(peak, residentMegabytes(service.pid));
        return service.api.mailboxes();
      },
      ([mailbox]) => (mailbox?.ledger.assessed ?? 0) >= count,
      20 * 60_000,
    );
    return { ...rate(name, count, performance.now() - started), 'peak RSS of Node, MB': peak };
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function rate(name: string, count: number, milliseconds: number): Row {
  return {
    what: name,
    seconds: (milliseconds / 1_000).toFixed(1),
    'messages/s': Math.round(count / (milliseconds / 1_000)),
  };
}

/** From /proc; 0 where there is none. */
function residentMegabytes(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1_000);
  } catch {
    return 0;
  }
}
