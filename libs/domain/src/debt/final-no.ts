import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

/*
 * How employers turn somebody down. Whoever is read as turned down is owed nothing more, so these are narrow: a refusal
 * that they miss costs a reminder too many, and a delay that they take for one leaves somebody without a word. Each names
 * the person, the application or the post; a day, a room or a paper may be refused as well.
 */

const ENGLISH = verbose()`
  \b(?:
    decision\sis\sfinal|not\sto\sproceed\s(?:further|with\s(?:you\b|your\s(?:application|candidacy|candidature)))
    |(?:
      you|(?:application|candidacy|candidature|profile|bid)(?:\s(?:for|to|as)(?:\s[\w'-]+){1,6}?)?
    )(?:'ve|'re|\s(?:have|has|were|was|are|is|will))(?:
      (?:n't|(?:,?\s\w+,?)?\snot)\s(?:be\s|been\s)?
      (?:successful|selected|shortlisted|chosen|appointed|accepted|(?:considered|taken)\s(?:any\s)?further)
      |\s(?:been\s)?(?:unsuccessful|declined|rejected|turned\sdown)(?!\s(?:in|at)\s\w+ing)
      |\sno\slonger\s(?:being\sconsidered|(?:under|in)\sconsideration)
    )
    |you\s(?:did|have)(?:n't|\snot)\s(?:get|got|make|made)\s(?:
      the\s(?:job|post|role|position|shortlist|cut|final)|it(?=$|[.,;!])
    )
    |(?:not|\w+n't|cannot|unable\sto|against)\s(?:be\s|to\s|able\sto\s|in\sa\sposition\sto\s){0,3}(?:
      (?:tak(?:e|ing)|progress(?:ing)?|pursu(?:e|ing))\s(?:
        you\s(?:any\s)?(?:further|forward)|your\s(?:application|candidacy|candidature)
      )
      |(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|continu(?:e|ing))\s(?:forward\s|ahead\s|further\s)?
      with\s(?:you\b|your\s(?:application|candidacy|candidature))
      |offer(?:ing)?\syou\s(?:an?|the|this|that|any)\s(?:post|position|role|job|place|contract|interview)
      |(?:inviting|invite|shortlist(?:ing)?)\syou
    )
    |(?:are|is|will|decided|chosen)(?:\snot|n't)\s(?:be\s|to\s){0,2}tak(?:e|ing)\s(?:it|this|things|matters)\s
    (?:any\s)?(?:further|forward)
    |(?:not|n't)\s(?:feel|think|believe|consider)\s[^.!?]{0,30}\bright\s(?:fit|match|person|candidate)
    |not\s(?:quite\s)?(?:the|a)\s(?:right|good)\s(?:fit|match)
    |(?:
      (?:decided|gone|went|going|go)\s(?:with|on|for)
      |(?:chosen|decided)\sto\s(?:
        (?:go|move|proceed|continue)\s(?:(?:forward|ahead)\s)?with|pursue|appoint|hire|choose|employ
      )
      |chosen|appointed|hired|offered\sit\sto|picked
      |selected|preferred|pursue
      |(?:gave|given|giving|offered|offering)\s(?:it|the\s(?:job|post|role|position|place))\sto
      |(?:it|job|post|role|position|place|vacancy)\s(?:has\s)?(?:now\s)?(?:gone|goes|went|been\soffered|been\sgiven)\sto
    )\s(?:
      (?:another|an?\s(?:different|internal|other)|the\sother|other)\s(?:candidate|applicant|person|guy|woman|man)s?\b
      |(?:someone|somebody)\s(?:else\b|with\b|more\b)
      |(?:candidates|applicants|a\scandidate)\s(?:whose|(?:who\s(?:have|has|had)|with)\s(?:more|better|greater))
    )(?!,?\s(?:to\b|who\s(?!ha(?:s|d|ve)\b)))
    |(?:position|post|role|job|vacancy)(?:\s(?!not\b)\w+){0,3}?\s(?:is|has\sbeen|was)\s(?:now\s|already\s|since\s)?
    (?:filled|taken|withdrawn|cancelled)
    |have\s(?:now\s|already\s|since\s)?filled\s(?:the|this|that)\s(?:position|post|role|job|vacancy)
    |(?:it's|it\sis|it\swas)\sa\sno\b
    |clos(?:e|ed|ing)\sthe\s(?:search|vacancy)\swithout\s(?:making\s)?an\sappointment
    |(?:i|we)\s(?:have\s)?(?:said|told\s(?:you|her|him|them))\s(?:(?:it's|it\swas|that\sit's)\s)?(?:a\s)?no(?=$|[.,;!])
  )
`;

