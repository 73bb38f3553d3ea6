import { verbose } from '../verbose.ts';
import type { Observation } from './observe.ts';

/** That they will come, in the eight languages; folded. */
const WILL_COME = verbose()`
  \b(?:
    (?:i'?ll|i\swill|will)\s(?:definitely\s|certainly\s|gladly\s)?(?:be\s(?:there|the\sone)|come|attend|see\syou)
    |see\syou\s(?:there|then|tomorrow|today|at|on|all)|until\s(?:tomorrow|then)|till\stomorrow
    |(?:works|is\sfine|is\sgood|suits|suits\sme|is\sin\s(?:the|my)\s(?:diary|calendar|book))\b|all\s(?:set|good|ready)
    |(?:am|i'm)\sready|confirm(?:ed|ing)?|can'?t\swait|looking\sforward
    |(?:ich\s)?(?:bin|werde)\b[^.!?\n]{0,30}\b(?:da|dort|kommen|erscheinen)|bis\s(?:morgen|dann|heute)|passt|komme\sgerne?|bestatige
    |(?:je\s|j'y\s)serai(?:\sla|\spresente?)?|a\sdemain|c'est\snote|je\sconfirme|me\sconvient|je\sviendrai
    |(?:alli|ahi)\s(?:estare|estoy)|(?:estare|estoy)\s(?:alli|ahi)|hasta\smanana|nos\svemos|confirmo|me\sva\sbien
    |a\sdomani|ci\ssaro|saro\s(?:li|da\svoi)|confermo|va\sbene
    |(?:ik\s)?ben\s(?:ik\s)?er|tot\s(?:morgen|dan)|ik\skom|bevestig
    |bede|do\s(?:jutra|zobaczenia)|potwierdzam|pasuje|przyjde
    |(?:la|ai)\sestarei|estarei\s(?:ai|la)|ate\samanha|fica\sbem|combinado
  )\b
`;
/** That we need not answer, which is no request. */
const NO_ANSWER = verbose('g')`
  \b(?:
    no\sneed\s(?:to|for\syou\sto)\s(?:reply|answer|respond|write)|no\s(?:reply|answer|response)\s(?:is\s)?(?:needed|necessary|required)
    |(?:there\sis\s|there's\s)?nothing\s(?:that\s)?you\sneed\sto\sdo|you\s(?:need\snot|don'?t\s(?:need|have)\sto)\s(?:reply|answer)
    |(?:sie\smussen|du\smusst)\snicht\santworten|keine\santwort\snotig|pas\sbesoin\sde\s(?:me\s)?repondre
    |no\s(?:hace\sfalta|es\snecesario)\s(?:que\s\w+|contestar|responder)|non\s(?:serve|occorre)\srispondere
    |(?:antwoorden\sis\sniet|u\shoeft\sniet\ste\santwoorden)(?:\snodig)?|nie\strzeba\sodpowiadac|nao\s(?:e\spreciso|precisa)\sresponder
    |(?:only|just)\sto\s(?:say|confirm|let\syou\sknow)|can'?t\swait|so\syou\scan'?t\smiss\s\w+
  )
`;
/** What may ask for something, or tell that something has changed: then a person reads it in time. */
const MORE = verbose()`
  [?]
  |\b(?:
    can'?t|cannot|could|would|please|need\w*|unless|but|however|only|except|instead|late\w*|chang\w*|mov(?:e|ed|ing)|cancel\w*
    |postpon\w*|sorry|afraid|unable|without|wheelchair|ramp|interpreter|allerg\w*|ill|sick|hospital|doctor|lost|missing|wrong
    |not|no|never|\w+n't|if|before|deadline|offer\w*|sign\w*|contract|decid\w*|help|access\w*|stairs|deaf|hear\w*|lip-?read\w*
    |stammer\w*|urgent\w*|asap|send|call|ring|tell|let\sme\sknow|want\w*|last|goodbye|police|danger\w*
    |aber|nur|leider|brauch\w*|bitte|ohne|nicht|kein\w*|falls|wenn|krank\w*|arzt|spat\w*|rollstuhl|absag\w*|verschieb\w*
    |mais|seulement|malheureusement|besoin|pas|sans|si|retard|malade|fauteuil|annul\w*|report\w*|merci\sde\sm\w+
    |pero|solo|necesit\w*|favor|sin|tarde|enferm\w*|silla|cambi\w*|aplaz\w*|lamento
    |ma|purtroppo|bisogno|non|senza|ritardo|malat\w*|carrozzina|spostare|annullare|mi\sdispiace|cortesemente
    |maar|alleen|helaas|nodig|niet|geen|zonder|ziek|rolstoel|als|afzeggen|verzetten|graag
    |ale|tylko|niestety|nie|bez|jesli|spozni\w*|chor\w*|wozek|prosze|prosil\w*|przelozyc
    |mas|infelizmente|preciso|nao|sem|atras\w*|doente|cadeira|adiar|desculpe\w*
  )\b
`;
const MOST_WORDS = 70;

/**
 * Whether a message says that they will come to what was agreed, and nothing that may ask for more: however near the
 * day is, nobody has anything to do.
 *
 * @source the labelling guide, `urgent`: an interview today or tomorrow that has to change
 */
export function merelyConfirms({ folded, novelty, shown }: Observation): boolean {
  // What somebody is may be why they need something.
  if (
    novelty.newAttachments > 0 ||
    shown.mentioned.length > 0 ||
    (folded.match(/\S+/g)?.length ?? 0) > MOST_WORDS
  )
    return false;
  return WILL_COME.test(folded) && !MORE.test(folded.replace(NO_ANSWER, ' '));
}
