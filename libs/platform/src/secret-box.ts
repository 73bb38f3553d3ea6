import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FoyerError, errorCode } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/** In characters; as FOYER_SECRET is asked for. */
const SHORTEST_SECRET = 16;

/** Encrypts what must be readable again: mailbox credentials. AES-256-GCM, a fresh nonce each time. */
export interface SecretBox {
  /** @returns `v1.` and base64url of nonce, tag and ciphertext */
  seal(plain: string, purpose: string): string;
  /** @throws `secret-unreadable` where the secret key, the purpose or the text is not the one of `seal` */
  open(sealed: string, purpose: string): string;
  /**
   * What something is known by again without being kept: HMAC-SHA-256 under a key of its own. Whoever has the database
   * alone cannot tell from it what it was.
   */
  mark(plain: string | Buffer, purpose: string): Buffer;
}

/** @param secret any text of 16 characters or more; the key is derived from it by HKDF-SHA-256 for each purpose */
export function createSecretBox(secret: string): SecretBox {
  const keyFor = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', createHash('sha256').update(secret).digest(), 'foyer', purpose, 32));
  return {
    seal(plain, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    mark(plain, purpose) {
      return createHmac('sha256', keyFor(purpose)).update(plain).digest();
    },
    open(sealed, purpose) {
      try {
        if (!sealed.startsWith('v1.')) throw new Error('unknown version');
        const bytes = Buffer.from(sealed.slice(3), 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch (error) {
        throw new FoyerError(
          'secret-unreadable',
          'A stored credential cannot be decrypted: set FOYER_SECRET (or restore the key file of DATA_DIR) to the value it was stored with.',
          { cause: error },
        );
      }
    },
  };
}

/**
 * The secret of this installation: read from `secret.key` in the data directory, made on first use (mode 0600).
 * Written whole under another name and linked into place, so that two first starts agree and a kill leaves no half key.
 */
export function readOrCreateSecretFile(dataDir: string): string {
  const path = join(dataDir, 'secret.key');
  try {
    return secretOf(readFileSync(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof FoyerError) throw error;
    if (errorCode(error) !== 'ENOENT') throw unusable(path, error);
  }
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    makeFolder(dirname(path), 0o700);
    const file = openSync(draft, 'wx', 0o600);
    writeSync(file, `${randomBytes(32).toString('base64url')}\n`);
    fsyncSync(file);
    closeSync(file);
    try {
      linkSync(draft, path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw unusable(path, error);
  }
}

/** An emptied key file would seal under a key that anybody can derive, and open nothing of what was stored before. */
function secretOf(text: string, path: string): string {
  const secret = text.trim();
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new FoyerError(
    'data-directory-unusable',
    `${path} holds no key: restore it from your backup. If nothing was stored under it yet, remove it, and a new one is made.`,
  );
}

function unusable(path: string, cause: unknown): FoyerError {
  return new FoyerError(
    'data-directory-unusable',
    `Cannot read or write ${path} (${errorCode(cause) ?? 'unknown error'}): make DATA_DIR a writable directory, or set FOYER_SECRET.`,
    { cause },
  );
}
