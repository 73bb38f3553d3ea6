import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { verbose } from '../verbose.ts';
import { isFinalNo } from './final-no.ts';
import { plainLetters } from './plain-letters.ts';
import type { DatedPromise } from './promise.ts';
import { SAYS_NO, SAYS_NO_FURTHER } from './says-no.ts';
import { invites, offersToMeet } from './words-of-ours.ts';
import { directQuestion, newTextOf, plainTextOf } from './words-of-theirs.ts';

/** A longer word may well be the one that was promised. */
const LONGEST_WORDS = 40;
/** The answer to a question of theirs takes no more, nor more sentences. */
const LONGEST_ANSWER_WORDS = 30;
const MOST_ANSWER_SENTENCES = 3;
/** An acknowledgement is no longer. */
const LONGEST_ACKNOWLEDGEMENT_WORDS = 16;

/** What a decision, an offer or papers are told with: then it may be what was promised. */
const SETTLES = verbose()`
  \b(?:
    offer\w*|decid\w*|decision|regret|unfortunately|invit\w*|interview\w*|congratulat\w*|success\w*|contract|attach\w*
    |enclos\w*|next\s(?:round|stage|step\w*)|select\w*|shortlist\w*|news|results?|outcome|chosen|appoint\w*|hired?|welcome|job|yours|you\s(?:start|begin)|you(?:'re|\sare)\sin
    |angebot|ent(?:schied|scheid)\w*|leider|einlad\w*|gesprach\w*|gluckwunsch|vertrag|einstell\w*|anbei|zusage|absage|ergebnis\w*
    |offre|regret\w*|malheureusement|entretien|felicit\w*|contrat|ci-joint\w*|retenu\w*|resultat\w*
    |oferta|lament\w*|entrevista|enhorabuena|contrato|adjunt\w*|seleccionad\w*|resultad\w*
    |offerta|decis\w*|purtroppo|colloquio|complimenti|contratto|allegat\w*|scelt\w*|esito
    |aanbod|beslo\w+|beslis\w*|helaas|uitnodig\w*|gesprek|gefeliciteerd|bijgevoegd|uitslag
    |zdecyd\w*|decyzj\w*|niestety|zapr[ao]s\w*|rozmow\w*|gratul\w*|umow\w*|zalacz\w*|wynik\w*
    |infelizmente|parabens|anexo|resposta|teklif\w*|karar\w*|maalesef|gorusme\w*|tebrik\w*|sozlesme\w*|sonuc\w*
  )\b
`;

/** Good news without any of those words, what has to be done after it, and who decides. */
const TELLS_WELL = verbose()`
  \b(?:
    through|accept\w*|yes\sto|said\syes|agreed|approved|in\sfavour|final|finalists?|board|panel|committee|council|passport|papers|bring|sign(?:ed|ing)?|onboard\w*
    |glad|pleased|delighted|thrilled|happy\sto|love\sto\shave|looking\sforward|look\sforward|see\syou|join\w*|salary|first\sday|well\sdone|good\sluck|best\sof\sluck|on\sboard|made\s(?:it|the)|pass(?:ed)?
    |you(?:'re|'ve|\sare|\shave|\sgot|\smade|\spassed|\sdid|\swere|\sstart|\sbegin)|another\s(?:candidate|person|applicant)|someone\selse|somebody\selse|no\slonger|sorry|went\s(?:with|to)|picked|chose|in\sthe\send|hir(?:e|ing)|(?:with|of|join)\sus|(?:can't|cannot)\swait|with\sthe\s(?:post|job|role|place)
    |your\s(?:new|future|manager|boss|desk|team|colleagues?|post|role|place|start)
    |(?:sie|ihr)\s(?:sind|haben)|du\s(?:bist|hast)|vorstand|gremium|zugestimmt|freu\w*|dabei|mitbringen|ausweis|pass|endrunde|anfangen|beginn\w*|unterschr\w*
    |vous\s(?:etes|avez)|conseil|accepte\w*|passeport|apporte\w*|heureu\w*|ravie?s?|bienvenu\w*|commence\w*
    |ha\ssido|has\ssido|consejo|aceptad\w*|pasaporte|traiga|alegr\w*|bienvenid\w*|empieza\w*|firm\w*
    |consiglio|accettat\w*|passaporto|porti|lieti?|felici?|benvenut\w*|inizia\w*
    |u\s(?:bent|heeft)|je\s(?:bent|hebt)|bestuur|akkoord|paspoort|meenemen|blij|welkom|beginnen|teken\w*
    |zarzad|zgodzil\w*|paszport|ciesz\w*|witamy|zaczyna\w*|conselho|aprovad\w*|passaporte|bem-vind\w*|comeca\w*|kurul\w*|kabul|pasaport|sevin\w*|hos\s?geldin\w*|basla\w*
  )\b
`;

