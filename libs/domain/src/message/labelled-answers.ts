import type { LineRange } from './reply-lines.ts';
import { isBlank } from './reply-lines.ts';

/** What people put before an answer that no mail program marks: its name, their own, or an arrow of signs. */
const LABEL =
  /^\s{0,20}(?:\[\p{L}[\p{L}.' -]{0,30}\]\s{0,5}[:-]?|(?:answer|reply|antwort|r[eé]ponse|respuesta|risposta|antwoord|odpowied[zź]|resposta)\s?\d{0,2}\s?[:>–-]|(?:-{1,3}|={1,3})>|[*#]{2,5}|[→⇒►»])\s{0,5}\S/iu;

/**
 * Answers with a label in a quote that has no marks: from the label to the next blank line, label or question.
 *
 * @param quote lines of the quote
 */
export function labelledAnswers(lines: readonly string[], quote: LineRange): LineRange[] {
  const found: LineRange[] = [];
  for (let at = quote.from; at < quote.to; at += 1) {
    if (!LABEL.test(lines[at] ?? '')) continue;
    let to = at + 1;
    while (to < quote.to && !isBlank(lines[to]) && !LABEL.test(lines[to] ?? '') && !isQuestion(lines[to]))
      to += 1;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

const isQuestion = (line = '') => line.trimEnd().endsWith('?');
