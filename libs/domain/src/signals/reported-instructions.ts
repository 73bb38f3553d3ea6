import { REPORTS } from './instruction-signs.ts';
import { verbose } from '../verbose.ts';

/** Who writes of instructions to software as of a thing: a thesis, an attack, what a text says. */
const ABOUT = verbose()`
  \b(?:
    prompt injections?|jailbreak\w*|attack(?:s|ers?)?|adversar\w+|red[- ]team\w*
    |(?:thesis|dissertation|paper|study|studies|research|talk|seminar)
    |(?:an?|the|some|each) (?:e-?mail|mail|document|text|line|page|website|file|prompt|sentence) (?:
      says|tells|asks|reads|contains|such as|like
    )
    |(?:master|bachelor|doktor|diplom)arbeit|forschung\w*|memoire|recherches?|tesis|investigacion|tesi
    |ricerca|scriptie|onderzoek|praca|badani\w+|dissertacao|pesquisa
  )\b
`;
/** Software that works by its rules, and whoever tells it to do something, is no reader of this mail. */
const ASKS_READER = /\b(?:you(?!r)\b|your\b|please|kindly)/;
/** What stands before a word that somebody is told to do. */
const IMPERATIVE =
  /(?:^|[^\w\s"'(]|\b(?:please|kindly|now|then|and|so|but|or|just|must|should|shall|hereby))\s*$/;
/** Words of rules, in the middle of which an instruction stands already: "…, ignore the system prompt". */
const IS_TOLD = verbose()`
  (?:^|[^\w\s"'(]\s*|\b(?:please|kindly|now|then|and|so|but|just) )(?:
    ignore|disregard|forget|override|bypass|break|obey|follow
  )\b
`;
/** What comes of an instruction for the message itself. */
const PAYLOAD = verbose()`
  \b(?:
    urgent\w*|priorit\w+|important|first|top|highest|approve\w*|shortlist\w*|hire|score|rank\w*|label|lane
    |mark|me|this
  )\b
`;
const QUOTE_OPENS = /["'(]\s*$/;
const QUOTE_CLOSES = /["')]/;

/**
 * Whether somebody tells of such words and does not say them to whoever reads: they are named as a thing, stand in
 * quotation marks, or are what others do, and nothing about the message follows from them.
 *
 * @param sentence folded; the words stand in it from `from` to `to`
 */
export function isReported(sentence: string, from: number, to: number): boolean {
  if (!REPORTS.test(sentence) && !ABOUT.test(sentence)) return false;
  const [before, words, after] = [sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)];
  if (PAYLOAD.test(after) || ASKS_READER.test(before) || IS_TOLD.test(before)) return false;
  if (QUOTE_OPENS.test(before)) return QUOTE_CLOSES.test(after) || /["']$/.test(words);
  const isAddressed = /^(?:if )?you\b|\byour\b|^(?:act|answer|respond|reply)\b/.test(words);
  return !isAddressed && !IMPERATIVE.test(before);
}
