import type { Source } from '#libs/mailbox';
import type { Rank } from '#libs/queue';
import { Places } from './places.ts';

/**
 * As they come from the servers. What is read of a page takes five times as much until it is stored, and a service has
 * 192 MB: with thirty mailboxes that began at once, each with its own batches, it died (measured).
 */
const MOST_BYTES = 14_000_000;
/** Three batches, so that a new letter finds room while many mailboxes are read for the first time or back. */
const MOST_BEHIND_BYTES = 10_500_000;
/** Of a longer message no more is kept in memory. */
const LONGEST_BYTES = 2_000_000;
/**
 * Batches that are fetched, or have come and wait for room: outside the heap, and 3.5 MB each. So many keep the reader of
 * messages busy also where a server hands out forty messages a second.
 */
const MOST_FETCHING = 10;
/** So that a mailbox which is added while others are read back begins at once. */
const MOST_FETCHING_OLDER = 7;
/** Three full batches: after an outage all mailboxes have news at once. */
const MOST_NEWS_BYTES = 10_500_000;
/** A letter or two wait for nobody: those of three hundred mailboxes together are little more than that. */
const FEW_NEWS_BYTES = 50_000;
/** Of a message whose size its server does not tell: its share of a full batch. */
const UNTOLD_BYTES = 17_500;
/** Whoever fetches for longer has a slow line or a server that hangs, and keeps nobody from fetching meanwhile. */
const FETCHING_MS = 30_000;

/** The turn to fetch a batch. */
export interface Turn {
  /** To be called when all of it has come. Resolves when it may wait for room; until it has some nobody else has the turn. */
  readonly fetched: () => Promise<void>;
  /** Lets others have it; may be called more than once. */
  readonly leave: () => void;
}

/**
 * What all mailboxes of a process read and have not stored yet is together no more than one mailbox may have by itself, and
 * little more is fetched ahead of that, however many mailboxes there are. What is new waits for nothing but other
 * news to be fetched, and where it is a letter or two not for these either; it is read before all else. Of the rest what is
 * recent is fetched before what is older, and each mailbox in its turn.
 */
export class ReadingRoom {
  private readonly fetching = new Places({ most: MOST_FETCHING, mostBehind: MOST_FETCHING_OLDER });
  private readonly news = new Places({ most: MOST_NEWS_BYTES });
  private readonly reading = new Places({ most: MOST_BYTES, mostBehind: MOST_BEHIND_BYTES });
  private readonly fetchingMs: number;

  /** @param fetchingMs how long a turn lasts at most; a test has less time */
  constructor(fetchingMs = FETCHING_MS) {
    this.fetchingMs = fetchingMs;
  }

  /**
   * The turn of a batch to be fetched, as soon as it comes.
   *
   * @param bytes of the batch where it is new, as far as is known
   */
  async turn(rank: Rank, bytes = 0): Promise<Turn> {
    if (rank === 'new' && bytes <= FEW_NEWS_BYTES) return { fetched: async () => {}, leave: () => {} };
    const take = (line: 0 | 1) => (rank === 'new' ? this.news.take(bytes, 0) : this.fetching.take(1, line));
    let leave = await take(rank === 'older' ? 1 : 0);
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      leave();
    }, this.fetchingMs).unref();
    return {
      fetched: async () => {
        clearTimeout(timer);
        // Before those who have nothing in memory yet.
        if (isOver) leave = await take(0);
      },
      leave: () => {
        clearTimeout(timer);
        leave();
      },
    };
  }

  /** Room for a batch that has come, as soon as there is some. @returns to be called when nothing of it is in memory any more */
  enter(bytes: number, rank: Rank): Promise<() => void> {
    return this.reading.take(bytes, rank === 'new' ? 0 : 1);
  }
}

interface Sized {
  readonly size: number;
  /** Once it has come. */
  readonly source?: Source | null;
}

/** How much room a batch takes. */
export const roomOf = (batch: readonly Sized[]): number =>
  batch.reduce((sum, { size, source }) => {
    if (Buffer.isBuffer(source)) return sum + source.length;
    return sum + (size === 0 ? UNTOLD_BYTES : Math.min(size, LONGEST_BYTES));
  }, 0);
