import { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { IntakeWorld, OUR_ADDRESS } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';

const TIMES = { connect: 6_000, command: 6_000, listing: 10_000, fetch: 10_000, idle: 500, answer: 4_000 };
/** Folders are listed anew each second and a half. */
const FOLDERS = { againMs: 1_500, againWithoutSentMs: 1_500 };
/** With rights for each folder, and with names that the files of a maildir cannot have. */
const MORE = `
mail_plugins = acl listescape
plugin {
  acl = vfile
}
protocol imap {
  mail_plugins = acl listescape imap_acl
}
`;

describe.skipIf(skipReason('dovecot', 'postgres'))('a folder that somebody named', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let watch: MailboxWatch;
  let account: DovecotAccount;
  let client: ImapFlow;
  let accounts = 0;

  const letter = () =>
    buildMail({ from: 'a@mail.example.com', subject: 'x', text: 'Hello', date: new Date() });
  const read = async (folder: string) => {
    const url = account.url(folder);
    const address = parseMailboxUrl(url);
    watch.read(
      { id: await watch.add(), url },
      { open: (_, options) => connectMailbox(address, { ...options, times: TIMES }) },
      { folders: FOLDERS },
    );
  };
  const make = async (folder: string) => {
    await client.mailboxCreate(folder);
    await client.append(folder, Buffer.from(letter()));
  };

  beforeAll(async () => {
    world = await IntakeWorld.open();
    dovecot = await startDovecot({ more: MORE });
    watch = await MailboxWatch.open(world);
  });
  afterAll(async () => {
    await watch?.close();
    await dovecot?.remove();
    await world?.close();
  });
  beforeEach(async () => {
    accounts += 1;
    account = dovecot.account(`named${accounts}`);
    account.deliver([letter(), letter()]);
    client = new ImapFlow({
      host: '127.0.0.1',
      port: dovecot.port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: account.user, pass: account.password },
      logger: false,
    });
    await client.connect();
  });
  afterEach(async () => {
    await watch.rest();
    await client.logout();
    await world.reset();
  });

  it.each([
    'Jobs "2026"',
    'Jobs\\2026',
    '📥 Jobs 🧑‍🍳',
    'Jobs ',
    'jobs',
    'R&D – 100 %',
    '&AOQ-',
    '*',
    '(Jobs) {3}',
    'INBOX/Jobs',
    'Jobs/2026/Köche',
  ])('is read whatever its name is: %j', async (name) => {
    await client.mailboxCreate('Jobs');
    await make(name);
    await read(name);
    await watch.well(1);
  });

  it('is read where the server writes its letters otherwise', async () => {
    await make('Ko\u0308che');
    await read('K\u00f6che');
    await watch.well(1);
  });

  it('is told of where it was deleted and others lie in it, and read again when it is back', async () => {
    await make('Jobs');
    await client.mailboxCreate('Jobs/2025');
    await read('Jobs');
    await watch.well(1);
    await client.mailboxDelete('Jobs');
    await watch.unwell('stuck', /lists the folder Jobs and does not open it/);
    await make('Jobs');
    const { ledger } = await watch.well(1);
    expect(ledger.gone).toBe(1);
  }, 120_000);

  it('is told of where the right to read it is taken away, and read again when it is given back', async () => {
    await make('Jobs');
    await account.setRights('Jobs', ['lookup']);
    await read('Jobs');
    await watch.unwell('stuck', /does not let this account read the folder Jobs/);
    await account.setRights('Jobs', ['lookup', 'read']);
    await watch.well(1);
  }, 120_000);

  it('is read on with UIDs, a UIDVALIDITY and a MODSEQ as large as they can be', async () => {
    await read('INBOX');
    await watch.well(2);
    await account.skipNumbers({ uidNext: 4_294_967_200, modseq: '9223372036854775800' });
    account.deliver(letter());
    await watch.well(3);
    await account.setUidValidity(4_294_967_295);
    account.deliver(letter());
    await watch.well(4);
  }, 120_000);
});

describe.skipIf(skipReason('dovecot', 'postgres'))('a server on which all folders lie in the inbox', () => {
  let world: IntakeWorld;
  let dovecot: DovecotServer;
  let watch: MailboxWatch;
  beforeAll(async () => {
    world = await IntakeWorld.open();
    dovecot = await startDovecot({ more: '\nnamespace inbox {\n  prefix = INBOX.\n  separator = .\n}\n' });
    watch = await MailboxWatch.open(world);
  });
  afterAll(async () => {
    await watch?.close();
    await dovecot?.remove();
    await world?.close();
  });

  it('has the named one by the name that mail programs show, and Sent', async () => {
    const account = dovecot.account('prefixed');
    const letter = (from: string, to: string) =>
      buildMail({ from, to, subject: 'x', text: 'Hello', date: new Date() });
    account.deliver(letter('a@mail.example.com', OUR_ADDRESS), { folder: 'Jobs' });
    account.deliver(letter(OUR_ADDRESS, 'a@mail.example.com'), { folder: 'Sent' });
    const url = account.url('Jobs');
    const address = parseMailboxUrl(url);
    watch.read(
      { id: await watch.add(), url },
      { open: (_, options) => connectMailbox(address, { ...options, times: TIMES }) },
    );
    await watch.well(2);
    const { rows } = await world.pool.query('select path, use from foyer.folder order by path');
    expect(rows).toEqual([
      { path: 'INBOX.Jobs', use: 'inbox' },
      { path: 'INBOX.Sent', use: 'sent' },
    ]);
  });
});
