import { Client } from 'pg';

/** Names, in the environment, the database with all tables that a run's own are copied from: nobody connects to it. */
export const SHARED_DATABASE = 'FOYER_TEST_DATABASE';

/** A database that nobody else has, on a server that all tests of a run share. */
export interface TestDatabase {
  readonly url: string;
  /** Cuts off whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/**
 * A database with the tables of Foyer and its queue, for whoever neither stops nor sets the server. A server of one's
 * own and its tables take two seconds of a core, this a twentieth of one (measured).
 */
export function openDatabase(): Promise<TestDatabase> {
  // Copying files is less work than writing what is in them to the log.
  return open(`template ${nameIn(sharedDatabase())} strategy file_copy`);
}

/** The same with nothing in it, for whoever makes its tables. */
export function openEmptyDatabase(): Promise<TestDatabase> {
  return open('');
}

let opened = 0;

async function open(how: string): Promise<TestDatabase> {
  opened += 1;
  // Several processes have some.
  const name = `of_${process.pid}_${opened}`;
  await ask(`create database ${name} ${how}`);
  return {
    url: besides(name),
    drop: () => ask(`drop database ${name} with (force)`),
  };
}

function sharedDatabase(): string {
  const url = process.env[SHARED_DATABASE];
  if (url === undefined) throw new Error('this kind of test shares no PostgreSQL: see vitest.config.ts');
  return url;
}

const nameIn = (url: string) => new URL(url).pathname.slice(1);

/** The address of another database of that server. */
function besides(name: string): string {
  return Object.assign(new URL(sharedDatabase()), { pathname: `/${name}` }).href;
}

async function ask(sql: string): Promise<void> {
  const client = new Client({ connectionString: besides('postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
