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

/** Whether one condition in brackets holds; null where it holds for some readers and not for others. */
function holds(condition: string): boolean | null {
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
    const [, not, type = 'all'] = /^\s*(?:(not)\s+|only\s+)?([a-z]+)?/.exec(part) ?? [];
    const conditions = Array.from(part.matchAll(/\(([^()]*)\)/g), ([, condition = '']) => holds(condition));
    const isShown = SHOWN_ON.has(type);
    if (not === undefined) return isShown && conditions.every((condition) => condition === true);
    return !isShown || conditions.includes(false);
  });
}
