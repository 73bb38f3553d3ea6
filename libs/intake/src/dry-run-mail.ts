import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ParsedMail } from '#libs/mailbox';
import type { Direction } from './direction.ts';
import { identityOf } from './incoming.ts';

/** What is read of a message of the last days. */
export interface DryRunMail {
  /** Without its HTML and the letters in it, of which nothing is asked any more. */
  readonly mail: ParsedMail;
  readonly direction: Direction;
}

/**
 * A message of the last days, in memory only. All of them lie there before the first is assessed, and as they are read two
 * thousand letters with long threads below them are more than the service may have: it died of them (measured: 2,000 of
 * 100 KB of HTML, of which 20 KB each are left when they are packed).
 */
export interface ReadMail {
  readonly receivedAt: Date;
  /** The identity that it has once it is stored, in hex. */
  readonly messageKey: string;
  /** How much memory it takes until all are assessed, in bytes: packed, and its new words as part of a history. */
  readonly bytes: number;
  readonly packed: Buffer;
}

/** The fastest: 0.1 ms for 30 KB of text, of which a sixth is left; the usual one leaves a twentieth less (measured). */
const LEVEL = { level: 1 };

export function packMail(mail: ParsedMail, direction: Direction, receivedAt: Date): ReadMail {
  const { sender } = direction;
  const kept: DryRunMail = {
    mail: { ...mail, html: null, letters: [] },
    // Each of those is a message of its own.
    direction: sender === null ? direction : { ...direction, sender: { ...sender, others: [] } },
  };
  const given = deflateRawSync(JSON.stringify(kept), LEVEL);
  // What is given is the beginning of 16 KB, and a usual copy lies among others in 64: either would stay with it.
  const packed = Buffer.allocUnsafeSlow(given.length);
  given.copy(packed);
  return {
    receivedAt,
    messageKey: identityOf(mail, receivedAt).toString('hex'),
    bytes: packed.length + 2 * mail.newText.length,
    packed,
  };
}

/** Anew each time: whoever keeps it keeps all of its text. */
export const unpackMail = ({ packed }: ReadMail): DryRunMail =>
  JSON.parse(inflateRawSync(packed).toString()) as DryRunMail;
