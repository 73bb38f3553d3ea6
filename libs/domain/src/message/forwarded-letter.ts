import { verbose } from '../verbose.ts';
import { firstLines } from './first-lines.ts';
import { addressIn, nameBefore } from './named-address.ts';
import { isOwnMatter } from './own-matter.ts';
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
  /** Whether the mail may as well be an answer that quotes it: nothing says that it is a forward. */
  readonly mayBeAnswered: boolean;
}

type Letter = Omit<ForwardedLetter, 'mayBeAnswered'>;

/** What is known of the mail that the letter stands in. */
interface Forward {
  readonly subject: string;
  readonly text: string;
  /** How the colleague is called; nobody passes on what they wrote themselves. */
  readonly by: string;
  /** Whether a header says that it is a forward. */
  readonly isSaidSo: boolean;
  /** Whether a header says that it answers a mail. */
  readonly isSaidToAnswer: boolean;
  /** Whether a program sent it, which copies nothing by hand and answers nobody. */
  readonly isOfProgram: boolean;
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
 * wrote:" names above a quote.
 *
 * Where nothing says that the mail is a forward, it is the letter whose From line stands with another field below it: people
 * copy it by hand. Or it is what the mail quotes, which may be an answer, unless a matter of the colleague's own stands above.
 *
 * @param isOurs whether an address is the employer's
 * @returns null where nobody from outside wrote any of it
 */
export function forwardedLetter(mail: Forward, isOurs: (address: string) => boolean): ForwardedLetter | null {
  const { subject, text, by, isSaidSo, isSaidToAnswer, isOfProgram } = mail;
  const lines = firstLines(text);
  const mark = lines.findIndex(isMark);
  const isCalledSo =
    isSaidSo || isCalledForward(subject) || lines.some((line) => markerKind(line) === 'forward');
  const answers = isSaidToAnswer || isAnswer(subject);
  if (!isCalledSo && (mark < 0 || answers)) {
    if (isOfProgram) return null;
    const copied = letterInBlock(text, answers ? lines : lines.slice(0, MOST_LINES_ABOVE), isOurs);
    if (copied !== null && !answers) return { ...copied, mayBeAnswered: false };
    const quoted = copied ?? quotedLetter(text, by, isOurs);
    return quoted === null || isOwnMatter(quoted.note) ? null : { ...quoted, mayBeAnswered: true };
  }
  const letter = letterBelow(lines, Math.max(0, mark), mail, isOurs);
  return letter === null ? null : { ...letter, mayBeAnswered: false };
}

/** The letter of the first outsider whom a From line names, or an attribution; `null` where a colleague wrote outside. */
function letterBelow(
  lines: readonly string[],
  mark: number,
  { text, by }: Forward,
  isOurs: (address: string) => boolean,
): Letter | null {
  let named: Letter | null = null;
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
  return named ?? quotedLetter(text, by, isOurs);
}

/** The letter of the first outsider whose From line has another field below it. */
function letterInBlock(
  text: string,
  lines: readonly string[],
  isOurs: (address: string) => boolean,
): Letter | null {
  for (const [index, line] of lines.entries()) {
    const value = valueOf(line, 'from');
    const address = value === '' ? null : addressIn(value);
    if (address === null) continue;
    if (isOurs(address)) {
      if (goesOutside(lines, index, isOurs)) return null;
      continue;
    }
    const below = lines.slice(index + 1, index + LONGEST_HEAD).map((next) => quotedHeader(next)?.name);
    if (below.some((name) => name === 'subject' || name === 'sent' || name === 'to'))
      return letterAt(text, lines, index, { name: nameBefore(value) || nameBehind(value), address });
  }
  return null;
}

/** `ada@crane.example (Ada Crane)`, as people write it. */
const nameBehind = (value: string): string => /\(([^()@]{2,60})\)/.exec(value)?.[1]?.trim() ?? '';

function letterAt(body: string, lines: readonly string[], from: number, writer: Letter['writer']): Letter {
  const head = lines.slice(Math.max(0, from - LONGEST_HEAD), from);
  const mark = head.findLastIndex(isMark);
  const all = body.split('\n');
  const begin = mark < 0 ? from : from - head.length + mark;
  const marked = isQuoted(all[from]);
  const end = all.findIndex((line, at) => at > begin && endsForward(line));
  const after = end < 0 ? all.length : end;
  // Below the mark of an answer an answer would have no words.
  const isForward = mark >= 0 && markerKind(head[mark] ?? '') === 'forward';
  const letter = all
    .slice(isForward || mark < 0 ? begin : begin + 1, after)
    .map((line) => (marked ? unquote(line) : line))
    .join('\n')
    .trimStart();
  return {
    writer,
    text: isForward ? letter : `${FORWARD_MARK}\n${letter}`,
    note: joinAround(all, begin, after + 1),
  };
}

function goesOutside(lines: readonly string[], from: number, isOurs: (address: string) => boolean): boolean {
  const fields = lines.slice(from + 1, from + LONGEST_HEAD).map((line) => addressIn(valueOf(line, 'to')));
  return fields.some((address) => address !== null && !isOurs(address));
}
