import type { Folder, MailboxAddress, MailboxSession } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { type FolderToRead, foldersToRead } from './folders-to-read.ts';

export interface FoundFolders {
  /** Every folder that the server lists. */
  readonly listed: readonly Folder[];
  /** Those that are read, Sent first. */
  readonly folders: readonly FolderToRead[];
  /** A Sent that is none of them though it is there; null where all are read, or there is none. */
  readonly sentClosed: ClosedFolder | null;
}

export interface ClosedFolder {
  readonly path: string;
  /** In sentences for a person. */
  readonly why: string;
}

const UNSEEN = 'Until it opens we see none of your replies, and a rhythm alone decides nothing.';
const PARTLY_UNSEEN = 'Until it opens we see none of the replies in it.';

/**
 * Finds the folders of a mailbox that are read. A Sent that the server lists and does not open keeps nobody from the mail
 * to us: without it the mailbox is read like one that has none.
 *
 * @throws `mailbox-folder-missing`, and what the session throws
 */
export async function findFolders(
  session: Pick<MailboxSession, 'listFolders' | 'openFolder' | 'closed'>,
  { folder, sentFolder }: Pick<MailboxAddress, 'folder' | 'sentFolder'>,
): Promise<FoundFolders> {
  const listed = await session.listFolders();
  const folders = foldersToRead(await withUnlisted(session, listed, folder), folder, sentFolder);
  const closed = new Map<string, string>();
  for (const { path, use } of folders) {
    const why = use === 'sent' ? await whyNotOpened(session, path) : null;
    if (why !== null) closed.set(path, why);
  }
  const open = folders.filter(({ path }) => !closed.has(path));
  const [first] = closed;
  const unseen = open.some(({ use }) => use === 'sent') ? PARTLY_UNSEEN : UNSEEN;
  const sentClosed = first === undefined ? null : { path: first[0], why: `${first[1]} ${unseen}` };
  return { listed, folders: open, sentClosed };
}

/** Why a Sent does not open; null where it does. @throws what the session throws, unless it is about the folder */
async function whyNotOpened(
  session: Pick<MailboxSession, 'openFolder' | 'closed'>,
  path: string,
): Promise<string | null> {
  try {
    await session.openFolder(path);
    return null;
  } catch (error) {
    const said = session.closed ? null : whyClosed(error, path);
    if (said === null) throw error;
    return said;
  }
}

/**
 * With the folder that is to be read where the server does not list it and opens it all the same: the inbox is always there
 * (RFC 9051, 5.1), and what others share is listed by some servers to nobody who has not subscribed to it. A server that
 * lists nothing at all is not believed.
 */
async function withUnlisted(
  session: Pick<MailboxSession, 'openFolder' | 'closed'>,
  listed: readonly Folder[],
  named: string | null,
): Promise<readonly Folder[]> {
  const path = named ?? 'INBOX';
  try {
    foldersToRead(listed, named);
    return listed;
  } catch (missing) {
    const isListed = listed.some((each) => each.path === path || (named === null && each.use === 'inbox'));
    if (listed.length === 0 || isListed) throw missing;
    try {
      await session.openFolder(path);
    } catch (error) {
      throw isOfFolder(error) && !session.closed ? missing : error;
    }
    return [...listed, { path, use: 'inbox', useIsCertain: true, selectable: true }];
  }
}

/** Whether the server said something about the folder alone. */
const isOfFolder = (error: unknown): error is FoyerError =>
  error instanceof FoyerError && error.facts['because'] === 'folder';

/** Why Sent does not open, in sentences for a person; null for what is not about the folder. */
function whyClosed(error: unknown, path: string): string | null {
  if (!(error instanceof FoyerError)) return null;
  // As Dovecot says of a folder that is broken or locked.
  if (error.facts['because'] === 'own-reason') return `The folder ${path} does not open: ${error.detail}`;
  if (!isOfFolder(error)) return null;
  if (error.facts['mayRead'] === false) return error.detail;
  return `The mail server lists the folder ${path} and does not open it: ask whoever runs it, or give another folder as Sent under “Server settings”.`;
}
