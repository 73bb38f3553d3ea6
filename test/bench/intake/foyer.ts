import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Service, startService, temporaryDataDir } from '../../e2e/service.ts';

/** One reading of a whole mailbox by a service of its own. */
export interface Reading {
  /** From "ready" to the last assessment. */
  readonly milliseconds: number;
  /** Of the Node process. */
  readonly peakMegabytes: number;
  /** Resident memory at each tenth of the messages. */
  readonly megabytesByTenth: readonly number[];
}

/** Often enough to see a peak, seldom enough not to be the load. */
const LOOK_EVERY_MS = 50;
const ASK_EVERY_MS = 1_000;
const LONGEST_MS = 40 * 60_000;

/**
 * Reads a mailbox of `count` messages with a fresh service and database.
 *
 * @param url as `MAILBOX_URL`
 * @param look at the service before it is stopped and its database removed
 */
export async function readWithFoyer(
  url: string,
  count: number,
  env: Readonly<Record<string, string>> = {},
  look: (dataDir: string) => Promise<void> = async () => {},
): Promise<Reading> {
  const dataDir = temporaryDataDir();
  const service = await startService({
    env: { ...env, DATA_DIR: dataDir, MAILBOX_URL: url, LOG_LEVEL: 'warn' },
  });
  const began = performance.now();
  try {
    const memory = await untilAssessed(service, count);
    const reading = { milliseconds: performance.now() - began, ...memory };
    await look(dataDir);
    return reading;
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function untilAssessed(service: Service, count: number): Promise<Omit<Reading, 'milliseconds'>> {
  const megabytesByTenth: number[] = [];
  let peakMegabytes = 0;
  const deadline = performance.now() + LONGEST_MS;
  for (let askAt = 0; performance.now() < deadline;) {
    const now = residentMegabytes(service.pid);
    peakMegabytes = Math.max(peakMegabytes, now);
    if (performance.now() >= askAt) {
      const assessed = (await service.api.mailboxes())[0]?.ledger.assessed ?? 0;
      while (megabytesByTenth.length < Math.floor((10 * assessed) / count)) megabytesByTenth.push(now);
      if (assessed >= count) return { peakMegabytes, megabytesByTenth };
      askAt = performance.now() + Math.min(ASK_EVERY_MS, count / 5);
    }
    await wait(LOOK_EVERY_MS);
  }
  throw new Error(`not all of ${count} messages were assessed within ${LONGEST_MS / 60_000} minutes`);
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
