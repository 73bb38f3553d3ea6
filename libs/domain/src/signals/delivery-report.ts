import type { Correspondent, Message } from '../message/message.ts';
import type { Observation } from './observe.ts';

const REPORT = /^multipart\/report\b/i;
/** Mail servers under their own names, and Exchange under one that nobody has; `postmaster` may also be a person. */
const SERVER =
  /^mailer-?daemon@|^microsoftexchange[\da-f]{32}@|\bmail delivery (sub)?system\b|\bmailer-daemon\b/i;
const POSTMASTER = /^postmaster@/i;
const SERVER_PATH = /^<\s*>$|^<?mailer-daemon\b/i;
const FAILURE = /\b(failure notice|returned mail|mail system error|mail error)\b/;
/** How Exchange begins the subject of a report, in the languages of the guide. */
const UNDELIVERABLE =
  /^(?:undeliverable|unzustellbar|non remis|no se puede entregar|non recapitabile|onbestelbaar|niedostarczaln[ey]|não é possível entregar)\s?[:：]/iu;

/**
 * Whether it is a mail server that a message comes from, by who says so: somebody else's mail is then what it is about. A
 * receipt of reading comes from the reader, and a person may be postmaster.
 *
 * @param headers values by lower-case name
 */
export function isFromMailServer(from: Correspondent, headers: Readonly<Record<string, string>>): boolean {
  if (SERVER.test(from.address) || SERVER.test(from.name)) return true;
  const isReport =
    REPORT.test(headers['content-type'] ?? '') || SERVER_PATH.test(headers['return-path'] ?? '');
  return POSTMASTER.test(from.address) && isReport;
}

/**
 * Whether a mail server says what became of a message: it is nobody's follow-up, whatever it quotes.
 *
 * @source RFC 6522 (reports of delivery, disposition and abuse), RFC 5321 section 4.5.5 (the empty path of reports),
 *   X-Failed-Recipients as Exim and Gmail write it, and the senders of servers that write none of these
 */
export function isDeliveryReport(
  { channel, from, subject: written, headers = {} }: Message,
  observation: Observation,
): boolean {
  if (channel !== 'email') return false;
  if (REPORT.test(headers['content-type'] ?? '') || headers['x-failed-recipients'] !== undefined) return true;
  if (SERVER.test(from.address) || SERVER.test(from.name)) return true;
  const { subject, evidence, subjectEvidence } = observation;
  const fromServer = POSTMASTER.test(from.address) || SERVER_PATH.test(headers['return-path'] ?? '');
  const toldSo = [...evidence, ...subjectEvidence].some(({ cue }) => cue === 'machine.bounce');
  return fromServer && (toldSo || FAILURE.test(subject) || UNDELIVERABLE.test(written.trimStart()));
}
