import { verbose } from '../verbose.ts';
import type { Spot } from './due-day.ts';

/** Words of theirs, not of ours: "you should follow up", "your referee will reply". */
const THEIR_SUBJECT = verbose()`
  \b(?:
    you|(?<!member\sof\s)staff|employees|parents|members|volunteers|students|pupils|colleagues|customers
    |teachers|your\s\w+|referees?
    |(?:
      course|training|program(?:me)?|job|role|guide|website|site|app|page|session|experience|induction|bank
      |embassy|consulate|provider|landlord|airline|hotel|insurer|tax\soffice
    )\s?
  )\s?$
`;

/** What they get or wait for, though they are its subject: "you will have", "can you bear with me". */
const NOT_THEIR_DEED =
  /^(?:you|bear\swith|hang\son|hold\son|leave\s(?:it|thi|tha)|give\s(?:us|me)|allow\s(?:us|me)|\w+(?:n't|\snot)\s)/;

/** A refusal just before the words: "I don't expect to hear from the board". */
const REFUSED = verbose()`
  (?:n't|\b(?:not|never|cannot|nobody|nor|unable|no\s(?:way|chance|plans?|guarantee)|too\s(?:early|soon)))\b
  (?:(?!\sand\s|\s-\s)[^,;:]){0,24}$
`;

const QUOTATION_MARKS = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
/** 'In single ones', of which the one that ends it is also an apostrophe within. */
const SINGLE_QUOTED =
  /(?<![\p{L}\d])['\u2018](?=[^'\u2018\u2019])[^'\u2018\u2019]{2,200}(?:['\u2019](?=\p{L})[^'\u2018\u2019]{1,200}){0,9}['\u2019](?![\p{L}\d])/gu;

/** Inside quotation marks it is somebody's word of before. */
function isQuoted({ start }: Spot, plain: string): boolean {
  if ((plain.slice(0, start).match(QUOTATION_MARKS)?.length ?? 0) % 2 === 1) return true;
  const quoted = plain.matchAll(SINGLE_QUOTED);
  return Array.from(quoted).some(({ 0: words, index }) => index < start && start < index + words.length);
}

/** Whether the words at a spot are ours: no quotation, no deed of theirs, nothing that is refused. */
export function isOurs(spot: Spot, plain: string): boolean {
  if (isQuoted(spot, plain)) return false;
  const before = plain.slice(Math.max(0, spot.start - 40), spot.start);
  const isTold = NOT_THEIR_DEED.test(plain.slice(spot.start, spot.start + 12));
  return !REFUSED.test(before) && (isTold || !THEIR_SUBJECT.test(before));
}

/** Clauses end where another thought begins; a condition or a refusal in one leaves the others alone. */
const CLAUSE_END = verbose('g')`
  ;|:\s|\sbut\s|\s-\s
  |,\s(?:
    but|so|and|then|aber|doch|sondern|daher|deshalb|also|mais|donc|alors|pero|asi\sque|por\slo\sque|ma|quindi|percio|maar|dus|ale|wiec
    |jednak|mas|por\sisso|entao|ama|yet|however
  )\s
  |,\s(?=(?:bear\swith|hang\son|hold\son|leave\sit|\w+\s(?:mich|uns)\saber)\b)
`;

/** The thought that a spot stands in. */
export function clauseAround(spot: Spot, plain: string): string {
  let [start, end] = [0, plain.length];
  for (const match of plain.matchAll(CLAUSE_END)) {
    if (match.index <= spot.start) start = match.index;
    else if (match.index >= spot.end) {
      end = match.index;
      break;
    }
  }
  return plain.slice(start, end);
}
