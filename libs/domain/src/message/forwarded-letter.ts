import { verbose } from '../verbose.ts';
import { firstLines } from './first-lines.ts';
import { addressIn, nameBefore } from './named-address.ts';
import { quotedLetter } from './quoted-letter.ts';
import {
  FORWARD_MARK,
  endsForward,
  headersBehindMarker,
  isQuoted,
  joinAround,
  markerKind,
  quotedHeader,
  unquote,
} from './reply-lines.ts';
import { isAnswer, isCalledForward } from './subject-marks.ts';

/** A letter of somebody outside that stands in the text of a colleague's mail. */
export interface ForwardedLetter {
  /** The address is null where the mail program left it out, as Outlook does with people whom it knows. */
  readonly writer: { readonly name: string; readonly address: string | null };
  /** Its words, below the mark of a forward and the fields that name its writer: it reads as a forward by itself. */
  readonly text: string;
  /** What the colleague wrote above it, and below a mark of its end; may be empty. */
  readonly note: string;
}

/** What is known of the mail that the letter stands in. */
interface Forward {
  readonly subject: string;
  readonly text: string;
  /** How the colleague is called; nobody passes on what they wrote themselves. */
  readonly by: string;
  /** Whether a header says that it is a forward. */
  readonly isSaidSo: boolean;
  /** Whether a person may have copied the letter by hand: no program's mail, and no answer. */
  readonly mayBeCopied: boolean;
}

const MARK = verbose('iu')`
  ^(?:-{2,}\s*)?(?:
    begin forwarded message|forwarded message|original message|weitergeleitete nachricht
    |anfang der weitergeleiteten (?:nachricht|e-mail)|ursprüngliche nachricht|message transféré
    |message d'origine|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado
    |mensaje original|messaggio inoltrato|inizio messaggio inoltrato|messaggio originale
    |doorgestuurd bericht|begin doorgestuurd bericht|oorspronkelijk bericht|wiadomość przekazana
    |przekazana wiadomość|wiadomość oryginalna|mensagem encaminhada|início da mensagem encaminhada
    |mensagem original|vidarebefordrat (?:meddelande|brev)|ursprungligt meddelande
    |(?:start på )?videresendt (?:besked|meddelelse|melding)|oprindelig meddelelse|opprinnelig melding
    |välitetty viesti
  )(?!\p{L})
`;
const isMark = (line: string) => MARK.test(line) || markerKind(line) !== null;
/** Between a mark and its From line stand at most a rule, a blank line and other fields. */
const LONGEST_HEAD = 6;
/** Whoever copies a letter says a few words about it; headers further down are what somebody writes of. */
const MOST_LINES_ABOVE = 12;

/** The value of a header in a forward; empty where the line is no such header. */
function valueOf(line: string, name: 'from' | 'to'): string {
  const header = quotedHeader(headersBehindMarker(line));
  return header?.name === name ? header.value : '';
}

/**
 * The letter that a forward carries: of whoever the first From line names that is somebody else, below the mark of a forward,
 * or anywhere where the subject says that it is one. What colleagues have passed on among themselves is looked through; an
 * answer of a colleague to somebody outside is a letter of ours, whatever it quotes. Without a From line it is of whom "On …
 * wrote:" names above a quote; and where nothing says that it is a forward, of whose From line stands with another field
 * below it, which people copy by hand.
 *
 * @param isOurs whether an address is the employer's
 * @returns null where nobody from outside wrote any of it
 */
export function forwardedLetter(mail: Forward, isOurs: (address: string) => boolean): ForwardedLetter | null {
  const { subject, text, by, isSaidSo, mayBeCopied } = mail;
  const lines = firstLines(text);
  const mark = lines.findIndex(isMark);
  if (mark < 0 && !isSaidSo && !isCalledForward(subject))
    return mayBeCopied && !isAnswer(subject) ? copiedLetter(text, lines, isOurs) : null;
  let named: ForwardedLetter | null = null;
  for (const [index, line] of lines.entries()) {
    const value = index < mark ? '' : valueOf(line, 'from');
    if (value === '') continue;
    const address = addressIn(value);
    const name = nameBefore(value);
    if (address === null) {
      if (/\p{L}/u.test(name) && name !== by) named ??= letterAt(text, lines, index, { name, address });
    } else if (!isOurs(address)) return letterAt(text, lines, index, { name, address });
    else if (goesOutside(lines, index, isOurs)) return null;
  }
  return named ?? quotedLetter(text, isOurs);
}

function copiedLetter(
  text: string,
  lines: readonly string[],
  isOurs: (address: string) => boolean,
): ForwardedLetter | null {
  for (const [index, line] of lines.slice(0, MOST_LINES_ABOVE).entries()) {
    const value = valueOf(line, 'from');
    const address = value === '' ? null : addressIn(value);
    if (address === null || isOurs(address)) continue;
    const below = lines.slice(index + 1, index + LONGEST_HEAD).map((next) => quotedHeader(next)?.name);
    if (below.some((name) => name === 'subject' || name === 'sent' || name === 'to'))
      return letterAt(text, lines, index, { name: nameBefore(value) || nameBehind(value), address });
  }
  return null;
}

/** `ada@crane.example (Ada Crane)`, as people write it. */
const nameBehind = (value: string): string => /\(([^()@]{2,60})\)/.exec(value)?.[1]?.trim() ?? '';

function letterAt(
  body: string,
  lines: readonly string[],
  from: number,
  writer: ForwardedLetter['writer'],
): ForwardedLetter {
  const head = lines.slice(Math.max(0, from - LONGEST_HEAD), from);
  const mark = head.findLastIndex(isMark);
  const all = body.split('\n');
  const begin = mark < 0 ? from : from - head.length + mark;
  const marked = isQuoted(all[from]);
  const end = all.findIndex((line, at) => at > begin && endsForward(line));
  const after = end < 0 ? all.length : end;
  const letter = all
    .slice(begin, after)
    .map((line) => (marked ? unquote(line) : line))
    .join('\n')
    .trimStart();
  const text = mark < 0 ? `${FORWARD_MARK}\n${letter}` : letter;
  return { writer, text, note: joinAround(all, begin, after + 1) };
}

function goesOutside(lines: readonly string[], from: number, isOurs: (address: string) => boolean): boolean {
  const fields = lines.slice(from + 1, from + LONGEST_HEAD).map((line) => addressIn(valueOf(line, 'to')));
  return fields.some((address) => address !== null && !isOurs(address));
}
