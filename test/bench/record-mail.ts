import type { LabelledRecord } from '#libs/training';
import { buildMail } from '../factories/mail.ts';

/** One message of a mailbox, made from a record of the corpus. */
export interface RenderedMail {
  readonly folder: 'INBOX' | 'Sent';
  readonly raw: string;
  readonly receivedAt: Date;
}

export interface RenderedRecord {
  readonly record: LabelledRecord;
  /** Of the message that the record is about. */
  readonly messageId: string;
  /** History and message, in the order of their times. */
  readonly mails: readonly RenderedMail[];
}

const OURS = 'jobs@harbourlight.example';

/** Whether a mailbox can hold all of a record: calls and visits leave no mail. */
export function isAllMail(record: LabelledRecord): boolean {
  return [...record.history, record.message].every(({ channel }) => channel === 'email');
}

/**
 * A record as a mailbox would hold it: the candidate's mail in INBOX, ours in Sent, automatic receipts with the header
 * that says so.
 *
 * @param number makes addresses and Message-IDs its own, so that records do not become one person's
 * @param to the address that tells the role; null where the record names none
 */
export function renderRecord(record: LabelledRecord, number: number, to: string | null): RenderedRecord {
  const { message, history } = record;
  const [local = 'x', domain = 'mail.example.com'] = message.from.address.split('@');
  const candidate = `${message.from.name} <${local}.${number}@${domain}>`.replace(
    /^([^<]*[",;:@()][^<]*) </,
    '"$1" <',
  );
  const inbox = to ?? OURS;
  let last: string | undefined;
  const render = (
    index: number,
    by: 'candidate' | 'employer',
    at: string,
    subject: string,
    text: string,
    options: {
      automatic?: boolean;
      attachments?: readonly string[];
      headers?: Readonly<Record<string, string>>;
      cc?: readonly string[];
    },
  ): { mail: RenderedMail; id: string } => {
    const id = `<${number}.${index}@records.example.com>`;
    const [from, recipient] = by === 'candidate' ? [candidate, inbox] : [inbox, candidate];
    const headers = {
      Date: rfc5322(at),
      ...(options.cc === undefined || options.cc.length === 0 ? {} : { Cc: options.cc.join(', ') }),
      ...(options.automatic === true ? { 'Auto-Submitted': 'auto-replied' } : {}),
      ...options.headers,
    };
    const parts = {
      from,
      to: recipient,
      subject: encoded(subject),
      text,
      date: new Date(at),
      messageId: id,
      ...(last === undefined ? {} : { inReplyTo: last }),
      headers,
    };
    last = id;
    const raw = withFiles(parts, options.attachments ?? [], `${number}.${index}`);
    return { id, mail: { folder: by === 'candidate' ? 'INBOX' : 'Sent', raw, receivedAt: new Date(at) } };
  };
  const earlier = history.map((contact, index) =>
    render(index, contact.by, contact.at, contact.subject ?? '', contact.text, {
      automatic: contact.automatic === true,
      attachments: contact.attachments ?? [],
    }),
  );
  const own = render(history.length, 'candidate', message.at, message.subject, message.text, {
    attachments: message.attachments,
    headers: message.headers ?? {},
    cc: message.cc,
  });
  return { record, messageId: own.id, mails: [...earlier.map(({ mail }) => mail), own.mail] };
}

/** `Mon, 02 Mar 2026 08:02:00 -0500`, in the writer's own offset. */
function rfc5322(at: string): string {
  const offset = /([+-]\d\d):?(\d\d)$/.exec(at);
  const minutes =
    offset === null
      ? 0
      : Number(`${offset[1]?.[0]}1`) * (Math.abs(Number(offset[1])) * 60 + Number(offset[2]));
  const local = new Date(new Date(at).getTime() + minutes * 60_000).toUTCString();
  return local.replace('GMT', offset === null ? '+0000' : `${offset[1]}${offset[2]}`);
}

/** An encoded word where a header needs one; long ones are cut between characters. */
function encoded(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

function withFiles(parts: Parameters<typeof buildMail>[0], files: readonly string[], seed: string): string {
  const from = parts.from.replace(/^"?([^"<]*)"? </, (_, name: string) => `${encoded(name)} <`);
  const to = (parts.to ?? '').replace(/^"?([^"<]*)"? </, (_, name: string) => `${encoded(name)} <`);
  if (files.length === 0) return buildMail({ ...parts, from, to });
  const boundary = `=_${seed}`;
  const body = [
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    parts.text,
    ...files.flatMap((name) => [
      `--${boundary}`,
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(`${name} ${seed}`).toString('base64'),
    ]),
    `--${boundary}--`,
    '',
  ].join('\n');
  const headers = { ...parts.headers, 'Content-Type': `multipart/mixed; boundary="${boundary}"` };
  return buildMail({ ...parts, from, to, text: body, headers });
}
