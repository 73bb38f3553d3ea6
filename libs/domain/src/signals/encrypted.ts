import type { Message } from '../message/message.ts';

const ARMOUR = /^-----BEGIN PGP MESSAGE-----[ \t]*$/m;
/** The whole of a message by S/MIME or PGP, which has one name each time. */
const CONTAINER = /^(?:smime\.p7m|encrypted\.asc)$|\.(?:p7m|pgp|gpg)$/i;

/**
 * Whether the words of a message can be read only by a program that has its reader's key. Nothing is known of them then, and
 * the same name of a file says nothing either.
 *
 * @param ownLength letters of its own that can be read
 * @source RFC 9580 (armour), RFC 3156 (PGP/MIME), RFC 8551 (S/MIME)
 */
export function isEncrypted({ newText, attachments }: Message, ownLength: number): boolean {
  return ARMOUR.test(newText) || (ownLength === 0 && attachments.some((name) => CONTAINER.test(name)));
}
