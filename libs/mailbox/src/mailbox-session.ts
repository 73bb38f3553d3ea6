import type { Source } from './source-file.ts';

/** What a folder is for: SPECIAL-USE (RFC 6154) where the server says so, else its well-known name. */
export type FolderUse = 'inbox' | 'sent' | 'drafts' | 'trash' | 'junk' | 'archive' | 'all';

export interface Folder {
  /** The full path as this server writes it, Unicode. */
  readonly path: string;
  readonly use: FolderUse | null;
  /** Whether the server says what the folder is for; false where only its name does. */
  readonly useIsCertain: boolean;
  /** False for folders that only hold folders. */
  readonly selectable: boolean;
}

/** Where a server leaves UIDNEXT out: anything may be new, up to the highest UID that there can be (RFC 9051: 32 bits). */
export const UNKNOWN_UID_NEXT = 2 ** 32;

export interface OpenFolder {
  readonly path: string;
  /** A 32-bit number (RFC 9051); another value means that all UIDs are new. */
  readonly uidValidity: number;
  /** Above every UID that there is; `UNKNOWN_UID_NEXT` where the server does not say. */
  readonly uidNext: number;
  /** How many messages the folder holds now. */
  readonly exists: number;
  /** Null where the server keeps no modification sequences. */
  readonly highestModseq: bigint | null;
}

export interface ListedMessage {
  readonly uid: number;
  /** Bytes of the raw message, as the server counts them. */
  readonly size: number;
}

/** One part of a message that is too large to fetch. */
export interface PartOutline {
  readonly type: string;
  /** File name as the server's BODYSTRUCTURE gives it; empty where the part has none. */
  readonly name: string;
  /** Encoded bytes. */
  readonly size: number;
}

interface FetchedBase extends ListedMessage {
  /** INTERNALDATE: when the server received it. Orders messages; the Date header may lie. */
  readonly internalDate: Date;
  /** Whether its server marks it as a draft, which nobody has sent; not told of large messages. */
  readonly isDraft?: boolean;
}

export interface FetchedSource extends FetchedBase {
  /** Of a large message a file, which the receiver closes when it is done with it. */
  readonly source: Source;
}

/** A message above the size limit: its headers and an outline, never its source. */
export interface FetchedOutline extends FetchedBase {
  readonly source: null;
  /** The raw header block. */
  readonly headers: Buffer;
  readonly parts: readonly PartOutline[];
}

export type FetchedMessage = FetchedSource | FetchedOutline;

/**
 * Why waiting ended: something arrived or left, the connection is gone, it was given up because nothing came, the caller
 * gave up, or IDLE is missing.
 */
export type News = 'exists' | 'expunge' | 'closed' | 'silent' | 'aborted' | 'unsupported';

/**
 * One connection to one mailbox, read-only: folders are opened by EXAMINE and bodies fetched by BODY.PEEK, so no
 * flag ever changes. Not for parallel calls: finish one before the next.
 *
 * Every call rejects with a `FoyerError` whose code begins with `mailbox-`; after `mailbox-unreachable` and
 * `mailbox-throttled` the session is over and a new one is needed.
 */
export interface MailboxSession {
  /** Whether the connection is gone; a closed session stays closed. */
  readonly closed: boolean;
  /** The path of the open folder; null where none is. */
  readonly openPath: string | null;
  /** Whether the server tells about new mail by itself (IDLE), so that nobody has to ask again and again. */
  readonly tellsNews: boolean;
  /** Whether the server told of new mail in the open folder, beside the answer to another call, since it was looked at. */
  readonly hasNews: boolean;
  /** For how long a step that runs has waited without a byte from the server, in milliseconds; null while none runs. */
  readonly quietMs: number | null;

  listFolders(): Promise<Folder[]>;

  /** Opens a folder by EXAMINE and leaves the one before. Rejects with `mailbox-folder-missing`. */
  openFolder(path: string): Promise<OpenFolder>;

  /**
   * UIDs and sizes in the open folder, ascending.
   *
   * @param range UIDs from `from` to `to`, both included; without `to` up to the last one
   * @returns only messages in the range: a server answers `n:*` with its last message even when that is below n
   */
  listUids(range: { readonly from: number; readonly to?: number }): Promise<ListedMessage[]>;

  /** The same without sizes, of which a server may have to read every message. */
  uidsIn(range: { readonly from: number; readonly to?: number }): Promise<number[]>;

  /**
   * Sizes of messages in the open folder.
   *
   * @param uids ascending
   * @yields one for each message that is still there, in any order; those that came before it rejects as well
   */
  sizesOf(uids: readonly number[]): AsyncIterable<ListedMessage>;

  /**
   * UIDs in the open folder of messages that came on that day or later by the server's own date, ascending.
   *
   * @param since its day counts, in whatever zone the server has
   */
  uidsSince(since: Date): Promise<number[]>;

  /**
   * Message-IDs of messages in the open folder, as they stand in their headers.
   *
   * @returns by UID; without what is gone, has none, or of which the server does not say it
   */
  messageIdsOf(uids: readonly number[]): Promise<ReadonlyMap<number, string>>;

  /**
   * Fetches messages of the open folder, as many at a time as fit (200 or 10 MB). The session is free between two
   * messages of the iterator, so other calls may be made in the loop. One above 4 MB comes as a file.
   *
   * @param messages as `listUids` gave them
   * @yields one for each message that is still there; one expunged meanwhile is left out, so compare. What came
   *   before it rejects is handed out first
   */
  fetchMessages(messages: readonly ListedMessage[]): AsyncIterable<FetchedMessage>;

  /**
   * Waits (IDLE) until something happens in the open folder. Notices a dead connection within 60 seconds.
   * Returns `unsupported` at once where the server has no IDLE: the caller polls. Rejects with `mailbox-protocol` where
   * the server tells without end.
   */
  waitForNews(signal: AbortSignal): Promise<News>;

  /** Says that we are still there, so that nobody on the way cuts a connection that is not used for a while. */
  noop(): Promise<void>;

  /** Says goodbye if that takes less than a few seconds, and closes. Never rejects. */
  close(): Promise<void>;
}
