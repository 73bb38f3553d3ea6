import { afterEach, describe, expect, it } from 'vitest';
import { connectMailbox, parseMailboxUrl } from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { foldersToRead } from '../../libs/intake/src/folders-to-read.ts';
import { findFolders } from '../../libs/intake/src/found-folders.ts';
import { OddImapServer } from '../servers/odd-imap.ts';

let server: OddImapServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

/** What is read where a server answers NAMESPACE and LIST so. */
async function read(namespaces: string, folders: readonly string[], named: string | null = null) {
  server = new OddImapServer();
  await server.start();
  server.become([], {
    NAMESPACE: ({ tag }) => `* NAMESPACE ${namespaces}\r\n${tag} OK done\r\n`,
    LIST: ({ tag }) =>
      `${['"/" INBOX', ...folders].map((folder) => `* LIST (\\HasNoChildren) ${folder}\r\n`).join('')}${tag} OK done\r\n`,
  });
  server.capabilities = 'IMAP4rev1 IDLE NAMESPACE';
  const url = parseMailboxUrl(`imap://jobs:secret@127.0.0.1:${server.port}?tls=none`);
  const session = await connectMailbox(url, { log: silentLog });
  const found = await session.listFolders();
  await session.close();
  return foldersToRead(found, named).map(({ path, use }) => `${use} ${path}`);
}

/** As Cyrus answers with its default settings. */
const CYRUS = '(("" "/")) (("Other Users/" "/")) (("Shared Folders/" "/"))';

it.each([
  ['a colleague shares', '"/" "Other Users/gina/Sent"'],
  ['a team shares', '"/" "Shared Folders/Sent"'],
])("no Sent that %s is read as one's own", async (_, folder) => {
  expect(await read(CYRUS, [folder])).toEqual(['inbox INBOX']);
});

it("one's own is, also where it lies in a folder and all that is shared has no prefix", async () => {
  expect(await read(CYRUS, ['"/" Sent', '"/" "Other Users/gina/Sent"'])).toEqual([
    'sent Sent',
    'inbox INBOX',
  ]);
  expect(await read('(("INBOX." ".")) (("user." ".")) (("" "."))', ['"." INBOX.Sent'])).toEqual([
    'sent INBOX.Sent',
    'inbox INBOX',
  ]);
});

it('a shared folder is read where somebody names it', async () => {
  const shared = 'Shared Folders/Jobs';
  expect(await read(CYRUS, [`"/" "${shared}"`], shared)).toEqual([`inbox ${shared}`]);
});

describe('a folder that is not listed', () => {
  /** What is read where a server lists these, and opens these. */
  async function found(listed: readonly string[], opens: readonly string[], named: string | null) {
    await server?.stop();
    server = new OddImapServer();
    await server.start();
    server.become([], {
      // Asked for no name, a server says how its names are parted.
      LIST: ({ tag, args }) =>
        `${(args === '"" ""' ? [''] : listed).map((each) => `* LIST () "/" "${each}"\r\n`).join('')}${tag} OK done\r\n`,
      EXAMINE: (request) =>
        opens.some((each) => request.args.includes(each))
          ? request.well()
          : `${request.tag} NO [NONEXISTENT] Unknown\r\n`,
    });
    const url = parseMailboxUrl(`imap://jobs:secret@127.0.0.1:${server.port}?tls=none`);
    const session = await connectMailbox(url, { log: silentLog });
    try {
      const { folders } = await findFolders(session, { folder: named, sentFolder: null });
      return folders.map(({ path, use }) => `${use} ${path}`);
    } finally {
      await session.close();
    }
  }

  it('is read where it opens: the inbox, and one that somebody named', async () => {
    expect(await found(['Sent'], ['INBOX', 'Sent'], null)).toEqual(['sent Sent', 'inbox INBOX']);
    const shared = 'Other Users/gina/Jobs';
    expect(await found(['INBOX'], ['INBOX', shared], shared)).toEqual([`inbox ${shared}`]);
  });

  it('is missing where it does not, and where nothing is listed at all', async () => {
    const missing = (text: string) => ({
      code: 'mailbox-folder-missing',
      detail: expect.stringContaining(text),
    });
    await expect(found(['Sent'], ['Sent'], null)).rejects.toMatchObject(missing('no folder INBOX'));
    await expect(found(['INBOX'], ['INBOX'], 'Jobs')).rejects.toMatchObject(missing('no folder Jobs'));
    await expect(found([], ['INBOX'], null)).rejects.toMatchObject(missing('no folder INBOX'));
  });
});
