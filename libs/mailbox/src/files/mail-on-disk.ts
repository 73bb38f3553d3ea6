import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FoyerError } from '#libs/platform';
import { type LeftOut, type MailOnDisk, WHY_LEFT, leftOut, readFileOf } from './file-of-mail.ts';
import { eachOnce, isGone } from './folder-in-use.ts';
import { DATED_MBOX, beginsAsLetter, isGzip, isMail, lettersClosed, whyNoMail } from './looks-like-mail.ts';
import { onDisk } from './name-on-disk.ts';
import { useOfFile } from './place-of-mail.ts';
import { beginning, notRead, reading, unreadable } from './reading.ts';

/** What may hold mail and cannot be read, or not to its end; what came before that was given. */
export interface Unread {
  readonly place: string;
  /** A sentence for a person. */
  readonly unread: string;
}

type Found = MailOnDisk | LeftOut | Unread;

/**
 * Every message in a file or a folder: an mbox, a file for each message (of Outlook as well), these packed by gzip, a
 * maildir, or folders of these. Read-only. Drafts and what somebody has thrown away are left out, and what is no mail. In a folder one file
 * that cannot be read keeps nobody from the next.
 *
 * @throws `request-invalid` where the path itself cannot be read, with the reason in words; what came before was given
 */
export async function* readMailOnDisk(path: string): AsyncGenerator<Found> {
  yield* readPath({ path, root: path, isGiven: true, folders: new Set() });
}

interface Place {
  readonly path: string;
  /** What was given to be read. */
  readonly root: string;
  /** Whether it is that itself. */
  readonly isGiven: boolean;
  /** Those that are read, by their inodes: a link may lead back. */
  readonly folders: Set<string>;
}

async function* readPath(place: Place): AsyncGenerator<Found> {
  const { path, root, isGiven, folders } = place;
  const found = await reading(path, () => stat(onDisk(path)));
  if (found.isDirectory()) {
    const folder = `${found.dev}:${found.ino}`;
    if (folders.has(folder)) return;
    folders.add(folder);
    yield* readFolder(place);
    return;
  }
  // A folder may begin with a dot, as those of a maildir do; a file that does is none that holds mail (.DS_Store).
  if (!found.isFile() && isGiven)
    throw notRead(path, 'it is neither a file nor a folder; write what comes out of it to a file first');
  if (!found.isFile() || (!isGiven && basename(path).startsWith('.'))) return;
  const isNamedMail = isGiven || isMail(basename(path), basename(dirname(path)));
  const first = await beginning(path, 8_192);
  const isDated = DATED_MBOX.test(first.toString('latin1', 0, 400));
  if (!isNamedMail && !isDated && !beginsAsLetter(first, path)) return;
  const use = useOfFile(path, root);
  if (use !== null && use !== 'sent') {
    yield { place: path, left: WHY_LEFT[use] };
    return;
  }
  const closed = lettersClosed(first, path);
  if (closed !== null) throw notRead(path, closed);
  const why = whyNoMail(first, path);
  if (why === null) yield* readFileOf(place, use === 'sent', found, isGzip(first));
  else yield leftOut(place, why);
}

async function* readFolder(place: Place): AsyncGenerator<Found> {
  const { path } = place;
  const order = (names: string[]) => {
    const isMaildir = names.includes('cur') && names.includes('new');
    // Files of a maildir's program, and what it is just writing.
    const isOfProgram = (name: string) =>
      isMaildir && (name === 'tmp' || /^(?:dovecot|courier|maildir|\.?subscriptions)/.test(name));
    const sorted = names.filter((name) => !isOfProgram(name)).sort((one, other) => one.localeCompare(other));
    // What is opened meanwhile goes from new to cur, and never back.
    return isMaildir ? ['new', ...sorted.filter((name) => name !== 'new')] : sorted;
  };
  const gone = (name: string) => ({
    place: join(path, name),
    left: 'it is not there: moved or deleted meanwhile, or a link that leads nowhere',
  });
  const read = (name: string) => readOfFolder({ ...place, path: join(path, name), isGiven: false });
  try {
    yield* eachOnce(path, order, read, gone);
  } catch (error) {
    throw error instanceof FoyerError ? error : unreadable(path, error);
  }
}

async function* readOfFolder(place: Place): AsyncGenerator<Found> {
  try {
    yield* readPath(place);
  } catch (error) {
    if (!(error instanceof FoyerError) || isGone(error)) throw error;
    yield { place: place.path, unread: error.detail };
  }
}
