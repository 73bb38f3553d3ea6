import { isSharedDomain } from '../contact/shared-domain.ts';
import { addressIn, nameBefore } from './named-address.ts';
import {
  endsForward,
  headersBehindMarker,
  isQuoted,
  markerKind,
  quotedHeader,
  unquote,
} from './reply-lines.ts';
import { isAnswer, isCalledForward } from './subject-marks.ts';

/** A letter that stands in the mail of a colleague. */
export interface LetterPassedOn {
  /** Whoever wrote it; with the colleague's address where the mail program left theirs out. */
  readonly from: { readonly name: string; readonly address: string };
  /** What stands below its headers. */
  readonly text: string;
}

interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** Headers further down are what somebody writes about. */
const MOST_LINES = 60;
/** Characters of a line that are read for a header; without a bound a line of a megabyte takes minutes. */
const LONGEST_LINE = 400;
/** A From line stands so near below a mark, and so near above the next header. */
const LONGEST_HEAD = 6;

/**
 * The letter that a colleague passes on: in a mail from the domain that it is sent to, what stands below the From line of
 * somebody outside. It is judged like a letter of its own. A mark or the subject says that the mail is a forward; or the
 * line heads a block with an outside address in a mail that is no answer, as people copy it by hand. A forward of a
 * forward is looked through.
 *
 * Intake knows all addresses of the employer, and finds letters in more shapes; a record has no more than this.
 *
 * @param ours texts of what we wrote; whoever sends these back passes on nobody's letter
 * @returns null where the mail is the sender's own
 */
export function letterPassedOn(
  { from, to, subject, text }: Mail,
  ours: readonly string[],
): LetterPassedOn | null {
  const domains = new Set(to.map(domainOf).filter((domain) => !isSharedDomain(domain)));
  if (!domains.has(domainOf(from.address))) return null;
  const lines = text.split('\n');
  const marks = lines.slice(0, MOST_LINES).map((line) => markerKind(line));
  for (const at of marks.keys()) {
    const writer = writerOf(lines[at] ?? '');
    if (writer === null || writer.name === from.name || domains.has(domainOf(writer.address))) continue;
    const isForward =
      isCalledForward(subject) || marks.slice(Math.max(0, at - LONGEST_HEAD), at + 1).includes('forward');
    const isCopied = writer.address !== '' && !isAnswer(subject) && isHeader(lines[at + 1]);
    if (!isForward && !isCopied) continue;
    const body = bodyBelow(lines, at);
    if (ours.some((mail) => mail.includes(body.trim()))) return null;
    return { from: { name: writer.name, address: writer.address || from.address }, text: body };
  }
  return null;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whom a From line names; the address is empty where the mail program left it out. */
function writerOf(line: string): { readonly name: string; readonly address: string } | null {
  const header = quotedHeader(headersBehindMarker(bare(line)));
  if (header?.name !== 'from') return null;
  const address = addressIn(header.value) ?? '';
  const name = nameBefore(header.value);
  return address === '' && !/\p{L}/u.test(name) ? null : { name, address };
}

const bare = (line: string): string =>
  line
    .slice(0, LONGEST_LINE)
    .replace(/^[>\s]+/, '')
    .replaceAll('*', '');
const isHeader = (line: string | undefined): boolean => quotedHeader(bare(line ?? '')) !== null;

/** The lines below a block of headers, without the marks of a quote that stand before all of it. */
function bodyBelow(lines: readonly string[], from: number): string {
  let begin = from + 1;
  while (isHeader(lines[begin])) begin += 1;
  const end = lines.findIndex((line, at) => at >= begin && endsForward(line));
  const body = lines.slice(begin, end < 0 ? lines.length : end);
  return (isQuoted(lines[from]) ? body.map((line) => unquote(line)) : body).join('\n');
}
