import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

/** Whoever writes more has something to say. */
const LONGEST_LEAVE_WORDS = 90;

/** Shorter stretches are greetings, names and signatures. */
const SHORTEST_SENTENCE_WORDS = 4;

/** What people say who were turned down and go: thanks, wishes, regret, that they understand, and perhaps another time. */
const TAKES_LEAVE = [
  verbose()`
    \b(?:
      thank|thanks|thx|appreciate|grateful|wish|wishing|(?:good|best\sof)\sluck|all\sthe\sbest|disappoint\w*|sad
      |saddened|shame|pity|sorry\sto\shear|gutted|not\sthe\s(?:news|answer|outcome|result|decision)
      |understand|understood|no\s(?:worries|problem|hard\sfeelings)|noted|fair\senough|respect\syour
      |in\smind|on\sfile|future|paths\s(?:will\s)?cross|keep\san\seye|found\s(?:something|another|a\s(?:job|post))|pleasure|enjoyed|lovely\smeeting
      |it\swas\s(?:lovely|nice|great|good)|hope\s(?:to|the|your|you)
    )\b
  `,
  verbose()`
    \b(?:
      danke|dank|bedanke|wunsche|alles\sgute|viel\s(?:erfolg|gluck)|schade|enttauscht\w*|verstehe|verstandnis
      |kein\sproblem|zukunft|kunftig\w*|freude|gefreut
      |merci|remercie|souhaite|bonne\s(?:continuation|journee|chance|suite)|dommage|decue?|comprends|c'est\snote
      |a\sl'avenir|prochaine\sfois|plaisir
      |gracias|agradezco|agradecid[oa]|suerte|exitos?|pena|lastima|decepcionad[oa]|entiendo|comprendo|entendido|futur\w+
      |placer
      |grazie|ringrazio|auguro|buon\s(?:lavoro|proseguimento)|peccato|dispiace|delus[oa]|capisco|piacere
    )\b
  `,
  verbose()`
    \b(?:
      bedankt|dank|succes|geluk|jammer|teleurgesteld|begrijp|geen\sprobleem|toekomst|plezier
      |dziekuj\w+|powodzenia|zycze|szkoda|przykro|rozumiem|przyszlos\w+
      |obrigad[oa]|agradeco|sucesso|boa\ssorte|bom\strabalho|desejo|compreendo|entendo|prazer
      |tesekkur\w*|sag\sol\w*|basarilar|calismalar|kolay\sgelsin|uzul\w+|yazik|anliyorum
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

/**
 * Whether somebody who was turned down only takes leave: every sentence thanks, wishes us well, regrets, understands or
 * thinks of another time, and none wants anything.
 */
export const takesLeave = oncePer((contact: Contact): boolean => {
  if (contact.by !== 'candidate' || (contact.attachments?.length ?? 0) > 0) return false;
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (STILL_WANTS.some((pattern) => pattern.test(plain))) return false;
  if ((plain.match(/\p{L}+/gu)?.length ?? 0) > LONGEST_LEAVE_WORDS) return false;
  const isLeave = (text: string) => TAKES_LEAVE.some((pattern) => pattern.test(text));
  if (!isLeave(plain)) return false;
  return sentencesOf(newTextOf(contact)).every(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return isLeave(sentence) || (sentence.match(/\p{L}+/gu)?.length ?? 0) < SHORTEST_SENTENCE_WORDS;
  });
});
