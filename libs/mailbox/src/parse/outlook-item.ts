import { hash } from 'node:crypto';
import { isBlankText } from './bounded.ts';
import { decodeBytes } from './charset.ts';
import { type Storage, readCompoundFile } from './compound-file.ts';
import { unpackedRtf } from './packed-rtf.ts';
import { textOfRtf } from './rtf-text.ts';

/** Messages in messages are followed so deep, and so many recipients and files are read. */
const DEEPEST = 3;
const MOST_BESIDE = 200;

const PROPERTIES = '__properties_version1.0';
/** How many bytes stand above the properties of a message, of one in it, and of a recipient. */
const [HEAD, HEAD_INSIDE, HEAD_BESIDE] = [32, 24, 8];
const [NUMBER, TIME] = [0x0003, 0x0040];
const [SUBMITTED, DELIVERED, CREATED, RECIPIENT_KIND] = [0x0039, 0x0e06, 0x3007, 0x0c15];
/** Flags of a message, among them that nobody has sent it. */
const [FLAGS, UNSENT] = [0x0e07, 0x0008];
/** Classes of what is saved in the same form. */
const NO_MAIL = /^IPM\.(?:Appointment|Contact|DistList|Task(?!Request)|StickyNote|Activity)/i;
/** Of texts that are not Unicode, and of the page. */
const [CODE_PAGE, PAGE_CODE_PAGE] = [0x3ffd, 0x3fde];
/** Code pages that are not called windows-…. */
const CHARSETS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20_127: 'windows-1252',
  20_866: 'koi8-r',
  28_591: 'windows-1252',
  28_592: 'iso-8859-2',
  28_605: 'iso-8859-15',
  50_220: 'iso-2022-jp',
  51_932: 'euc-jp',
  54_936: 'gb18030',
  65_001: 'utf-8',
};
/** Between 1601, from which Outlook counts in tenths of microseconds, and 1970. */
const [EPOCH_MS, TICKS_IN_MS] = [11_644_473_600_000, 10_000n];
/** Outside of these it is none: Outlook writes the year 4501 where there is no time, and some programs zero. */
const [FIRST_TIME, LAST_TIME] = [Date.UTC(1990), Date.UTC(4000)];
const ABOUT_ITS_PARTS = /^(?:content-|mime-version|received|x-ms-|arc-|dkim-)/i;

/**
 * A message that somebody saved in Outlook or dragged into another one (`.msg`), as a mail: with the headers that it came
 * with, else by what it says of itself, with its words and files.
 *
 * @returns null where it is no message of Outlook
 * @source MS-OXMSG, 2.1 to 2.4; MS-OXPROPS
 */
export function mailOfOutlookItem(bytes: Buffer): Buffer | null {
  const root = readCompoundFile(bytes);
  return root === null ? null : mailIn(root);
}

/** What a file of Outlook is besides a letter that somebody got or sent. */
export type OutlookUse = 'drafts' | 'no-mail';

/**
 * The same for a file by itself, of which no file in it may be left out for its length.
 *
 * @returns null where it is no message of Outlook
 */
export function readOutlookFile(
  bytes: Buffer,
): { readonly mail: Buffer; readonly use: OutlookUse | null } | null {
  const root = readCompoundFile(bytes, bytes.length);
  const mail = root === null ? null : mailIn(root);
  return root === null || mail === null ? null : { mail, use: useOf(root) };
}

function useOf(root: Storage): OutlookUse | null {
  if (NO_MAIL.test(textIn(root, '001A', charsetOf()))) return 'no-mail';
  const numbers = fixedValues((root.stream(PROPERTIES) ?? Buffer.alloc(0)).subarray(HEAD));
  return (Number(numbers.get(FLAGS) ?? 0n) & UNSENT) === 0 ? null : 'drafts';
}

function mailIn(root: Storage): Buffer | null {
  const mail = mailOf(root, HEAD, DEEPEST);
  return mail === null ? null : Buffer.from(mail, 'latin1');
}

