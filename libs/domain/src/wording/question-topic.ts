import { verbose } from '../verbose.ts';

/** What candidates ask about, most particular first. Words of the question, then what we call it. */
const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:salary|pay|compensation)\s(?:range|band|scale)\b|gehaltsspanne/, 'the salary range'],
  [
    verbose()`
    \b(?:
      salary|pay|paid|wages?|compensation|hourly|rate|gehalt|salaire|salario|sueldo|stipendio|salaris
      |wynagrodzeni\w*
    )\b
  `,
    'the pay',
  ],
  [
    /\b(?:start(?:ing)?\s(?:date|day)|when\swould\s(?:i|it|the\s\w+)\sstart|eintritt\w*|date\sde\sdebut)\b/,
    'the start date',
  ],
  [/\b(?:visa|sponsor\w*|work\spermit|residence)\b/, 'the visa'],
  [
    /\b(?:remote(?:ly)?|hybrid|from\shome|home\soffice|teletravail|teletrabajo|thuiswerk\w*)\b/,
    'working from home',
  ],
  [/\b(?:part[\s-]?time|full[\s-]?time|hours|shifts?|schedule|weekends?|nights?)\b/, 'the hours'],
  [/\b(?:benefits?|insurance|pension|holidays?|vacation|leave|401k)\b/, 'the benefits'],
  [/\b(?:contract|permanent|temporary|probation)\b/, 'the contract'],
  [/\b(?:wheelchair|step[\s-]free|access(?:ible|ibility)?|adjustments?|accommodat\w+)\b/, 'access'],
  [/\b(?:references?|referees?)\b/, 'the references'],
  [/\b(?:documents?|certificates?|transcripts?|portfolio|samples?)\b/, 'the documents'],
  [/\b(?:interview|panel|trial|assessment|test)\b/, 'the interview'],
  [/\b(?:location|office|site|commute|parking|relocat\w+)\b/, 'the place'],
  [/\b(?:training|qualification|licen[cs]e|degree)\b/, 'the training'],
  [/\b(?:team|manager|report(?:s|ing)?\sto)\b/, 'the team'],
];

/**
 * What a question is about, in two or three words of ours; never words of theirs, so that it can stand in a reason.
 *
 * @returns null where it is not plain
 */
export function questionTopic(question: string): string | null {
  const lower = question.toLowerCase();
  return TOPICS.find(([words]) => words.test(lower))?.[1] ?? null;
}
