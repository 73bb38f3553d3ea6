import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { sentencesOf } from '../message/sentences.ts';
import { newTextOf, plainTextOf } from './words-of-theirs.ts';
import { verbose } from '../verbose.ts';

/*
 * How employers turn somebody down. "Unfortunately" and its sisters are none of it by themselves: what is unfortunate may
 * be a day, and whoever was told so still waits.
 */

const ENGLISH = verbose()`
  \b(?:
    unsuccessful|regret\sto|not\sthis\stime|decision\sis\sfinal|not\sto\sproceed
    |(?:not|\w+n't)\s(?:been\s)?(?:successful|selected|shortlisted|chosen|appointed)
    |(?:not|\w+n't|cannot|unable\sto|against)\s(?:be\s|to\s|able\sto\s|in\sa\sposition\sto\s){0,3}(?:
      (?:tak(?:e|ing)|progress(?:ing)?|pursu(?:e|ing))\s(?:
        you\b|your\s(?:application|candidacy|candidature)|(?:it|this|things|matters)\s(?:any\s)?(?:further|forward)
        |further
      )
      |(?:mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|continu(?:e|ing))\s(?:
        forward|ahead|further|with\s(?:you\b|your\s(?:application|candidacy|candidature))
      )
      |offer(?:ing)?\syou\s(?:an?|the|this|that|any)\s(?:post|position|role|job|place|contract|interview)
      |(?:inviting|invite|shortlist(?:ing)?)\syou
    )(?!\s(?:without|until|before|unless|(?:the\s|your\s)?(?:interview|meeting|call|visit)\son)\b)
    |(?:not|n't)\s(?:feel|think|believe|consider)\s[^.!?]{0,30}\bright\s(?:fit|match|person|candidate)
    |not\s(?:quite\s)?(?:the|a)\s(?:right|good)\s(?:fit|match)
    |(?:decided|gone|went|going|go)\s(?:with|on|for)\s(?:
      another|someone|somebody|a\sdifferent|an?\s(?:internal|other)|other\s(?:candidates|applicants)
    )
    |(?:chosen|appointed|hired|offered\sit\sto|picked|selected|preferred|pursue)\s(?:
      another|someone|somebody|a\sdifferent|an\sinternal|the\sother|other\s(?:candidates|applicants)
      |(?:candidates|applicants|a\s(?:candidate|person))\s(?:whose|who|with)
    )
    |(?:position|post|role|job|vacancy)(?:\s\w+){0,3}?\s(?:is|has\sbeen|was)\s(?:now\s|already\s|since\s)?
    (?:filled|taken|closed|withdrawn|cancelled)
    |(?:gave|given|giving|offered|offering|gone|going|goes|went)\s(?:(?:it|the\s\w+)\s)?to\s
    (?:someone|somebody|another|a\sdifferent|an\s(?:internal|other))
    |(?:not|n't)\smake\s(?:it|the\s(?:shortlist|cut|final))|(?:not\sbe|no\slonger(?:\sbeing)?)\sconsidered
    |no\slonger\s(?:under|in)\sconsideration
    |have\s(?:now\s)?(?:filled|hired)|position\sfilled|(?:it's|it\sis|it\swas)\sa\sno\b
    |clos(?:e|ed|ing)\sthe\s(?:search|vacancy)|without\s(?:making\s)?an\sappointment
    |(?:said|told\s(?:her|him|them))\s(?:(?:it's|it\swas|that\sit's)\s)?(?:a\s)?no(?=$|[.,;!])
  )
`;

const GERMAN = verbose()`
  \b(?:
    absage|(?:ihnen|dir|euch)\s(?:leider\s)?absagen|(?:fur|auf)\s(?:einen?|eine)\s(?:andere|interne)\w*
    |nicht\s(?:weiter\s|mehr\s|langer\s)?(?:berucksicht|weiterverfolg|in\sdie\s(?:engere|nahere))\w*
    |(?:sie|dich)\s(?:leider\s)?nicht\s(?:ausgewahlt|einstellen|einladen|in\sbetracht)
    |keine?\s(?:zusage|positive\w*\s(?:nachricht|antwort|ruckmeldung|bescheid))
    |nicht\s(?:geklappt|gereicht)|anderweitig\s(?:besetzt|vergeben)|gegen\s(?:sie|ihre\sbewerbung|dich)\sentschieden
    |(?:stelle|position|posten)\s(?:ist|wurde)\s(?:\w+\s){0,2}(?:besetzt|vergeben)
    |keine\sstelle\sanbieten
  )\b
`;

const FRENCH = verbose()`
  \b(?:
    pas\s(?:ete\s)?(?:retenu|selectionn)\w*|(?:pas|ne\s\w+)\s[^.!?]{0,40}\b(?:suite|reponse)\s(?:favorable|positive)
    |pas\s(?:donner\s|donnerons\s)?(?:de\s)?suite\sa\s(?:votre|ta)|pas\spoursuivre\s(?:avec\s)?(?:votre|ta)
    |(?:ne|pas)\s[^.!?]{0,30}\bdonner\ssuite|(?:choisi|retenu|recrute|embauche|opte\spour)\s(?:une?\sautre|quelqu'un)
    |poste\s(?:est|a\sete)\s(?:\w+\s)?pourvu
  )\b
`;

