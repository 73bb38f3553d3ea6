import type { Interval } from './macro-f1.ts';

export interface CurvePoint extends Interval {
  /** How many records it was trained on. */
  readonly records: number;
}

export interface Curve {
  readonly name: string;
  readonly points: readonly CurvePoint[];
}

const [WIDTH, HEIGHT] = [660, 360];
const PLOT = { left: 70, right: 500, top: 40, bottom: 300 };
const STYLES = [
  { colour: '#00564A', dash: '' },
  { colour: '#636A75', dash: '6 4' },
];

/** Macro-F1 against the number of training records, doubling to the right, with 95% intervals; an SVG without scripts. */
export function curveSvg(curves: readonly Curve[]): string {
  const points = curves.flatMap(({ points: own }) => own);
  const sizes = [...new Set(points.map(({ records }) => records))].sort((a, b) => a - b);
  const lowest = Math.floor(Math.min(...points.map(({ low }) => low)) * 10) / 10;
  const [first = 1, last = 2] = [sizes[0], sizes.at(-1)];
  const x = (records: number) =>
    whole(
      PLOT.left +
        30 +
        ((PLOT.right - PLOT.left - 60) * Math.log(records / first)) / Math.log(last / first || 2),
    );
  const y = (share: number) =>
    whole(PLOT.bottom - ((PLOT.bottom - PLOT.top) * (share - lowest)) / (1 - lowest));
  const rules = Array.from({ length: Math.round((1 - lowest) * 10) + 1 }, (_, at) => lowest + at / 10);
  const said = curves.map(
    ({ name, points: own }) => `${name} ${own.map(({ value }) => value.toFixed(2)).join(', ')}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" role="img" aria-label="Macro-F1 on unseen records by number of training records: ${said.join('; ')}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...rules.map(
      (share) =>
        `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(share)}" y2="${y(share)}" stroke="#ddd"/><text x="${PLOT.left - 8}" y="${y(share) + 4}" text-anchor="end" fill="#333">${share.toFixed(1)}</text>`,
    ),
    ...sizes.map(
      (size) =>
        `<text x="${x(size)}" y="${PLOT.bottom + 22}" text-anchor="middle" fill="#333">${size.toLocaleString('en-GB')}</text>`,
    ),
    ...curves.flatMap(({ name, points: own }, at) => {
      const { colour, dash } = STYLES[at % STYLES.length]!;
      const line = own.map(({ records, value }) => `${x(records)},${y(value)}`).join(' ');
      const end = own.at(-1);
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}" points="${line}"/>`,
        ...own.map(
          ({ records, value, low, high }) =>
            `<line x1="${x(records)}" x2="${x(records)}" y1="${y(low)}" y2="${y(high)}" stroke="${colour}"/><circle cx="${x(records)}" cy="${y(value)}" r="4" fill="${colour}"/>`,
        ),
        end === undefined
          ? ''
          : `<text x="${x(end.records) + 12}" y="${y(end.value) + 4}" fill="${colour}">${name}</text>`,
      ];
    }),
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle" fill="#333">training records</text>`,
    `<text x="20" y="24" fill="#333">macro-F1 on unseen groups, with 95% intervals</text>`,
    '</svg>',
    '',
  ].join('\n');
}

const whole = (value: number): number => Math.round(value);
