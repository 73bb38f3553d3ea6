import type { AssessmentRecord } from '#libs/domain';
import { assessRecord } from './corpus.ts';

/** Looser than the product: a number in words is most of a word of it. */
const NUMBER =
  /\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|dozen|hundred|thousand|half|twice/i;

/** Whether a reason says that it has numbers. */
export const saysNumbers = (text: string): boolean => text.endsWith('years and numbers');

/**
 * What is wrong with the reasons of a record: a quote that is not at its range, a reason too long for its line, and no
 * number where one says so.
 */
export function misplacedQuotes(record: AssessmentRecord & { readonly id?: string }): string[] {
  const { newText, reasons } = assessRecord(record);
  const faults = reasons.flatMap(({ quote, range, text }) => [
    ...(text === '' || text.length > 44 ? [`"${text}" does not fill one line`] : []),
    ...(quote === '' ? [`"${text}" quotes nothing`] : []),
    ...(quote === null && range !== null ? [`"${text}" has a range without a quote`] : []),
    ...(quote !== null && newText.slice(range?.start, range?.end) !== quote
      ? [`"${quote}" is elsewhere`]
      : []),
    ...(saysNumbers(text) && !NUMBER.test(quote ?? '') ? [`"${quote}" has no number`] : []),
  ]);
  return [...(reasons.length === 0 ? ['there is no reason'] : []), ...faults].map(
    (fault) => `${record.id ?? 'a record'}: ${fault}`,
  );
}
