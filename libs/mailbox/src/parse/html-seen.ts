import { type Box, boxOf, holdsItems } from './html-boxes.ts';
import { type Colour, BLACK, WHITE, contrastOf, over, readColour, readOldColour } from './html-colours.ts';
import { MASKS } from './html-declarations.ts';
import { hasNoRoom, isIndentedOut, isOut, pixelsOf } from './html-lengths.ts';
import type { Place } from './html-places.ts';
import type { Style } from './html-styles.ts';

/** Below this nobody reads it. */
const SMALLEST_FONT_PX = 4;
/** From here on text is made out on its background; #ccc on white has 1.6, #eee 1.16. */
const LEAST_CONTRAST = 1.2;
const LEAST_OPACITY = 0.1;
const DEFAULT_FONT_PX = 16;
/** Whatever stands around it. */
const BUTTON_FONT_PX = 13;
const LINK: Colour = { rgb: [0, 0, 238], alpha: 1 };
/** Behind what is marked, and on a button. */
const YELLOW: Colour = { rgb: [255, 255, 0], alpha: 1 };
const GREY: Colour = { rgb: [239, 239, 239], alpha: 1 };

/** Elements whose content mail programs do not show, or only those that cannot show something better. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  (
    'template noscript noembed noframes svg datalist select audio video canvas iframe rp meter progress annotation ' +
    'annotation-xml'
  ).split(' '),
);
const FONT_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

/** What text inherits from the elements around it. A colour is null where it is not known, and then it is seen. */
export interface Surroundings {
  /** Text takes no room here. */
  readonly gone: boolean;
  readonly visible: boolean;
  readonly opacity: number;
  readonly fontPx: number;
  readonly colour: Colour | null;
  /** What letters are filled with in place of their colour. */
  readonly fill: Colour | null;
  readonly background: Colour | null;
  /** Whether lines begin far outside; all but tables inherit it. */
  readonly indentedOut: boolean;
  /** Whether what stands directly in it is a box of its own. */
  readonly hasItems: boolean;
  /** Custom properties. */
  readonly variables: ReadonlyMap<string, string>;
  /** Whether lines end in text that stands here where they end in the HTML; `inside-pre` does it whatever a style says. */
  readonly lines: 'flow' | 'end' | 'inside-pre';
  /** Whether text that stands here is seen. */
  readonly seen: boolean;
  /** How it looks in the line of a closed box that is seen; null anywhere else. */
  readonly summary: Surroundings | null;
}

export const PAGE: Surroundings = {
  gone: false,
  visible: true,
  opacity: 1,
  fontPx: DEFAULT_FONT_PX,
  colour: BLACK,
  fill: null,
  background: WHITE,
  indentedOut: false,
  hasItems: false,
  variables: new Map(),
  lines: 'flow',
  seen: true,
  summary: null,
};

function fontOf(style: Style, around: number): number {
  const short = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%)?)(?:\s*\/\s*\S+)?\s+\S/.exec(style.get('font') ?? '')?.[1];
  const size = style.get('font-size') ?? short;
  if (size === undefined) return around;
  if (size === 'smaller' || size === 'larger') return around * (size === 'smaller' ? 5 / 6 : 1.2);
  return FONT_SIZES[size] ?? pixelsOf(size, around) ?? (size === 'initial' ? DEFAULT_FONT_PX : around);
}

/** A colour; `around` where the style says nothing of it that is known. */
function colourOf(value: string | undefined, around: Colour | null, current: Colour | null): Colour | null {
  if (value === undefined) return around;
  if (value === 'currentcolor') return current;
  if (value === 'initial') return BLACK;
  return readColour(value) ?? around;
}

const COLOUR =
  /(?:rgb|hsl|hwb|oklab|oklch|lab|lch|color)a?\([^()]{1,80}\)|#[0-9a-f]{3,8}\b|[a-z]{3,}(?![\w(-])/g;

