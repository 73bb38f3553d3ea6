import { hash } from 'node:crypto';
import { cleanFileName, isBlankText } from './bounded.ts';
import { decodeBytes } from './charset.ts';
import type { Enclosed } from './enclosed.ts';
import { textOfOther } from './other-text.ts';
import type { MailAttachment } from './parsed-mail.ts';
import { NO_WORDS, type Words, wordsOf } from './parts-parser.ts';
import type { MimeMessage } from './read-mime.ts';
import { textOfRtf } from './rtf-text.ts';
import { readTnef } from './tnef.ts';
import { innerMessage, isOtherForm } from './wrapping.ts';

/** A signed message around a signed message, and so on. */
const DEEPEST_WRAPPING = 3;

type Inner = Words & Pick<MimeMessage, 'attachments' | 'enclosed'>;

const NOTHING: Inner = { ...NO_WORDS, attachments: [], enclosed: [] };

/**
 * A message with what it is wrapped in opened: what stands in there stands in place of the wrapping. What cannot be
 * opened stays a file.
 *
 * @param read reads a message in a message
 * @param bytesElsewhere the decoded bytes of a part that does not stand in the message itself, by its hash (hex)
 */
export async function unwrapped(
  mime: MimeMessage,
  read: (source: Buffer) => Promise<MimeMessage>,
  bytesElsewhere: (sha256: string) => Buffer | null,
  depth = DEEPEST_WRAPPING,
): Promise<MimeMessage> {
  let message = mime;
  for (const enclosed of depth === 0 ? [] : mime.enclosed) {
    const bytes = bytesElsewhere(enclosed.sha256) ?? enclosed.bytes;
    const source = innerMessage(enclosed.kind, bytes);
    // Beside words it remains a file.
    if (/^(?:other-text|page)$/.test(enclosed.kind) && hasWords(message)) continue;
    const inner = source === null ? innerWords(enclosed, bytes) : await readMessage(source, read, depth - 1);
    if (inner !== null) message = merged(message, enclosed, inner);
  }
  if (!hasWords(message)) return message;
  return { ...message, attachments: message.attachments.filter((file) => !isOtherForm(file)) };
}

/** Null where it cannot be read: it remains a file of a message that can. */
async function readMessage(
  source: Buffer,
  read: (source: Buffer) => Promise<MimeMessage>,
  depth: number,
): Promise<MimeMessage | null> {
  try {
    return await unwrapped(await read(source), read, () => null, depth);
  } catch {
    return null;
  }
}

export const hasWords = ({ text = '', html }: Words) => html !== undefined || !isBlankText(text);

function innerWords({ kind, charset }: Enclosed, bytes: Buffer): Inner | null {
  if (kind === 'page') return { ...NOTHING, html: decodeBytes(bytes, charset || 'utf-8') };
  if (kind === 'other-text') return { ...NOTHING, text: textOfOther(bytes, charset) };
  if (kind === 'rtf') {
    const text = textOfRtf(bytes.toString('latin1'));
    return text === null || isBlankText(text) ? null : { ...NOTHING, text };
  }
  const tnef = kind === 'winmail' ? readTnef(bytes) : null;
  const isEmpty = isBlankText(tnef?.text ?? '') && tnef?.html === null && tnef.files.length === 0;
  if (tnef === null || isEmpty) return null;
  const attachments = tnef.files.map(({ name, bytes: file }): MailAttachment => ({
    name: cleanFileName(name, 255),
    type: 'application/octet-stream',
    sizeBytes: file.length,
    sha256: hash('sha256', file, 'hex'),
    inline: false,
  }));
  return { ...NOTHING, text: tnef.text ?? undefined, html: tnef.html ?? undefined, attachments };
}

function merged(message: MimeMessage, { kind, sha256 }: Enclosed, inner: Inner): MimeMessage {
  const at = message.attachments.findIndex((file) => file.sha256 === sha256);
  const attachments = message.attachments.flatMap((file, index) => (index === at ? inner.attachments : file));
  const enclosed = [...message.enclosed.filter((other) => other.sha256 !== sha256), ...inner.enclosed];
  return { ...message, ...wordsTogether(message, kind, inner), attachments, enclosed };
}

function wordsTogether(message: Words, kind: Enclosed['kind'], inner: Words): Words {
  const { text = '', above, below } = message;
  if (!hasWords(message)) return wordsOf(inner);
  // Beside Outlook's format stand the same words once more; beside a signed message what a list or a gateway adds.
  if (kind !== 'signed') return wordsOf(message);
  if (inner.html === undefined) return { ...wordsOf(message), text: joined(inner.text ?? '', text) };
  return { ...wordsOf(inner), below: joined(inner.below, above, text, below) };
}

const joined = (...texts: readonly string[]) => texts.filter((text) => !isBlankText(text)).join('\n\n');
