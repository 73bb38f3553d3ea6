import type { LineRange } from './reply-lines.ts';
import { isBlank } from './reply-lines.ts';
import { verbose } from '../verbose.ts';

/** What people put before an answer that no mail program marks: its name, their own, or an arrow of signs. */
const LABEL = verbose('iu')`
  ^\s{0,20}(?:
    \[\p{L}[\p{L}.' -]{0,30}\]\s{0,5}[:-]?
    |(?:answer|reply|antwort|r[eé]ponse|respuesta|risposta|antwoord|odpowied[zź]|resposta)\s?\d{0,2}\s?
    [:>–-]
    |(?:-{1,3}|={1,3})>|[*#]{2,5}|[→⇒►»]
  )\s{0,5}\S
`;

/** Signs between blanks or quotation marks, as in 'my answers stand behind ">>"'. */
const SIGNS = /(?<=^|[\s"'„“”«‚‘(])[^\p{L}\p{N}\s"'„“”«»‚‘’(),.:;!?&/–—-]{2,5}(?=$|[\s"'“”»‘’).,:;!])/gu;
/** Only what people write above a quote is looked at. */
const READ_CHARACTERS = 4_000;

/** The signs that somebody names above a quote, behind which answers may stand in it. */
export function signsNamedIn(newText: string): readonly string[] {
  return newText.slice(0, READ_CHARACTERS).match(SIGNS)?.slice(0, MOST_SIGNS) ?? [];
}

const MOST_SIGNS = 5;

/**
 * Answers with a label in a quote that has no marks: from the label to the next blank line, label or question.
 *
 * @param quote lines of the quote
 * @param signs more labels, see `signsNamedIn`
 */
export function labelledAnswers(
  lines: readonly string[],
  quote: LineRange,
  signs: readonly string[],
): LineRange[] {
  const isLabelled = (line = '') =>
    LABEL.test(line) || signs.some((sign) => line.trimStart().startsWith(sign));
  const found: LineRange[] = [];
  for (let at = quote.from; at < quote.to; at += 1) {
    if (!isLabelled(lines[at])) continue;
    let to = at + 1;
    while (to < quote.to && !isBlank(lines[to]) && !isLabelled(lines[to]) && !isQuestion(lines[to])) to += 1;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

const isQuestion = (line = '') => line.trimEnd().endsWith('?');
