import { answersInside } from './answers-inside.ts';
import { wordsOfChat } from './chat-words.ts';
import type { WithoutFiles } from './file-lines.ts';
import { withoutFileLines } from './file-lines.ts';
import { leadingMarks } from './hidden-text.ts';
import { labelledAnswers, signsNamedIn } from './labelled-answers.ts';
import { showsProgram } from './notice-lines.ts';
import { wordsPassedOn, wordsQuotedIn } from './notice-words.ts';
import { scanQuotes } from './quote-scan.ts';
import { type LineRange, isQuoted, joinLines, unquote } from './reply-lines.ts';
import { REPLY_SUBJECT } from './reply-words.ts';
import { signatureStart, splitAtPostscript } from './signature-lines.ts';

export interface SeparatedText {
  /** The sender's words of this time, trimmed; may be empty (a reply in which nothing was written). */
  readonly newText: string;
  readonly quotedText: string;
  /** The same without the fields of what is forwarded, which are nobody's words. */
  readonly quotedWords: string;
  /** Signature, lines that a phone or a gateway adds, disclaimers, files and keys that stand in the text. */
  readonly signature: string;
  /** True where the message is nothing but a forward: `newText` then holds the words of the forwarded message. */
  readonly forwarded: boolean;
}

/** A forward of a forward of a forward; a deeper one is shown whole. Also bounds the time. */
const DEEPEST_FORWARD = 5;
/**
 * Separates what the sender wrote this time from quoted replies, forwards, signatures and disclaimers.
 *
 * Reads line by line and once, so the time is linear in the text. Where nothing introduces a quote, nothing is
 * taken away but a signature; where it is uncertain, words stay in `newText`.
 *
 * @param text a plain text body, any newlines; a quote that `>` or a sign in its place marks ends with its marks (what follows was written
 *   below or between it), any other quote goes on to the end of the text, but for answers in it that their writer tells of
 *   above and that have a label
 * @param subject settles one case only: headers of an earlier message with nothing above them are a forward, unless
 *   the subject is that of a reply
 * @returns newText is a verbatim, trimmed substring of `text` with newlines as \n; where words stand between quotes
 *   or below a signature it is the kept stretches, each verbatim, joined with \n, below marks of hidden text, without files that stand in it; in a forward that `>` marks it is the lines without it
 * @throws never
 */
export function separateNewText(text: string, subject = ''): SeparatedText {
  return separate(text, subject, true);
}

/** The same, but answers with a label stay in what is quoted: for whoever tells answers by how they look. */
export function separateByMarks(text: string): SeparatedText {
  return separate(text, '', false);
}

function separate(text: string, subject: string, byLabels: boolean): SeparatedText {
  if (byLabels && last?.text === text && last.subject === subject) return last.separated;
  const marks = leadingMarks(text);
  const { lines, files } = linesOf(text.slice(marks.length));
  const how = { isReply: REPLY_SUBJECT.test(subject), depth: DEEPEST_FORWARD, byLabels };
  const words = separateNotice(lines, how) ?? separateChat(lines, subject) ?? separateLines(lines, how);
  const passedOn = wordsPassedOn(words.newText, subject);
  const form = passedOn !== null && (passedOn.isSure || showsProgram(passedOn.frame)) ? passedOn : null;
  const signature = [...(form === null ? [] : [form.frame]), words.signature, ...files].join('\n').trim();
  const newText = form?.words ?? words.newText;
  const seen = files.length === 0 && form === null ? words : { ...words, newText, signature };
  const separated =
    marks === '' ? seen : { ...seen, newText: `${marks.trim()}\n\n${seen.newText}`.trimEnd() };
  if (byLabels) last = { text, subject, separated };
  return separated;
}

/**
 * The words that a text quotes, as `separateNewText` does. Where nothing introduces or marks a quote, that is known without looking
 * for a signature, which takes most of the time.
 */
export function quotedTextOf(text: string, subject = ''): string {
  const isKnown = last?.text === text && last.subject === subject;
  if (!isKnown && !mayQuote(text, subject)) return '';
  return separateNewText(text, subject).quotedWords;
}

function mayQuote(text: string, subject: string): boolean {
  const { lines } = linesOf(text.slice(leadingMarks(text).length));
  const { quotes, markedForward } = scanQuotes(lines, {
    isReply: REPLY_SUBJECT.test(subject),
    openings: DEEPEST_FORWARD,
  });
  return quotes.length > 0 || markedForward !== null;
}

