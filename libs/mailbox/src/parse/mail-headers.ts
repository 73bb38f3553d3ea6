import { domainToUnicode } from 'node:url';
import { isAutomaticReply, isWrittenToList } from '#libs/domain';
import type { AddressObject, EmailAddress, HeaderLines, Headers } from 'mailparser';
import { cleanAddress, cleanLine, cleanName, cleanSubject } from './bounded.ts';
import { decodeBytes } from './charset.ts';
import type { MailAddress } from './parsed-mail.ts';

const LONGEST_VALUE = 1_000;
const MOST_HEADERS = 60;
const MOST_RECIPIENTS = 200;
const MOST_REFERENCES = 100;
const LONGEST_ID = 998;

/** Traces of the way and signatures: long, many, and nothing that an assessment asks for. */
const TRACES =
  /^(?:received|x-received|dkim-signature|arc-|x-ms-exchange-|x-microsoft-antispam|x-google-|x-gm-|x-forefront-)/;

const LONGEST_TRACE_NAME = 24;
/** Of a longer message or header block it makes no difference what they take. */
const MOST_BYTES = 262_144;
const [TAB, LF, CR, BLANK] = [0x09, 0x0a, 0x0d, 0x20];

/**
 * A message without traces in its header block: there are more of them than of all else, mailparser reads each three
 * times, and nobody asks for them. Its first line stays, since mailparser takes some first lines for no header.
 *
 * @returns `source` itself where there are none
 */
export function withoutTraces(source: Buffer): Buffer {
  if (source.length > MOST_BYTES) return source;
  const kept: Buffer[] = [];
  let keptFrom = 0;
  let isTrace = false;
  for (let at = 0, end = source.indexOf(LF); ; at = end + 1, end = source.indexOf(LF, at)) {
    if (end < 0) return source;
    const first = source[at];
    if (first === TAB || first === BLANK) continue;
    const name = source.toString('latin1', at, Math.min(end, at + LONGEST_TRACE_NAME));
    const isNext = at > 0 && TRACES.test(name.toLowerCase());
    if (isNext && !isTrace) kept.push(source.subarray(keptFrom, at));
    if (isTrace && !isNext) keptFrom = at;
    isTrace = isNext;
    if (first === LF || (first === CR && end === at + 1)) break;
  }
  return kept.length === 0 ? source : Buffer.concat([...kept, source.subarray(keptFrom)]);
}

/** First value by lower-case name, unfolded and bounded; encoded words stay as they are. */
export function headerValues(lines: HeaderLines): Record<string, string> {
  const values = new Map<string, string>();
  for (const { key, line } of lines) {
    if (values.size === MOST_HEADERS) break;
    if (values.has(key) || TRACES.test(key) || !/^[!-9;-~]{1,80}$/.test(key)) continue;
    values.set(key, valueOf(line));
  }
  return Object.fromEntries(values);
}

/** The value of a raw header line; its bytes come as one character each. */
function valueOf(line: string): string {
  const raw = line.slice(0, LONGEST_VALUE * 4);
  const text = /[\u0080-\u00ff]/.test(raw) ? decodeBytes(Buffer.from(raw, 'latin1'), 'utf-8') : raw;
  return cleanLine(text.slice(text.indexOf(':') + 1), LONGEST_VALUE);
}

/** All addresses of a header, members of groups included, bounded in number and length. */
export function addressesOf(headers: Headers, name: string): MailAddress[] {
  const value = headers.get(name);
  const objects = Array.isArray(value) ? value : [value];
  const found: MailAddress[] = [];
  const open: EmailAddress[] = objects
    .flatMap((each) => (isAddressObject(each) ? each.value : []))
    .toReversed();
  for (let next = open.pop(); next !== undefined && found.length < MOST_RECIPIENTS; next = open.pop()) {
    if (next.group !== undefined) open.push(...next.group.slice(0, MOST_RECIPIENTS).toReversed());
    else found.push({ name: nameOf(next.name), address: addressOf(next.address) });
  }
  return found;
}

