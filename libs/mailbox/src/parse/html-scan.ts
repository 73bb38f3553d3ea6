import { shortened, withoutLooks } from './html-styles.ts';

/** Elements that never hold others, or that end by themselves where the next one begins. */
const CLOSE_THEMSELVES = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot ' +
    'colgroup'
  ).split(' '),
);
/** Elements whose content is no text. */
const NO_TEXT = new Set(['script', 'style', 'title', 'template', 'textarea']);
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * How deep elements are nested, without building a tree: converters recurse or search that deep, so that deep HTML
 * makes them throw, return nothing, or need minutes. One pass, time linear in the input.
 */
export function htmlDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
    const closes = html[open + 1] === '/';
    const from = closes ? open + 2 : open + 1;
    let to = from;
    while (isNameLetter(html.charCodeAt(to), to > from)) to += 1;
    if (to === from || CLOSE_THEMSELVES.has(html.slice(from, to).toLowerCase())) continue;
    if (closes) depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  return deepest;
}

/** How many tags there are; each beginning of one counts. */
export function tagsIn(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/** Whether a letter of ASCII, or behind the first one a digit. */
function isNameLetter(code: number, digits: boolean): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (digits && code >= 0x30 && code <= 0x39);
}

/** A tag with its attributes; above this it holds a picture or the like. */
const LONGEST_TAG = 1_000;
/** What begins like a closing tag and has no name is a comment. */
const TAG_NAME = /<(\/?)([a-z][a-z0-9]*|!--|!|\?|(?<=\/)[^\s>])/iy;

interface Tag {
  /** Where it begins, and where what follows it begins. */
  readonly from: number;
  readonly to: number;
  /** In lower case; `!--` for a comment, whole, and another sign for what is no element either. */
  readonly name: string;
  readonly closes: boolean;
}

/** The first tag from there on; null where none is left. */
function tagFrom(html: string, from: number): Tag | null {
  for (let open = html.indexOf('<', from); open >= 0; open = html.indexOf('<', open + 1)) {
    TAG_NAME.lastIndex = open;
    const [, slash, name] = TAG_NAME.exec(html) ?? [];
    if (name === undefined) continue;
    const closes = slash === '/';
    const isOpening = !closes && /^[a-z]/i.test(name);
    const to = isOpening
      ? endOfTag(html, TAG_NAME.lastIndex)
      : name === '!--'
        ? endOfComment(html, open)
        : behind(html, '>', open);
    return { from: open, to, name: name.toLowerCase(), closes };
  }
  return null;
}

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at < 0 ? html.length : at + end.length;
}

/** Browsers end one with `--!>` as well. */
const COMMENT_END = /--!?>/g;

function endOfComment(html: string, from: number): number {
  COMMENT_END.lastIndex = from;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

const BLANKS = ' \t\n\f\r';

/** Behind the attributes of a tag: what looks like its end, or like another tag, in a value in quotes is none. */
function endOfTag(html: string, from: number): number {
  let isNamed = false;
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (letter === '>') return at + 1;
    if (letter !== '=' || !isNamed) {
      isNamed = letter !== '/' && (isNamed || !BLANKS.includes(letter));
      continue;
    }
    do at += 1;
    while (BLANKS.includes(html[at] ?? '.'));
    const quote = html[at];
    if (quote === '"' || quote === "'") at = behind(html, quote, at + 1) - 1;
    else while (at + 1 < html.length && !`>${BLANKS}`.includes(html[at] ?? '')) at += 1;
    if (html[at] === '>') return at + 1;
    isNamed = false;
  }
  return html.length;
}

/** Where the content of an element without text ends: at its closing tag, or at the end. */
function endOfContent(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** Attributes of which it depends whether text is seen. */
const KEPT_ATTRIBUTE =
  /\s(style|class|id|hidden|bgcolor|background|color|text|popover|open|href|media)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?/gi;

/** A tag with nothing but those attributes, and of its styles what can hide text. */
function lightTag(tag: string, name: string): string {
  const kept = Array.from(tag.matchAll(KEPT_ATTRIBUTE), ([written, attribute = '', value = '']) => {
    // That it is there is enough; its value may be a whole picture.
    if (/^(?:href|background)$/i.test(attribute)) return ` ${attribute}`;
    if (attribute.toLowerCase() !== 'style') return written;
    return ` style="${shortened(value.replace(/^["']|["']$/g, '')).replaceAll('"', '')}"`;
  });
  return `<${name}${kept.join('')}>`;
}

/**
 * HTML that shows the same words and is shorter, for what is too long to be read whole: without scripts, comments,
 * attributes that hold whole pictures, and styles that hide nothing. Mail programs put half a megabyte of these before
 * the first word. One pass, time linear in the input.
 */
export function withoutBallast(html: string): string {
  const kept: string[] = [];
  let keptFrom = 0;
  for (let at = 0, tag = tagFrom(html, at); tag !== null; tag = tagFrom(html, at)) {
    const { from, to, name, closes } = tag;
    at = to;
    const isElement = /^[a-z]/.test(name);
    const isEmptied = !closes && (name === 'style' || name === 'script');
    if (isElement && !isEmptied && to - from <= LONGEST_TAG) continue;
    if (isEmptied) at = endOfContent(html, to, name);
    const light = closes ? `</${name}>` : lightTag(html.slice(from, to), name);
    const sheet = name === 'style' && !closes ? withoutLooks(html.slice(to, at)) : '';
    kept.push(html.slice(keptFrom, from), isElement ? light + sheet : '');
    keptFrom = at;
  }
  kept.push(html.slice(keptFrom));
  return kept.join('');
}

/** All characters between tags, for HTML that is too deep to convert. One pass, time linear in the input. */
export function bareText(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let tag = tagFrom(html, at); tag !== null; tag = tagFrom(html, at)) {
    const { from, to, name, closes } = tag;
    pieces.push(html.slice(at, from), CLOSE_THEMSELVES.has(name) || name === 'div' ? '\n' : ' ');
    at = !closes && NO_TEXT.has(name) ? endOfContent(html, to, name) : to;
  }
  pieces.push(html.slice(at));
  return pieces
    .join('')
    .replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&(nbsp|lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
