import type { TextRange } from '../assessment.ts';
import { HIDDEN_TEXT_MARK } from '../message/hidden-text.ts';
import { blank } from './blank.ts';
import { fold } from './evidence.ts';
import { isAddress, isMention } from './mentions.ts';
import { mayBeWrittenOddly } from './plain-writing.ts';
import { riskIn } from './risk.ts';
import { isToSoftware, wordsToSoftware } from './to-software.ts';
import { verbose } from '../verbose.ts';

/** A line that a mail gateway puts above somebody's words. */
const BANNER = verbose()`
  ^\s*(
    \[?\(?external( sender| e-?mail| message)?[\]):]|caution\b|warning: ?(this|external)
    |you don't often get e-?mail|this (message|e-?mail) (was sent|came|originated|originates) from outside
    |\*+ ?external|achtung: ?extern|sent from outside|think before you click
  )
`;

/** What somebody else wrote, marked as such without a line that introduces it. */
const MARKED = /^\s*(>|\[replying to\b)/i;
const MARKED_LINE = /^[^\S\n]*(>|\[replying to\b)/im;

/** Characters that a reader cannot see: zero-width marks, direction overrides, tag characters. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]|\udb40[\udc00-\udc7f]/g;
/** Marks left over of markup that hides words. */
const HIDING = verbose('gi')`
  <!--[\s\S]{0,2000}?-->
  |<(span|div|p|font)[^>]{0,200}(
    display: ?none|font-size: ?[01](px|pt)?\b|color: ?(#fff(fff)?|white)|visibility: ?hidden|opacity: ?0
  )[^>]{0,200}>[\s\S]{0,2000}?<\/\1>
`;

/** Names that are also words; they stay, so that no sentence loses its verb. */
const WORDS_TOO = new Set(
  'will may hope grace mark rich art gene bill sue rose dawn joy faith young long love price best good white black green brown day sun king page hall hill park cook baker miller mason hunter fisher carpenter taylor march april june august van von der den del dos das bin ben san may sky max pat rob bob drew chance frank earnest ernest chase grant guy jack lane lee miles nick pierce skip victor wade woods west north east south summer winter hart bell ford case law read field stone rivers banks walker ward wise rich sharp short little small strong holder gold silver cash penny rain snow'.split(
    ' ',
  ),
);

export interface Visible {
  /** As long as the new text; what judgement may not use is blank. */
  readonly text: string;
  /** The same, folded. */
  readonly folded: string;
  /** Lines marked as quoted that stand in the new text, without their marks. */
  readonly quoted: string;
  /** Folded sentences of what the sender is, said in passing: they are blank, and judge nothing. */
  readonly mentioned: readonly string[];
  /** Whether words to software were found. */
  readonly toSoftware: boolean;
  /** Whether words that a reader cannot see were found. */
  readonly hidden: boolean;
}

/** Splits after sentence marks and line ends; the parts joined are the text. */
function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]*(?:[.!?]+(?=\s|$)|[.!?]|\n|$)\s*/g)?.filter((part) => part !== '') ?? [];
}

/** Splits after line ends; the parts joined are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]+|\n/g) ?? [];
}

/** Between the words of names. */
const PARTICLES =
  'de la le da di do du des dos das e el al y i st af zu zur von van der den ter ten op in t het bin bint ibn ben bat abu umm wa ap'.split(
    ' ',
  );

/** Two letters that are words first: a name such as Wu or Ng is none of them. */
const SHORT_WORDS = new Set([
  ...'am an as at be by do go he if in is it me my no of oh ok on or re so to up us we mr ms dr'.split(' '),
  ...PARTICLES,
]);

/** Before a word of the name that is a word of the language too: it is one only beside another word of the name. */
const BESIDE = '+';

/** Folded words of a person's name that may be left out of a text. */
export function nameWords(name: string): Set<string> {
  const words = fold(name).match(/[\p{L}\p{M}]+/gu) ?? [];
  const isCertain = (word: string) => word.length > 1 && !SHORT_WORDS.has(word) && !WORDS_TOO.has(word);
  return new Set(words.map((word) => (isCertain(word) ? word : `${BESIDE}${word}`)));
}

/**
 * Blanks words of a name wherever they stand; the length stays.
 *
 * @returns the text itself where no such word stands in it
 */
