import { attributionStart } from './attribution.ts';
import { isBlank } from './reply-lines.ts';

/**
 * Signs other than `>` by which some clients mark a quote: the wide one in East Asia, a stroke, guillemets. All of them stand
 * at the beginning of other lines too, the last two in tables, quotations, speech and lists.
 */
const SIGNS = '|»＞';
const WIDE = '＞';
/** No mail has more of such runs; bounds the time. */
const MOST_RUNS = 2_000;

/** The sign by which a line may be quoted; empty where it has none. */
function signOf(line: string | undefined): string {
  if (line === undefined || line === '') return '';
  let at = 0;
  while (at < 3 && line[at] === ' ') at++;
  const sign = line[at] ?? '';
  return sign !== '' && SIGNS.includes(sign) ? sign : '';
}

/** Whether a line of a run is of a table, a quotation or a path: the sign, or its pair, stands in it once more behind the marks. */
function isOther(line: string, sign: string): boolean {
  if (sign === WIDE) return false;
  let words = 0;
  while (line[words] === sign || line[words] === ' ') words++;
  // Nobody answers so deep; empty cells of a table look like it.
  if (words === line.length && sign === '|') return line.split('|', DEEPEST + 2).length > DEEPEST + 1;
  return line.includes(sign, words) || (sign === '»' && line.includes('«', words));
}

/** Marks in a line without words. */
const DEEPEST = 2;

/**
 * Marks quotes that other signs than `>` mark: several lines in sequence, with the same one, below an attribution or behind
 * such a quote and a blank line. The wide sign needs no attribution: it is judged as `>` is.
 *
 * @param isMarked by line; changed
 */
export function markOthers(lines: readonly string[], isMarked: Uint8Array): void {
  let candidates = 0;
  let last = { sign: '', end: -1 };
  for (let at = 0; at < lines.length; at++) {
    const sign = signOf(lines[at]);
    if (sign === '') continue;
    const from = at;
    let isQuote = true;
    for (; at < lines.length && signOf(lines[at]) === sign; at++)
      isQuote = isQuote && !isOther(lines[at] ?? '', sign);
    const end = at;
    // The next line may begin another run.
    at -= 1;
    if (!isQuote) continue;
    const above = lastFilled(lines, from, last.end);
    const goesOn = above === last.end - 1 && last.sign === sign;
    const isSeveral = end - from > 1;
    const isIntroduced = () =>
      above >= 0 && ++candidates <= MOST_RUNS && attributionStart(lines, above, 0, false) !== null;
    if (!goesOn && (!isSeveral || (sign !== WIDE && !isIntroduced()))) continue;
    isMarked.fill(1, from, end);
    last = { sign, end };
  }
}

/** The last line with words above one, no further up than a floor. */
function lastFilled(lines: readonly string[], at: number, floor: number): number {
  let above = at - 1;
  while (above >= floor && above >= 0 && isBlank(lines[above])) above--;
  return above;
}
