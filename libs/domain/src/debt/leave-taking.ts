import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

/** Whoever writes more has something to say. */
const LONGEST_LEAVE_WORDS = 90;

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
      |got\s(?:it|the|your|them)|very\s(?:helpful|kind|clear)|(?:great|wonderful|good|lovely)\snews|no\s(?:worries|problem)
      |understood|noted|have\sa\sthink|that's\s(?:great|perfect|fine|lovely|all)
      |wunsche|alles\s(?:gute|klar|verstanden)|viel\s(?:erfolg|gluck)|schon\w+\s(?:tag|abend|wochenende|woche)
      |hilft\smir|kein\sproblem
      |souhaite|bonne\s(?:continuation|journee|chance|suite|fin|soiree|semaine)|c'est\s(?:note|parfait|clair)|bon\sweek-end
      |suerte|exitos?|buen\w?\s(?:dia|fin|semana|tarde)|muy\samable|entendido
      |auguro|buon\w?\s(?:lavoro|proseguimento|giornata|serata|weekend)|gentilissim[oa]|tutto\schiaro
      |succes|geluk|fijn\w?\s(?:weekend|dag|avond|week)|geen\sprobleem
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

/** What of such words still wants somebody: wishes for oneself, questions, objections, things that are missing. */
const STILL_WANTS = [
  verbose()`
    \?
    |\b(?:
      would|could|'d|please(?!\s(?:do\s)?keep)|kindly|need|want|request|like\sto|let\sme\sknow|tell\sme|send\sme
      |await\w*|waiting|looking\sforward\sto\s(?:hear|your)|hear\sfrom\syou
      |still|never|yet|missing|mistake|wrong|error|unfair|appeal|complain\w*|disagree|accept|reconsider|why|reasons?
      |delete|erase|data|expenses|reimburse\w*|invoice|returned?|attach\w*|appl(?:y|ying)\sfor
      |anbei|anhang|ci-joint\w*|adjunt\w*|allego|allegat\w*|bijgevoegd|bijlage|zalacz\w*|anexo
      |but\b(?!
        \s(?:many\s)?(?:
          thank|grateful|glad|happy|good|all\sthe\sbest
          |i(?:'m|\sam|\sdo|\scan)?\s(?:\w+\s)?(?:understand|respect|appreciate|wish|enjoyed|hope|grateful|glad|thank)
        )
      )
    )\b
  `,
  verbose()`
    \b(?:
      wurde|konnten?|mochte|bitte|warum|grunde?|gerne?\s(?:wissen|erfahren)|fehler|losch\w+|kosten|datenschutz
      |aimerais|souhaiterais|pourriez|voudrais|pourquoi|raisons?|veuillez|erreur|supprim\w+|frais|savoir
      |gustaria|quisiera|podrian?|querria|saber|por\sque|razon\w*|motivos?|error|borr\w+|gastos|por\sfavor
      |vorrei|potre\w+|gradirei|perche|ragion\w+|sapere|errore|cancell\w+|spese|per\sfavore
    )\b
  `,
  verbose()`
    \b(?:
      zou|graag|waarom|reden|fout|verwijder\w*|kosten|weten
      |chcial\w*|prosz\w+|dlaczego|powod(?:y|ow)|blad|usun\w+|koszt\w*|czy
      |gostaria|poderi\w+|queria|porque|razoes|motivos?|erro|apag\w+|despesas
      |rica|isterim|neden|nicin|hata|silin\w*
      |(?:aber|mais|pero|ma|maar|mas|ale|ama)\b(?!
        \s(?:\w+\s)?(?:
          dank|verstehe|alles\sgute|merci|comprends|bonne|gracias|entiendo|suerte|grazie|capisco|auguro|bedankt
          |begrijp|veel\s|obrigad|entendo|desejo|dziek|rozumiem|zycze|tesekkur|anliyorum
        )
      )
    )\b
  `,
];

const isOneOf = (text: string, ...kinds: readonly (readonly RegExp[])[]) =>
  kinds.some((patterns) => patterns.some((pattern) => pattern.test(text)));

const wordsIn = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;

/** What of a contact of theirs may be no more than politeness, in plain letters; null where it wants something. */
function politeness(contact: Contact): string | null {
  if (contact.by !== 'candidate' || (contact.attachments?.length ?? 0) > 0) return null;
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (isOneOf(plain, STILL_WANTS) || wordsIn(plain) > LONGEST_LEAVE_WORDS) return null;
  return plain;
}

/**
 * Whether somebody who was turned down only takes leave: every sentence thanks, wishes us well, regrets, understands or
 * thinks of another time, and none wants anything.
 */
export const takesLeave = oncePer((contact: Contact): boolean => {
  const plain = politeness(contact);
  const isLeave = (text: string) => isOneOf(text, THANKS, GOOD_WISHES, FAREWELL);
  if (plain === null || !isLeave(plain)) return false;
  return sentencesOf(newTextOf(contact)).every(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return isLeave(sentence) || wordsIn(sentence) < SHORTEST_SENTENCE_WORDS;
  });
});

/** A longer thought says more than thanks. */
const LONGEST_THANKS_WORDS = 16;

/** Thanks for what is still to come. */
const IN_ADVANCE = verbose()`
  \b(?:
    in\sadvance|consider\w*|any\s(?:news|update|help|answer|reply)|im\svoraus|d'avance|de\santemano|in\santicipo
    |bij\svoorbaat|z\sgory|antecipad\w*|simdiden
  )\b
`;

/** Where a thought ends inside a sentence: "Thank you, I am free on Monday" tells something besides. */
const THOUGHT_END = /[.!,;:]+\s+|\s-\s|\s(?:and|und|et|y|e|en|i|e|ve)\s/;

/** Whether somebody whom we answered only thanks us for it: every thought does, and nobody waits for a word on that. */
export const onlyThanks = oncePer((contact: Contact): boolean => {
  const plain = politeness(contact);
  if (plain === null || IN_ADVANCE.test(plain)) return false;
  if (!isOneOf(plain, THANKS) && !WELCOMES.test(plain)) return false;
  return plain.split(THOUGHT_END).every((thought) => {
    const words = wordsIn(thought);
    if (words > LONGEST_THANKS_WORDS || /\d/.test(thought)) return false;
    return words < SHORTEST_SENTENCE_WORDS || isOneOf(thought, THANKS, GOOD_WISHES);
  });
});
