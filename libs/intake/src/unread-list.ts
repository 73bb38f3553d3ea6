import type { ListedMessage } from '#libs/mailbox';

/** The largest size that is kept; nothing near it is ever fetched whole. */
const MOST_BYTES = 0xffff_ffff;

/**
 * What of a folder is still to be read back, shortened from its end. Eight bytes for a message, outside the heap: as objects
 * the older mail of three hundred mailboxes with 10,000 messages each took 145 MB (measured), and a service has 192.
 */
export class UnreadList {
  length: number;
  private readonly uids: Uint32Array;
  private readonly sizes: Uint32Array;

  /** @param listed ascending */
  constructor(listed: readonly ListedMessage[]) {
    this.length = listed.length;
    this.uids = Uint32Array.from(listed, ({ uid }) => uid);
    this.sizes = Uint32Array.from(listed, ({ size }) => Math.min(size, MOST_BYTES));
  }

  /** The last of them, ascending; fewer where there are no more. */
  last(count: number): ListedMessage[] {
    const from = Math.max(0, this.length - count);
    return Array.from({ length: this.length - from }, (_, at) => ({
      uid: this.uids[from + at] ?? 0,
      size: this.sizes[from + at] ?? 0,
    }));
  }

  /** Takes so many from its end. */
  drop(count: number): void {
    this.length -= count;
  }
}