function mailOf(item: Storage, headBytes: number, depth: number): string | null {
  const values = item.stream(PROPERTIES);
  if (values === null) return null;
  const numbers = fixedValues(values.subarray(headBytes));
  const pageCharset = charsetOf(numbers.get(PAGE_CODE_PAGE));
  const charset = charsetOf(numbers.get(CODE_PAGE));
  const text = (id: string) => textIn(item, id, charset);
  const headers = headersOf(item, numbers, charset);
  if (headers === null) return null;
  const plain = text('1000');
  const page = item.stream('__substg1.0_10130102');
  const html = page === null ? text('1013') : decodeBytes(page, pageCharset);
  const rtf = item.stream('__substg1.0_10090102');
  const words = plain || (html === '' && rtf !== null ? (textOfRtf(unpackedRtf(rtf) ?? '') ?? '') : '');
  const plainPart = part('text/plain; charset=utf-8', Buffer.from(isBlankText(words) ? '' : words));
  const pagePart = part('text/html; charset=utf-8', Buffer.from(html));
  const boundary = `=_${hash('sha256', values, 'hex').slice(0, 32)}`;
  const body =
    html === ''
      ? plainPart
      : words === ''
        ? pagePart
        : multipart('alternative', `${boundary}w`, [plainPart, pagePart]);
  const files = filesOf(item, charset, depth);
  const whole = files.length === 0 ? body : multipart('mixed', boundary, [body, ...files]);
  return `${headers}\r\nMIME-Version: 1.0\r\n${whole}`;
}

/** The headers that it came with, and what it says of itself in place of those that are missing; null where it says nothing. */
function headersOf(item: Storage, numbers: ReadonlyMap<number, bigint>, charset: string): string | null {
  const text = (id: string) => textIn(item, id, charset);
  const transport = text('007D')
    .replaceAll(/\r?\n(?=[ \t])/g, '\u0000')
    .split(/\r?\n/)
    .filter((line) => /^[\w-]+:/.test(line))
    .map((line) => line.replaceAll('\u0000', '\r\n'));
  const own = transport.filter((line) => !ABOUT_ITS_PARTS.test(line));
  const lacks = (field: string) => !own.some((line) => line.toLowerCase().startsWith(`${field}:`));
  const name = text('0C1A') || text('0042');
  const address = ['5D01', '5D02', '0C1F', '0065'].map(text).find((value) => value.includes('@')) ?? '';
  const subject = text('0037');
  if (lacks('from') && name === '' && address === '' && subject === '') return null;
  const date = lacks('date') ? (receivedIn(transport) ?? timeIn(numbers)) : null;
  const id = text('1035');
  return [
    ...own.map(bytesOf),
    ...(lacks('from') ? [`From: ${mailbox(name, address)}`] : []),
    ...(lacks('to') && lacks('cc') ? recipientsOf(item, charset) : []),
    ...(lacks('subject') ? [`Subject: ${encoded(subject)}`] : []),
    ...(date === null ? [] : [`Date: ${date}`]),
    ...(lacks('message-id') && /^<[^<>\s]{1,900}>$/.test(id) ? [`Message-ID: ${bytesOf(id)}`] : []),
  ].join('\r\n');
}

/** When our own server took it in, which the first line of its way says behind the last semicolon. */
function receivedIn(transport: readonly string[]): string | null {
  const received = transport.find((line) => /^received:/i.test(line));
  const at = received?.slice(received.lastIndexOf(';') + 1).trim() ?? '';
  return /^[\w,:+() -]{10,80}$/.test(at) && !Number.isNaN(Date.parse(at)) ? at : null;
}

/** When it was sent, else when it came or was written. */
function timeIn(numbers: ReadonlyMap<number, bigint>): string | null {
  for (const property of [SUBMITTED, DELIVERED, CREATED]) {
    const at = Number((numbers.get(property) ?? 0n) / TICKS_IN_MS) - EPOCH_MS;
    if (at > FIRST_TIME && at < LAST_TIME) return new Date(at).toUTCString().replace('GMT', '+0000');
  }
  return null;
}

