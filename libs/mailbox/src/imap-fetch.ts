import { FoyerError } from '#libs/platform';
import type { FetchMessageObject, ImapFlow, MessageStructureObject } from 'imapflow';
import { cameAt, sane } from './came-at.ts';
import type { FetchedMessage, ListedMessage, PartOutline } from './mailbox-session.ts';
import { headOfSource } from './parse/charset.ts';

/** Come while a folder is listed. */
const MOST_NEW = 10_000;
/** Half of what ended a service with the memory that one has (measured). */
const MOST_LISTED = 1_000_000;

/** A message with more parts is a bomb; the outline is for people. */
const MOST_PARTS = 100;

interface FetchOptions {
  /** Fetches headers and an outline instead of the source. */
  readonly tooLarge: boolean;
  /** How many messages the folder has: news of each of them may come with those of the batch. */
  readonly exists: number;
  /** Ends the session of a server that answers with far more than that, which would be read for as long as it comes. */
  readonly onEndless: () => FoyerError;
}

/**
 * Fetches a batch to its end before anything is handed on: a command within imapflow's own loop waits for ever.
 *
 * @param fetched gets what comes, also where it rejects in the end; messages that are gone are left out
 */
export async function fetchBatch(
  client: ImapFlow,
  batch: readonly ListedMessage[],
  { tooLarge, exists, onEndless }: FetchOptions,
  fetched: FetchedMessage[],
): Promise<void> {
  const sizes = new Map(batch.map((message) => [message.uid, message.size]));
  const what = tooLarge ? { headers: true, bodyStructure: true } : { source: true };
  const query = { uid: true, flags: true, internalDate: true, ...what };
  let rowsLeft = sizes.size + exists + MOST_NEW;
  for await (const message of client.fetch(uidRange([...sizes.keys()]), query, { uid: true })) {
    rowsLeft -= 1;
    if (rowsLeft < 0) throw onEndless();
    const size = sizes.get(message.uid);
    if (size === undefined) continue;
    const read = tooLarge ? outlineOf(message, size) : sourceOf(message, size);
    // Gone between the listing and now, or not handed out: some servers answer with nothing in place of the body.
    if (read === null) continue;
    fetched.push(read);
    // Some servers answer twice.
    sizes.delete(message.uid);
  }
}

/**
 * Lists UIDs, and sizes where `size` asks for them, into `listed`; also where it rejects in the end.
 *
 * @param exists how many messages the folder has
 * @throws `mailbox-protocol` (later) where there are far more than that, or more than we have room for: a server that lists
 *   without end would take all memory of the service within a minute
 */
export async function listInto(
  listed: Map<number, number>,
  client: ImapFlow,
  set: string,
  { exists, ...query }: { readonly size: boolean; readonly exists: number },
): Promise<void> {
  const most = Math.min(exists + MOST_NEW, MOST_LISTED);
  for await (const { uid, size } of client.fetch(set, { uid: true, ...query }, { uid: true })) {
    // What has no size is news of something else, unless there is none at all.
    if (Number.isSafeInteger(uid) && uid > 0) listed.set(uid, size ?? listed.get(uid) ?? 0);
    if (listed.size > most)
      throw new FoyerError(
        'mailbox-protocol',
        'The mail server lists more messages than its folder can have. We try again by ourselves.',
      );
  }
}

const MESSAGE_ID = /^message-id[ \t]{0,20}:\s{0,20}(\S{1,998})/im;

/** Message-IDs by UID, of those that are there and have one. */
export async function messageIdsIn(
  client: ImapFlow,
  uids: readonly number[],
  exists: number,
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  const wanted = new Set(uids);
  let rowsLeft = uids.length + exists + MOST_NEW;
  for await (const message of client.fetch(
    uidRange(uids),
    { uid: true, headers: ['message-id'] },
    { uid: true },
  )) {
    rowsLeft -= 1;
    if (rowsLeft < 0) break;
    const id = MESSAGE_ID.exec(message.headers?.toString('latin1') ?? '')?.[1];
    if (id !== undefined && wanted.has(message.uid)) found.set(message.uid, id);
  }
  return found;
}

/** Ascending UIDs as an IMAP sequence set ("3:7,9"). */
export function uidRange(uids: readonly number[]): string {
  const sorted = [...uids].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] ?? 0;
    let last = first;
    while (sorted[++at] === last + 1) last++;
    ranges.push(last === first ? `${first}` : `${first}:${last}`);
  }
  return ranges.join(',');
}

/**
 * So long a set of UIDs is at most: servers take lines of 8,000 characters (RFC 2683, 3.2.1.5), and of a folder in which every
 * other message was deleted two thousand UIDs are more.
 */
const LONGEST_SET = 7_000;
/** The highest UID, and a comma. */
const LONGEST_UID = 11;

/** UIDs in groups of which each can be named in one command. */
export function uidGroups(uids: readonly number[]): number[][] {
  const sorted = [...uids].sort((a, b) => a - b);
  const most = Math.floor(LONGEST_SET / LONGEST_UID);
  const groups: number[][] = [];
  let group: number[] = [];
  let ranges = 0;
  for (const [at, uid] of sorted.entries()) {
    // One that follows another is in its range, which names two.
    if (at === 0 || sorted[at - 1] !== uid - 1) ranges += 2;
    if (ranges > most) {
      groups.push(group);
      group = [];
      ranges = 2;
    }
    group.push(uid);
  }
  return group.length === 0 ? groups : [...groups, group];
}

function sourceOf(message: FetchMessageObject, size: number): FetchedMessage | null {
  const { source } = message;
  // imapflow gives false for NIL, whatever its types say. No message is empty, unless the listing said so.
  const isGiven = Buffer.isBuffer(source) && (source.length > 0 || size === 0);
  return !isGiven ? null : { ...baseOf(message, size, source), source };
}

function outlineOf(message: FetchMessageObject, size: number): FetchedMessage | null {
  const { headers, bodyStructure } = message;
  if (!Buffer.isBuffer(headers)) return null;
  const parts = bodyStructure === undefined ? [] : partsOf(bodyStructure);
  return { ...baseOf(message, size, headers), source: null, headers, parts };
}

function baseOf(message: FetchMessageObject, size: number, beginning: Buffer) {
  const isDraft = message.flags?.has('\\Draft') === true;
  return {
    uid: message.uid,
    size,
    internalDate: dateOf(message, beginning),
    ...(isDraft ? { isDraft } : {}),
  };
}

/**
 * INTERNALDATE. Where the server has none, or a day on which no mail came, as after many a move to another server, it is what
 * the message says of itself, and else now: it was not there before.
 *
 * @param beginning of its source, with its headers
 */
export function dateOf(message: FetchMessageObject, beginning: Buffer): Date {
  const said = sane(new Date(message.internalDate ?? Number.NaN));
  return said ?? cameAt(headOfSource(beginning)) ?? new Date();
}

function partsOf(root: MessageStructureObject): PartOutline[] {
  const parts: PartOutline[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined && parts.length < MOST_PARTS; node = open.pop()) {
    if (node.childNodes !== undefined) {
      open.push(...node.childNodes.toReversed());
      continue;
    }
    const name = node.dispositionParameters?.['filename'] ?? node.parameters?.['name'] ?? '';
    parts.push({ type: node.type, name: name.slice(0, 255), size: node.size ?? 0 });
  }
  return parts;
}
