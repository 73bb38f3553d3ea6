import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes as base64url: 256 bits, more than anybody can try. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is stored of a secret that Foyer itself drew. A fast hash is enough here: nobody guesses 80 random bits or more,
 * and argon2 would cost 17 ms with every request.
 */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Compares in constant time, also texts of different length. */
export function sameToken(one: string, other: string): boolean {
  return timingSafeEqual(tokenHash(one), tokenHash(other));
}

/** Crockford's base 32: no letter looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @returns 80 random bits in groups that a person can type, `XXXX-XXXX-XXXX-XXXX` */
export function newSetupCode(): string {
  const characters = Array.from(randomBytes(16), (byte) => ALPHABET.charAt(byte & 31)).join('');
  return characters.match(/.{4}/g)?.join('-') ?? characters;
}

/** The code as it was meant: any case, with or without dashes, O for 0, I or L for 1. */
export function setupCodeHash(typed: string): Buffer {
  const meant = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');
  return tokenHash(meant);
}
