import type { FetchMessageObject, FetchQueryObject } from 'imapflow';
import { dateOf } from './imap-fetch.ts';
import type { FetchedMessage, ListedMessage } from './mailbox-session.ts';
import { SourceFile } from './source-file.ts';

/**
 * Messages above this come in pieces of this size, into a file: imapflow holds what it fetches twice. So large, because
 * each piece is a round trip, and because a server may have to make the whole message anew for each.
 */
export const PIECE_BYTES = 4_000_000;
/** A server may count a little less than it sends. */
const MOST_BYTES = 64_000_000;

/** What is needed of imapflow. */
export interface PieceClient {
  fetchOne(
    uid: string,
    query: FetchQueryObject & { readonly source: { readonly start: number; readonly maxLength: number } },
    options: { readonly uid: true },
  ): Promise<FetchMessageObject | false>;
}

/**
 * Fetches a large message piece by piece.
 *
 * @param step runs each command under its deadline
 * @returns null where it is gone or not handed out, also where it goes between two pieces
 */
export async function fetchInPieces(
  client: PieceClient,
  { uid, size }: ListedMessage,
  step: <T>(bytes: number, command: () => Promise<T>) => Promise<T>,
): Promise<FetchedMessage | null> {
  const source = new SourceFile();
  try {
    const internalDate = await fetchInto(source);
    if (internalDate !== null && source.length > 0 && source.length <= MOST_BYTES)
      return { uid, size, internalDate, source };
  } catch (error) {
    source.close();
    throw error;
  }
  source.close();
  return null;

  async function fetchInto(file: SourceFile): Promise<Date | null> {
    let beginning: Buffer | null = null;
    for (let isShort = false; ;) {
      const start = file.length;
      const query = { uid: true, internalDate: true, source: { start, maxLength: PIECE_BYTES } };
      const message = await step(PIECE_BYTES, () => client.fetchOne(`${uid}`, query, { uid: true }));
      if (message === false) return null;
      const piece = pieceOf(message);
      // What is shorter than asked for is the end, unless it was less than the listing said: then it is asked for once more.
      if (piece === null) return isShort && beginning !== null ? dateOf(message, beginning) : null;
      beginning ??= piece;
      await file.append(piece);
      // A server that gives all of it at once knows no pieces.
      if (piece.length > PIECE_BYTES) return start === 0 ? dateOf(message, beginning) : null;
      isShort = piece.length < PIECE_BYTES;
      if (piece.length === 0 || (isShort && file.length >= size) || file.length > MOST_BYTES)
        return dateOf(message, beginning);
    }
  }
}

function pieceOf({ source }: FetchMessageObject): Buffer | null {
  return Buffer.isBuffer(source) ? source : null;
}
