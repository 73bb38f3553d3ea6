import type { AssessmentView } from '#libs/contract';
import { clocksIn, reasonHere } from '../../lib/dates.ts';
import type { NumberedRange } from './paragraphs.ts';

type Reason = AssessmentView['reasons'][number];

/** What the same words tell, with the number under which they are marked; null where it is not about words. */
export interface Evidence {
  readonly key: string;
  readonly number: number | null;
  readonly texts: readonly string[];
  readonly quote: string | null;
  readonly range: Reason['range'];
}

/** The reasons as they read today. */
export function reasonsNow(
  { reasons, harmAt }: Pick<AssessmentView, 'reasons' | 'harmAt'>,
  now: Date,
): Reason[] {
  return reasons.map((reason) => ({ ...reason, text: reasonHere(reason.text, harmAt, now) }));
}

/** Numbers what quotes the message in the order in which it stands there; the same words are one piece of evidence. */
export function numberEvidence(reasons: readonly Reason[]): Evidence[] {
  const quoting = reasons
    .filter((reason) => reason.range !== null)
    .toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
  const numbered: Evidence[] = [];
  for (const { code, text: told, quote, range } of quoting) {
    const text = clocksIn(told);
    const same = numbered.findIndex(
      (one) => one.range?.start === range?.start && one.range?.end === range?.end,
    );
    const before = numbered[same];
    if (before === undefined)
      numbered.push({
        key: `${code}-${range?.start}`,
        number: numbered.length + 1,
        texts: [text],
        quote,
        range,
      });
    else numbered[same] = { ...before, texts: [...before.texts, text] };
  }
  const others = reasons
    .filter((reason) => reason.range === null)
    .map(({ code, text, quote }) => ({
      key: code,
      number: null,
      texts: [clocksIn(text)],
      quote,
      range: null,
    }));
  return [...numbered, ...others];
}

/** The evidence beside a sentence of its own about what we owe, which says the same. */
export function withoutDebt(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ key }) => !key.startsWith('owed_'));
}

export function rangesOf(evidence: readonly Evidence[]): NumberedRange[] {
  return evidence.flatMap(({ number, range }) =>
    number === null || range === null ? [] : [{ number, ...range }],
  );
}
