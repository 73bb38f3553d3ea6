import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Service, eventually, startService, temporaryDataDir } from '../../e2e/service.ts';
import { buildMail } from '../../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, startDovecot } from '../../servers/index.ts';
import type { Bench, Row } from '../bench.ts';

const FULL = { listening: 200, polling: 12 };
const SMALL = { listening: 5, polling: 1 };
const ASK_EVERY_MS = 25;

/** How soon a new message is in the inbox, and how soon a dead connection is noticed. */
export const arrival: Bench = {
  name: 'arrival',
  summary:
    'seconds from a delivery to the inbox, with IDLE and without, and until a dead connection is noticed',
  async run({ small }) {
    const { listening, polling } = small ? SMALL : FULL;
    const withIdle = await onServer({}, (account, service) => arrivals(account, service, listening));
    const withoutIdle = await onServer({ idle: false }, (account, service) =>
      arrivals(account, service, polling),
    );
    const dead = await onServer({}, untilNoticed);
    return {
      name: 'arrival',
      about: 'Seconds from the delivery into the maildir until the message is in the inbox of the API.',
      rows: [
        distribution(`${listening} arrivals, IDLE`, withIdle),
        distribution(`${polling} arrivals, a server without IDLE`, withoutIdle),
      ],
      further: [
        {
          title: 'A connection that nothing answers on any more',
          rows: [{ 'noticed after, s': (dead / 1_000).toFixed(1) }],
        },
      ],
    };
  },
};

async function onServer<T>(
  options: Parameters<typeof startDovecot>[0],
  measure: (account: DovecotAccount, service: Service) => Promise<T>,
): Promise<T> {
  const dovecot: DovecotServer = await startDovecot(options);
  const dataDir = temporaryDataDir();
  try {
    const account = dovecot.account('jobs');
    account.deliver(letter(0));
    const service = await startService({
      env: { DATA_DIR: dataDir, MAILBOX_URL: account.url(), LOG_LEVEL: 'info' },
    });
    try {
      await eventually(
        () => service.api.mailboxes(),
        ([mailbox]) => mailbox?.state === 'live' && mailbox.ledger.assessed === 1,
        60_000,
      );
      return await measure(account, service);
    } finally {
      await account.thaw();
      await service.stop();
    }
  } finally {
    await dovecot.remove();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const letter = (number: number): string =>
  buildMail({
    from: `Person ${number} <person${number}@mail.example.com>`,
    subject: `Application ${number}`,
    text: 'Hello, I would like to apply for the post of night nurse. I worked on a ward for six years.',
    date: new Date(),
  });

/** Each arrival is awaited before the next; pauses of unequal length, so that no timer is met in step. */
async function arrivals(account: DovecotAccount, service: Service, count: number): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    await wait(50 + ((number * 137) % 500));
    const began = performance.now();
    account.deliver(letter(number));
    const subject = `Application ${number}`;
    for (;;) {
      const { entries } = await service.api.get<{ entries: { subject: string }[] }>(
        `/api/v1/inbox?limit=1&q=${encodeURIComponent(subject)}`,
      );
      if (entries.some((entry) => entry.subject === subject)) break;
      if (performance.now() - began > 180_000) throw new Error(`${subject} did not arrive`);
      await wait(ASK_EVERY_MS);
    }
    milliseconds.push(performance.now() - began);
  }
  return milliseconds;
}

/** From the moment at which Dovecot's processes stand still until the service says that it is connecting anew. */
async function untilNoticed(account: DovecotAccount, service: Service): Promise<number> {
  const began = performance.now();
  await account.freeze();
  await eventually(
    async () => service.log(),
    (log) => log.includes('"event":"mailbox-failed"'),
    120_000,
  );
  return performance.now() - began;
}

function distribution(what: string, milliseconds: readonly number[]): Row {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) =>
    ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) / 1_000).toFixed(2);
  return { what, median: at(0.5), '95%': at(0.95), slowest: at(1) };
}