function linesOf(text: string): WithoutFiles {
  const body = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return withoutFileLines(body, body.split('\n'));
}

/** An assessment asks for the new text of a message, then for what it quotes, and again when it judges a part of it. */
let last: { readonly text: string; readonly subject: string; readonly separated: SeparatedText } | null =
  null;

interface HowToSeparate {
  readonly isReply: boolean;
  readonly depth: number;
  readonly byLabels: boolean;
}

function separateLines(lines: readonly string[], how: HowToSeparate): SeparatedText {
  const { isReply, depth, byLabels } = how;
  const scan = scanQuotes(lines, { isReply, openings: depth });
  const kept: string[] = [];
  const banner = joinLines(lines, 0, scan.begin);
  const signatures = banner === '' ? [] : [banner];
  for (const [index, stretch] of scan.stretches.entries()) {
    // Answers between quotes carry no signature: it stands above the first quote or at the end.
    const mayBeSigned = index === 0 || index === scan.stretches.length - 1;
    for (const part of mayBeSigned ? splitAtPostscript(lines, stretch) : [stretch]) {
      const end = mayBeSigned ? signatureStart(lines, part) : part.to;
      const words = joinLines(lines, part.from, end);
      if (words !== '') kept.push(words);
      const signature = joinLines(lines, end, part.to);
      if (signature !== '') signatures.push(signature);
    }
  }
  const { quotes, answers } = byLabels
    ? withoutAnswers(lines, scan.quotes, kept)
    : { quotes: scan.quotes, answers: [] };
  const newText = [...kept, ...answers].join('\n');
  const { markedForward } = scan;
  if (newText === '' && markedForward !== null && depth > 0 && !isReply) {
    const inner = separateLines(lines.slice(markedForward.from, markedForward.to).map(unquote), {
      ...how,
      isReply: false,
      depth: depth - 1,
    });
    if (inner.newText !== '') return { ...inner, forwarded: true };
  }
  if (newText === '' && quotes.length > 0 && !scan.introduced) {
    // Nothing says that these `>` lines are anybody else's, and without them the message would be empty.
    const whole = joinLines(lines, 0, lines.length);
    return { newText: whole, quotedText: '', quotedWords: '', signature: '', forwarded: false };
  }
  const textOf = (ranges: readonly LineRange[]) =>
    ranges.map(({ from, to }) => joinLines(lines, from, to)).join('\n');
  return {
    newText,
    quotedText: textOf(quotes),
    quotedWords: textOf(quotes.filter((quote) => !scan.introductions.has(quote))),
    signature: signatures.join('\n'),
    forwarded: scan.forwarded && newText !== '',
  };
}

/** What a notice marks as the words that it passes on, apart from its own. */
function separateNotice(lines: readonly string[], how: HowToSeparate): SeparatedText | null {
  const words = wordsQuotedIn(lines);
  if (words === null) return null;
  const { from, to } = words;
  const frame = [...lines.slice(0, from), ...lines.slice(to)].join('\n').trim();
  if (!showsProgram(frame)) return null;
  const separated = separateLines(lines.slice(from, to).map(unquote), how);
  return { ...separated, signature: [frame, separated.signature].filter((part) => part !== '').join('\n') };
}

/** A chat whose program marks what each of them says. */
function separateChat(lines: readonly string[], subject: string): SeparatedText | null {
  const chat = lines.some((line) => isQuoted(line)) ? wordsOfChat(lines.join('\n'), subject) : null;
  return chat === null || !(chat.isSure || showsProgram(chat.frame))
    ? null
    : { newText: chat.words, quotedText: '', quotedWords: '', signature: chat.frame, forwarded: false };
}

/** Quotes, and the answers that stand in them by the word of whoever wrote above: "see my answers below". */
function withoutAnswers(
  lines: readonly string[],
  quotes: readonly LineRange[],
  kept: readonly string[],
): { quotes: readonly LineRange[]; answers: string[] } {
  const above = kept.join('\n');
  if (quotes.length === 0 || answersInside(above) === null) return { quotes, answers: [] };
  const signs = signsNamedIn(above);
  const rest: LineRange[] = [];
  const answers: string[] = [];
  for (const quote of quotes) {
    let { from } = quote;
    for (const answer of labelledAnswers(lines, quote, signs)) {
      rest.push({ from, to: answer.from });
      answers.push(joinLines(lines, answer.from, answer.to));
      from = answer.to;
    }
    rest.push({ from, to: quote.to });
  }
  return { quotes: rest, answers };
}
