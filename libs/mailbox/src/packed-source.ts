import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { type ByteRange, SourceFile } from './source-file.ts';

/** The highest level takes twice the time for 3% less (measured). */
const LEVEL = { level: 4 };

/**
 * Packs a source from file to file, so that little of it is ever in memory.
 *
 * @param ranges what to keep of it; all of it unless told otherwise
 * @returns gzip, in a file that the caller closes
 */
export async function packed(source: SourceFile, ranges?: readonly ByteRange[]): Promise<SourceFile> {
  const file = new SourceFile();
  try {
    await pipeline(source.pieces(ranges), createGzip(LEVEL), into(file));
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/**
 * The opposite.
 *
 * @param pieces of gzip
 * @param mostBytes a damaged one must not fill the disk
 * @returns a file that the caller closes
 * @throws what zlib throws, and where it is longer
 */
export async function unpacked(pieces: AsyncIterable<Buffer>, mostBytes: number): Promise<SourceFile> {
  const file = new SourceFile();
  try {
    await pipeline(pieces, createGunzip(), into(file, mostBytes));
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

const into =
  (file: SourceFile, mostBytes = Infinity) =>
  async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      if (file.length + piece.length > mostBytes) throw new Error('longer than any source');
      await file.append(piece);
    }
  };
