import { MOST_LITERAL_BYTES, type SessionTimes } from './imap-client.ts';
import type { Patience } from './silence-watch.ts';

/** `* 123456 FETCH (UID 1234567 RFC822.SIZE 12345678)`. */
const LISTED_BYTES = 60;
/** Of such a row, with all that a server adds to it. */
const MOST_LISTED_BYTES = 4 * LISTED_BYTES;
/** ` 4294967295`. */
const FOUND_BYTES = 11;

const MS_PER_BYTE = 2;

/** As much as a small command is answered with at most. */
const MOST_BYTES = 2_000_000;
/** The same of a list of folders: public folders of a large organisation are tens of thousands. */
const MOST_FOLDER_BYTES = 8_000_000;
/** The same of a search: the UIDs of a million messages. */
const MOST_FOUND_BYTES = 8_000_000;

/** For what takes a time that is known; `mostBytes` has room for the folders, which imapflow lists as it connects. */
export function patienceFor(ms: number): Patience {
  return { first: ms, between: ms, longest: ms, mostBytes: MOST_FOLDER_BYTES };
}

/** For a small command, about one folder. */
export function smallPatience(times: SessionTimes): Patience {
  return { ...patienceOf(times, times.command, 0), mostBytes: MOST_BYTES };
}

/** For a command that asks for nothing in a folder of `exists` messages: all news of them may be told with its answer. */
export function noopPatience(times: SessionTimes, exists: number): Patience {
  return { ...smallPatience(times), mostBytes: MOST_BYTES + exists * MOST_LISTED_BYTES };
}

/** For the list of all folders. */
export function foldersPatience(times: SessionTimes): Patience {
  return { ...patienceOf(times, times.command, 0), mostBytes: MOST_FOLDER_BYTES };
}

/** For a list of so many messages, of a folder that has `exists`: news of any of these may stand in it. */
export function listPatience(times: SessionTimes, rows: number, exists: number): Patience {
  const mostBytes = MOST_BYTES + exists * MOST_LISTED_BYTES;
  return { ...patienceOf(times, times.listing, rows * LISTED_BYTES), mostBytes };
}

/** For a search in a folder that has `exists` messages. */
export function searchPatience(times: SessionTimes, exists: number): Patience {
  const bytes = exists * FOUND_BYTES;
  const mostBytes = Math.min(MOST_BYTES + bytes, MOST_FOUND_BYTES);
  return { ...patienceOf(times, times.listing, bytes), mostBytes };
}

/**
 * For messages of about so many bytes. Servers count in their own ways, and some do not count at all: one message may be
 * as large as any that we take, whatever was said of it.
 */
export function fetchPatience(times: SessionTimes, bytes: number): Patience {
  const mostBytes = MOST_LITERAL_BYTES + bytes * 2;
  return { ...patienceOf(times, times.fetch, bytes), mostBytes };
}

/** Nothing of the news is kept, and a process has many mailboxes that listen: a look twice a second is enough. */
const NEWS_LOOK_MS = 500;

/** For news of a folder that has `exists` messages, some of each of them; they come when they do. */
export function newsPatience(exists: number): Patience {
  const mostBytes = MOST_BYTES + exists * MOST_LISTED_BYTES;
  return { first: Infinity, between: Infinity, longest: Infinity, mostBytes, lookMs: NEWS_LOOK_MS };
}

function patienceOf({ silence, longest }: SessionTimes, first: number, bytes: number): Patience {
  return { first, between: Math.min(first, silence), longest: longest + bytes * MS_PER_BYTE };
}