/** "And the board said yes", "PS": something that was not asked. */
const BESIDES =
  /(?:^|[.!?\n;])\s*(?:and|also|besides|oh|by\sthe\sway|p\.?\s?s\b|und|auss?erdem|ubrigens|et|au\sfait|y|ademas|e|inoltre|en|ook|trouwens|i|poza\stym|alias|ayrica)\b/;

/** What they ask for where anything that we write may be it. */
const ASKS_FOR_NEWS = verbose()`
  \b(?:
    news|update|decision|decid\w*|outcome|result\w*|heard|hear|word|status|chosen|selected|where\s(?:do\s)?(?:i|things)\s(?:stand|are)|neuigkeiten|neues|stand|entscheid\w*|entschied\w*|ergebnis\w*
    |nouvelles?|reponse|resultats?|noticias|novedad\w*|decidid\w*|resultado\w*|novita|notizie|esito|deciso|nieuws|beslist|uitslag|wiesci|decyzj\w*|wynik\w*|novidades|haber\w*|sonuc\w*
  )\b
`;

const ACKNOWLEDGES = verbose()`
  \b(?:
    thank\w*|thx|got\s(?:it|this|that|these|the|your|them|everything)|received|arrived|landed|noted|will\sdo|ok|okay|no\sproblem|of\scourse
    |danke|dank|erhalten|bekommen|angekommen|eingegangen|eingetroffen|gelandet|notiert|alles\sklar|merci|bien\s(?:recue?s?|arrivee?s?)|c'est\snote|d'accord
    |gracias|recibid[oa]s?|llegad[oa]s?|ha\sllegado|anotado|grazie|ricevut[oaie]|arrivat[oaie]|bedankt|ontvangen|aangekomen|binnen|genoteerd
    |dziekuj\w*|otrzymal\w*|dosz(?:l[aoy]|edl)|dotarl\w*|obrigad[oa]|recebid\w*|recebi|chegou|chegaram|tesekkur\w*|aldik
  )\b
`;

/** What says yes to whatever they asked. */
const ASSENTS = verbose()`
  \b(?:
    will\sdo|ok|okay|no\s(?:problem|worries)|of\scourse|sure|absolutely|fine|alles\sklar|kein\sproblem|gern\w*|c'est\snote
    |d'accord|bien\ssur|claro|vale|certo|va\sbene|prima|goed|akkoord|dobrze|jasne|pode\sser|tamam
  )\b
`;

/** That what was promised is still to come. */
const NOT_YET = verbose()`
  \b(?:
    (?:not|nothing|no\s\w+)\syet|still\s(?:waiting|open|with\sthe|no)|noch\s(?:nicht|nichts|keine?n?)|pas\sencore
    |(?:todavia|aun)\sno|non\sancora|ancora\s(?:niente|nessun\w*)|nog\s(?:niet|niets|geen)|jeszcze\snie|ainda\snao|henuz
  )\b
`;