function recipientsOf(item: Storage, charset: string): string[] {
  const found = beside(item, '__recip_version1.0_').map((recipient) => {
    const text = (id: string) => textIn(recipient, id, charset);
    const address = ['39FE', '3003'].map(text).find((value) => value.includes('@')) ?? '';
    const numbers = fixedValues((recipient.stream(PROPERTIES) ?? Buffer.alloc(0)).subarray(HEAD_BESIDE));
    return { kind: Number(numbers.get(RECIPIENT_KIND) ?? 1n), written: mailbox(text('3001'), address) };
  });
  return (['To', 'Cc'] as const).flatMap((name, index) => {
    const these = found.filter(({ kind }) => kind === index + 1).map(({ written }) => written);
    return these.length === 0 ? [] : [`${name}: ${these.join(',\r\n ')}`];
  });
}

function filesOf(item: Storage, charset: string, depth: number): string[] {
  return beside(item, '__attach_version1.0_').flatMap((file) => {
    const inner = file.storages.get('__substg1.0_3701000D');
    if (inner !== undefined) {
      const mail = depth > 1 ? mailOf(inner, HEAD_INSIDE, depth - 1) : null;
      return mail === null ? [] : [part('message/rfc822', Buffer.from(mail, 'latin1'))];
    }
    const bytes = file.stream('__substg1.0_37010102');
    if (bytes === null) return [];
    const name = textIn(file, '3707', charset) || textIn(file, '3704', charset);
    const type = textIn(file, '370E', charset);
    const known = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : 'application/octet-stream';
    const id = textIn(file, '3712', charset).replaceAll(/[^\x21-\x7e]|[<>]/g, '');
    return [
      part(
        `${known}; name*=UTF-8''${encodeURIComponent(name.toWellFormed())}`,
        bytes,
        id === '' ? 'Content-Disposition: attachment' : `Content-Disposition: inline\r\nContent-ID: <${id}>`,
      ),
    ];
  });
}

const beside = (item: Storage, name: string): Storage[] =>
  [...item.storages]
    .filter(([key]) => key.startsWith(name))
    .slice(0, MOST_BESIDE)
    .map(([, storage]) => storage);

/** Numbers and times by what they say; the texts beside them are streams of their own. */
function fixedValues(bytes: Buffer): Map<number, bigint> {
  const found = new Map<number, bigint>();
  for (let at = 0; at + 16 <= bytes.length; at += 16) {
    const [type, id] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
    if (type === NUMBER) found.set(id, BigInt(bytes.readUInt32LE(at + 8)));
    if (type === TIME) found.set(id, bytes.readBigUInt64LE(at + 8));
  }
  return found;
}

function textIn(item: Storage, id: string, charset: string): string {
  const wide = item.stream(`__substg1.0_${id}001F`);
  const text =
    wide?.toString('utf16le') ??
    decodeBytes(item.stream(`__substg1.0_${id}001E`) ?? Buffer.alloc(0), charset);
  return text.replaceAll('\u0000', '').toWellFormed();
}

const charsetOf = (page = 1252n): string => CHARSETS[Number(page)] ?? `windows-${page}`;

function mailbox(name: string, address: string): string {
  const written = address.replaceAll(/[^\x21-\x7e]|[<>,;]/g, '');
  return name === '' || name === address ? written : `${encoded(name)} <${written}>`;
}

/** Any words as an encoded word of a header; pieces of so many bytes, each whole letters. */
function encoded(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  const pieces = line.match(/.{1,12}/gsu) ?? [];
  return pieces.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ');
}

/** A character for each byte, as all of the mail is put together. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

function part(type: string, bytes: Buffer, disposition?: string): string {
  const lines = bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  const more = disposition === undefined ? '' : `${disposition}\r\n`;
  return `Content-Type: ${type}\r\n${more}Content-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`;
}

const multipart = (kind: string, boundary: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`;
