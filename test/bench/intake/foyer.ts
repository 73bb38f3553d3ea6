import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Service, startService, temporaryDataDir } from '../../e2e/service.ts';
import { type MemoryPeak, serviceMemory, watchMemory } from '../../e2e/service-memory.ts';
import { type Computing, computedBetween, computedSoFar } from './computing.ts';

/** One reading of a whole mailbox by a service of its own. */
export interface Reading {
  /** From "ready" to the last assessment. */
  readonly milliseconds: number;
  readonly peak: MemoryPeak;
  /** When each tenth of the messages was assessed, soonest first. */
  readonly tenths: readonly Tenth[];
  /** From "ready" to the last assessment as well, of all programs that had a part in it. */
  readonly computing: Computing;
}

export interface Tenth {
  /** Since the one before. */
  readonly milliseconds: number;
  /** Resident memory of the Node process. */
  readonly megabytes: number;
}

const ASK_EVERY_MS = 1_000;
/** The ledger counts all messages: asked for every second it would be a tenth of what 100,000 of them cost. */
const MESSAGES_A_SECOND = 20_000;
/** Of up to 50,000 messages; more of them may take longer in proportion. */
const LONGEST_MS = 40 * 60_000;
const MESSAGES_IN_IT = 50_000;

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
  const before = computedSoFar();
  try {
    const memory = await untilAssessed(service, count);
    const milliseconds = performance.now() - began;
    const reading = { milliseconds, ...memory, computing: computedBetween(before, computedSoFar()) };
    await look(dataDir);
    return reading;
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function untilAssessed(service: Service, count: number): Promise<Pick<Reading, 'peak' | 'tenths'>> {
  const tenths: Tenth[] = [];
  let began = performance.now();
  const peak = watchMemory(service.pid);
  try {
    const longestMs = LONGEST_MS * Math.max(1, count / MESSAGES_IN_IT);
    const deadline = performance.now() + longestMs;
    while (performance.now() < deadline) {
      const { node } = serviceMemory(service.pid);
      const assessed = (await service.api.mailboxes())[0]?.ledger.assessed ?? 0;
      const news = Math.floor((10 * assessed) / count) - tenths.length;
      const each = { milliseconds: (performance.now() - began) / news, megabytes: node };
      for (let tenth = 0; tenth < news; tenth += 1) tenths.push(each);
      if (news > 0) began = performance.now();
      if (assessed >= count) return { peak: peak(), tenths };
      await wait(Math.min(ASK_EVERY_MS * Math.max(1, count / MESSAGES_A_SECOND), count / 5));
    }
    throw new Error(`not all of ${count} messages were assessed within ${longestMs / 60_000} minutes`);
  } finally {
    peak();
  }
}