/** "Nothing yet for the others, but you are through." */
const BUT = /\b(?:but|however|though|you're|you\sare|aber|sondern|mais|pero|ma|maar|ale|mas|ama)\b/;
/** Sorry, and whose turn it is. */
const EXCUSES = /^\W*(?:sorry|leider|apologies|i'm\s(?:so\s)?sorry|desole\w*|lo\ssiento)\b[^,]{0,40}$/;

const wordsIn = (plain: string) => plain.match(/\p{L}+/gu)?.length ?? 0;

const tellsSomething = (plain: string) =>
  [SETTLES, TELLS_WELL, SAYS_NO, SAYS_NO_FURTHER].some((words) => words.test(plain));

/** A name, alone between two marks; "Yes" tells something. */
const NAME = /^[^\p{L}]*\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)?[^\p{L}]*$/u;
const YES_OR_NO = /\b(?:yes|yeah|ja|oui|si|sim|tak|evet|no|non|nein|nee|nie|nao|hayir|done)\b/;
const GREETING = verbose()`
  ^\W*(?:
    (?:
      dear|hi|hello|hey|moin|servus|good\s(?:morning|afternoon|evening|day)|hallo|guten\s(?:tag|morgen|abend)|liebe[r]?|bonjour|hola|buen[oa]s\s(?:dias|tardes)
      |buongiorno|buonasera|ciao|beste|goede\w+|dzien\sdobry|ola|bo[am]\s(?:dia|tarde|noite)|merhaba
    )\b[^.!?\n]{0,30}
    |(?:(?:best|kind|warm|with\skind|with\sbest)\s)?(?:regards|wishes)|cheers|best|yours(?:\s\w+)?|(?:mit\s)?(?:freundlichen?|viele|liebe|beste)\sgruss?e?n?
    |lg|vg|cordialement|(?:un\s)?saludos?|(?:cordiali\s)?saluti|(?:met\s)?(?:vriendelijke\s)?groet(?:en)?|pozdrawiam|abracos?
  )\W*$
`;
const THOUGHT_END = /[.!?;\n,:]|\s-\s/;

/** Whether each thought of a mail thanks or takes note, is a name or a greeting. */
function onlyAcknowledges(text: string): boolean {
  const plain = plainLetters(text);
  if (!ACKNOWLEDGES.test(plain) || BESIDES.test(plain) || tellsSomething(plain)) return false;
  return text.split(THOUGHT_END).every((thought) => {
    const words = plainLetters(thought);
    const isName = NAME.test(thought) && !YES_OR_NO.test(words);
    return wordsIn(words) === 0 || ACKNOWLEDGES.test(words) || GREETING.test(words) || isName;
  });
}

/** Whether a mail of ours only thanks for something, or says that there is nothing to tell yet. */
export const saysLittle = oncePer((contact: Contact): boolean => {
  if (contact.channel !== 'email' || isFinalNo(contact) || invites(contact)) return false;
  const text = newTextOf(contact);
  const plain = plainLetters(text);
  const words = wordsIn(plain);
  if (words <= LONGEST_WORDS && saysNotYet(text)) return true;
  return words <= LONGEST_ACKNOWLEDGEMENT_WORDS && onlyAcknowledges(text);
});

/**
 * Whether a mail of ours only says that theirs has come, so that what they asked in it is still to be answered. Somebody
 * has written, though: who asked nothing has had a word.
 *
 * @param reply ours, after what was asked
 */
export const saysOnlyReceived = oncePer((reply: Contact): boolean => {
  if (reply.by !== 'employer' || reply.channel !== 'email') return false;
  const text = newTextOf(reply);
  const plain = plainLetters(text);
  if (wordsIn(plain) > LONGEST_ACKNOWLEDGEMENT_WORDS || ASSENTS.test(plain) || /[?\d]/.test(plain))
    return false;
  return !YES_OR_NO.test(plain) && onlyAcknowledges(text);
});

/**
 * Whether a word of ours leaves what a message of theirs asks as it was.
 *
 * @param reply ours, after `asked`
 */
export const leavesUnanswered = (reply: Contact, asked: Contact): boolean =>
  saysOnlyReceived(reply) && directQuestion(asked) !== null;

/** The sentences that say so, and nothing that tells something besides. */
function saysNotYet(text: string): boolean {
  const sentences = sentencesOf(text).map(({ start, end }) => plainLetters(text.slice(start, end)));
  if (!sentences.some((sentence) => NOT_YET.test(sentence))) return false;
  return sentences.every((sentence) =>
    NOT_YET.test(sentence) ? !BUT.test(sentence) : !tellsSomething(sentence) || EXCUSES.test(sentence),
  );
}

/** Whether a mail of ours may be no more than the answer to what they asked. */
export function mayOnlyAnswer(contact: Contact, asked: readonly Contact[]): boolean {
  return isShortAnswer(contact) && !asked.some((theirs) => ASKS_FOR_NEWS.test(plainTextOf(theirs)));
}

const isShortAnswer = oncePer((contact: Contact): boolean => {
  if (contact.channel !== 'email' || isFinalNo(contact) || invites(contact)) return false;
  const text = newTextOf(contact);
  const plain = plainLetters(text);
  if (wordsIn(plain) > LONGEST_ANSWER_WORDS || sentencesOf(text).length > MOST_ANSWER_SENTENCES) return false;
  return !tellsSomething(plain) && !BESIDES.test(plain);
});

/**
 * Whether a mail of ours to somebody who asked for no news may be no word on what a machine of ours promised them: it is
 * short, and tells nothing of how things stand.
 */
export function mayBeOfOtherThings(contact: Contact, theirs: readonly Contact[]): boolean {
  if (contact.channel !== 'email' || isFinalNo(contact) || invites(contact) || offersToMeet(contact))
    return false;
  const plain = plainTextOf(contact);
  if (wordsIn(plain) > LONGEST_WORDS || tellsSomething(plain)) return false;
  return !theirs.some((other) => ASKS_FOR_NEWS.test(plainTextOf(other)));
}

const REPLY = verbose()`
  \b(?:
    repl(?:y|ies)|respond|answer|(?:get|come)\sback\sto\syou|(?:be)?antworte\w*|repond\w*|contestar\w*|respond\w*|rispond\w*
    |(?:be)?antwoord\w*|reageren|odpowi\w+|odpisz\w+|yanitla\w*|cevapla\w*
  )\b
`;
const ON_APPLICATION = verbose()`
  \b(?:
    applications?|decision|outcome|bewerbung\w*|candidatures?|candidaturas?|solicitud\w*|sollicitatie\w*|aplikacj\w*|zgloszeni\w*|basvuru\w*
  )\b
`;

/** Whether what is promised is a reply to a message, and not the answer to an application. */
export function promisesReply({ quote }: DatedPromise): boolean {
  const plain = plainLetters(quote);
  return REPLY.test(plain) && !ON_APPLICATION.test(plain);
}
