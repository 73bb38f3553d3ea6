import { WITHIN } from './gone/within.ts';

/**
 * Acid, knives and cars that a sender promises to somebody's body, and something that they will have with them and by which they
 * will be listened to. Sources of regular expressions for folded text, each tried on one sentence. Whose face or belly it is stands
 * in every one of them: people are cut, and cooks cut themselves, in plain stories.
 */
export const WEAPONS_IN_ENGLISH: readonly string[] = [
  `\\b(throw|throwing|chuck|pour|splash|fling)\\b${WITHIN(20)}\\b(acid|bleach|drain cleaner|boiling (water|oil))\\b${WITHIN(15)}\\b(you|your|her|his|their|that)\\b|\\b(acid|bleach) in (your|her|his|that|their) (\\w+ )?(face|eyes)\\b`,
  `\\b(knife|blade|screwdriver|needle) (in|into|between|through|across) (your|her|his|their|that \\w+'s) (\\w+ )?(belly|guts?|stomach|ribs|throat|neck|back|heart|chest|eye|face)\\b|\\bgets? (a|my|the) (knife|blade) in (the|his|her) (belly|guts?|stomach|ribs|throat|neck|back)\\b`,
  `\\b(have|bring|bringing|got|carry|carrying) something (with me |along |on me |in my \\w+ )?(that|which|to|so)\\b${WITHIN(15)}\\bmakes? (sure )?(you|u|him|her|them|everyone|everybody) (will )?(listen|beg|scream)\\b`,
];

/** German, French, Spanish, Italian, Dutch, Polish and Portuguese. */
export const WEAPONS_IN_OTHER_LANGUAGES: readonly string[] = [
  `\\bsaure\\b${WITHIN(10)}\\bins? gesicht\\b|\\bmesser in (den|die|deinen?|ihren?|eure[nm]?) (bauch|rucken|hals|rippen|kehle|leib|herz|brust)\\b|\\betwas (bei mir|dabei|mit)\\b${WITHIN(30)}\\b(zuhor\\w+|hinhor\\w+|bereu\\w+)\\b`,
  `\\bacide (a la|au|dans la|sur la|sur le|en pleine) (figure|visage|gueule|face|tronche)\\b|\\bcouteau dans (le|la|les|ton|ta|votre|vos) (ventre|gorge|cotes|coeur|bide)\\b|\\bje (vais )?(vous|te|t')( rouler dessus| ecraserai)\\b|\\bquelque chose (sur|avec) moi\\b${WITHIN(30)}\\b(ecouter\\w*|regretter\\w*)\\b`,
  `\\b(acido|lejia) (en|a) (la|tu|su) (cara|jeta|rostro)\\b|\\b(cuchillo|navaja) (en|por) (la|el|las|tu|su) (barriga|tripas?|estomago|espalda|garganta|costillas|cuello|pecho)\\b|\\btragar (los|sus|tus) dientes\\b|\\balgo (encima|conmigo)\\b${WITHIN(30)}\\b(escuchar\\w*|arrepentir\\w*)\\b`,
  `\\bacido (in|sulla|sul) (faccia|viso|volto)\\b|\\bcoltello (nella|nello|nel|in) (pancia|stomaco|schiena|gola|collo|petto|costole)\\b|\\bqualcosa (con me|addosso|dietro)\\b${WITHIN(30)}\\b(ascoltar\\w*|pentir\\w*)\\b`,
  `\\b(zuur|zoutzuur|bijtende \\w+) (in|over) (je|jouw|uw|haar|zijn) (\\w+ )?(gezicht|smoel|kop)\\b|\\bmes in (je|jouw|uw|zijn|haar|de) (buik|rug|keel|lijf|ribben|donder|borst)\\b|\\b(iets bij (me|mij) heb|heb ik iets bij (me|mij))\\b${WITHIN(30)}\\b(luister\\w*|spijt|berouw\\w*)\\b`,
  `\\bkwas\\w* (w|prosto w|na) (twarz|oczy|pysk)\\b|\\bnoz\\w* (w|pod|miedzy) (brzuch|plecy|gardlo|zebra|serce|bebechy)\\b|\\bcos (ze soba|przy sobie)\\b${WITHIN(30)}\\b(wyslucha\\w*|poslucha\\w*|pozaluj\\w*)\\b`,
  `\\bacido (na|em cima da|no) (cara|sua cara|tua cara|rosto|fuca)\\b|\\bfaca (na|nas|no|nos) (barriga|costas|garganta|pescoco|peito|costelas|bucho)\\b|\\bpass(o|ar|arei)( com o carro| o carro)? por cima (de (voce|voces|ti|si)|dela|dele|da senhora|do senhor)\\b|\\bpass(o|ar|arei) (com )?o carro por cima\\b|\\balgo comigo\\b${WITHIN(30)}\\b(ouvir\\w*|escutar\\w*|arrepender\\w*)\\b`,
];

/** One of these is in every pattern. */
export const WEAPONS_TELLING = `
  saure bauch rucken kehle leib herz brust rippen hals zuhoren zuhorst zuhort hinhoren hinhorst hinhort bereuen bereust
  acide ventre bide gorge coeur cotes ecraserai dessus ecouter ecouterez ecouteras ecoutiez regretter regretterez
  acido lejia cuchillo navaja tragar escuchar escuche escuches escucharme arrepentir arrepentira
  coltello ascoltare ascoltarmi ascolterai ascoltera pentire pentirai
  zuur zoutzuur bijtende buik lijf rug keel donder borst luister luistert luisteren spijt
  kwas kwasem kwasu brzuch plecy gardlo zebra serce bebechy wysluchac wyslucha posluchac poslucha pozaluje pozalujesz
  faca cima ouvir escutar arrepender`;

/** One of these is in every English pattern. */
export const WEAPONS_TELLING_IN_ENGLISH =
  'acid bleach cleaner boiling knife blade screwdriver needle listen beg scream';
