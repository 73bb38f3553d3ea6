import { separateNewText } from '#libs/domain';
import type { LabelledRecord } from '#libs/training';
import { type MailParts, buildMail } from '../factories/mail.ts';
import { QUOTE_STYLES } from './quote-styles.ts';

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
 * A record as a mailbox would hold it: the candidate's mail in INBOX, ours in Sent, answers with what they answer quoted
 * below as one of three mail programs does it, automatic receipts with the header that says so.
 *
 * @param number makes addresses and Message-IDs its own, so that records do not become one person's
 * @param to the address that tells the role; null where the record names none
 */
export function renderRecord(record: LabelledRecord, number: number, to: string | null): RenderedRecord {
  const { message, history } = record;
  const [local = 'x', domain = 'mail.example.com'] = message.from.address.split('@');
  const candidate = { name: message.from.name, address: `${local}.${number}@${domain}` };
  const us = { name: '', address: to ?? OURS };
  const letters: Letter[] = [
    ...history.map((contact) => ({ subject: '', cc: [], ...contact })),
    { ...message, by: 'candidate' },
  ];
  let answered: Rendered | null = null;
  const mails = letters.map((letter, index) => {
    const [from, recipient] = letter.by === 'candidate' ? [candidate, us] : [us, candidate];
    const messageId = `<${number}.${index}@records.example.com>`;
    const rendered: Rendered = { letter, from, recipient, messageId, style: number % QUOTE_STYLES.length };
    const raw = rawOf(rendered, answered);
    answered = rendered;
    return {
      folder: letter.by === 'candidate' ? ('INBOX' as const) : ('Sent' as const),
      raw,
      receivedAt: new Date(letter.at),
    };
  });
  return { record, messageId: `<${number}.${history.length}@records.example.com>`, mails };
}

interface Letter {
  readonly at: string;
  readonly by: 'candidate' | 'employer';
  readonly subject: string;
  readonly text: string;
  readonly automatic?: boolean;
  readonly attachments?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cc: readonly string[];
}

interface Person {
  readonly name: string;
  readonly address: string;
}

interface Rendered {
  readonly letter: Letter;
  readonly from: Person;
  readonly recipient: Person;
  readonly messageId: string;
  readonly style: number;
}

function rawOf(rendered: Rendered, answered: Rendered | null): string {
  const { letter, messageId } = rendered;
  const parts = {
    from: headerOf(rendered.from),
    to: headerOf(rendered.recipient),
    subject: encoded(letter.subject),
    text: answered === null ? letter.text : withQuote(rendered, answered),
    date: new Date(letter.at),
    messageId,
    ...(answered === null ? {} : { inReplyTo: answered.messageId }),
    headers: {
      Date: rfc5322(letter.at),
      ...(letter.cc.length === 0 ? {} : { Cc: letter.cc.join(', ') }),
      ...(letter.automatic === true ? { 'Auto-Submitted': 'auto-replied' } : {}),
      ...letter.headers,
    },
  };
  const files = letter.attachments ?? [];
  return files.length === 0 ? buildMail(parts) : withFiles(parts, files, messageId.slice(1, -1));
}

/** An answer to the other side quotes it, unless it quotes something already; a machine's receipt quotes nothing. */
function withQuote({ letter, style }: Rendered, answered: Rendered): string {
  const other = answered.letter;
  const quotes = separateNewText(letter.text, letter.subject).quotedText !== '';
  if (quotes || other.by === letter.by || letter.automatic === true) return letter.text;
  const quote = QUOTE_STYLES[style]?.({
    from: { ...answered.from, name: answered.from.name || 'Hiring team' },
    to: answered.recipient.address,
    subject: other.subject,
    text: other.text,
    at: localTime(other.at, letter.at),
  });
  return `${letter.text}\n\n${quote}`;
}

function headerOf({ name, address }: Person): string {
  if (name === '') return address;
  const plain = /^[\w .'-]*$/.test(name);
  return `${plain ? name : /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '')}"` : encoded(name)} <${address}>`;
}

/** Minutes east of UTC of an instant as it is written. */
function offsetOf(at: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)$/.exec(at) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

/** An instant on the clock of another one's writer, as a date whose UTC fields show it. */
function localTime(at: string, clock: string): Date {
  return new Date(new Date(at).getTime() + offsetOf(clock) * 60_000);
}

/** `Mon, 02 Mar 2026 08:02:00 -0500`, in the writer's own offset. */
function rfc5322(at: string): string {
  const offset = offsetOf(at);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const zone = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(minutes).padStart(2, '0')}`;
  return localTime(at, at).toUTCString().replace('GMT', zone);
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

function withFiles(parts: MailParts, files: readonly string[], seed: string): string {
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
  return buildMail({ ...parts, text: body, headers });
}
