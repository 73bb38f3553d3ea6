import type { ListResponse, MailboxObject, NamespacesObject } from 'imapflow';
import { specialUse } from 'imapflow/lib/special-use.js';
import { FoyerError } from '#libs/platform';
import { type Folder, type FolderUse, type OpenFolder, UNKNOWN_UID_NEXT } from './mailbox-session.ts';

const USES: Readonly<Record<string, FolderUse>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Trash': 'trash',
  '\\Junk': 'junk',
  '\\Archive': 'archive',
  '\\All': 'all',
};

/**
 * Folders as the port gives them. imapflow reads SPECIAL-USE first and else knows the names of clients in some
 * eighty languages ("Gesendete Elemente", "Envoyés", "Elementy wysłane").
 *
 * @param namespaces as the server told them (RFC 2342): what somebody else shares has no use, or a colleague's Sent would
 *   be read as our own replies
 */
export function foldersOf(list: readonly ListResponse[], namespaces: NamespacesObject | undefined): Folder[] {
  return list.map((entry) => {
    const flags = new Set([...entry.flags].map((flag) => flag.toLowerCase()));
    const isMarked = flags.has('\\sent');
    const known = USES[entry.specialUse ?? ''] ?? (isMarked || isCalledSent(entry) ? 'sent' : null);
    const use = isOwn(entry.path, namespaces) ? known : null;
    return {
      path: entry.path,
      use,
      useIsCertain:
        use === 'inbox' ||
        (use !== null && (entry.specialUseSource === 'extension' || (use === 'sent' && isMarked))),
      selectable: !flags.has('\\noselect') && !flags.has('\\nonexistent'),
    };
  });
}

/**
 * Whether a folder is called Sent by a mail program, beside another one that imapflow takes for it: Outlook makes its own
 * "Sent Items" where phones write into "Sent". Deeper ones are somebody's archive.
 */
function isCalledSent({ name, path, parentPath }: ListResponse): boolean {
  const { flag, source } = specialUse(false, { name, path, flags: new Set() } as never);
  return flag === '\\Sent' && source === 'name' && ['', 'INBOX'].includes(parentPath.toUpperCase());
}

/** One may have no prefix and hold all the others: a folder is of the one with the longest. */
function isOwn(path: string, namespaces: NamespacesObject | undefined): boolean {
  if (namespaces === undefined || path.toUpperCase() === 'INBOX') return true;
  const longest = (all: NamespacesObject['personal'] | false) =>
    Math.max(
      -1,
      ...(all || []).filter(({ prefix }) => path.startsWith(prefix)).map(({ prefix }) => prefix.length),
    );
  const { personal, other, shared } = namespaces;
  return longest(personal) >= Math.max(longest(other), longest(shared));
}

/** More than any folder has that people write to; as many UIDs can be kept in memory at once. */
export const MOST_MESSAGES = 4_000_000;

/** How many messages an open folder holds. @throws `mailbox-protocol` (later) where the server gives no such number */
export function countOf({ exists }: Pick<MailboxObject, 'exists'>): number {
  if (Number.isSafeInteger(exists) && exists >= 0 && exists <= MOST_MESSAGES) return exists;
  if (Number.isSafeInteger(exists) && exists > MOST_MESSAGES) throw tooMany();
  throw new FoyerError(
    'mailbox-protocol',
    'The mail server does not say how many messages a folder has. We try again by ourselves.',
  );
}

/** The error of a server that says a folder has more messages than any has. */
export function tooMany(): FoyerError {
  return new FoyerError(
    'mailbox-protocol',
    'The mail server says that a folder has more messages than we can read. We try again by ourselves.',
  );
}

/** @throws what `countOf` throws; `mailbox-protocol` (later) where the server gives no UIDVALIDITY: its UIDs mean nothing the next time then */
export function openFolderOf(mailbox: MailboxObject): OpenFolder {
  // imapflow leaves it out where the server does, whatever its types say.
  const uidValidity = Number(mailbox.uidValidity);
  if (!Number.isSafeInteger(uidValidity))
    throw new FoyerError(
      'mailbox-protocol',
      'The mail server gives its folders no UIDVALIDITY, so that messages cannot be told apart. We try again by ourselves.',
    );
  return {
    path: mailbox.path,
    uidValidity,
    uidNext: Number.isSafeInteger(mailbox.uidNext) ? mailbox.uidNext : UNKNOWN_UID_NEXT,
    exists: countOf(mailbox),
    highestModseq: mailbox.noModseq === true ? null : (mailbox.highestModseq ?? null),
  };
}
