import type { TextRange } from '../assessment.ts';
import { HIDDEN_TEXT_MARK } from '../message/hidden-text.ts';
import { fold } from './evidence.ts';
import { mayBeWrittenOddly } from './plain-writing.ts';
import { riskIn } from './risk.ts';
import { isToSoftware, wordsToSoftware } from './to-software.ts';

/** A line that a mail gateway puts above somebody's words. */
const BANNER =
  /^\s*(\[?\(?external( sender| e-?mail| message)?[\]):]|caution\b|warning: ?(this|external)|you don't often get e-?mail|this (message|e-?mail) (was sent|came|originated|originates) from outside|\*+ ?external|achtung: ?extern|sent from outside|think before you click)/;

/** What somebody else wrote, marked as such without a line that introduces it. */
const MARKED = /^\s*(>|\[replying to\b)/i;
const MARKED_LINE = /^[^\S\n]*(>|\[replying to\b)/im;

/** Characters that a reader cannot see: zero-width marks, direction overrides, tag characters. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]|\udb40[\udc00-\udc7f]/g;
/** Marks left over of markup that hides words. */
const HIDING =
  /<!--[\s\S]{0,2000}?-->|<(span|div|p|font)[^>]{0,200}(display: ?none|font-size: ?[01](px|pt)?\b|color: ?(#fff(fff)?|white)|visibility: ?hidden|opacity: ?0)[^>]{0,200}>[\s\S]{0,2000}?<\/\1>/gi;

const PERSON =
  '(muslim|christian|catholic|protestant|orthodox|jewish|jew|hindu|buddhist|sikh|atheist|baptist|mormon|quaker|religious|observant|devout|deaf|hard of hearing|blind|partially sighted|autistic|dyslexic|epileptic|diabetic|disabled|wheelchair user|amputee|pregnant|expecting|(single |new |working |proud |foster |adoptive |young |busy )?(mother|father|mum|mom|dad|parent|grandmother|grandfather|grandparent|widow|widower)|married|single|divorced|widowed|woman|man|female|male|non-binary|transgender|trans|gay|lesbian|vegan|vegetarian|left-handed|retired|immigrant|refugee|\\d\\d(?: years old|-year-old|$)|in my (twenties|thirties|forties|fifties|sixties))';
const LEAD =
  "^\\W*(?:(?:by the way|for what it'?s worth|just so you know|fyi|in case it matters|incidentally|for the record|also)[,:]? (?:that )?)?";

/** What somebody is, said in passing and in a sentence of its own: it asks for nothing and must not matter. */
const ABOUT_SELF = new RegExp(
  [
    `${LEAD}(?:i'?m|i am|i'?ve been|i have been|as|being) (?:an? |the )?(?:[a-z-]+ ){0,2}${PERSON}\\b[^.!?\\n]{0,60}$`,
    `${LEAD}(?:i use|i wear|i have|i'?ve got|i walk with|i live with|i manage|i travel with) (?:an? |my |two |three |four |five |some |mild |severe )?(?:[a-z-]+ ){0,2}(wheelchair|hearing aids?|cane|guide dog|service dog|prosthe\\w+|crutch\\w*|stammer|stutter|adhd|autism|dyslexia|epilepsy|diabetes|arthritis|asthma|bipolar|disability|children|kids?|sons?|daughters?|twins|toddler|baby|grandchildren|grandson|granddaughter|wife|husband|partner|faith|headscarf|hijab|turban|kippah)\\b[^.!?\\n]{0,50}$`,
    `${LEAD}my (wife|husband|partner|spouse|mother|father|mum|mom|dad|kids?|children|sons?|daughters?|parents|family|twins|grandchildren|pronouns|faith|religion|church|mosque|temple|synagogue)(?: and i)? (is|are|was|were|have|has|keeps?|loves?|means?|meet|met|go|goes|live|lives|turned|started|just)\\b[^.!?\\n]{0,60}$`,
    `${LEAD}i (pray|fast|attend|go to|observe|keep|belong to|sing in|was raised|grew up|was born)\\b[^.!?\\n]{0,20}\\b(five times|ramadan|lent|mosque|church|temple|synagogue|sabbath|shabbat|kosher|halal|choir|catholic|muslim|jewish|hindu|sikh|buddhist|\\d{4}|abroad|faith|mass)\\b[^.!?\\n]{0,40}$`,
  ].join('|'),
);

/** A sentence that does one of these is no mere mention. */
const DOES_SOMETHING =
  /\?|\d ?%|\d{3}|\b(fever|since (then|\d)|reference|referee|result|bedroom|asks?|says?|think|thinks|told|helped|died|dies|passed|brother-in-law|need|needs|please|could|can|can't|cannot|would|require|requires|interview|tomorrow|today|tonight|offer|start|move|moved|moving|relocat\w+|available|availability|visa|notice|since then|passed|finished|completed|certificate|licen[cs]e|because of you|your|you|hungry|die|dead|dying|suicid\w+|kill|hurt|hospital|sick|ill|blame|fault|experience|worked|work|ran|led|managed|taught|trained|built|job|role|position|apply|applied|application|sign|signed|signing|language)\b/;

/** Names that are also words; they stay, so that no sentence loses its verb. */
const WORDS_TOO = new Set(
  'will may hope grace mark rich art gene bill sue rose dawn joy faith young long love price best good white black green brown day sun king page hall hill park cook baker miller mason hunter fisher carpenter taylor march april june august van von der den del dos das bin ben san may sky max pat rob bob drew chance frank earnest ernest chase grant guy jack lane lee miles nick pierce skip victor wade woods west north east south summer winter hart bell ford case law read field stone rivers banks walker ward wise rich sharp short little small strong holder gold silver cash penny rain snow'.split(
    ' ',
  ),
);

export interface Visible {
  /** As long as the new text; what judgement may not use is blank. */
  readonly text: string;
  /** Lines marked as quoted that stand in the new text, without their marks. */
  readonly quoted: string;
  /** Whether words to software were found. */
  readonly toSoftware: boolean;
  /** Whether words that a reader cannot see were found. */
  readonly hidden: boolean;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Splits after sentence marks and line ends; the parts joined are the text. */
function sentencesOf(text: string): string[] {
  return text.match(/[^.!?\n]*(?:[.!?]+(?=\s|$)|[.!?]|\n|$)\s*/g)?.filter((part) => part !== '') ?? [];
}

/** Splits after line ends; the parts joined are the text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]+|\n/g) ?? [];
}

function isMention(foldedSentence: string): boolean {
  const words = foldedSentence.trim().replace(/[.!?]+$/, '');
  return words.length <= 100 && ABOUT_SELF.test(words) && !DOES_SOMETHING.test(foldedSentence);
}

/** Between the words of names. */
const PARTICLES = 'de la le da di du el al st'.split(' ');

/** Two letters that are words first: a name such as Wu or Ng is none of them. */
const SHORT_WORDS = new Set([
  ...'am an as at be by do go he if in is it me my no of oh ok on or re so to up us we mr ms dr'.split(' '),
  ...PARTICLES,
]);

/** Before a word of the name that is a word of the language too: it is one only beside another word of the name. */
const BESIDE = '+';

/** Folded words of a person's name that may be left out of a text. */
export function nameWords(name: string): Set<string> {
  const words = fold(name).match(/\p{L}+/gu) ?? [];
  const certain = words.filter((word) => word.length > 1 && !SHORT_WORDS.has(word) && !WORDS_TOO.has(word));
  const others = words.filter((word) => WORDS_TOO.has(word)).map((word) => `${BESIDE}${word}`);
  return new Set(certain.length === 0 ? [] : [...certain, ...others]);
}

/** Blanks words of a name wherever they stand; the length stays. */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return text;
  const folded = fold(text);
  const found = [...names]
    .flatMap((name) =>
      name.startsWith(BESIDE)
        ? wordsIn(folded, name.slice(BESIDE.length)).filter((word) => isPartOfName(text, word, names))
        : wordsIn(folded, name),
    )
    .sort((a, b) => a.start - b.start);
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
      !/\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^\p{L}/u.test(text.slice(end, end + 2))
    )
      found.push({ start, end });
  }
  return found;
}

/** Whether what is also a word of the language is one of the name here: it stands beside another, or somebody signs by it. */
function isPartOfName(text: string, { start, end }: TextRange, names: ReadonlySet<string>): boolean {
  const isName = (word: string | undefined) => word !== undefined && names.has(fold(word));
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1];
  const after = /^ (\p{L}+)/u.exec(text.slice(end, end + LONGEST_NAME))?.[1];
  const signs = () => SIGNS_AFTER.test(text.slice(0, start)) && SIGNS_BEFORE.test(text.slice(end));
  return isName(before) || isName(after) || signs();
}

const LONGEST_NAME = 40;
/** What stands around a name by which somebody signs: it is the last of a line, after a mark or alone. */
const SIGNS_AFTER = /(?:^|[.!?,\n])[ \t]*$/;
const SIGNS_BEFORE = /^[ \t.!]*(?:\n|$)/;

/**
 * Blanks what judgement may not use: banners of mail gateways, marked lines of others, words to software, words that
 * cannot be seen, the sender's name, and what the sender is, said in passing. Ranges stay as they are.
 *
 * @param newText what was separated as the sender's words; lone `>` lines may still be in it
 * @param names folded words of the sender's name
 */
export function visibleWords(newText: string, names: ReadonlySet<string>): Visible {
  const quoted: string[] = [];
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
  text = mapped(text, linesOf, (line, folded) => {
    if (hasOwn && MARKED.test(line)) {
      quoted.push(line.replace(/^[\s>]+/, ''));
      return blank(line);
    }
    return line.length < 400 && BANNER.test(folded) ? blank(line) : line;
  });
  const said = wordsToSoftware(text, fold(text));
  let toSoftware = said.length > 0;
  for (const { start, end } of said) {
    const words = text.slice(start, end);
    // Somebody who may come to harm is heard whatever else stands in the sentence.
    if (riskIn(fold(words))?.plain !== true) text = text.slice(0, start) + blank(words) + text.slice(end);
  }
  const isOdd = mayBeWrittenOddly(newText);
  let end = 0;
  text = mapped(text, sentencesOf, (sentence, folded) => {
    const start = end;
    end += sentence.length;
    if (!isOdd || !isToSoftware(newText.slice(start, end)))
      return isMention(folded) ? blank(sentence) : sentence;
    toSoftware = true;
    return blank(sentence);
  });
  return { text: withoutNames(text, names), quoted: quoted.join('\n'), toSoftware, hidden };
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

/** A text of which each part is kept or blanked by what it says; folding keeps the places of all marks, so it is cut once. */
function mapped(
  text: string,
  partsOf: (folded: string) => string[],
  map: (part: string, folded: string) => string,
): string {
  let result = '';
  for (const folded of partsOf(fold(text)))
    result += map(text.slice(result.length, result.length + folded.length), folded);
  return result.length === text.length ? result : text;
}
