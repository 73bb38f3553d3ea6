import type { DryRun } from '#libs/contract';
import type { Section } from '#libs/domain';
import { type Mark, onboardWords } from '../../lib/wording.ts';

const words = onboardWords.dryRun;

/** A line of the result, which is a heading where all messages are shown. */
export interface ResultRow {
  /** Null for what is not a follow-up. */
  readonly mark: Mark | null;
  readonly sections: readonly Section[];
  readonly label: string;
  readonly about: string;
  readonly count: number;
}

/** What the reader would have met, in reading order; what is not a follow-up is one row. */
export function resultRows({ sections, stillWaiting, inCare }: DryRun): ResultRow[] {
  const row = (mark: Mark & Section, about: string): ResultRow => ({
    mark,
    sections: [mark],
    label: words.label(mark),
    about,
    count: sections[mark],
  });
  return [
    ...(sections.today > 0 ? [row('today', words.rows.today)] : []),
    row('worth', words.rows.worth),
    row('owed', words.rows.owed(stillWaiting)),
    row('decide', words.rows.decide),
    row('nothing_new', words.rows.nothing_new),
    row('care', words.rows.care(inCare)),
    {
      mark: null,
      sections: ['steps', 'other'],
      label: words.rest,
      about: words.rows.rest,
      count: sections.steps + sections.other,
    },
  ];
}
