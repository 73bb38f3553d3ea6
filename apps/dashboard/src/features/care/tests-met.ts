import type { AssessmentView } from '#libs/contract';

/** Reasons that are about the way of a contact, by their code. */
const MANNER = new Set([
  'threat',
  'watched',
  'turning_up',
  'private_number',
  'private_life',
  'romance',
  'going_round',
  'ultimatum',
  'blame',
  'insult',
  'after_no',
  'danger',
]);

/** Words of a message with everything that they are about. */
export interface MannerWords {
  readonly quote: string | null;
  readonly reasons: readonly string[];
}

export interface TestsMet {
  readonly manner: readonly MannerWords[];
  readonly rhythm: boolean;
}

/** Which of the two tests of this lane a message meets; either is enough. The same words are told once. */
export function testsMet({ reasons, rhythm }: Pick<AssessmentView, 'reasons' | 'rhythm'>): TestsMet {
  const manner: { quote: string | null; reasons: string[] }[] = [];
  for (const { code, quote, text } of reasons) {
    if (!MANNER.has(code)) continue;
    const same = manner.find((words) => quote !== null && words.quote === quote);
    if (same === undefined) manner.push({ quote, reasons: [text] });
    else same.reasons.push(text);
  }
  return { manner, rhythm: rhythm.exceeded !== null };
}
