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
    (?:of|on|about|regarding|concerning|der|des|zur|zum|uber|von|du|de|des|sur|del|de\sla|sobre|della|dello|dell|sul\w*|van|over|w\ssprawie|do|da|dos?)
  )\s(?:(?:the|our|this|last|die|den|das|unserer?|le|la|les|notre|el|nuestra|il|nostra|de|het|onze|naszej|naszego|o|a|nossa)\s)?
  (?:(?:new|annual|yearly|latest|big|staff|employee|customer|satisfaction|works|company|council|local|general|internal|external|fire|safety|neue[nrms]?|nouve(?:au|lle)|nuev[oa]|nuov[oa]|nieuwe|now(?:y|ego|ej)|nov[oa])\s){0,2}
`.source;

/** A matter ends what the news are of: "the kitchen porter", "the audit manager" and "the car park attendant" are people. */
const ENDS = verbose()`
  (?=
    $|[^\w\s'-]|\s[^a-z_]|\s(?:
      is|are|was|were|will|has|have|had|can|should|may|comes?|goes|go|gets?|takes?|falls?|lands?|arrives?|slips?|of|in|on|at|by|for|from|until|to|before|after|next|this|last|now|also|again|and|or|but|that|which|due|out|delayed|postponed|published|announced|put|moved
      |wird|werden|ist|sind|fallt|fallen|kommt|kommen|liegt|liegen|folgt|folgen|verschieb\w+|erscheint|erscheinen|am|im|in|bis|und|erst|vom|von|der|des
      |est|sont|sera|seront|arrive\w*|tombe\w*|sort\w*|en|du|des|et|pour|reporte\w*
      |es|se|seran|esta|estan|llega\w*|sale\w*|del?|y|para|ha|han
      |e|sara|saranno|esce|escono|arriva\w*|di|del\w*|viene|vengono|si|slitta\w*
      |zijn|wordt|worden|volgt|volgen|komt|komen|valt|verschijnt|van|op
      |zostan\w+|bed\w+|jest|sa|zapad\w+|pojaw\w+|ukaz\w+|w|na|i
      |serao|sai|saem|chega\w*|fica\w*|do|da|no|em|foi|aciklan\w+|belli
    )(?![\w'-])
  )
`.source;

const NEWS_OF_MATTER = new RegExp(
  `${NEWS}(?:${OF}|\\s)${MATTER}${ENDS}|\\b${MATTER}\\s(?:results?|outcome|report|decision)${ENDS}`,
);

/** Of the post and whoever wants it, whatever it is called. */
const OF_A_POST = verbose()`
  \b(?:
    roles?|posts?|positions?|jobs?|vacanc(?:y|ies)|openings?|candidates?|candidac(?:y|ies)|interview\w*|applications?|applicants?|appointment|shortlist\w*|hir(?:e|es|ing)|recruit\w*
    |stellen?|bewerb\w+|vorstellungs\w+|besetzung|postes?|candidat\w*|entretiens?|recrutement|embauche|puestos?|plazas?|entrevistas?|vacantes?|post[oi]|colloqui\w*|posizion\w+|assunzion\w+
    |functies?|vacatures?|sollicita\w+|kandidat\w*|stanowisk\w*|rekrutacj\w*|prac[ay]|vagas?|candidaturas?|emprego|pozisyon\w*|basvuru\w*|aday\w*
  )\b
`;

/** Told to somebody, news of anything are promised: "we will send you the results of the survey". */
const TOLD = verbose()`
  \b(?:
    you|your|everyone|everybody|applicants?|candidates?|sie|ihnen|dir|dich|vous|te|les?\s\w+re(?:mos|i)|usted\w*|lei|vi|ti|u|je|jullie|pan\w*|ci|voce\w*|lhe\w*|size|sizi
  )\b
`;

/** Whether a clause tells when news of something else will be there, and nobody to whom they are told. */
export function tellsOfOtherMatters(clause: string): boolean {
  return NEWS_OF_MATTER.test(clause) && !TOLD.test(clause) && !OF_A_POST.test(clause);
}