export function withoutNames(text: string, names: ReadonlySet<string>, folded = fold(text)): string {
  const found = [...names]
    .flatMap((name) =>
      name.startsWith(BESIDE)
        ? wordsIn(folded, name.slice(BESIDE.length)).filter((word) => isPartOfName(text, word, names))
        : wordsIn(folded, name),
    )
    .sort((a, b) => a.start - b.start);
  if (found.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of found) {
    const before = text.slice(from, start);
    kept += (from > 0 && joinsNames(before) ? ' '.repeat(before.length) : before) + ' '.repeat(end - start);
    from = end;
  }
  return kept + text.slice(from);
}

/** Whether what stands between two words of a name belongs to it: the hyphen of Min-jun, the particle of de Vries. */
function joinsNames(between: string): boolean {
  const words = fold(between).split(/[ .'-]+/);
  return words.every((word) => word === '' || PARTICLES.includes(word));
}

/** Where a word stands by itself in a text. */
function wordsIn(text: string, word: string): TextRange[] {
  const found: TextRange[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (
      !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2))
    )
      found.push({ start, end });
  }
  return found;
}

/** Whether what is also a word of the language is one of the name here: by what stands around it, or somebody signs by it. */
function isPartOfName(text: string, { start, end }: TextRange, names: ReadonlySet<string>): boolean {
  const word = text.slice(start, end);
  const own = fold(word);
  const isName = (match: RegExpExecArray | null) => {
    const { word: beside = '', mark = '' } = match?.groups ?? {};
    const other = fold(beside);
    // "that that" is no name, and Joy Joy is.
    if (other === own && !(isCapital(word) && isCapital(beside))) return false;
    // A full stop is part of a name behind a letter alone; else a sentence ends there.
    if (mark.includes('.') && Math.min(own.length, other.length) > 1) return false;
    return names.has(other) || names.has(`${BESIDE}${other}`);
  };
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  const after = text.slice(end, end + LONGEST_NAME);
  if (isName(WORD_BEFORE.exec(before)) || isName(WORD_AFTER.exec(after))) return true;
  if (SIGNS_AFTER.test(text.slice(0, start)) && SIGNS_BEFORE.test(text.slice(end))) return true;
  return (
    isCapital(word) &&
    (INITIAL_BEFORE.test(before) ||
      INTRODUCES.test(fold(before)) ||
      (BEGINS.test(before) && SPEAKS_BEFORE.test(after)))
  );
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const LONGEST_NAME = 40;
const WORD_BEFORE = /(?<word>[\p{L}\p{M}]+)(?<mark>\. ?|[ -])$/u;
const WORD_AFTER = /^(?<mark>\. ?|[ -])(?<word>[\p{L}\p{M}]+)/u;
/** What stands around a name by which somebody signs: it is the last of a line, after a mark or alone. */
const SIGNS_AFTER = /(?:^|[.!?,\n])[ \t]*$/;
const SIGNS_BEFORE = /^(?:[ \t.!]|[:;]-?[)D(P]|\p{Extended_Pictographic}|\ufe0f)*(?:\n|$)/u;
/** "M. de " before a name, whoever M. is. */
const INITIAL_BEFORE =
  /(?<![\p{L}\p{N}])\p{Lu}\. ?(?:(?:de|der|den|du|di|da|la|le|van|von|ter|al|el|bin) )*$/u;
/** What stands around the name of whoever speaks: "Will again." */
const BEGINS = /(?:^|[.!?\n]|\b(?:hi|hello|hey),?)\s*$/i;
const SPEAKS_BEFORE = /^ (?:again|here|speaking)\b/;
/** Before the name of whoever says it, in the eight languages, and titles. */
const INTRODUCES = verbose()`
  \b(
    this is|i am|i'm|im|my name(?: is|'s)|called|ich bin|(hier|da) (ist|spricht)|mein name ist|ich heisse
    |je suis|c'est|je m'appelle|mi nombre es|soy|me llamo|habla|sono|mi chiamo|ik ben|mijn naam is|ik heet
    |jestem|nazywam sie|sou [oa]|sou|chamo-me|me chamo|meu nome e|fala
    |(mr|mrs|ms|miss|mister|madam|sir|capt|captain|dr|prof|professor|rev|sgt|herrn?|frau|mme|madame|monsieur|senora?
    |sig|signora?|mevrouw|meneer|pani?|dona|senhora?)\.?
  )\s+$
`;

/**
 * Blanks what judgement may not use: banners of mail gateways, marked lines of others, words to software, words that
 * cannot be seen, the sender's name, and what the sender is, said in passing. Ranges stay as they are.
 *
 * @param newText what was separated as the sender's words; lone `>` lines may still be in it
 * @param names folded words of the sender's name
 */
export function visibleWords(newText: string, names: ReadonlySet<string>): Visible {
  const quoted: string[] = [];
  const mentioned: string[] = [];
  let hidden = false;
  let text = newText.replace(HIDING, (match) => {
    hidden = true;
    return blank(match);
  });
  text = text.replace(HIDDEN_TEXT_MARK, (match) => {
    hidden = true;
    return blank(match);
  });
  text = text.replace(UNSEEN, (match) => ' '.repeat(match.length));
  // A stray mark or two comes from copying; many hide something.
  if ((newText.match(UNSEEN)?.length ?? 0) > 8) hidden = true;
  const hasOwn = MARKED_LINE.test(text) && hasOwnWords(newText);
  // Most mail stays as it is, and is folded once: folding is kept in step with what is blanked.
  let folded = fold(text);
  const change = (changed: string) => {
    if (changed === text) return;
    text = changed;
    folded = fold(changed);
  };
  const isOthers = (line: string) => (line.length < 400 && BANNER.test(line)) || isAddress(line);
  change(
    mapped(text, linesOf(folded), (line, foldedLine) => {
      if (hasOwn && MARKED.test(line)) {
        quoted.push(line.replace(/^[\s>]+/, ''));
        return true;
      }
      return isOthers(foldedLine);
    }),
  );
  const said = wordsToSoftware(text, folded);
  let toSoftware = said.length > 0;
  let unsaid = text;
  for (const { start, end } of said) {
    const words = unsaid.slice(start, end);
    // Somebody who may come to harm is heard whatever else stands in the sentence.
    if (riskIn(fold(words))?.plain !== true)
      unsaid = unsaid.slice(0, start) + blank(words) + unsaid.slice(end);
  }
  change(unsaid);
  const isOdd = mayBeWrittenOddly(newText);
  let end = 0;
  change(
    mapped(text, sentencesOf(folded), (sentence, foldedSentence) => {
      const start = end;
      end += sentence.length;
      if (!isOdd || !isToSoftware(newText.slice(start, end))) {
        const isBlanked = isMention(foldedSentence);
        if (isBlanked) mentioned.push(foldedSentence);
        return isBlanked;
      }
      toSoftware = true;
      return true;
    }),
  );
  change(withoutNames(text, names, folded));
  return { text, folded, quoted: quoted.join('\n'), mentioned, toSoftware, hidden };
}

/** A subject without what is meant for software; what stands in brackets is a part of its own. */
export function visibleSubject(subject: string): Pick<Visible, 'text' | 'toSoftware'> {
  if (!isToSoftware(subject)) return { text: subject, toSoftware: false };
  const parts = subject.match(/\[[^\]]*\]|[^.!?[]+[.!?]*|[^]/g) ?? [];
  const said = parts.filter(isToSoftware);
  const text = said.length === 0 ? '' : parts.map((part) => (said.includes(part) ? ' ' : part)).join('');
  return { text, toSoftware: true };
}

/** Whether anything stands above or below marked lines. A mention alone does not make them somebody else's: it may not matter. */
function hasOwnWords(newText: string): boolean {
  return newText
    .split('\n')
    .some(
      (line) =>
        line.trim() !== '' &&
        !MARKED.test(line) &&
        sentencesOf(line).some((sentence) => sentence.trim() !== '' && !isMention(fold(sentence))),
    );
}

/**
 * A text of which each part is kept or blanked by what it says.
 *
 * @param parts of the folded text: folding keeps the places of all marks, so it is cut once
 * @returns the text itself where nothing is blanked
 */
function mapped(
  text: string,
  parts: readonly string[],
  isBlanked: (part: string, folded: string) => boolean,
): string {
  let result = '';
  let copied = 0;
  let start = 0;
  for (const folded of parts) {
    const end = start + folded.length;
    const part = text.slice(start, end);
    if (isBlanked(part, folded)) {
      result += text.slice(copied, start) + blank(part);
      copied = end;
    }
    start = end;
  }
  return copied === 0 || start !== text.length ? text : result + text.slice(copied);
}
