import { join } from 'node:path';
import pg from 'pg';
import { startDovecot } from '../../servers/index.ts';
import type { Bench, Row } from '../bench.ts';
import { readWithFoyer } from './foyer.ts';
import { sampleMails } from './sample-mail.ts';

const FULL = 20_000;
const SMALL = 300;

/** What many messages cost: memory while they come in, and disk afterwards. */
export const volume: Bench = {
  name: 'volume',
  summary: 'memory of the Node process over 20,000 messages, and the tables against the text in them',
  async run({ small }) {
    const count = small ? SMALL : FULL;
    const dovecot = await startDovecot();
    try {
      const account = dovecot.account('jobs');
      for (const { raw, receivedAt } of sampleMails(count)) account.deliver(raw, { receivedAt });
      await account.messages();
      let tables: Row[] = [];
      const reading = await readWithFoyer(account.url(), count, {}, async (dataDir) => {
        tables = await sizes(dataDir);
      });
      return {
        name: 'volume',
        about: `${count} messages from Dovecot into an embedded database in ${(reading.milliseconds / 1_000).toFixed(0)} s; the Node process peaks at ${reading.peak.node} MB, the one that reads for it at ${reading.peak.readers}, both together at ${reading.peak.together}. Resident memory after each tenth of the messages:`,
        rows: [
          Object.fromEntries(
            reading.megabytesByTenth.map((megabytes, tenth) => [`${(tenth + 1) * 10}%`, megabytes]),
          ),
        ],
        further: [{ title: 'Tables and indexes, in MB', rows: tables }],
      };
    } finally {
      await dovecot.remove();
    }
  },
};

/** Every table with its indexes and out-of-line values, and all of them against the text that is kept. */
async function sizes(dataDir: string): Promise<Row[]> {
  const client = new pg.Client({ host: join(dataDir, 'socket'), user: 'foyer', database: 'foyer' });
  await client.connect();
  try {
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
  } finally {
    await client.end();
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
