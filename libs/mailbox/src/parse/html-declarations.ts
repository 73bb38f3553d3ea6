import { readColour } from './html-colours.ts';

export interface Declaration {
  /** In lower case. */
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

const EVERYWHERE = /^(?:inherit|initial|unset|revert(?:-layer)?)$|^var\(/;
const LENGTH = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[a-z]+|%)?$|^(?:calc|min|max|clamp)\(|^(?:auto|normal|none)$/;
const ANY = /^/;

const isColour = (value: string) => value === 'currentcolor' || readColour(value) !== null;
const matches = (form: RegExp) => (value: string) => form.test(value);

/** What lets through of an element what it covers itself. */
export const MASKS = ['mask', 'mask-image', '-webkit-mask', '-webkit-mask-image'];

/** What can hide text or part it, and which values of it mail programs know: others they pass over. */
const KNOWN: ReadonlyMap<string, (value: string) => boolean> = new Map([
  [
    'display',
    matches(
      /^(?:none|contents|list-item|flow|(?:inline|-webkit|-ms)?-?(?:block|inline|flex|grid|table|box|flow-root|ruby)(?:[a-z -]*))$/,
    ),
  ],
  ['all', matches(EVERYWHERE)],
  ['visibility', matches(/^(?:visible|hidden|collapse)$/)],
  ['content-visibility', matches(/^(?:visible|hidden|auto)$/)],
  ['opacity', matches(LENGTH)],
  ['color', isColour],
  ['-webkit-text-fill-color', isColour],
  ['background-color', isColour],
  [
    'font-size',
    matches(
      /^(?:xx?-small|small|medium|large|xx?x?-large|smaller|larger)$|^\+?(?:\d|\.\d|calc|min|max|clamp)/,
    ),
  ],
  // Not what hides text, but where its lines end.
  ['white-space', matches(/^(?:normal|nowrap|pre|pre-wrap|pre-line|break-spaces)$/)],
  ['white-space-collapse', matches(/^(?:collapse|preserve|preserve-breaks|preserve-spaces|break-spaces)$/)],
  ['float', matches(/^(?:left|right|none|inline-start|inline-end)$/)],
  ['position', matches(/^(?:static|relative|absolute|fixed|sticky)$/)],
  ...['overflow', 'overflow-x', 'overflow-y'].map(
    (name) => [name, matches(/^[a-z-]+(?: [a-z-]+)?$/)] as const,
  ),
  ...[
    'left',
    'right',
    'top',
    'bottom',
    'text-indent',
    'margin-left',
    'margin-top',
    'zoom',
    'letter-spacing',
  ].map((name) => [name, matches(LENGTH)] as const),
  ...['height', 'max-height', 'width', 'max-width', 'line-height'].map(
    (name) => [name, matches(LENGTH)] as const,
  ),
  ...[
    'font',
    'background',
    'background-image',
    'background-clip',
    '-webkit-background-clip',
    'inset',
    'margin',
    'clip',
  ].map((name) => [name, matches(ANY)] as const),
  ...[
    'clip-path',
    'transform',
    'translate',
    'scale',
    'rotate',
    'filter',
    'mso-hide',
    '-webkit-text-security',
    ...MASKS,
    ...MASKS,
  ].map((name) => [name, matches(ANY)] as const),
]);

/** Whether it depends on its value, which is known, what a property does. */
export const isRead = (property: string) => KNOWN.has(property);

/** Names that mean the same in text from left to right. */
const ALIASES = new Map([
  ['block-size', 'height'],
  ['max-block-size', 'max-height'],
  ['inline-size', 'width'],
  ['max-inline-size', 'max-width'],
  ['inset-inline-start', 'left'],
  ['inset-inline-end', 'right'],
  ['inset-block-start', 'top'],
  ['inset-block-end', 'bottom'],
  ['margin-inline-start', 'margin-left'],
  ['margin-block-start', 'margin-top'],
  ['overflow-inline', 'overflow-x'],
  ['overflow-block', 'overflow-y'],
]);

/** CSS writes any character as its number in hexadecimal behind a backslash. */
export function unescaped(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, code: string | undefined, sign = '') => {
    const number = code === undefined ? 0 : parseInt(code, 16);
    if (code === undefined) return String(sign);
    return number > 0 && number <= 0x10_ff_ff ? String.fromCodePoint(number) : ' ';
  });
}

/** A comment that does not end goes on to the end of the text. */
export function withoutComments(css: string): string {
  return css.includes('/*') ? css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ') : css;
}

/**
 * What a block of styles, or a style attribute, says that can hide text: the last of each property that a mail program
 * knows, and custom properties.
 */
export function declarationsOf(block: string): Declaration[] {
  const last = new Map<string, Declaration>();
  for (const part of unescaped(withoutComments(block)).split(';')) {
    const colon = part.indexOf(':');
    const written = part.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const property = ALIASES.get(written) ?? written;
    const isKnown = KNOWN.get(property);
    if (isKnown === undefined && !(property.startsWith('--') && last.size < MOST_DECLARATIONS)) continue;
    const said = part
      .slice(colon + 1)
      .trim()
      .toLowerCase()
      .slice(0, LONGEST_VALUE);
    const value = said.replace(/\s*!\s*important$/, '');
    const important = value !== said;
    if (isKnown !== undefined && !EVERYWHERE.test(value) && !isKnown(value)) continue;
    if (!important && last.get(property)?.important === true) continue;
    // In the order in which they stand: a short form says anew what a long one before it said.
    last.delete(property);
    last.set(property, { property, value, important });
  }
  return [...last.values()];
}

const LONGEST_VALUE = 300;
/** Of one block: there are forty properties, and no more custom ones than these leave room for. */
const MOST_DECLARATIONS = 100;