const GERMAN = verbose()`
  \b(?:
    (?:ihnen|dir|euch)\s(?:leider\s)?(?:absagen|eine\sabsage\s(?:erteilen|geben|mitteilen))
    |(?:entschieden|entschlossen|entscheidung|wahl|gewahlt)\b[^.!?]{0,60}\b(?:fur|auf)\s(?:einen?|eine)\s
    (?:andere|interne)\w*\s
    (?:bewerb|kandidat|person)\w*
    |(?:fur|auf)\s(?:einen?|eine)\s(?:andere|interne)\w*\s(?:bewerb|kandidat|person)\w*\s(?:entschieden|gefallen)
    |(?:bewerbung|sie|dich)\b[^.!?]{0,40}\bnicht\s(?:weiter\s|mehr\s|langer\s)?
    (?:berucksicht|weiterverfolg|in\sdie\s(?:engere|nahere))\w*
    |(?:sie|dich)\s(?:leider\s)?nicht\s(?:ausgewahlt|einstellen|einladen|in\sbetracht)
    |keine\spositive\w*\s(?:nachricht|antwort|ruckmeldung|bescheid)
    |hat\ses\sdiesmal\s(?:leider\s)?nicht\sgereicht|stelle\s(?:\w+\s)?anderweitig\s(?:besetzt|vergeben)
    |gegen\s(?:sie|ihre\sbewerbung|dich)\sentschieden
    |(?:stelle|position|posten)\s(?:ist|wurde)\s(?:(?!nicht\b)\w+\s){0,2}(?:besetzt|vergeben)
    |keine\sstelle\sanbieten
  )\b
`;

const FRENCH = verbose()`
  \b(?:
    (?:candidature|profil|dossier)\sn(?:'a|'est|'ont)(?:\smalheureusement)?\spas\s(?:ete\s)?(?:retenu|selectionn)\w*
    |vous\sn'\w+(?:\smalheureusement)?\spas\s(?:ete\s)?(?:retenu|selectionn)\w*
    |(?:pas|ne\s\w+)\s[^.!?]{0,40}\b(?:suite|reponse)\s(?:favorable|positive)
    |(?:ne|pas)\s[^.!?]{0,30}\b(?:suite\sa|poursuivre\s(?:avec\s)?)\s?(?:votre|ta)\scandidature
    |(?:choisi|retenu|recrute|embauche|opte\spour)\s(?:une?\sautre\s(?:candidat|personne|profil)\w*|quelqu'un\sd'autre)
    |poste\s(?:est|a\sete)\s(?:\w+\s)?pourvu
  )\b
`;

const SPANISH = verbose()`
  \b(?:
    no\sha(?:s|n)?\ssido\s(?:seleccionad|admitid)\w*
    |(?:hemos|han|se\sha)\s(?:
      (?:elegido|escogido|seleccionado|contratado|preferido|optado)\s(?:a|por)
      |decidido\s(?:continuar|seguir|avanzar|contar)\s(?:adelante\s)?con
    )\sotr[oa]s?\s(?:candidat|person|aspirant|perfil)\w*
    |no\s(?:ha|has|han)\s(?:superado|pasado)\s(?:a\s)?(?:la|el)\s(?:siguiente\s)?
    (?:fase|prueba|proceso|seleccion|ronda|corte)
    |no\s(?:vamos\sa\s|podemos\s)?(?:seguir|continuar|avanzar|proseguir)(?:emos)?\s(?:adelante\s)?con\s(?:su|tu)\s
    (?:candidatura|solicitud)
    |(?:puesto|plaza|vacante)\s(?:ya\s)?(?:esta|ha\ssido|fue)\s(?:ya\s)?(?:cubiert|ocupad)\w*
    |(?<!no\s)(?:ha\ssido|hemos)\sdescartad[oa](?:\s(?:su|tu)\scandidatura)?
  )\b
`;

const ITALIAN = verbose()`
  \b(?:
    non\se\sstat[oa]\sselezionat[oa]|candidatura\snon\se\sstata\s(?:scelta|accettata|accolta)
    |(?:scelt\w+|preferito|selezionato|optato|cadut[oa]|assunto)\b[^.!?]{0,25}\baltr[oa]\s(?:candidat[oa]|persona)
    |deciso\sdi\s(?:proseguire|procedere|continuare)\scon\s(?:un\s|un')?altr[oaie]\s(?:candidat[oaie]|person[ae])
    |candidatura\b[^.!?]{0,30}\besito\snegativo
    |non\s(?:proseguire|procedere|continuare|possiamo|potremo|andremo|procederemo|proseguiremo|intendiamo)\b[^.!?]{0,40}
    \bcon\sla\s(?:sua|tua)\scandidatura
    |(?:posizione|posto)\se\s(?:gia\s)?(?:stat[oa]\s)?(?:gia\s)?(?:copert|ricopert|assegnat|occupat)\w*
  )\b
`;

