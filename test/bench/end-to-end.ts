import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type LabelledRecord, type Prediction, evaluate, loadJudgement, readCorpus } from '#libs/training';
import { eventually, startService, temporaryDataDir } from '../e2e/service.ts';
import { startDovecot } from '../servers/index.ts';
import type { Bench, Row } from './bench.ts';
import { type RenderedRecord, isAllMail, renderRecord } from './record-mail.ts';

const FULL = 300;
const SMALL = 24;

/** Whether the service gives a message the lane, kind and urgency that `foyer evaluate` gives its record. */
export const endToEnd: Bench = {
  name: 'end-to-end',
  summary: 'the service on real mail against `foyer evaluate` on the same records',
  async run({ small }) {
    const records = choose(small ? SMALL : FULL);
    const dataDir = temporaryDataDir();
    const dovecot = await startDovecot();
    try {
      const account = dovecot.account('jobs');
      const addresses = addressesOf(records);
      await addRoles(records, addresses, dataDir);
      const rendered = records.map((record, number) =>
        renderRecord(record, number, addresses.get(titleOf(record)) ?? null),
      );
      const mails = rendered
        .flatMap(({ mails: own }) => own)
        .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
      for (const { raw, folder, receivedAt } of mails) account.deliver(raw, { folder, receivedAt });
      const service = await startService({
        env: { DATA_DIR: dataDir, MAILBOX_URL: account.url(), LOG_LEVEL: 'warn' },
      });
      try {
        const messages = await eventually(
          () => service.api.messages(),
          (all) => all.length === mails.length && all.every((message) => message.status !== 'pending'),
          10 * 60_000,
        );
        const given = new Map(messages.map((message) => [message.messageId, message]));
        return resultOf(rendered, given, mails.length);
      } finally {
        await service.stop();
      }
    } finally {
      await dovecot.remove();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

/** Spread evenly over the corpus, so that every file and every lane is among them. */
function choose(count: number): LabelledRecord[] {
  const all = readCorpus().records.filter(isAllMail);
  const step = all.length / count;
  return Array.from({ length: count }, (_, index) => all[Math.floor(index * step)]).filter(
    (record) => record !== undefined,
  );
}

const titleOf = (record: LabelledRecord): string => record.role?.title ?? '';

/** The address that a posting for each role would print. */
function addressesOf(records: readonly LabelledRecord[]): Map<string, string> {
  const titles = [...new Set(records.map(titleOf))].filter((title) => title !== '');
  return new Map(titles.map((title, index) => [title, `jobs+${index}@harbourlight.example`]));
}

/** Roles must be known before the first message is read. */
async function addRoles(
  records: readonly LabelledRecord[],
  addresses: ReadonlyMap<string, string>,
  dataDir: string,
): Promise<void> {
  const service = await startService({ env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn' } });
  const client = new pg.Client({ host: join(dataDir, 'socket'), user: 'foyer', database: 'foyer' });
  await client.connect();
  for (const [title, address] of addresses) {
    const role = records.find((record) => titleOf(record) === title)?.role;
    await client.query('insert into foyer.role (title, function, addresses) values ($1, $2, $3)', [
      title,
      role?.function,
      [address],
    ]);
  }
  await client.end();
  await service.stop();
}

interface Given {
  readonly lane: string | null;
  readonly kind: string | null;
  readonly urgent: boolean | null;
}

function resultOf(
  rendered: readonly RenderedRecord[],
  given: ReadonlyMap<string | null, Given>,
  mails: number,
) {
  const records = rendered.map(({ record }) => ({ id: record.id, place: record.id, record, answer: null }));
  const { predictions } = evaluate(records, loadJudgement());
  const differences: Row[] = [];
  for (const [index, { record, messageId }] of rendered.entries()) {
    const expected = predictions[index];
    const got = given.get(messageId);
    if (expected === undefined) continue;
    const difference = differenceOf(expected, got);
    if (difference !== null) differences.push({ record: record.id, ...difference });
  }
  const agreed = rendered.length - differences.length;
  return {
    name: 'end-to-end',
    about: `${rendered.length} records as ${mails} messages in INBOX and Sent of a Dovecot; ${agreed} of ${rendered.length} (${((100 * agreed) / rendered.length).toFixed(1)}%) get the same lane, kind and urgency from the service as from \`foyer evaluate\`. Every difference:`,
    rows: differences.length === 0 ? [{ record: 'none' }] : differences,
  };
}

function differenceOf(expected: Prediction, got: Given | undefined): Row | null {
  if (got === undefined) return { evaluate: wordsOf(expected), service: 'no such message' };
  const same = got.lane === expected.lane && got.kind === expected.kind && got.urgent === expected.urgent;
  return same ? null : { evaluate: wordsOf(expected), service: wordsOf(got) };
}

const wordsOf = ({ lane, kind, urgent }: Given): string =>
  `${lane}${kind === null ? '' : `/${kind}`}${urgent === true ? ', urgent' : ''}`;
