import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { FoyerError, errorCode } from '#libs/platform';

/** @throws `request-invalid` with the reason in words */
export function readWhole(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FoyerError('request-invalid', `Cannot read ${path}: ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * Writes a file so that at any moment it is the old one or the new one, never a part of either.
 *
 * @throws `request-invalid` with the reason in words
 */
export function writeWhole(path: string, content: string | Buffer): void {
  let draft: string | null = null;
  try {
    const target = existing(path);
    // A pipe or /dev/stdout is written to; a rename would replace the device itself.
    if (target !== null && !statSync(target).isFile()) return writeFileSync(target, content);
    draft = `${target ?? path}.${process.pid}.part`;
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, target ?? path);
  } catch (error) {
    if (draft !== null) rmSync(draft, { force: true });
    throw new FoyerError('request-invalid', `Cannot write ${path}: ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * Fails as `writeWhole` would, before the work whose result it is to hold.
 *
 * @throws `request-invalid` with the reason in words
 */
export function tryWriting(path: string): void {
  try {
    const target = existing(path);
    if (target === null || statSync(target).isFile())
      return accessSync(dirname(target ?? path), constants.W_OK);
    closeSync(openSync(target, 'a'));
  } catch (error) {
    throw new FoyerError('request-invalid', `Cannot write ${path}: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Whether two paths lead to one file that is there. */
export function isSameFile(one: string, other: string): boolean {
  const file = existing(one);
  return file !== null && file === existing(other);
}

/** Where a path leads to through its links, or null where there is nothing yet. */
function existing(path: string): string | null {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'a draft of it is there already',
};

function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? 'unknown error';
  return REASONS[code] ?? code;
}