const SPANISH = verbose()`
  \b(?:
    no\sha(?:s|n)?\ssido\s(?:seleccionad|elegid|admitid|aceptad)\w*
    |(?:hemos|han|se\sha)\s(?:\w+\s){1,4}?(?:a|con|por)\sotr[oa]s?\b
    |no\s(?:ha|has|han)\s(?:superado|pasado)|no\s(?:vamos\sa\s|podemos\s)?(?:seguir|continuar|avanzar|proseguir)(?:emos)?\s(?:adelante\s)?con\s(?:su|tu)
    |(?:puesto|plaza|vacante)\s(?:ya\s)?(?:esta|ha\ssido|fue)\s(?:ya\s)?(?:cubiert|ocupad)\w*
    |descarta(?:r|d[oa]|mos)\s(?:su|tu)?
  )\b
`;

const ITALIAN = verbose()`
  \b(?:
    non\s(?:e\s)?(?:stat[oa]\s)(?:selezionat|scelt|accettat|accolt)\w*|altr[oa]\s(?:candidat[oa]|persona)|esito\snegativo|non\s(?:proseguire|procedere|continuare)\scon
    |non\s(?:possiamo|potremo|andremo|procederemo|proseguiremo|intendiamo)\b[^.!?]{0,40}\b(?:candidatura|avanti)
    |(?:posizione|posto)\se\s(?:gia\s)?(?:stat[oa]\s)?(?:gia\s)?(?:copert|ricopert|assegnat|occupat)\w*
  )\b
`;

const DUTCH = verbose()`
  \b(?:
    niet\smet\s(?:je|jou|u)\s(?:verder|door)|niet\sgeworden|niet\s(?:verder|door)\b[^.!?]{0,30}\b(?:sollicitatie|procedure|gaan|je|jou|u)|afwijz(?:en|ing)|afgewezen
    |andere\skandidaat|niet\s(?:uitgenodigd|geselecteerd|gekozen|uitnodigen)
    |(?:vacature|functie)\sis\s(?:\w+\s)?(?:vervuld|ingevuld)
  )\b
`;

const POLISH = verbose()`
  \b(?:
    nie\s[^.!?]{0,60}\b(?:zaprosic|zaprosimy|kolejn\w+\setap\w*|kontynuowac|zaproponowac\s(?:\w+\s)?(?:pracy|stanowiska))
    |inn(?:ego|a)\skandydat\w*|wybralismy\s(?:kogos\s)?inn\w+|nie\sudalo\ssie|stanowisko\b[^.!?]{0,20}\b(?:obsadzone|zajete)
    |kandydatura\snie\szostala|odrzucon\w+
  )\b
`;

const PORTUGUESE = verbose()`
  \b(?:
    nao\s(?:foi|foste)\s(?:selecionad|escolhid|aprovad)\w*
    |nao\s(?:vamos|iremos|podemos|poderemos)\s(?:avancar|prosseguir|seguir|continuar|dar\sseguimento)
    |nao\spass(?:ou|aste)\s(?:a|para)|outr[oa]\s(?:candidat[oa]|pessoa)|(?:vaga|posicao|lugar)\s(?:ja\s)?(?:foi|esta)\s(?:ja\s)?(?:preenchid|ocupad)\w*
  )\b
`;

const TURKISH = verbose()`
  \b(?:
    olumlu\s(?:sonuclanma|degerlendirilme|degerlendireme)\w*|olumsuz\ssonuclan\w*|baska\sbir\saday\w*|sizinle\s(?:\w+\s)?(?:ilerleye|devam\sede)me\w+
    |pozisyon\w*\s(?:\w+\s)?(?:doldu|dolmus|kapan)\w*
  )\b
`;

const FINAL_NO = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, POLISH, PORTUGUESE, TURKISH];

/** "If you are not selected we will tell you." */
const CONDITION = verbose()`
  \b(?:
    if|unless|whether|wenn|falls|sollten?|ob|si\s(?:votre|vous|nous|le|la|su|tu|no)|s'il|se\s(?:la|il|non|a|o)
    |indien|als|mocht|jesli|jezeli|caso|eger
  )\b
`;

/** A word of ours that ended the matter: nothing more was to come, but what it promised itself. */
export const isFinalNo = oncePer((contact: Contact): boolean => {
  const plain = plainTextOf(contact).replaceAll('\n', ' ');
  if (!FINAL_NO.some((pattern) => pattern.test(plain))) return false;
  return sentencesOf(newTextOf(contact)).some(({ start, end }) => {
    const sentence = plain.slice(start, end);
    return FINAL_NO.some((pattern) => {
      const found = pattern.exec(sentence);
      return found !== null && !CONDITION.test(sentence.slice(0, found.index));
    });
  });
});
