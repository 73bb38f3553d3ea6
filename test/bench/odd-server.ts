import { rmSync } from 'node:fs';
import type { MailboxView } from '#libs/contract';
import { type Service, eventually, startService, temporaryDataDir } from '../e2e/service.ts';
import { Letters } from '../factories/letters.ts';
import { FAULTS, type Fault, HIGHEST_UID } from '../integration/odd-answers.ts';
import { type Said, WhatIsSaid } from '../integration/said.ts';
import { OddImapServer } from '../servers/odd-imap.ts';
import type { Bench, Row } from './bench.ts';

/** Some answers are waited for for two minutes, and what ends each connection is looked for in several. */
const LIMIT_MS = 15 * 60_000;
const ASK_EVERY_MS = 200;
/** So many, of those that show at once. */
const SMALL = 5;

/** How long a mailbox is not read whose server says something odd, by the API of a service with the times that it has. */
export const oddServer: Bench = {
  name: 'odd-server',
  summary: 'how soon it is said that a mail server answers oddly, and how soon all is well behind it',
  async run({ small }) {
    const dataDir = temporaryDataDir();
    const service = await startService({ env: { DATA_DIR: dataDir, LOG_LEVEL: 'warn' } });
    const saying = new WhatIsSaid(service.url, () => service.api.mailboxes());
    const servers: OddImapServer[] = [];
    try {
      const faults = small ? FAULTS.slice(0, SMALL) : FAULTS;
      const mailboxes = [];
      for (const fault of faults) {
        const server = new OddImapServer();
        servers.push(server);
        mailboxes.push({ fault, server, id: await addMailbox(service, server, servers.length) });
      }
      const fared = await Promise.all(
        mailboxes.map(async ({ fault, server, id }) => {
          const until = (hoped: (said: Said) => boolean) =>
            eventually(() => saying.of(id), hoped, LIMIT_MS, ASK_EVERY_MS);
          return { fault, ...(await suffer(fault, server, new Letters(id), { service, id, until })) };
        }),
      );
      const subjects = (await service.api.messages()).map(({ subject }) => subject);
      return {
        name: 'odd-server',
        about:
          'A mailbox for each, all at once, with three letters; seconds from the first call on. Its server is well again as soon as what is said of it is so, and has one letter more; the mailbox is well when that is stored and nothing is missing or said of it any more.',
        rows: fared.map(({ fault, sent, letters, ...row }): Row => {
          const stored = letters.uidsIn(subjects);
          return {
            server: fault.name,
            ...row,
            'each stored once': stored.join() === sent.join() ? 'yes' : 'NO',
          };
        }),
      };
    } finally {
      await service.stop();
      await Promise.all(servers.map((server) => server.stop()));
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

/** At an address of its own: mailboxes at one host wait for each other. @returns its id; it is paused */
async function addMailbox({ api }: Service, server: OddImapServer, number: number): Promise<number> {
  const host = `127.0.1.${number}`;
  await server.start(host);
  const { status, body } = await api.post('/api/v1/mailboxes', {
    email: `jobs${number}@harbourlight.example`,
    password: 'secret',
    settings: { host, port: server.port, security: 'none' },
    paused: true,
  });
  if (status !== 201) throw new Error(`adding a mailbox answered ${status}: ${JSON.stringify(body)}`);
  return Number((body as MailboxView).id);
}

interface Stage {
  readonly service: Service;
  readonly id: number;
  readonly until: (hoped: (said: Said) => boolean) => Promise<Said>;
}

async function suffer(
  { uids = [1, 2, 3], odd, capabilities, during }: Fault,
  server: OddImapServer,
  letters: Letters,
  { service, id, until }: Stage,
) {
  server.become(letters.of(uids), odd);
  if (capabilities !== undefined) server.capabilities = capabilities;
  const signedIn = server.timesOf('LOGIN');
  const calledBefore = server.timesOf('greeting');
  const { status } = await service.api.patch(`/api/v1/mailboxes/${id}`, { paused: false });
  if (status !== 200) throw new Error(`going on answered ${status}`);
  // A service looks every three seconds for mailboxes that it does not read.
  await server.until('greeting', calledBefore + 1);
  const began = performance.now();
  const said = await until(during);
  const mendedAt = performance.now();
  const last = Math.max(...uids);
  const sent = last < HIGHEST_UID ? [...uids, last + 1] : uids;
  server.become(letters.of(sent));
  await until(
    ({ state, isNamed, ledger }) =>
      state === 'live' && !isNamed && ledger.stored === sent.length && ledger.missing === 0,
  );
  return {
    said: said.state,
    'after s': seconds(mendedAt - began),
    'well again after s': seconds(performance.now() - mendedAt),
    'sign-ins': server.timesOf('LOGIN') - signedIn,
    sent,
    letters,
  };
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1);
