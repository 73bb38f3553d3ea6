import MailComposer from 'nodemailer/lib/mail-composer';

export interface Draft {
  /** Our address in the mailbox where the message lies; null leaves it to the mail program. */
  readonly from: string | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Message-ID of the answered message; null where it has none. */
  readonly inReplyTo: string | null;
  /** Message-IDs of its thread, oldest first. */
  readonly references: readonly string[];
  readonly text: string;
}

/** An identifier as RFC 5322 writes it; anything else would end up as a header of its own. */
const MESSAGE_ID = /^<[^<>\s]+>$/;

/**
 * A message that nobody has sent, as an .eml file: a mail program opens it as a draft, with its thread.
 *
 * @returns the source, CRLF line ends; without Date and Message-ID, which belong to the sending
 */
export async function draftSource(draft: Draft): Promise<string> {
  const { from, to, subject, inReplyTo, references, text } = draft;
  const thread = [...new Set([...references, ...(inReplyTo === null ? [] : [inReplyTo])])];
  const mail = new MailComposer({
    ...(from === null ? {} : { from }),
    to: { name: to.name === to.address ? '' : to.name, address: to.address },
    subject,
    text,
    ...(inReplyTo !== null && MESSAGE_ID.test(inReplyTo) ? { inReplyTo } : {}),
    references: thread.filter((id) => MESSAGE_ID.test(id)),
    headers: { 'X-Unsent': '1' },
    textEncoding: 'quoted-printable',
    disableUrlAccess: true,
    disableFileAccess: true,
    newline: 'windows',
  }).compile();
  const source = (await mail.build()).toString('utf8');
  const [head = '', ...body] = source.split('\r\n\r\n');
  const kept = head.split(/\r\n(?![ \t])/).filter((line) => !/^(?:date|message-id):/i.test(line));
  return [kept.join('\r\n'), ...body].join('\r\n\r\n');
}
