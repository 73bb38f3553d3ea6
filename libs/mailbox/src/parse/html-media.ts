import { declarationsOf, isRead } from './html-declarations.ts';
import { selectorsOf } from './html-selectors.ts';

/** A window on a computer, in CSS pixels: a condition that holds only for a part of these widths says nothing here. */
const NARROWEST_PX = 1024;
const WIDEST_PX = 1440;
const HEIGHT_PX = 700;
const PX_PER_EM = 16;

const SHOWN_ON = new Set(['all', 'screen']);
/** What is so where people read mail on a computer. */
const AS_WITH_MOST = new Map([
  ['prefers-color-scheme', 'light'],
  ['orientation', 'landscape'],
  ['hover', 'hover'],
  ['any-hover', 'hover'],
  ['pointer', 'fine'],
  ['any-pointer', 'fine'],
]);

/** Comparisons, as what they say of the least and of the most. */
function asLeastAndMost(condition: string): string[] {
  const [, low, below, name, over, high] = COMPARED.exec(condition) ?? [];
  if (name === undefined) return [condition];
  const parts = [];
  if (low !== undefined) parts.push(`${below?.startsWith('<') === true ? 'min' : 'max'}-${name}:${low}`);
  if (high !== undefined) parts.push(`${over?.startsWith('>') === true ? 'min' : 'max'}-${name}:${high}`);
  return parts;
}

const COMPARED = /^\s*(?:([\d.]+[a-z]*)\s*([<>]=?)\s*)?(width|height)\s*(?:([<>]=?)\s*([\d.]+[a-z]*)\s*)?$/;

const all = (parts: readonly (boolean | null)[]) =>
  parts.includes(false) ? false : parts.includes(null) ? null : true;
const not = (part: boolean | null) => (part === null ? null : !part);

/** Whether one condition in brackets holds; null where it holds for some readers and not for others. */
function holds(condition: string): boolean | null {
  return all(asLeastAndMost(condition).map(holdsPlain));
}

function holdsPlain(condition: string): boolean | null {
  const [, name = '', value] = /^\s*([a-z-]+)\s*(?::\s*([^:]*?))?\s*$/.exec(condition) ?? [];
  const most = AS_WITH_MOST.get(name);
  if (most !== undefined) return value === undefined || value === most;
  const [, amount, unit] = /^([\d.]+)\s*(px|em|rem|pt|dpi|dppx|x)?$/.exec(value ?? '') ?? [];
  if (amount === undefined) return name === 'color' || name === 'width' ? true : null;
  const px = parseFloat(amount) * (unit === 'em' || unit === 'rem' ? PX_PER_EM : unit === 'pt' ? 4 / 3 : 1);
  if (/^min-(device-)?width$/.test(name)) return px <= NARROWEST_PX ? true : px > WIDEST_PX ? false : null;
  if (/^max-(device-)?width$/.test(name)) return px >= WIDEST_PX ? true : px < NARROWEST_PX ? false : null;
  if (/^min-(device-)?height$/.test(name)) return px <= HEIGHT_PX ? true : null;
  if (/^max-(device-)?height$/.test(name)) return px < HEIGHT_PX ? false : null;
  if (name.endsWith('min-device-pixel-ratio')) return px <= 1 ? true : null;
  if (name === 'min-resolution') return px <= (unit === 'dpi' ? 96 : 1) ? true : null;
  return null;
}

/**
 * Whether a media query holds for whoever reads mail on a computer.
 *
 * @param query what stands between `@media` and its block, in lower case
 * @returns false also where it holds for some and not for others
 */
export function holdsOnScreens(query: string): boolean {
  return query.split(',').some((part) => {
    const [, no, type] = /^\s*(?:(not)\s+|only\s+)?([a-z]+)?/.exec(part) ?? [];
    const conditions = Array.from(part.matchAll(/(\bnot\s*)?\(([^()]*)\)/g), ([, turned, condition = '']) =>
      turned === undefined ? holds(condition) : not(holds(condition)),
    );
    if (type === undefined && /\)\s*or\b/.test(part)) return conditions.includes(true);
    // `not (…)` has no type, and its `not` is that of the condition.
    const isNot = no !== undefined && type !== undefined;
    const isShown = type === 'not' || SHOWN_ON.has(type ?? 'all');
    const whole = isShown ? all(conditions) : false;
    return (isNot ? not(whole) : whole) === true;
  });
}

/** Features that styles ask for, besides those that hide; others are taken to be missing. */
const SUPPORTED =
  /^(?:--.*|align-.*|animation.*|appearance|aspect-ratio|backdrop-filter|border.*|box-.*|column.*|cursor|flex.*|float|font.*|gap|grid.*|justify-.*|line-.*|list-.*|mask.*|max-.*|min-.*|object-fit|outline.*|overflow.*|padding.*|pointer-events|table-layout|text-.*|transition.*|user-select|vertical-align|white-space|will-change|word-.*|writing-mode|-webkit-.*)$/;

/** Whether a browser has what a condition of `@supports` asks for. */
function isSupported(written: string): boolean {
  let condition = written
    .slice(0, LONGEST_CONDITION)
    .replace(SELECTOR, (_, list: string) => ` ${String(selectorsOf(list) !== null)} `);
  // From the innermost brackets out.
  for (let depth = 0; depth < MOST_CONDITIONS && condition.includes('('); depth += 1)
    condition = condition.replace(/\(([^()]*)\)/, (_, inner: string) => ` ${String(evaluated(inner))} `);
  return evaluated(condition);
}

const SELECTOR = /\bselector\(((?:[^()]|\([^()]*\))*)\)/g;
const MOST_CONDITIONS = 50;
const LONGEST_CONDITION = 1_000;

function evaluated(condition: string): boolean {
  const text = condition.trim();
  if (text.includes(':')) {
    const property = text.slice(0, text.indexOf(':')).trim();
    return declarationsOf(text).length > 0 || (!isRead(property) && SUPPORTED.test(property));
  }
  const words = text.split(/\s+/);
  if (words[0] === 'not') return words[1] === 'false';
  return words.includes('or') ? words.includes('true') : words.includes('true') && !words.includes('false');
}

/** Whether the rules in a group count. @param name in lower case as well */
export function groupHolds(name: string, condition: string): boolean {
  if (name === 'media') return holdsOnScreens(condition.trim());
  return name === 'supports' && isSupported(condition);
}
