const SCALES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** The round share at which the axis ends: the least that shows the whole interval. */
export function scaleFor(high: number): number {
  return SCALES.find((scale) => high <= scale) ?? 1;
}
