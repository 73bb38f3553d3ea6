import { join } from 'node:path';
import pg from 'pg';
import { startDovecot } from '../../servers/index.ts';
import type { Bench, Row } from '../bench.ts';
import { computingOfEach } from './computing.ts';
import { type Tenth, readWithFoyer } from './foyer.ts';
import { sampleMails } from './sample-mail.ts';

const FULL = 20_000;
const SMALL = 300;

/** What many messages cost: memory while they come in, and disk afterwards. */
export const volume: Bench = {
  name: 'volume',
  summary: 'memory of the Node process over 20,000 messages, and the tables against the text in them',
  takesMessages: true,
  async run({ small, messages }) {
    const count = messages ?? (small ? SMALL : FULL);
    const dovecot = await startDovecot();
    try {
      const account = dovecot.account('jobs');
      for (const { raw, receivedAt } of sampleMails(count)) account.deliver(raw, { receivedAt });
      await account.messages();
      let tables: Row[] = [];
      let assessments: Row[] = [];
      const reading = await readWithFoyer(account.url(), count, {}, async (dataDir) => {
        tables = await read(dataDir, sizes);
        assessments = await read(dataDir, assessmentsOf);
      });
      return {
        name: 'volume',
        about: `${count} messages from Dovecot into an embedded database in ${(reading.milliseconds / 1_000).toFixed(0)} s; the Node process peaks at ${reading.peak.node} MB, the one that reads for it at ${reading.peak.readers}, both together at ${reading.peak.together}. By tenths of the messages, as they were assessed:`,
        rows: byTenths(reading.tenths, count),
        further: [
          {
            title: 'Milliseconds of computing for each message',
            rows: [computingOfEach(reading.computing, count)],
          },
          { title: 'Tables and indexes, in MB', rows: tables },
          { title: 'Assessments', rows: assessments },
        ],
      };
    } finally {
      await dovecot.remove();
    }
  },
};

function byTenths(tenths: readonly Tenth[], count: number): Row[] {
  const row = (what: string, of: (tenth: Tenth) => number): Row => ({
    what,
    ...Object.fromEntries(tenths.map((tenth, at) => [`${(at + 1) * 10}%`, Math.round(of(tenth))])),
  });
  return [
    row('resident memory after it, MB', ({ megabytes: resident }) => resident),
    row('messages a second in it', ({ milliseconds }) => count / 10 / (milliseconds / 1_000)),
  ];
}

async function read(dataDir: string, ask: (client: pg.Client) => Promise<Row[]>): Promise<Row[]> {
  const client = new pg.Client({ host: join(dataDir, 'socket'), user: 'foyer', database: 'foyer' });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

/** Every table with its indexes and out-of-line values, and all of them against the text that is kept. */
async function sizes(client: pg.Client): Promise<Row[]> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
      where relnamespace = 'foyer'::regnamespace and relkind = 'r' order by 2 desc`,
  );
  const { rows: texts } = await client.query<{ text: string; kept: string }>(
    `select sum(octet_length(text)) as text,
            sum(octet_length(text) + octet_length(new_text) + octet_length(subject) + octet_length(headers::text)
                + coalesce(octet_length(html), 0)) as kept
       from foyer.message`,
  );
  const total = rows.reduce((sum, row) => sum + Number(row.bytes), 0);
  const largest = rows.slice(0, 5).map((row) => [row.name, megabytes(Number(row.bytes))]);
  const [{ text, kept } = { text: '1', kept: '1' }] = texts;
  return [
    {
      ...Object.fromEntries(largest),
      all: megabytes(total),
      'text of the messages': megabytes(Number(text)),
      'times that text': (total / Number(text)).toFixed(2),
      'all text kept (new text, HTML, headers too)': megabytes(Number(kept)),
      'times all text': (total / Number(kept)).toFixed(2),
    },
  ];
}

/** All messages have one by then; some may have to be made anew, since older mail of their people was read after it. */
async function assessmentsOf(client: pg.Client): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select count(*)::int as messages, count(a.message_id)::int as assessed,
            (count(*) filter (where a.revision < m.revision))::int as "to be made anew"
       from foyer.message m left join foyer.assessment a on a.message_id = m.id`,
  );
  return rows;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
