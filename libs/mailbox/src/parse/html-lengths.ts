import type { Box } from './html-boxes.ts';
import type { Style } from './html-styles.ts';

/** Further out than this to the left or above, it is on no screen. */
const OUT_BEFORE_PX = -500;
/** To the right or below one can scroll to it, though not that far. */
const OUT_RIGHT_PX = 4_000;
/** Told from the right edge: beyond it, or beyond the left one. */
const OUT_OF_RIGHT_PX = 1_500;
const OUT_BELOW_PX = 30_000;
const PX_PER_EM = 16;

/** Of a unit, in pixels; a window is taken to be 1000 by 800. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 4 / 3,
  pc: 16,
  rem: PX_PER_EM,
  ex: PX_PER_EM / 2,
  ch: PX_PER_EM / 2,
  vw: 10,
  vh: 8,
  vmin: 8,
  vmax: 10,
  cm: 38,
  mm: 3.8,
  in: 96,
};

/**
 * A length in pixels.
 *
 * @param whole of what `em` and `%` are parts, in pixels
 * @returns null where it is none, or one that is not known
 */
export function pixelsOf(value: string | undefined, whole = PX_PER_EM): number | null {
  const sum = /^calc\(([^()]*)\)$/.exec(value ?? '')?.[1];
  if (sum !== undefined) {
    const parts = sum.trim().split(/\s+(?=[+-]\s)/);
    const lengths = parts.map((part) => pixelsOf(part.replace(/^\+\s+/, '').replace(/^-\s+/, '-'), whole));
    return lengths.reduce((total, length) => (total === null || length === null ? null : total + length), 0);
  }
  const [, pick, list = ''] = /^(min|max|clamp)\(([^()]*)\)$/.exec(value ?? '') ?? [];
  if (pick !== undefined) {
    const lengths = list.split(',').map((part) => pixelsOf(part.trim(), whole) ?? NaN);
    const [least = 0, wanted = least, most = wanted] = lengths;
    const length =
      pick === 'min'
        ? Math.min(...lengths)
        : pick === 'max'
          ? Math.max(...lengths)
          : Math.max(least, Math.min(wanted, most));
    return Number.isNaN(length) ? null : length;
  }
  const [, amount, unit = 'px'] = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z]+|%)?$/.exec(value?.trim() ?? '') ?? [];
  if (amount === undefined) return null;
  const size = unit === 'em' ? whole : unit === '%' ? whole / 100 : (UNITS[unit] ?? 1);
  return parseFloat(amount) * size;
}

const isBefore = (value: string | undefined) => (pixelsOf(value) ?? 0) <= OUT_BEFORE_PX;
const isBehind = (value: string | undefined, limit: number) => (pixelsOf(value) ?? 0) >= limit;

/** Whether something is moved to where no screen shows it. */
export function isOut(style: Style, box: Box): boolean {
  if (style.size === 0) return false;
  const inset = (style.get('inset') ?? '').split(/\s+/);
  const [top, right = top, bottom = top, left = right] = inset;
  const placed = /absolute|fixed|relative/.test(style.get('position') ?? '');
  const isPlacedOut =
    placed &&
    (isBefore(style.get('left') ?? left) ||
      isBefore(style.get('top') ?? top) ||
      isBehind(style.get('left') ?? left, OUT_RIGHT_PX) ||
      isBehind(style.get('top') ?? top, OUT_BELOW_PX) ||
      Math.abs(pixelsOf(style.get('right') ?? right) ?? 0) >= OUT_OF_RIGHT_PX ||
      isBehind(style.get('bottom') ?? bottom, OUT_RIGHT_PX));
  const margins = (style.get('margin') ?? '').split(/\s+/);
  const [above, , , beside = margins[1] ?? above] = margins;
  const isInline = box === 'inline';
  return (
    isPlacedOut ||
    [beside, style.get('margin-left')].some(isBefore) ||
    (!isInline && [above, style.get('margin-top')].some(isBefore)) ||
    (!isInline && isMovedOut(`${style.get('transform') ?? ''} ${style.get('translate') ?? ''}`)) ||
    (pixelsOf(style.get('letter-spacing')) ?? 0) <= -PX_PER_EM / 2
  );
}

/** Whether the lines of an element begin where no screen shows them; null where it says nothing of it. */
export function isIndentedOut(style: Style): boolean | null {
  const indent = style.get('text-indent');
  return indent === undefined ? null : isBefore(indent) || isBehind(indent, OUT_RIGHT_PX);
}

function isMovedOut(transform: string): boolean {
  return (transform.match(/-[\d.]+(?:px|em|rem|%|vw|vh|pt)/g) ?? []).some((length) =>
    isBefore(length.endsWith('%') ? `${parseFloat(length) * 2}px` : length),
  );
}

const CUT = /hidden|clip|auto|scroll/;

const SIZES = ['height', 'max-height', 'width', 'max-width', 'line-height'];
const NO_SCALE =
  /scale[xyz]?(?:3d)?\(\s*(?:0?\.0\d*|0(?:\.0\d*)?)\s*[,)]|matrix\(\s*0\s*,\s*0\s*,|rotate[xy]\(\s*-?90deg/;

/** Whether an element is cut or drawn so small that nothing of its text is left. */
export function hasNoRoom(style: Style, box: Box): boolean {
  if (style.size === 0) return false;
  const isCut =
    box === 'block' &&
    ['overflow', 'overflow-x', 'overflow-y'].some((name) => CUT.test(style.get(name) ?? ''));
  const isApart = /^(?:absolute|fixed)$/.test(style.get('position') ?? '');
  const turned = (style.get('rotate') ?? '').replace(/^([xy])\s+(\S+)$/, 'rotate$1($2)');
  const scale = `${style.get('transform') ?? ''} scale(${style.get('scale') ?? 1}) ${turned}`;
  return (
    (isCut && SIZES.some((name) => (pixelsOf(style.get(name)) ?? 2) <= (name === 'line-height' ? 0.1 : 1))) ||
    (isApart && /^rect\(\s*(?:[01](?:px)?[\s,]*){4}\)$/.test(style.get('clip') ?? '')) ||
    /^(?:inset\(\s*(?:[5-9]\d|\d{3,})|(?:circle|ellipse)\(\s*0)/.test(style.get('clip-path') ?? '') ||
    /^polygon\([0px%,\s]*\)$/.test(style.get('clip-path') ?? '') ||
    (box !== 'inline' && NO_SCALE.test(scale))
  );
}
