import { headerEnd } from './charset.ts';
import { withContinuedText } from './continued-text.ts';
import { withDigestLetters } from './digest-letters.ts';

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const [LF, CR] = [0x0a, 0x0d];

/** Of a longer header block nobody's program left out the end. */
const LONGEST_HEAD = 262_144;
/** A line that is neither a field nor the rest of one, nor what mailboxes and forms put in front. */
const NO_FIELD = /(?<![^\n])(?![!-9;-~]{1,80}[ \t]{0,20}:|[ \t\r\n]|>?From |POST ).+/gi;
/** Fields that words do not begin with, unless they quote a message. */
const NAMES =
  '(?:from|sender|reply-to|to|cc|bcc|subject|date|message-id|in-reply-to|references|mime-version|content-[\\w-]{1,40}|received|return-path|dkim-signature|arc-[\\w-]{1,40}|authentication-results|auto-submitted|delivered-to|importance|precedence|thread-[\\w-]{1,40}|user-agent|list-[\\w-]{1,40}|x-[\\w-]{1,60})[ \\t]{0,20}:';
const FIELD = new RegExp(`^${NAMES}`, 'gim');
/** A line among others that ends in a CR alone, below which a field or the empty line stands. */
const LONE_RETURN = new RegExp(`\\r(?=${NAMES})|(?<=\\n)\\r(?![\\r\\n])`, 'gi');
const BOUNDARY = /\bboundary[ \t]*=[ \t]*"?([^"\r\n;]{1,200})/i;

/** A message whose lines and letters begin and end where its writer meant them to. @returns `received` itself where they do */
export const structured = (received: Buffer): Buffer =>
  withContinuedText(withDigestLetters(withHeadEnd(withLineFeeds(withoutByteOrderMark(received)))));

/**
 * Scripts forget the empty line below the headers, and the first words would be one of them: it stands above the first line
 * that is no field, where no field follows, or above the first boundary. Where one of the lines ends in a CR alone, it gets
 * its line feed before.
 */
function withHeadEnd(source: Buffer): Buffer {
  const end = headerEnd(source);
  if (end > LONGEST_HEAD) return source;
  const received = source.toString('latin1', 0, end);
  const head = received.replace(LONE_RETURN, '\r\n');
  if (head !== received)
    return withHeadEnd(Buffer.concat([Buffer.from(head, 'latin1'), source.subarray(end)]));
  const others = [...head.matchAll(NO_FIELD)];
  if (others.length === 0) return source;
  const lastField = [...head.matchAll(FIELD)].at(-1)?.index ?? -1;
  const boundary = `--${BOUNDARY.exec(head)?.[1]?.trim() ?? '\n'}`;
  const at = others.find(({ 0: line, index }) => index > lastField || line.trimEnd() === boundary)?.index;
  if (at === undefined) return source;
  return Buffer.concat([source.subarray(0, at), Buffer.from('\r\n'), source.subarray(at)]);
}

/**
 * Where every line ends in a lone CR, as old programs for the Mac wrote them, or in two of them and a line feed, as
 * gateways write that convert line ends twice, the whole message would be one header: its lines get line feeds instead.
 * Whatever has a header block that ends is left as it is.
 */
function withLineFeeds(source: Buffer): Buffer {
  if (source.includes('\r\r\n\r\r\n') && headerEnd(source) === source.length)
    return Buffer.from(source.toString('latin1').replaceAll('\r\r\n', '\r\n'), 'latin1');
  if (source.includes(LF) || !source.includes(CR)) return source;
  const copy = Buffer.from(source);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

/** Editors write one into files that they save as UTF-8, and the first field would lose its name by it. */
function withoutByteOrderMark(source: Buffer): Buffer {
  return source.subarray(0, 3).equals(BYTE_ORDER_MARK) ? source.subarray(3) : source;
}
