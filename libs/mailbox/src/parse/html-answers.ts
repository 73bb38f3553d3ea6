import type { DomNode } from 'html-to-text';
import { type LetterLook, quotedHeader } from '#libs/domain';
import { type Colour, readColour, readOldColour } from './html-colours.ts';

/**
 * Signs that nobody writes, by which the look of letters goes through the converter: one in front of them for each look,
 * and one behind.
 */
const FIRST_SIGN = 0xe000;
const MOST_LOOKS = 100;
const END = String.fromCharCode(FIRST_SIGN + MOST_LOOKS);
const SIGNS = new RegExp(`[\\u${FIRST_SIGN.toString(16)}-\\u${(FIRST_SIGN + MOST_LOOKS).toString(16)}]`, 'g');

/** How letters look; two that look the same are the same object. */
interface Look {
  readonly looks: ReadonlySet<LetterLook>;
}

interface Here {
  readonly colour: Colour | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly marked: boolean;
}

const PLAIN: Here = { colour: null, bold: false, italic: false, marked: false };
/** Less colour than this is grey. */
const LEAST_COLOUR = 40;
const HUES: readonly (readonly [upTo: number, look: LetterLook])[] = [
  [15, 'red'],
  [45, 'orange'],
  [70, 'yellow'],
  [170, 'green'],
  [262, 'blue'],
  [335, 'purple'],
  [360, 'red'],
];

function nameOf({ rgb: [r, g, b] }: Colour): LetterLook | null {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (high - low < LEAST_COLOUR) return null;
  const turn =
    high === r
      ? (g - b) / (high - low)
      : high === g
        ? 2 + (b - r) / (high - low)
        : 4 + (r - g) / (high - low);
  const hue = (turn * 60 + 360) % 360;
  return HUES.find(([upTo]) => hue <= upTo)?.[1] ?? null;
}

