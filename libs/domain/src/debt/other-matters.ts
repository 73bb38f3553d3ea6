import { verbose } from '../verbose.ts';

/** What is decided in an office besides who is taken: news of it is no answer to somebody who applied. */
const MATTER = verbose()`
  (?:
    (?:staff\s|customer\s|satisfaction\s|engagement\s)?surveys?|polls?|audits?|elections?|ballots?|referendum|census|tenders?|merger|takeover|acquisition
    |(?:new\s)?(?:building|canteen|kitchen|website|logo)|car\spark|parking|budget|raffle|inspection|boiler|lift|refurbishment|lawsuit|court\scase|strike
    |umfrage\w*|mitarbeiterbefragung|prufung\sder\sbucher|betriebsprufung|wahl(?:en)?|ausschreibung|fusion|kantine|parkplatz\w*|gebaude|haushalt\w*
    |sondage|enquete(?:\sinterne)?|audit|elections?|appel\sd'offres|fusion|cantine|parking|batiment
    |encuesta|auditoria|elecciones|licitacion|fusion|comedor|aparcamiento|edificio
    |sondaggio|audit|revisione|elezioni|gara\sd'appalto|fusione|mensa|parcheggio|edificio
    |enquete|controle|verkiezing\w*|aanbesteding|fusie|kantine|parkeer\w*|gebouw
    |ankiet\w*|audytu?|wybor(?:y|ow)|przetarg\w*|fuzj\w*|stolowk\w*|parking\w*|budynk\w*
    |inquerito|auditoria|eleicoes|concurso\spublico|fusao|cantina|estacionamento|edificio
    |anket\w*|denetim\w*|secim\w*|ihale\w*|birlesme\w*|otopark\w*
  )\b
`.source;

const NEWS = verbose()`
  \b(?:
    results?|outcomes?|decisions?|answers?|news|response|feedback|reports?|verdict|announcement|vote
    |ergebnis\w*|entscheidung\w*|antwort|resultats?|decisions?|reponse|resultados?|decision|respuesta|risultat[oi]|esito|decisione|risposta
    |resultaten|uitslag|beslissing|besluit|wynik\w*|decyzj\w*|decisao|resposta|sonuc\w*|karar\w*
  )
`.source;

const OF = verbose()`
  \s(?:
    (?:of|on|about|for|to|from|regarding|concerning|der|des|zur|zum|uber|von|du|de|des|sur|del|de\sla|sobre|della|dello|dell|sul\w*|van|over|w\ssprawie|do|da|dos?)
  )\s(?:(?:the|our|this|last|die|den|das|unserer?|le|la|les|notre|el|nuestra|il|nostra|de|het|onze|naszej|naszego|o|a|nossa)\s)?(?:\w+\s){0,2}?
`.source;

const NEWS_OF_MATTER = new RegExp(
  `${NEWS}(?:${OF}|\\s)${MATTER}|\\b${MATTER}\\s(?:results?|outcome|report|decision)\\b`,
);

/** Told to somebody, news of anything are promised: "we will send you the results of the survey". */
const TOLD = verbose()`
  \b(?:
    you|your|everyone|everybody|applicants?|candidates?|sie|ihnen|dir|dich|vous|te|les?\s\w+re(?:mos|i)|usted\w*|lei|vi|ti|u|je|jullie|pan\w*|ci|voce\w*|lhe\w*|size|sizi
  )\b
`;

/** Whether a clause tells when news of something else will be there, and nobody to whom they are told. */
export function tellsOfOtherMatters(clause: string): boolean {
  return NEWS_OF_MATTER.test(clause) && !TOLD.test(clause);
}
