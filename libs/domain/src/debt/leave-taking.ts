import type { Contact } from '../contact/contact.ts';
import { LEAVING_PHRASES, LEAVING_WORDS, THANKING_PHRASES, THANKING_WORDS } from './courtesy-words.ts';
import { oncePer } from '../once-per.ts';
import { isNoName } from './no-names.ts';
import { plainLetters } from './plain-letters.ts';
import { sentencesOf } from '../message/sentences.ts';
import { ACKNOWLEDGING, asksForAnswer, newTextOf, ownNames, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

/** Whoever writes more has something to say. */
const LONGEST_LEAVE = 600;
const LONGEST_THANKS = 250;

/** Shorter stretches are greetings, names and signatures. */
const SHORTEST_SENTENCE_WORDS = 4;

/** Thanks. */
const THANKS = [
  verbose()`
    \b(?:
      thank|thanks(?!\sto\s(?!you\b))|thx|ty|cheers|appreciated?|grateful
      |danke|dank|bedanke|merci|remercie|gracias|agradezco|agradecid[oa]|grazie|ringrazio|bedankt
      |dziekuj\w+|dzieki|obrigad[oa]|agradeco|tesekkur\w*|sag\sol\w*
    )\b
  `,
];

/** "Perfect, that is all I needed": as good as thanks where it comes first. */
const WELCOMES =
  /^\W*(?:perfect|brilliant|great|super|wonderful|lovely|perfekt|prima|parfait|perfecto|perfetto|perfeito|swietnie)(?=[,.!])/;

/** What is wished to somebody, and that all is well. */
const GOOD_WISHES = [
  verbose()`
    \b(?:
      wish(?:ing|es)?\s(?:you|him|her|them|everyone|all)|(?:good|best\sof)\sluck|all\sthe\sbest|best\swishes
      |have\san?\s(?:\w+\s)?(?:day|evening|weekend|week|holiday|christmas)|take\scare|see\syou
      |answers\s(?:everything|all|my|that)|all\s(?:that\s)?i\sneeded|makes\ssense|clears\s\w+\sup|sehr\shilfreich|(?:good|great|nice|lovely)\sto\sknow
      |our\spaths\s(?:will\s)?cross
      |got\s(?:it|the|your|them)|very\s(?:helpful|kind|clear)|(?:great|wonderful|good|lovely)\snews|no\s(?:worries|problem)
      |understood|noted|have\sa\sthink|that's\s(?:great|perfect|fine|lovely|all)
      |wunsche|alles\s(?:gute|klar|verstanden)|viel\s(?:erfolg|gluck)|schon\w+\s(?:tag|abend|wochenende|woche)
      |hilft\smir|kein\sproblem
      |souhaite|bonne\s(?:continuation|journee|chance|suite|fin|soiree|semaine)|c'est\s(?:note|parfait|clair)|bon\sweek-end
      |suerte|exitos?|buen\w?\s(?:dia|fin|semana|tarde)|muy\samable|entendido
      |auguro|buon\w?\s(?:lavoro|proseguimento|giornata|serata|weekend)|gentilissim[oa]|tutto\schiaro
      |succes|geluk|sterkte|het\sbeste|fijn\w?\s(?:weekend|dag|avond|week)|geen\sprobleem
      |powodzenia|zycze|milego\s\w+|boa\ssorte|bo[am]\s(?:trabalho|dia|fim|semana|tarde)|desejo|tudo\scerto
      |basarilar|calismalar|kolay\sgelsin|iyi\s(?:gunler|aksamlar|haftalar)
    )\b
  `,
];

/** What people say besides who were turned down and go: regret, that they understand, and perhaps another time. */
const FAREWELL = [
  verbose()`
    \b(?:
      wish|disappoint\w*|sad|saddened|shame|pity|sorry\sto\shear|gutted|not\sthe\s(?:news|answer|outcome|result|decision)
      |understand|hard\sfeelings|fair\senough|respect\syour|in\smind|on\sfile|future|paths\s(?:will\s)?cross
      |keep\san\seye|found\s(?:something|another|a\s(?:job|post))|pleasure|enjoyed|lovely\smeeting
      |it\swas\s(?:lovely|nice|great|good)|hope\s(?:to|the|your|you)
    )\b
  `,
  verbose()`
    \b(?:
      schade|enttauscht\w*|verstehe|verstandnis|zukunft|kunftig\w*|freude|gefreut
      |dommage|decue?|comprends|a\sl'avenir|prochaine\sfois|plaisir
      |pena|lastima|decepcionad[oa]|entiendo|comprendo|futur\w+|placer
      |peccato|dispiace|delus[oa]|capisco|piacere
      |jammer|teleurgesteld|begrijp|toekomst|plezier
      |szkoda|przykro|rozumiem|przyszlos\w+
      |sucesso|compreendo|entendo|prazer
      |uzul\w+|yazik|anliyorum
    )\b
  `,
];

const isOneOf = (text: string, ...kinds: readonly (readonly RegExp[])[]) =>
  kinds.some((patterns) => patterns.some((pattern) => pattern.test(text)));

const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

const FULL_NAME = String.raw`\p{Lu}['’]?\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}['’]?\p{Ll}[\p{L}'’-]*){0,2}`;
/** Before a name, small or with a capital. */
const ADDRESSING =
  'dear hi hello hey thank thanks thank\\syou regards wishes sincerely cheers bye liebe lieber hallo danke gruss grussen grüsse grüssen gruß grüße grüßen bonjour merci cordialement hola gracias saludo saludos gentile grazie saluti beste bedankt groet groetje groetjes pozdrawiam dziękuję olá obrigada obrigado abraço abrazo abrazos'
    .split(' ')
    .map((word) => `[${word[0] ?? ''}${(word[0] ?? '').toUpperCase()}]${word.slice(1)}`)
    .join('|');
/**
 * Names: behind a greeting, a thank you or a closing, and in the last line. "Thanks. Cancelled." names nobody. Names are told
 * by their capitals, so the pattern minds case.
 */
const NAMES = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${ADDRESSING})[,!]?\s+)${FULL_NAME}|(?<=\n\s*)${FULL_NAME}(?=\s*$)`,
  'gu',
);

/** A contact of theirs in plain letters, where it is made of words of courtesy and nothing else; null otherwise. */
function courtesy(contact: Contact, longest: number, isLeave: boolean): string | null {
  if (contact.by !== 'candidate' || (contact.attachments?.length ?? 0) > 0) return null;
  const text = newTextOf(contact);
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (text.length > longest || /[?\d]/.test(plain) || asksForAnswer(plain)) return null;
  const isCourteous = (word: string) =>
    ACKNOWLEDGING.has(word) || THANKING_WORDS.has(word) || (isLeave && LEAVING_WORDS.has(word));
  const called = Array.from(text.matchAll(NAMES), ([name]) => plainLetters(name).match(WORD) ?? []).flat();
  const names = new Set([...called, ...ownNames(contact)]);
  const rest = (isLeave ? plain.replace(LEAVING_PHRASES, ' ') : plain).replace(THANKING_PHRASES, ' ');
  if (/\bno\b|\bhear(?:ing)?\s(?:back\s)?from\b/.test(rest)) return null;
  const isName = (word: string) => names.has(word) && !isNoName(word);
  return (rest.match(WORD) ?? []).every((word) => isCourteous(word) || isName(word)) ? plain : null;
}

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;

/** Whether every sentence of a text, here in plain letters, is one of such kinds, but for greetings and names. */
const isAllOf = (contact: Contact, plain: string, ...kinds: readonly (readonly RegExp[])[]) =>
  sentencesOf(newTextOf(contact)).every(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return wordsIn(sentence) < SHORTEST_SENTENCE_WORDS || isOneOf(sentence, ...kinds);
  });

/**
 * Whether somebody who was turned down only takes leave: every word is one of courtesy, every sentence thanks, wishes us
 * well, regrets or understands, and one at least thanks or wishes; who only regrets may object.
 */
export const takesLeave = oncePer((contact: Contact): boolean => {
  const plain = courtesy(contact, LONGEST_LEAVE, true);
  if (plain === null || !isOneOf(plain, THANKS, GOOD_WISHES)) return false;
  return isAllOf(contact, plain, THANKS, GOOD_WISHES, FAREWELL);
});

/** Whether somebody whom we answered only thanks us for it: nobody waits for a word on that. */
export const onlyThanks = oncePer((contact: Contact): boolean => {
  const plain = courtesy(contact, LONGEST_THANKS, false);
  if (plain === null || !(isOneOf(plain, THANKS) || WELCOMES.test(plain))) return false;
  return isAllOf(contact, plain, THANKS, GOOD_WISHES, [WELCOMES]);
});