function within({ name, attribs = {} }: DomNode, around: Here): Here {
  const style = attribs['style'] ?? '';
  const said = (property: string) =>
    new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]{1,60})`, 'i').exec(style)?.[1]?.trim();
  const written = said('color') ?? '';
  const old = name === 'font' ? readOldColour(attribs['color'] ?? '') : null;
  const weight = said('font-weight');
  const behind = said('(?:background|background-color|mso-highlight)');
  const paper = behind === undefined ? null : readColour(behind.split(' ')[0] ?? '');
  return {
    // Programs colour links themselves.
    colour: name === 'a' ? null : (readColour(written) ?? old ?? around.colour),
    bold:
      name === 'b' || name === 'strong'
        ? true
        : weight === undefined
          ? around.bold
          : /bold|[6-9]00/i.test(weight),
    italic: around.italic || name === 'i' || name === 'em' || said('font-style') === 'italic',
    marked: name === 'mark' || (paper === null ? around.marked : nameOf(paper) !== null),
  };
}

/** The looks of the letters of a page, which are written into its text as signs. */
export class LettersLooks {
  private readonly known = new Map<string, number>();
  private readonly all: Look[] = [];

  /**
   * Puts signs around all text that does not look as most does.
   *
   * @param nodes changed
   */
  mark(nodes: readonly DomNode[]): void {
    for (const node of nodes) this.markIn(node, PLAIN);
  }

  private markIn(node: DomNode, around: Here): void {
    if (node.type === 'text') {
      const words = node.data?.trim() ?? '';
      const sign = words === '' ? null : this.signOf(around);
      if (sign !== null) node.data = node.data?.replace(words, () => `${sign}${words}${END}`) ?? '';
      return;
    }
    const here = node.attribs === undefined ? around : within(node, around);
    for (const child of node.children ?? []) this.markIn(child, here);
  }

  private signOf({ colour, bold, italic, marked }: Here): string | null {
    const hue = colour === null ? null : nameOf(colour);
    if (hue === null && !bold && !italic && !marked) return null;
    const key = `${hue === null ? '' : colour?.rgb.join()} ${bold} ${italic} ${marked}`;
    const at = this.known.get(key) ?? this.all.length;
    if (at >= MOST_LOOKS) return null;
    if (at === this.all.length) {
      const looks = new Set<LetterLook>();
      if (hue !== null) looks.add(hue);
      if (bold) looks.add('bold');
      if (italic) looks.add('italic');
      if (marked) looks.add('marked');
      this.all.push({ looks });
      this.known.set(key, at);
    }
    return String.fromCharCode(FIRST_SIGN + at);
  }

  /** The lines of a text with signs, as stretches that look alike; what looks as most does has no look. */
  linesOf(text: string): Stretch[][] {
    let look: Look | null = null;
    return text.split('\n').map((line) => {
      const stretches: Stretch[] = [];
      for (const [piece] of line.matchAll(/[\ue000-\ue0ff]|[^\ue000-\ue0ff]+/g)) {
        const sign = piece.charCodeAt(0) - FIRST_SIGN;
        if (sign >= 0 && sign < MOST_LOOKS) look = this.all[sign] ?? null;
        else if (piece === END) look = null;
        else stretches.push({ text: piece, look });
      }
      return stretches;
    });
  }
}

interface Stretch {
  readonly text: string;
  readonly look: Look | null;
}

/** Whether a page has such signs of its own, for example for its pictures. */
export const hasSigns = (text: string): boolean => text.search(SIGNS) >= 0;

export const withoutSigns = (text: string): string => text.replace(SIGNS, '');

const HAS_WORDS = /[\p{L}\p{N}]/u;
/** "[Ann Lee]", which Outlook puts in front of what is written into a quote. */
const NAME_IN_FRONT = /^\s*\[\p{Lu}[^[\]\n]{1,60}\]/u;
/** A line that asks: bold letters below any other may be a heading or a name. */
const ASKS = /[?:]\s*$|^[>\s]*\d{1,2}[.)]\s/;

type Line = readonly Stretch[];
const textOf = (line: Line): string => line.map(({ text }) => text).join('');
const wordsOf = (line: Line): Line => line.filter(({ text }) => HAS_WORDS.test(text));

/**
 * A text in which the quote has marks and the answers that were written into it have none.
 *
 * @param lines of the whole text
 * @param quote the first line of the quote
 * @param wanted how the answers look by the writer's own words; empty where they do not say
 * @returns null where there are no answers in it
 */
export function withAnswersApart(
  lines: readonly Line[],
  quote: number,
  wanted: ReadonlySet<LetterLook>,
): string | null {
  const looks = wanted.size > 0 ? looksNamed(lines.slice(quote), wanted) : looksOfAnswers(lines.slice(quote));
  const written = lines.slice(0, quote).map(textOf);
  let answers = 0;
  let isAsked: boolean = false;
  for (const line of lines.slice(quote)) {
    const words = wordsOf(line);
    const behind = words.findLastIndex(({ look }) => look === null || !looks.has(look)) + 1;
    const isAnswer: boolean =
      isAsked || hasColour(words[behind]) || ASKS.test(textOf(words.slice(0, behind))) || isNamed(line);
    const own: Stretch | undefined =
      isAnswer && quotedHeader(textOf(line)) === null ? words[behind] : undefined;
    const cut = own === undefined ? line.length : line.indexOf(own);
    const theirs = textOf(line.slice(0, cut));
    if (own === undefined || HAS_WORDS.test(theirs)) written.push(marked(theirs));
    if (words.length > 0) isAsked = own !== undefined || ASKS.test(textOf(line));
    if (own === undefined) continue;
    answers += 1;
    const answer = textOf(line.slice(cut)).replace(/^[>\s]+/, '');
    written.push(answer.replace(NAME_IN_FRONT, '').trim());
  }
  return answers === 0 ? null : written.join('\n');
}

const isNamed = (line: Line): boolean => NAME_IN_FRONT.test(textOf(line));

/** Names and headings of a quote are bold, and hardly coloured. */
const hasColour = (stretch: Stretch | undefined): boolean =>
  [...(stretch?.look?.looks ?? [])].some((look) => look !== 'bold' && look !== 'italic');

const marked = (line: string): string => (/^\s*>/.test(line) ? line : `> ${line}`.trimEnd());

function looksNamed(lines: readonly Line[], wanted: ReadonlySet<LetterLook>): Set<Look> {
  const looks = lines.flat().flatMap(({ look }) => look ?? []);
  return new Set(looks.filter((look) => [...look.looks].some((one) => wanted.has(one))));
}

/** Where nobody says how answers look: otherwise than the rest, below a question or behind a name in brackets. */
function looksOfAnswers(lines: readonly Line[]): Set<Look> {
  const found = new Set<Look>();
  let above = '';
  for (const line of lines) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    const text = textOf(line);
    const looks = words.flatMap(({ look }) => look ?? []);
    const isWhole = looks.length === words.length && quotedHeader(text) === null;
    if (isWhole && (above.trimEnd().endsWith('?') || isNamed(line)))
      for (const look of looks) found.add(look);
    above = text;
  }
  return found;
}
