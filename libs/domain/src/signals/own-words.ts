import type { TextRange } from '../assessment.ts';
import { sentencesOf } from '../message/sentences.ts';
import type { Aside, FindAsides } from './aside.ts';
import { blankedAt } from './blank.ts';
import type { PlacedWords } from '../model/words.ts';
import { placedWords, wordsIn } from '../model/words.ts';
import type { Concept } from './evidence.ts';
import { findEvidence, fold } from './evidence.ts';
import { ALL_CUES } from './index.ts';
import { languageOf } from './language.ts';
import { riskIn } from './risk.ts';
import type { IsWord } from './typing.ts';
import { verbose } from '../verbose.ts';
import { wordsToSoftware } from './to-software.ts';
import { isWordAnywhere, repairedText } from './typing.ts';
import type { Visible } from './visible.ts';

/** The words of a message that judgement may use, and what is read out of them before any signal. */
export interface OwnWords {
  readonly shown: Visible;
  readonly language: string | null;
  /** Puts exchanged letters right where the language is one whose words are known. */
  readonly repaired: (text: string) => string;
  readonly visible: string;
  readonly folded: string;
  readonly placed: PlacedWords;
  readonly sentences: readonly TextRange[];
}

/** A sentence as asides are told by. */
export interface AsideSentence {
  readonly words: readonly string[];
  /** Folded. */
  readonly text: string;
  readonly isSubject: boolean;
  /** Where it stands in its text; null of a subject. */
  readonly range: TextRange | null;
}

/** Whoever says one of these is heard, whatever else the sentence is. */
const PRESSES: ReadonlySet<Concept> = new Set([
  'pressure',
  'insult',
  'guilt',
  'going_round',
  'private_life',
  'watched',
  'turning_up',
  'romance',
  'after_no',
  'threat',
  'danger',
]);
/**
 * What a sentence about oneself may say besides and still be no more than a mention: "J'ai trois filles" has the words in
 * which experience is told.
 */
const MAY_STAND_IN_MENTIONS: ReadonlySet<Concept> = new Set([
  'experience',
  'generic_warmth',
  'earlier_contact',
  'first_contact',
  'soon',
  'colleague',
]);
/**
 * There cues of pressing count where the reader is spoken to: "single", "nobody" and "at home" stand in what somebody says
 * of themselves as well.
 */
const TO_READER = verbose()`
  \b(?:
    you|yours?|u|ur|du|dir|dich|dein\w*|sie|ihnen|ihr\w*|vous|votre|vos|tu|te|toi|usted\w*|sus?|lei|voi|su[oa]
    |vostr\w|jou\w*|je|uw?|pan\w*|voce|seu
  )\b
`;

/** Whoever asks for something beside what they are, or says when they can work, is heard. */
const OF_USE = verbose()`
  \b(?:
    please|needs?|must be|want to know|ring me|call me|shifts?|weekends|(?:full|part)[- ]time|jobs?|posts?
    |interview|assessment|speaks? (?!of|about|to)|licen[cs]e|clearance|registered (?!blind|deaf|disabled|partially)|valid|office|manager|director
    |recruiter|owner|mayor|hanged
  )\b
`;

/** Whole letters come without a full stop; no mention that was written for this has 200 characters. */
const LONGEST_MENTION = 200;

/** Reads what is left of a message, without the asides that the grammar did not know. */
export function readOwnWords(
  shown: Visible,
  names: ReadonlySet<string>,
  isWord: IsWord,
  findAsides: FindAsides,
): OwnWords {
  const read = readWords(shown, names, isWord);
  const asides = findAsides(read.placed, read.sentences);
  if (asides.length === 0) return read;
  const toSoftware = shown.toSoftware || asides.some(({ aside }) => aside === 'to_software');
  const unheard = asides.filter(
    ({ aside, start, end }) => !mustBeHeard(aside, read.folded.slice(start, end)),
  );
  const text = blankedAt(shown.text, unheard);
  const ofSelf = unheard.filter(({ aside }) => aside === 'about_self');
  const mentioned = [...shown.mentioned, ...ofSelf.map(({ start, end }) => read.folded.slice(start, end))];
  return readWords({ ...shown, text, folded: fold(text), mentioned, toSoftware }, names, isWord);
}

function readWords(shown: Visible, names: ReadonlySet<string>, isWord: IsWord): OwnWords {
  const language = languageOf(shown.text);
  const repaired = (text: string) => {
    if (language === 'English') return repairedText(text, isWord);
    return language === null ? repairedText(text, isWordAnywhere(isWord)) : text;
  };
  const visible = repaired(shown.text);
  const folded = visible === shown.text ? shown.folded : fold(visible);
  const placed = placedWords(folded, names);
  return { shown, language, repaired, visible, folded, placed, sentences: sentencesOf(visible) };
}

/**
 * Whether a sentence counts whatever else it is: it may be about somebody's life, presses or threatens, or, where it is
 * about the sender, says what matters to the work or the hiring.
 *
 * @param sentence folded
 */
export function mustBeHeard(aside: Aside, sentence: string): boolean {
  if (riskIn(sentence) !== null) return true;
  const said = () => findEvidence(sentence, ALL_CUES).map(({ concept }) => concept);
  if (aside === 'to_software') return said().some((concept) => PRESSES.has(concept));
  const isToReader = TO_READER.test(sentence);
  const counts = (concept: Concept) =>
    PRESSES.has(concept) ? isToReader : !MAY_STAND_IN_MENTIONS.has(concept);
  return (
    sentence.length > LONGEST_MENTION ||
    sentence.includes('?') ||
    OF_USE.test(sentence) ||
    said().some(counts)
  );
}

/** Whether words to software stand in a text that is not judged, folded. */
export function speaksToSoftware(
  folded: string,
  names: ReadonlySet<string>,
  findAsides: FindAsides,
): boolean {
  if (folded.trim() === '') return false;
  if (wordsToSoftware(folded, folded).length > 0) return true;
  const asides = findAsides(placedWords(folded, names), sentencesOf(folded));
  return asides.some(({ aside }) => aside === 'to_software');
}

type Heading = Pick<Visible, 'text' | 'toSoftware'>;

/** A subject is one sentence: blank where it speaks to software. */
export function subjectWithoutAsides(
  heading: Heading,
  names: ReadonlySet<string>,
  findAsides: FindAsides,
): Heading {
  const folded = fold(heading.text);
  const whole = { start: 0, end: folded.length };
  const found = findAsides(placedWords(folded, names), [whole]).find(({ aside }) => aside === 'to_software');
  if (found === undefined) return heading;
  return { text: mustBeHeard(found.aside, folded) ? heading.text : '', toSoftware: true };
}

/** Sentences of a text as it stands. */
export function plainSentences(text: string): AsideSentence[] {
  return cut(placedWords(fold(text), new Set()), sentencesOf(text));
}

/** The subject and the sentences of an observation. */
export function asideSentences({
  subject,
  placed,
  sentences,
}: Pick<OwnWords, 'placed' | 'sentences'> & { readonly subject: string }): AsideSentence[] {
  const heading = {
    words: placedWords(subject, new Set()).texts,
    text: subject,
    isSubject: true,
    range: null,
  };
  return [heading, ...cut(placed, sentences)].filter(({ words }) => words.length > 0);
}

function cut(placed: PlacedWords, sentences: readonly TextRange[]): AsideSentence[] {
  return sentences
    .map((range) => ({
      words: placed.texts.slice(...wordsIn(placed, range)),
      text: placed.folded.slice(range.start, range.end),
      isSubject: false,
      range,
    }))
    .filter(({ words }) => words.length > 0);
}
