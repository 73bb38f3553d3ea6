import type { Style } from './html-styles.ts';

/**
 * What an element is drawn as, which tells what a style does to it: sizes, transformations and indentations do nothing to a
 * run of letters in a line, and a table is as large as its cells need. `page` is the element around all.
 */
export type Box = 'inline' | 'block' | 'table' | 'page';

/** Others begin as part of a line, those that nobody knows as well. */
const BLOCKS = new Set(
  (
    'address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee math menu nav ol optgroup option p plaintext ' +
    'pre search section summary textarea ul xmp'
  ).split(' '),
);
const TABLES = new Set('table thead tbody tfoot tr td th'.split(' '));

/** @param isItem whether it stands directly in a box that makes boxes of all that it holds */
export function boxOf(name: string, style: Style, isItem: boolean): Box {
  if (name === 'html' || name === 'body') return 'page';
  const display = style.get('display');
  const box = usualBoxOf(name, display);
  const isApart = /^(?:absolute|fixed)$/.test(style.get('position') ?? '');
  const isOwn = isApart || isItem || !/^(?:$|none)/.test(style.get('float') ?? '');
  const isTable = name === 'table' || /^(?:inline-)?table$/.test(display ?? '');
  return isOwn && !isTable ? 'block' : box;
}

function usualBoxOf(name: string, display = 'revert'): Box {
  if (display.startsWith('revert')) return TABLES.has(name) ? 'table' : BLOCKS.has(name) ? 'block' : 'inline';
  if (/^(?:|inline|initial|unset|contents|ruby.*)$/.test(display)) return 'inline';
  return /table(?!-caption)/.test(display) ? 'table' : 'block';
}

/** Whether all that stands directly in an element is a box of its own. */
export const holdsItems = (style: Style) => /flex|grid/.test(style.get('display') ?? '');
