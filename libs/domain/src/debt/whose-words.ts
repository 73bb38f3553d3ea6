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

/**
 * What was said, asked or wished for before, right before the words that say what: "who said that we will call you", "I'd
 * love to send you". Beside them it takes nothing from a promise: "I'd love to meet you and will call you on Friday".
 */
const SAID_OR_WISHED = verbose()`
  (?:
    (?:'d|\bwould)\s(?:love|have\s(?:loved|liked))\sto\s(?:(?!\s(?:and|so)\s)[^,;:]){0,40}
    |(?<!\bwhat\s)\b(?:you|he|she|they)\s(?:said|told|mentioned|promised|wrote|indicated)\s(?:(?!\s(?:and|so)\s)[^,;:]){0,60}
    |\bwho\s(?:said|told|promised|wrote|mentioned)\s(?:(?:to\s)?(?:you|us|me|them)\s)?(?:that\s)?(?:an?\s|(?:i|we|he|she|they|you|someone|somebody)(?:\s|(?=')))?(?:(?:'d|would)\s)?
    |\b(?:you|he|she|they)(?:'d|\shad|\swere)\s(?:been\s)?(?:asked|asking|wanted|wished|requested|expected|expecting|hoping|wanting|anticipating|assured)\s
    (?:to\s|(?:(?:for|of)\s)?(?:an?|our|the)\s|for\s|that\s(?:(?:i|we|he|she|they|someone|somebody)(?:\s|(?=')))?|(?<=\bassured\s)(?:(?:i|we|he|she|they)(?:\s|(?=')))?)
    |\bvous\s(?:aviez|deviez|pouviez)\s(?:(?!\set\s)[^,;:]){0,50}
  )$
`;

const SAID_WITHIN = /^(?:you|he|she|they)\s(?:said|told|mentioned|promised|wrote|indicated)\b(?!.*\sand\s)/;

/** Words that bring who acts with them need a "que" to be what was said: "comme vous aviez demande nous vous appellerons". */
const FRENCH_WITH_SUBJECT = /^(?:(?:nous|je|on)\s(?:vous|te)|vous\s\w+rez)\b/;

/** "You will receive your form from your previous employer": what others owe them. */
const THEY_GET = /^you\b/;
const FROM_OTHERS =
  /^\S{0,3}(?:\s(?!(?:from|us|on|by|of|to|about|for|in)\b)[\w'-]+){0,3}\sfrom\syour\s(?:previous|former|current|present|old|last|own)\b/;

const isSaidOrWished = ({ start, end }: Spot, plain: string) => {
  const [before, words] = [plain.slice(0, start), plain.slice(start, end)];
  const isToldAlone = FRENCH_WITH_SUBJECT.test(words) && !/\b(?:que|qu')\s?$/.test(before);
  return SAID_WITHIN.test(words) || (SAID_OR_WISHED.test(before) && !isToldAlone);
};

const QUOTATION_MARKS = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
/** An apostrophe before a year or a clipped word opens nothing: "the '26 intake", "tell 'em". */
const OPENED =
  /(?<![\p{L}\d])['\u2018](?!\d|(?:em|n|til|till|tis|twas|cause|cos|bout|round|phone|flu|bus)\b)[^'\u2018\u2019]{2,200}/u
    .source;
/** Behind an s and before a further word it closes nothing: "the students' places". */
const WITHIN = /(?:(?:['\u2019](?=\p{L})|(?<=s)['\u2019](?=\s\p{L}))[^'\u2018\u2019]{1,200}){0,9}/u.source;
/** 'In single ones', of which the one that ends it is also an apostrophe within. */
const SINGLE_QUOTED = new RegExp(
  `${OPENED}${WITHIN}(?:(?<!s)['\\u2019](?![\\p{L}\\d])|(?<=s)['\\u2019](?![\\p{L}\\d]|\\s\\p{L}))`,
  'gu',
);
/** Where it is plain that somebody is quoted, it may end behind an s. */
const SAID_IN_SINGLE = new RegExp(
  `(?<=\\b(?:said|says?|wrote|writes?|written|promised?|reads?|states?|stated|told\\s\\w+)[\\s,:]{1,3})${OPENED}(?:['\\u2019](?=\\p{L})[^'\\u2018\\u2019]{1,200}){0,9}['\\u2019](?![\\p{L}\\d])`,
  'gu',
);

/** Inside quotation marks it is somebody's word of before. */
function isQuoted({ start }: Spot, plain: string): boolean {
  if ((plain.slice(0, start).match(QUOTATION_MARKS)?.length ?? 0) % 2 === 1) return true;
  const quoted = [SINGLE_QUOTED, SAID_IN_SINGLE].flatMap((pattern) => Array.from(plain.matchAll(pattern)));
  return quoted.some(({ 0: words, index }) => index < start && start < index + words.length);
}

/** Whether the words at a spot are ours: no quotation, no report, no deed of theirs, nothing that is refused. */
export function isOurs(spot: Spot, plain: string): boolean {
  if (isQuoted(spot, plain) || isSaidOrWished(spot, plain)) return false;
  if (THEY_GET.test(plain.slice(spot.start)) && FROM_OTHERS.test(plain.slice(spot.end))) return false;
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

/** "There is no decision yet and we will write on Friday": what stands before it is not said of the promise. */
const AND_WE_WILL = /\sand\s(?=(?:(?:we|i|you)(?:'ll|\swill)|will)\s)/g;

/** What holds for the words behind "and" too: conditions, who is meant or has to do something first, and what is attended. */
const HOLDS_BEYOND = verbose()`
  \?|\b(?:
    if|unless|provid\w+|assuming|once|when|whether|in\scase|in\sthe\sevent|subject\sto|depend\w*|conditional|contingent|should\s(?:you|your|the|it|things|there)|only|those|any(?:one|body)|whoever
    |most|many|some|short-?listed|successful|selected|suitable|please|kindly|you\s(?:must|need|have|can|could|may|might|should)|may|might|never|nothing|nobody|no\sone|interviews?|inductions?|training|lessons?|class(?:es)?|first\s(?:day|shift)|starts?|begins?|said|says|told\s(?:me|us|him|her|them)|wrote|that
  )\b
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
  const and = Array.from(plain.matchAll(AND_WE_WILL), ({ index }) => index).findLast(
    (index) => index > start && index < spot.start,
  );
  if (and !== undefined && !HOLDS_BEYOND.test(plain.slice(start, and))) start = and;
  return plain.slice(start, end);
}
