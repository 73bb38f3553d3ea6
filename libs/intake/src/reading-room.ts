import type { HowToParse, ListedMessage } from '#libs/mailbox';

/**
 * As they come from the servers. What is read of a page takes five times as much until it is stored, and a service has
 * 192 MB: with thirty mailboxes that began at once, each with its own batches, it died (measured).
 */
const MOST_BYTES = 14_000_000;
/** Three batches of older mail, so that a new letter finds room while many mailboxes are read back. */
const MOST_BEHIND_BYTES = 10_500_000;
/** A server that stops in the middle of an answer must not keep the mail of others from being read. */
const MOST_FETCHING_BYTES = MOST_BYTES / 2;
/** Of a longer message no more is kept in memory. */
const LONGEST_BYTES = 2_000_000;

/** Room for a batch; both may be called more than once. */
export interface RoomTaken {
  /** All of it has come. */
  fetched(): void;
  /** Nothing of it is in memory any more. */
  leave(): void;
}

interface Waiting {
  readonly bytes: number;
  readonly enter: (taken: RoomTaken) => void;
}

/**
 * What all mailboxes of a process read and have not stored yet is together no more than one mailbox may have by itself.
 * Whatever else was fetched waits as it came, which is outside the heap; what is new goes before older mail.
 */
export class ReadingRoom {
  private bytes = 0;
  private fetching = 0;
  private readonly news: Waiting[] = [];
  private readonly behind: Waiting[] = [];

  /** Room for a batch of which nothing has come yet, so that it is read while it comes; null where there is none at once. */
  tryEnter(bytes: number, { behindNews = false }: HowToParse = {}): RoomTaken | null {
    const waiting = behindNews ? this.news.length + this.behind.length : this.news.length;
    const mayFetch = this.fetching === 0 || this.fetching + bytes <= MOST_FETCHING_BYTES;
    return waiting === 0 && mayFetch && this.fits(bytes, behindNews) ? this.take(bytes, true) : null;
  }

  /** Room for a batch that has come, as soon as there is some. */
  enter(bytes: number, { behindNews = false }: HowToParse = {}): Promise<RoomTaken> {
    const { promise, resolve } = Promise.withResolvers<RoomTaken>();
    (behindNews ? this.behind : this.news).push({ bytes, enter: resolve });
    this.next();
    return promise;
  }

  private fits(bytes: number, behindNews: boolean): boolean {
    const most = behindNews ? MOST_BEHIND_BYTES : MOST_BYTES;
    return this.bytes === 0 || this.bytes + bytes <= most;
  }

  private take(bytes: number, isFetching: boolean): RoomTaken {
    let [isIn, comes] = [true, isFetching];
    this.bytes += bytes;
    if (comes) this.fetching += bytes;
    const fetched = () => {
      if (comes) this.fetching -= bytes;
      comes = false;
    };
    const leave = () => {
      fetched();
      if (!isIn) return;
      isIn = false;
      this.bytes -= bytes;
      this.next();
    };
    return { fetched, leave };
  }

  private next(): void {
    for (;;) {
      const line = this.news.length > 0 ? this.news : this.behind;
      const [first] = line;
      if (first === undefined || !this.fits(first.bytes, line === this.behind)) return;
      line.shift();
      first.enter(this.take(first.bytes, false));
    }
  }
}

/** How much room a batch takes. */
export const roomOf = (batch: readonly ListedMessage[]): number =>
  batch.reduce((sum, { size }) => sum + Math.min(size, LONGEST_BYTES), 0);
