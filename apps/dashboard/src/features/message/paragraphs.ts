/** Words of a message between two changes of marking. */
export interface Segment {
  readonly text: string;
  /** Numbers of the pieces of evidence that cover these words; empty for the rest. */
  readonly evidence: readonly number[];
  /** Numbers of the evidence that ends here: where the little number is set. */
  readonly ends: readonly number[];
}

export interface NumberedRange {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A line at least this long was probably broken by the sender's mail program, not by the sender. */
const WRAPPED_FROM = 60;
const STARTS_ITEM = /^\s*(?:[-*•–>]|\d+[.)])\s/;

/**
 * Undoes hard line breaks inside paragraphs.
 *
 * @returns text of exactly the same length, so that ranges keep their meaning
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      const joins = line.length >= WRAPPED_FROM && next.trim() !== '' && !STARTS_ITEM.test(next);
      return line + (joins ? ' ' : '\n');
    })
    .join('');
}

function segmentsOf(text: string, from: number, to: number, ranges: readonly NumberedRange[]): Segment[] {
  const inside = ranges.filter(({ start, end }) => start < to && end > from && start < end);
  const cuts = [from, to, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= from && cut <= to)
    .toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined || end === start) continue;
    const covering = inside.filter((range) => range.start < end && range.end > start);
    segments.push({
      text: text.slice(start, end),
      evidence: covering.map(({ number }) => number),
      ends: covering.filter((range) => range.end === end).map(({ number }) => number),
    });
  }
  return segments;
}

/** The new text as paragraphs of marked segments; blank lines separate paragraphs and are not kept. */
export function paragraphsOf(newText: string, ranges: readonly NumberedRange[]): Segment[][] {
  const text = unwrap(newText);
  const paragraphs: Segment[][] = [];
  const blank = /\n[ \t]*(?:\n[ \t]*)+/g;
  let from = 0;
  for (const gap of [...text.matchAll(blank), null]) {
    const to = gap === null ? text.length : gap.index;
    if (text.slice(from, to).trim() !== '') paragraphs.push(segmentsOf(text, from, to, ranges));
    if (gap !== null) from = gap.index + gap[0].length;
  }
  return paragraphs;
}
