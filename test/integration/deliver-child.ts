import { createSecretBox, silentLog } from '#libs/platform';
import { createDatabase, createPool } from '#libs/store';
import { deliver } from '../../libs/digest/src/deliver.ts';
import { readOutbox } from '../../libs/digest/src/outbox.ts';

/** A process that makes one delivery and ends, for a test to kill on its way: DATABASE_URL, SMTP_URL, NOW, and the id. */
const { DATABASE_URL = '', SMTP_URL = '', NOW = '' } = process.env;
const pool = createPool({ kind: 'url', url: DATABASE_URL }, { max: 2, applicationName: 'victim' }, silentLog);
await deliver(
  {
    database: createDatabase(pool),
    outbox: readOutbox({ smtpUrl: SMTP_URL, digestFrom: 'foyer@harbourlight.example' }),
    secrets: createSecretBox('a secret of this test alone'),
    address: { url: 'https://foyer.harbourlight.example' },
    clock: { now: () => new Date(NOW) },
    log: silentLog,
  },
  Number(process.argv[2]),
);
await pool.end();
