import { open } from 'node:fs/promises';
import { FoyerError, errorCode } from '#libs/platform';
import { onDisk } from './name-on-disk.ts';

/** Some bytes of a file. @throws `request-invalid`, with the reason in words */
export async function beginning(path: string, bytes: number, at = 0): Promise<Buffer> {
  return reading(path, async () => {
    const file = await open(onDisk(path));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  });
}

/** Does something with a path. @throws `request-invalid`, with the reason in words */
export async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  Z_BUF_ERROR: 'it is packed and its end is missing; what came before it is taken in',
  Z_DATA_ERROR: 'it is packed and damaged; what came before that is taken in',
};

/** The error of a path that cannot be read, by what Node said. */
export function unreadable(path: string, cause: unknown): FoyerError {
  const code = errorCode(cause) ?? 'unknown error';
  return new FoyerError('request-invalid', `Cannot read ${path}: ${REASONS[code] ?? code}.`, { cause });
}

/** The error of a path that holds nothing that can be read. @param why as the end of a sentence */
export function notRead(path: string, why: string): FoyerError {
  return new FoyerError('request-invalid', `Cannot read ${path}: ${why}.`);
}
