import { type DovecotAccount, startDovecot, startRedis, startSlowLine } from '../../servers/index.ts';
import type { MemoryPeak } from '../../e2e/service-memory.ts';
import type { Bench, Row } from '../bench.ts';
import { computingOfEach } from './computing.ts';
import { type Reading, readWithFoyer } from './foyer.ts';
import { mbsyncMs, offlineImapMs, oneByOneMs } from './peers.ts';
import { sampleMails } from './sample-mail.ts';

const ROUND_TRIP_MS = 40;
const FULL = { count: 5_000, onSlowLine: 1_000, oneByOne: 500 };
const SMALL = { count: 200, onSlowLine: 100, oneByOne: 20 };

/** Messages a second from a mailbox on Dovecot to assessed rows, beside programs that merely copy it. */
export const intake: Bench = {
  name: 'intake',
  summary: 'messages a second from Dovecot to assessed, beside programs that merely copy the mailbox',
  async run({ small }) {
    const { count, onSlowLine, oneByOne } = small ? SMALL : FULL;
    const dovecot = await startDovecot();
    try {
      const account = dovecot.account('jobs');
      const bytes = await deliver(account, count);
      const other = dovecot.account('slow');
      await deliver(other, onSlowLine);
      const near = await onLoopback(account, dovecot.port, count);
      const far = await overSlowLine(other, dovecot.port, onSlowLine, oneByOne);
      return {
        name: 'intake',
        about: `${count} messages, ${(bytes / 1e6).toFixed(1)} MB, over loopback from Dovecot. mbsync copies with fsync into an empty maildir; Foyer fetches, parses, stores and assesses, from "ready" to the last assessment.`,
        rows: near.rates,
        further: [
          { title: 'Milliseconds of computing for each message', rows: near.computing },
          { title: `${onSlowLine} of them over a line of ${ROUND_TRIP_MS} ms`, rows: far },
        ],
      };
    } finally {
      await dovecot.remove();
    }
  },
};

async function deliver(account: DovecotAccount, count: number): Promise<number> {
  let bytes = 0;
  for (const { raw, receivedAt } of sampleMails(count)) {
    account.deliver(raw, { receivedAt });
    bytes += Buffer.byteLength(raw);
  }
  // Dovecot indexes new mail when it first sees it; no client should pay for that alone.
  await account.messages();
  return bytes;
}

async function onLoopback(
  account: DovecotAccount,
  port: number,
  count: number,
): Promise<{ rates: Row[]; computing: Row[] }> {
  const limit = rate('mbsync (fsync)', count, await mbsyncMs(account, port));
  const embedded = await readWithFoyer(account.url(), count);
  const redis = await startRedis();
  try {
    const onRedis = await readWithFoyer(account.url(), count, { REDIS_URL: redis.url });
    const share = (row: Row) => ({
      ...row,
      'of mbsync': `${Math.round((100 * Number(row['messages/s'])) / Number(limit['messages/s']))}%`,
    });
    const memory = ({ node, readers }: MemoryPeak) => ({
      'peak RSS of Node, MB': node,
      'of its reader, MB': readers,
    });
    const both: [string, Reading][] = [
      ['Foyer, embedded', embedded],
      ['Foyer, queue on Redis', onRedis],
    ];
    return {
      rates: [
        share(limit),
        ...both.map(([name, reading]) =>
          share({ ...rate(name, count, reading.milliseconds), ...memory(reading.peak) }),
        ),
      ],
      computing: both.map(([name, { computing }]) => ({ what: name, ...computingOfEach(computing, count) })),
    };
  } finally {
    await redis.remove();
  }
}

async function overSlowLine(
  account: DovecotAccount,
  port: number,
  count: number,
  oneByOne: number,
): Promise<Row[]> {
  const line = await startSlowLine(port, ROUND_TRIP_MS);
  try {
    const foyer = await readWithFoyer(account.url().replace(`:${port}`, `:${line.port}`), count);
    const offline = await offlineImapMs(account, line.port);
    const loop = await oneByOneMs(account, line.port, oneByOne);
    return [
      rate('Foyer, embedded', count, foyer.milliseconds),
      offline === null
        ? { what: 'OfflineIMAP: not installed (Debian: offlineimap3)' }
        : rate('OfflineIMAP', count, offline),
      rate(`one FETCH for each message (${oneByOne} messages, fetched only)`, oneByOne, loop),
    ];
  } finally {
    await line.close();
  }
}

function rate(name: string, count: number, milliseconds: number): Row {
  return {
    what: name,
    seconds: (milliseconds / 1_000).toFixed(1),
    'messages/s': Math.round(count / (milliseconds / 1_000)),
  };
}
