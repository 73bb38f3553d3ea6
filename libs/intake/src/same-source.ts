import { type Source, headOfSource } from '#libs/mailbox';

/** More than the longest head that is looked at. */
const HEAD_BYTES = 200_000;
const NAMES_ITSELF = /^message-id:\s*<[^\s<>]+@/im;
const OWN_ID = /^message-id:\s*(<[^\s<>]+>)/im;
const IS_PLAIN = /^[\x21-\x7e]+$/;

/**
 * Whether a source may be that of a message with this Message-ID. A folder that was restored from a backup gives the same
 * UID to another message, and nobody may get the letter of somebody else.
 *
 * @param messageId as it was read when the message came; null where it had none
 */
export async function maySourceBeOf(messageId: string | null, source: Source): Promise<boolean> {
  const head = await headOf(source);
  if (messageId === null) return !NAMES_ITSELF.test(head);
  const own = messageId.replace(/^<|>$/g, '');
  return !IS_PLAIN.test(own) || head.replace(/\s+/g, '').includes(own);
}

/** Whether a source says itself that it is that of a message with this Message-ID. */
export async function isSourceOf(messageId: string | null, source: Source): Promise<boolean> {
  return messageId !== null && OWN_ID.exec(await headOf(source))?.[1] === messageId;
}

async function headOf(source: Source): Promise<string> {
  const begins = Buffer.isBuffer(source) ? source : await source.read({ from: 0, to: HEAD_BYTES });
  return headOfSource(begins).toString('latin1');
}