/** Quotes around what needs none: the same person writes without them as well. */
const NEEDLESS_QUOTES = /^"([\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*)"(?=@)/;

/**
 * Without what nobody sees and what programs add to an address, a link and the dot of a whole domain. No address that anybody has holds a blank:
 * such a one is what was left of something else. mailparser reads the names of hosts in the letters of ASCII (RFC 3492)
 * where they are in small ones.
 */
function addressOf(written = ''): string {
  const address = cleanAddress(written, 330)
    .replace(/^mailto:/i, '')
    .replace(NEEDLESS_QUOTES, '$1')
    .replace(/(?<=\w)\.$/, '')
    .replace(/(?<=@)[^@]{0,255}\bXN--[^@]{1,255}$/i, (host) => domainToUnicode(host) || host)
    .slice(0, 320);
  return /\s/.test(address) ? '' : address;
}

/** Fillers and the blank of Braille are letters and signs by their class, and show nothing. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{M}\p{Z}\p{C}\u2800]/u;

/**
 * A name of which something can be seen. An address in its place is none, and may be that of somebody else, as whom the
 * writer wants to be taken.
 */
function nameOf(written: string): string {
  const name = cleanName(written, 200);
  return !SEEN.test(name) || /^["'<]?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name) ? '' : name;
}

function isAddressObject(value: unknown): value is AddressObject {
  return typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value);
}

/** Message-IDs in a header, angle brackets included, oldest first. */
export function messageIdsOf(headers: Headers, name: string): string[] {
  const value = headers.get(name);
  const ids = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  const clean = ids
    .flatMap((each) => each.split(/(?<!\s)\s+(?=<)/))
    .map((each) => cleanLine(each, LONGEST_ID));
  const filled = clean.filter((each) => each !== '');
  // The first begins the thread, the last ones are nearest.
  return filled.length <= MOST_REFERENCES
    ? filled
    : [...filled.slice(0, 1), ...filled.slice(1 - MOST_REFERENCES)];
}

export function subjectOf(headers: Headers): string {
  const value = headers.get('subject');
  return typeof value === 'string' ? cleanSubject(value, LONGEST_VALUE) : '';
}

export function countOf(lines: HeaderLines, name: string): number {
  return lines.filter(({ key }) => key === name).length;
}

const addressesIn = (recipients: readonly MailAddress[]) => recipients.map(({ address }) => address);

const AUTOREPLY = /^x-(?:mail-)?auto-?(?:reply|respond|response|generated)(?:-from)?$/;
/** A mail server or program that reports what became of a message. @source RFC 6522 */
export const REPORT = /^multipart\/report\b/i;
const MACHINE = /^(?:mailer-daemon|postmaster|no-?reply-bounces?|microsoftexchange[\da-f]{32})(?:@|$)/i;

/**
 * Whether headers, or the beginning of the subject, say that a machine sent the message.
 *
 * @source RFC 3834 (Auto-Submitted, empty Return-Path), RFC 2076 (Precedence), RFC 6522 (multipart/report), and the
 *   X-Autoreply kin of older responders
 */
export function isAutomatic(
  headers: Readonly<Record<string, string>>,
  from: MailAddress,
  subject: string,
  recipients: readonly MailAddress[],
): boolean {
  const precedence = headers['precedence'] ?? '';
  const autoSubmitted = headers['auto-submitted']?.toLowerCase() ?? 'no';
  return (
    !/^no\b/.test(autoSubmitted) ||
    /^(?:bulk|auto_reply|junk)\b/i.test(precedence) ||
    (/^list\b/i.test(precedence) && !isWrittenToList(headers, addressesIn(recipients))) ||
    Object.keys(headers).some((name) => AUTOREPLY.test(name)) ||
    MACHINE.test(from.address) ||
    /^<\s*>$/.test(headers['return-path'] ?? '') ||
    REPORT.test(headers['content-type'] ?? '') ||
    isAutomaticReply(subject)
  );
}