/** The colour behind letters; null where a picture or several colours may be there. */
function backgroundOf(
  style: Style,
  { bgcolor, background }: Place['attributes'],
  around: Surroundings,
  own: Colour | null,
) {
  const picture = background === undefined ? '' : 'url()';
  const behind = around.background;
  const short = style.get('background');
  // Any style of a picture outweighs the attribute.
  const pictures = `${short ?? ''} ${style.get('background-image') ?? (short === undefined ? picture : '')}`;
  const said = style.get('background-color') ?? short;
  const old = said === undefined && bgcolor !== undefined ? readOldColour(bgcolor) : null;
  const colours =
    old === null
      ? said?.match(COLOUR)?.flatMap((name) => (name === 'currentcolor' ? own : readColour(name)) ?? [])
      : [old];
  const [first] = colours ?? [];
  if (/gradient\(/.test(pictures)) {
    const isOne = first !== undefined && colours?.every((other) => contrastOf(first, other) < LEAST_CONTRAST);
    return isOne === true && behind !== null ? over(first, behind) : null;
  }
  // Where pictures are not shown, as in most mail programs at first, their place has the colour.
  if (first === undefined) return /url\(/.test(pictures) ? null : behind;
  return first.alpha === 1 ? first : behind && over(first, behind);
}

function amountOf(value: string | undefined, otherwise: number): number {
  const amount = value?.startsWith('calc(') === true ? (pixelsOf(value, 1) ?? NaN) : parseFloat(value ?? '');
  if (!Number.isFinite(amount)) return otherwise;
  return value?.endsWith('%') === true ? amount / 100 : amount;
}

/** Of these alone the content can be left undrawn. */
const canBeUndrawn = (box: Box) => box === 'block' || box === 'page';

/** What an attribute hides is shown all the same where any style says how. */
function isHiddenByAttribute(style: Style, { hidden, popover }: Place['attributes'], box: Box): boolean {
  if (hidden?.toLowerCase() === 'until-found') return canBeUndrawn(box);
  return (hidden !== undefined || popover !== undefined) && /^(?:revert|$)/.test(style.get('display') ?? '');
}

/** Whether all colours of a mask let nothing through. */
function isMaskedOut(style: Style): boolean {
  return MASKS.some((property) => {
    const mask = style.get(property) ?? '';
    const colours = mask.includes('gradient(')
      ? (mask.match(COLOUR) ?? []).flatMap((name) => readColour(name) ?? [])
      : [];
    return colours.length > 0 && colours.every(({ alpha }) => alpha < LEAST_OPACITY);
  });
}

/** Whether an element takes no room, or none on the screen. */
function isGone(style: Style, { attributes, name }: Place, box: Box): boolean {
  return (
    (name === 'dialog' && attributes['open'] === undefined) ||
    // What can be nothing else shows what stands in it.
    (name === 'object' && (attributes['data'] ?? '') !== '') ||
    NEVER_SHOWN.has(name) ||
    style.get('display') === 'none' ||
    (style.get('content-visibility') === 'hidden' && canBeUndrawn(box)) ||
    style.get('mso-hide') === 'all' ||
    /disc|circle|square/.test(style.get('-webkit-text-security') ?? '') ||
    isHiddenByAttribute(style, attributes, box) ||
    amountOf(style.get('zoom'), 1) < LEAST_OPACITY ||
    hasNoRoom(style, box) ||
    isMaskedOut(style) ||
    isOut(style, box)
  );
}

const MOST_VARIABLES = 100;
const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/g;
/** Custom properties that stand in each other; more are none. */
const DEEPEST_VARIABLE = 4;

/** With each custom property in its place. */
function resolved(style: Style, around: ReadonlyMap<string, string>) {
  const own = [...style].filter(([property]) => property.startsWith('--'));
  const variables = own.length === 0 ? around : new Map([...around, ...own].slice(-MOST_VARIABLES));
  const valueOf = (_: string, name: string, otherwise = '') => variables.get(name) ?? otherwise.trim();
  const plain = new Map<string, string>();
  for (const [property, written] of style) {
    if (property.startsWith('--')) continue;
    let value = written;
    for (let depth = 0; depth < DEEPEST_VARIABLE && value.includes('var('); depth += 1)
      value = value.slice(0, LONGEST_VALUE).replace(VARIABLE, valueOf);
    plain.set(property, value);
  }
  return { style: plain, variables };
}

const LONGEST_VALUE = 300;

const KEEPS_LINES = /^(?:pre|pre-wrap|pre-line|break-spaces|preserve|preserve-breaks)$/;

function linesOf(name: string, style: Style, around: Surroundings): Surroundings['lines'] {
  if (name === 'pre' || around.lines === 'inside-pre') return 'inside-pre';
  const said = style.get('white-space-collapse') ?? style.get('white-space');
  if (said === undefined || said === 'inherit' || said === 'unset') return around.lines;
  return KEEPS_LINES.test(said) ? 'end' : 'flow';
}

/** Attributes and elements that say how text looks without a style. */
const SAYS_HOW = ['color', 'text', 'bgcolor', 'background', 'hidden', 'popover', 'href'];
const LOOKS_OTHERWISE = new Set([
  ...NEVER_SHOWN,
  'pre',
  'table',
  'dialog',
  'object',
  'mark',
  'button',
  'details',
  'summary',
]);
/** Elements that their attributes colour. */
const COLOURED = /^(?:body|table|thead|tbody|tfoot|tr|td|th)$/;

/** How text looks inside of the elements of a mail, many of which say the same in the same place. */
export class Looks {
  private readonly known = new Map<Surroundings, Map<Style, Map<Box, Surroundings>>>();

  /** How text looks inside of an element. @param said the same object for the same styles */
  within(place: Place, said: Style, outside: Surroundings): Surroundings {
    const { name, attributes } = place;
    const saysMore =
      LOOKS_OTHERWISE.has(name) || SAYS_HOW.some((attribute) => attributes[attribute] !== undefined);
    if (saysMore) return within(place, said, outside);
    if (said.size === 0 && !outside.hasItems && outside.summary === null) return outside;
    const box = boxOf(name, said, outside.hasItems);
    const inside = entryOf(this.known, outside, () => new Map<Style, Map<Box, Surroundings>>());
    const ofStyle = entryOf(inside, said, () => new Map<Box, Surroundings>());
    return entryOf(ofStyle, box, () => within(place, said, outside));
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** The colour of letters that an attribute names. */
function namedColour({ name, attributes }: Place): Colour | null {
  const written = name === 'body' ? attributes['text'] : name === 'font' ? attributes['color'] : undefined;
  return written === undefined ? null : readOldColour(written);
}

function within(place: Place, said: Style, outside: Surroundings): Surroundings {
  const { name, attributes, row, at } = place;
  const isSummary = name === 'summary' && row.findIndex((other) => other.name === name) === at;
  const around = (isSummary ? outside.summary : null) ?? outside;
  const { style, variables } = resolved(said, around.variables);
  const isLink = name === 'a' && attributes['href'] !== undefined;
  const isOwn = name === 'mark' || name === 'button';
  const usual = isLink ? LINK : isOwn ? BLACK : (namedColour(place) ?? around.colour);
  const written = style.get('color');
  const colour = colourOf(written, written === 'inherit' ? around.colour : usual, around.colour);
  const fill = colourOf(style.get('-webkit-text-fill-color'), around.fill, colour);
  const behind = isOwn ? { ...around, background: name === 'mark' ? YELLOW : GREY } : around;
  const background = backgroundOf(style, COLOURED.test(name) ? attributes : {}, behind, colour);
  const filtered = /opacity\(\s*([\d.]+%?)/.exec(style.get('filter') ?? '')?.[1];
  const visibility = style.get('visibility');
  const isCut = `${style.get('background-clip')}${style.get('-webkit-background-clip')}`.includes('text');
  const box = boxOf(name, style, around.hasItems);
  const here = {
    gone: around.gone || isGone(style, place, box),
    visible:
      visibility === undefined || visibility === 'inherit'
        ? around.visible
        : !/hidden|collapse/.test(visibility),
    opacity: around.opacity * amountOf(style.get('opacity'), 1) * amountOf(filtered, 1),
    fontPx: fontOf(style, name === 'button' ? BUTTON_FONT_PX : around.fontPx),
    colour: isCut ? null : colour,
    fill: isCut ? null : fill,
    background,
    indentedOut: (box === 'inline' ? null : isIndentedOut(style)) ?? (around.indentedOut && name !== 'table'),
    hasItems: holdsItems(style),
    variables,
    lines: linesOf(name, style, around),
  };
  const inside = { ...here, seen: isSeen(here), summary: null };
  if (name !== 'details' || attributes['open'] !== undefined) return inside;
  return { ...inside, gone: true, seen: false, summary: inside };
}

function isSeen(here: Omit<Surroundings, 'seen' | 'summary'>): boolean {
  const { gone, visible, opacity, fontPx, background, indentedOut } = here;
  if (gone || indentedOut || !visible || opacity < LEAST_OPACITY || fontPx < SMALLEST_FONT_PX) return false;
  const colour = here.fill ?? here.colour;
  if (colour === null) return true;
  if (colour.alpha < LEAST_OPACITY) return false;
  return background === null || contrastOf(over(colour, background), background) >= LEAST_CONTRAST;
}

/** Whether text that is not seen still takes room: words on both of its sides stand apart. */
export function takesRoom({ gone, fontPx }: Surroundings): boolean {
  return !gone && fontPx >= SMALLEST_FONT_PX;
}
