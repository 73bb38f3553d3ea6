import { CHANGES, fairness } from '#libs/training';
import type { Fairness } from '#libs/training';
import { FACTS, loweredByFact } from '../../evaluation/facts-in-front.ts';
import { judgement, records } from '../../evaluation/corpus.ts';
import { outside } from '../../evaluation/outside/people.ts';
import { misplacedQuotes } from '../../evaluation/quotes-in-place.ts';
import type { Bench, Row, Table } from '../bench.ts';

/** The small run takes each so manyth record. */
const SMALL_STEP = 400;
const MOST_SHOWN = 10;

/** What the tests try on some records of the corpus, on every one. */
export const wholeCorpus: Bench = {
  name: 'whole-corpus',
  summary: 'on every record: quotes in place, a fact in front, names and ways to write that must not matter',
  run({ small }) {
    const some = records.filter((_, at) => !small || at % SMALL_STEP === 0);
    const subjects = some.map((record) => ({ id: record.id, record }));
    const misplaced = some.flatMap(misplacedQuotes);
    const lowered = some.flatMap(loweredByFact);
    const own = fairness(subjects, judgement);
    const { names, mentions, providers } = outside;
    const only = ['name', 'provider', 'mention'] as const;
    const others = fairness(subjects, judgement, { names, mentions, providers, only });
    const further: Table[] = [
      { title: 'Names, mentions and providers that outsiders thought of', rows: fairnessRows(others) },
      {
        title: 'What failed, the first ten of each kind',
        rows: [
          ...[...misplaced.slice(0, MOST_SHOWN), ...lowered.slice(0, MOST_SHOWN)].map((failed) => ({
            failed,
          })),
          ...flipRows(own),
          ...flipRows(others),
        ],
      },
    ];
    return Promise.resolve({
      name: 'whole-corpus',
      about: `What must not matter, or hardly, and what must hold, tried on ${some.length} records of the corpus.`,
      rows: [
        rowOf('quotes and reasons', some.length, misplaced.length),
        rowOf('priority lowered by a fact in front', some.length * FACTS.length, lowered.length),
        ...fairnessRows(own),
      ],
      further: further.filter(({ rows }) => rows.length > 0),
    });
  },
};

function rowOf(what: string, tried: number, failed: number): Row {
  return { what, tried, failed, share: (failed / tried).toFixed(4) };
}

function fairnessRows({ changes }: Fairness): Row[] {
  return CHANGES.filter((change) => changes[change].tried > 0).map((change) =>
    rowOf(`lane changed: ${change}`, changes[change].tried, changes[change].flips),
  );
}

function flipRows({ changes }: Fairness): Row[] {
  return CHANGES.flatMap((change) =>
    changes[change].examples.map(({ id, variant, from, to }) => ({
      failed: `${id}: ${variant}: ${from} became ${to}`,
    })),
  );
}