const DUTCH = verbose()`
  \b(?:
    niet\smet\s(?:je|jou|u)\s(?:verder|door)|niet\s(?:verder|door)\s(?:gaan\s)?met\s(?:je|jou|jouw|u|uw)\b
    |(?:je|u|jij)\s(?:bent\s)?het\s(?:helaas\s)?niet\sgeworden
    |(?:u|je|jou)\s(?:\w+\s)?(?:te\s|moeten\s)?afwijzen|sollicitatie\s(?:is|werd)\s(?:\w+\s)?afgewezen
    |(?:gekozen\svoor|verder\smet)\seen\sandere\skandidaat|voor\seen\sandere\skandidaat\s(?:gekozen|besloten)
    |(?:(?:u|je|jij)\s(?:bent|wordt|werd)|(?:bent|wordt|werd)\s(?:u|je|jij))\s
    (?:\w+\s){0,3}niet\s(?:uitgenodigd|geselecteerd|gekozen)
    |(?:vacature|functie)\sis\s(?:(?!niet\b)\w+\s)?(?:vervuld|ingevuld)
  )\b
`;

const POLISH = verbose()`
  \b(?:
    nie\s(?:zaprosimy|(?:mozemy|bedziemy\smogli|zdecydowalismy\ssie)\szaprosic)
    |nie\s(?:mozemy|bedziemy|zdecydowalismy\ssie)\s(?:kontynuowac\s(?:z\spani?a|rekrutacji\sz\spani?)|zaproponowac\s
    (?:\w+\s)?(?:pracy|stanowiska))
    |(?:wybralismy|zatrudnilismy|zdecydowalismy\ssie\sna)\s(?:
      kogos\sinnego|innego\skandydata|inna\s(?:osobe|kandydatke)
    )
    |stanowisko\s(?:(?!nie\b)\w+\s){0,3}(?:obsadzone|zajete)
    |nie\szostal[ay]?\s(?:pan[i]?\s)?wybran[ay]?
    |kandydatura\s(?:nie\szostala\s(?:wybrana|przyjeta|zaakceptowana)|zostala\sodrzucona)
  )\b
`;

const PORTUGUESE = verbose()`
  \b(?:
    nao\s(?:foi|foste)\sselecionad\w*|candidatura\snao\sfoi\s(?:escolhid|aprovad|aceite)\w*
    |nao\s(?:vamos|iremos|podemos|poderemos)\s(?:avancar|prosseguir|seguir|continuar|dar\sseguimento)\s(?:com\s)?a\s(?:sua|tua)\s
    candidatura
    |nao\spass(?:ou|aste)\s(?:a|para\sa)\s(?:fase|proxima|segunda|seguinte)
    |(?:escolhemos|selecionamos|selecionado|optamos\spor|contratamos)\s(?:um\s|uma\s)?outr[oa]\s(?:candidat[oa]|pessoa)
    |(?:vaga|posicao|lugar)\s(?:ja\s)?(?:foi|esta)\s(?:ja\s)?(?:preenchid|ocupad)\w*
  )\b
`;

const TURKISH = verbose()`
  \b(?:
    olumlu\s(?:sonuclanma|degerlendirilme|degerlendireme)\w*|olumsuz\ssonuclan\w*
    |baska\sbir\saday\w*\s(?:ilerle|sec|tercih|karar)\w*|sizinle\s(?:\w+\s)?(?:ilerleye|devam\sede)me\w+
    |pozisyon\w*\s(?:\w+\s)?(?:doldu|dolmus)(?!\sdegil)
  )\b
`;

const FINAL_NO = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, POLISH, PORTUGUESE, TURKISH];

/** "If you are not selected we will tell you"; "if I may be frank" is no condition. */
const CONDITION = verbose()`
  \b(?:
    if(?!\s(?:i|we)\s(?:may|am|are)\b)|unless|whether|wenn|falls|sollten?|ob|si\s(?:votre|vous|nous|le|la|su|tu|no)|s'il
    |se\s(?:la|il|non|a|o)|indien|als|mocht|jesli|jezeli|caso|eger
  )\b
`;

