import type { Change, Fairness, Impact } from '#libs/training';
import { columns } from './columns.ts';

/** What each change is called, and the share of lanes that it may change. */
const CHANGE_WORDS: Readonly<Record<Change, readonly [string, number]>> = {
  name: ['another name', 0],
  provider: ['another mail provider', 0],
  mention: ['a mention of what somebody is', 0],
  lower_case: ['everything in lower case', 0.01],
  lost_articles: ['articles lost', 0.01],
  typing_error: ['two letters swapped', 0.01],
};

const LEAST_RATIO = 0.95;

/** What must not matter and whether it did, line by line. */
export function fairnessLines({ records, namesUsed, changes, writers, brokenEnglish }: Fairness): string[] {
  const names = Object.keys(CHANGE_WORDS) as Change[];
  const flips = names.flatMap((name) =>
    changes[name].examples.map(({ id, variant, from, to }) => [
      id,
      `${CHANGE_WORDS[name][0]}: ${variant}`,
      `${from} became ${to}`,
    ]),
  );
  return [
    `Fairness on ${records} records, ${namesUsed} names`,
    '',
    ...columns([
      ['what is changed', 'tried', 'lanes changed', 'share', 'at most'],
      ...names.map((name) => {
        const { tried, flips: changed, rate } = changes[name];
        const [words, most] = CHANGE_WORDS[name];
        return [words, String(tried), String(changed), rate.toFixed(4), String(most)];
      }),
    ]),
    '',
    ...columns([
      ['found to be of value', 'pairs', 'fluent', 'not fluent', 'impact ratio', 'at least'],
      impactRow('writers of equal substance', writers),
      impactRow('records in broken English', brokenEnglish),
    ]),
    ...(flips.length === 0 ? [] : ['', 'Lanes changed, the first ten of each kind:', ...columns(flips)]),
    ...(writers.lost.length === 0
      ? []
      : ['', 'Of value when fluent, and not as written here:', ...writers.lost]),
  ];
}

function impactRow(words: string, { pairs, fluent, plain, ratio }: Impact): string[] {
  const share = ratio === null ? '-' : ratio.toFixed(4);
  return [words, String(pairs), String(fluent), String(plain), share, String(LEAST_RATIO)];
}
