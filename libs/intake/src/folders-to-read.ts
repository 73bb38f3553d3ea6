import type { Folder as FoundFolder } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';

export interface FolderToRead {
  readonly path: string;
  readonly use: 'inbox' | 'sent';
}

/** More are no folders of mail programs. */
const MOST_SENT = 4;

/**
 * Which of a mailbox's folders are read: the inbox, and Sent where there is one; all of them where several programs keep
 * their own. Sent comes first, so that a message is assessed once, with our replies known.
 *
 * @param found every folder of the mailbox
 * @param named the folder that the mailbox address names in place of the inbox, or null
 * @param namedSent the one that it names as Sent, or null; where that is not there, none is: another one is not meant
 * @throws `mailbox-folder-missing`
 */
export function foldersToRead(
  found: readonly FoundFolder[],
  named: string | null,
  namedSent: string | null = null,
): FolderToRead[] {
  const readable = found.filter((folder) => folder.selectable);
  const inbox = named === null ? readable.find(({ use }) => use === 'inbox') : called(named, readable);
  if (inbox === undefined) {
    throw new FoyerError(
      'mailbox-folder-missing',
      named === null
        ? 'The mailbox has no folder INBOX: ask whoever runs your mail server.'
        : `The mailbox has no folder ${named}. If it was renamed, give it that name again, or add the mailbox with its new folder and disconnect this one.`,
    );
  }
  const others = readable.filter((folder) => folder !== inbox);
  const sent = namedSent === null ? sentFolders(others) : [called(namedSent, others) ?? []].flat();
  return [
    ...sent.map(({ path }) => ({ path, use: 'sent' as const })),
    { path: inbox.path, use: 'inbox' as const },
  ];
}

/** Whether both are the same folders for the same uses, in any order. */
export function areSame(some: readonly FolderToRead[], others: readonly FolderToRead[]): boolean {
  const isAmong = ({ path, use }: FolderToRead) =>
    others.some((other) => other.path === path && other.use === use);
  return some.length === others.length && some.every(isAmong);
}

/** As servers call what lies in the inbox, and some all folders; most mail programs show such a folder without it. */
const IN_INBOX = /^INBOX[./\\]/i;

/**
 * The folder of a name, else the only one that looks the same: macOS takes the dots off a letter where everybody else has
 * one sign for both, and no screen shows which of them a folder has, nor on many servers that it lies in the inbox.
 */
function called(name: string, folders: readonly FoundFolder[]): FoundFolder | undefined {
  const exact = folders.find(({ path }) => path === name);
  if (exact !== undefined) return exact;
  const wanted = name.normalize();
  for (const plain of [(path: string) => path, (path: string) => path.replace(IN_INBOX, '')]) {
    const alike = folders.filter(({ path }) => plain(path.normalize()) === wanted);
    if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  }
  return undefined;
}

/** Those that the server marks as Sent, then those that are called so. */
function sentFolders(folders: readonly FoundFolder[]): readonly FoundFolder[] {
  const sent = folders.filter((folder) => folder.use === 'sent');
  return [
    ...sent.filter(({ useIsCertain }) => useIsCertain),
    ...sent.filter(({ useIsCertain }) => !useIsCertain),
  ].slice(0, MOST_SENT);
}