/** What is so for now, on a day or for want of something may be otherwise later: no final no. */
const FOR_NOW = [
  verbose()`
    \?
    |\b(?:
      yet|still|for\snow|at\s(?:this|the)\smoment|currently|today|tonight|tomorrow|this\s(?:week|month|morning|afternoon)
      |next\sweek|until|till|before|unless|without(?!\s(?:making\s)?an\sappointment)|missing|incomplete|please\ssend|instead
      |but\s(?:we|i)\s(?:can|could|would|will)
      |(?:mon|tues|wednes|thurs|fri|satur|sun)day
      |noch|derzeit|momentan|heute|morgen|diese\swoche|nachste\swoche|bis|bevor|ohne|fehl(?:t|en)|sondern
      |(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch
      |encore|actuellement|pour\sl'instant|aujourd'hui|demain|cette\ssemaine|avant|jusqu\w*|sans|tant\sque|manque
      |(?:lun|mar|mercre|jeu|vendre|same)di|dimanche
    )\b
  `,
  verbose()`
    \b(?:
      todavia|aun|por\sahora|hoy|manana|esta\ssemana|hasta|antes|sin|falta|lunes|martes|miercoles|jueves|viernes|sabado
      |ainda|por\senquanto|hoje|amanha|ate|sem|(?:segunda|terca|quarta|quinta|sexta)-feira
      |ancora|per\sora|oggi|domani|questa\ssettimana|fino|prima|senza|manca
      |lunedi|martedi|mercoledi|giovedi|venerdi|sabato
      |nog|momenteel|vandaag|morgen|deze\sweek|totdat?|voordat|zonder|ontbreekt
      |(?:maan|dins|woens|donder|vrij|zater|zon)dag
      |jeszcze|na\srazie|obecnie|dzis(?:iaj)?|jutro|tygodniu|dopoki|zanim|przed|bez|brak\w*
      |poniedzial\w+|wtor\w+|srod[aey]|czwart\w+|piat\w+|sobot\w+
      |henuz|simdilik|bugun|yarin|bu\shafta|kadar|once|olmadan
    )\b
  `,
];

/** Who says that news will come has not ended the matter, whatever else they write. */
const NEWS_TO_COME = verbose()`
  \b(?:
    (?:we|i)(?:'ll|\s(?:will|shall))\s(?:then\s|both\s|also\s)?(?:
      be\sin\stouch|let\syou\sknow|(?:come|get)\sback\sto\syou|contact\syou|decide|(?:tell|update|ring|call)\syou
    )
    |you(?:'ll|\swill)\shear\sfrom|will\scontact\syou
    |wir\smelden\suns|(?:geben|gebe)\sihnen\sbescheid|horen\s(?:\w+\s){0,3}von\suns|lassen\s(?:es\s)?sie\s(?:\w+\s)?wissen
    |(?:nous\s)?(?:reviendrons|revenons)\svers\svous|vous\s(?:re)?(?:contact|tiendr)\w+ons|vous\sdirons
    |nos\spondremos\sen\scontacto|(?:le|te|les)\s(?:avisaremos|informaremos|diremos|llamaremos)
    |entraremos\sem\scontac?to|daremos\s(?:noticias|uma\sresposta)|voltaremos\sa\scontactar
    |(?:le|ti|vi)\sfaremo\ssapere|(?:la|ti|vi)\s(?:ricontatt|contatt|aggiorn)eremo
    |(?:u|je)\shoort|laten\s(?:we\s)?(?:het\s)?(?:u|je)\b[^.!?]{0,30}\bweten|nemen\s(?:\w+\s)?contact\s(?:met\s\w+\s)?op
    |odezwiemy\ssie|damy\sznac|skontaktujemy\ssie|poinformujemy
    |size\sdonecegiz|haber\sverecegiz|iletisime\sgececegiz
  )\b
`;

/** "Should another post come up, we will be in touch" takes nothing back. */
const OF_OTHER_POSTS = verbose()`
  \b(?:
    (?:if|should|when|once|where)\s(?:\w+\s){0,3}(?:another|a\s(?:new|similar|suitable)|other|future|similar)
    |(?:wenn|falls|sollte)\s(?:\w+\s){0,3}(?:andere|neue|weitere|passende)\w*
    |si\s(?:une?\sautre|otr[oa])|se\s(?:surgir|si\slibera)|gdy\s(?:pojawi|bedzie)|als\ser\seen\sandere
  )
`;

/** A word of ours that ended the matter: nothing more was to come, but what it promised itself. */
export const isFinalNo = oncePer((contact: Contact): boolean => {
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (!FINAL_NO.some((pattern) => pattern.test(plain))) return false;
  const sentences = sentencesOf(newTextOf(contact)).map(({ start, end }) => plain.slice(start, end));
  if (sentences.some((sentence) => NEWS_TO_COME.test(sentence) && !OF_OTHER_POSTS.test(sentence)))
    return false;
  return sentences.some((sentence) => {
    if (FOR_NOW.some((pattern) => pattern.test(sentence))) return false;
    return FINAL_NO.some((pattern) => {
      const found = pattern.exec(sentence);
      return found !== null && !CONDITION.test(sentence.slice(0, found.index));
    });
  });
});
