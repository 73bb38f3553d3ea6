import { verbose } from '../verbose.ts';

/**
 * A no in so many words, or what only a no is told with: that papers are kept for later, and good wishes for the way.
 *
 * Wider than `isFinalNo`, and weaker: it only says that a short mail of ours may be the word that was promised.
 */
export const SAYS_NO = verbose()`
  \b(?:
    (?:not|n't|cannot|\w+n't|no\slonger|unable)\s(?:be\s|to\s|able\s|going\s){0,4}(?:
      tak(?:e|ing)\s(?:it|this|that|things|matters|your\s\w+)\s(?:any\s)?(?:further|forward)
      |proceed\w*|continuing|pursu(?:e|ing)|go(?:ing)?\s(?:ahead|forward|on\swith\s\w+|(?:any\s)?further)
      |mov(?:e|ing)\s(?:ahead|forward|on)
    )
    |not\s(?:this\stime|(?:quite\s)?(?:an?|the)\s(?:\w+\s)?(?:match|fit)|going\sto\swork)|not\swork\sout
    |(?:is|was|it's)\sa\sno|(?:another|different)\sdirection|have\sto\spass(?=$|[.,;!]|\son\b)
    |(?:search|recruitment|hiring|vacancy|position|role|opening)\s(?:is|was|has\sbeen)\s(?:now\s)?
    (?:closed|stopped|ended|over|cancelled|withdrawn|filled)
    |(?:closed|stopped|ended|cancelled|withdrawn|halted)\s(?:the|our|this)\s(?:search|recruitment|hiring|vacancy|role|process)
    |(?:keep|kept|hold|store|retain)\w*\syou[r]?\s[^.!?]{0,30}\b(?:on\s(?:file|record)|in\smind|for\s(?:the\s)?(?:future|later))
    |say\sno(?=$|[.,;!]|\sto\syou\b)|nothing\sfor\syou(?!\sto\b)|make\sit\sthis\stime|(?:can't|cannot)\suse\syou
    |others?\s(?:was|were)\s(?:\w+\s)?(?:stronger|better|closer)
    |clos(?:e|ed|ing)\syour\s(?:file|application)|your\s(?:file|application)\s(?:is|was|has\sbeen)\s(?:now\s)?closed
    |we(?:'re|\sare)\s(?:now\s)?full|enough\s(?:people|staff|applicants|candidates)
    |(?:profile|cv|skills|experience|you)\s(?:do(?:es)?\snot|do(?:es)?n't)\s(?:quite\s)?(?:fit|match|suit|meet)
    |wish\w*\syou\s[^.!?]{0,20}\b(?:best|well|success)
    |(?<!\b(?:termin|treffen|fest)\b[^.!?]{0,30})absagen|(?:wir|ich)\ssagen?\s(?:(?:ihnen|dir|hiermit)\s){0,2}ab|nichts\sfur\s(?:sie|dich)|es\sreicht\snicht(?=$|[.!])|andere\swaren\s\w+er
    |profil\spasst\s(?:\w+\s)?nicht
    |(?:wir|ich|das|es)\b[^.!?,]{0,40}\bnicht\s(?:mehr\s)?weiter\w*
    |es\s(?:passt|klappt|geht)\s(?:\w+\s){0,2}nicht(?=$|[.!])|es\swird\s(?:\w+\s)?nichts(?=$|[.!])
    |es\shat\s(?:\w+\s)?nicht\s(?:geklappt|gereicht|gepasst)
    |(?:behalt|bewahr|speicher|heb|merk)\w*\s(?:ihre?|deine?|sie|dich)\s[^.!?]{0,40}\b(?:zukunft|spater\w*|kunftig\w*|kartei|pool)
    |wunsch\w*\s[^.!?]{0,30}\b(?:alles\sgute|erfolg|gluck)|anderweitig\s\w+|suche\s(?:ist\s)?(?:\w+\s)?(?:beendet|eingestellt)
    |ne\s(?:\w+\s){0,2}pas\s(?:\w+\s){0,2}(?:suite|plus\sloin|poursuivre|continuer)|ne\s(?:poursui|continu)\w+\spas
    |ne\ssera\spas\spossible(?=$|[.!])
    |dire\snon|profil\sne\scorrespond|rien\spour\s(?:vous|toi)|d'autres\setaient
    |bonne\scontinuation|souhait\w+\s[^.!?]{0,30}\b(?:succes|reussite)
    |(?:gard|conserv)\w+\s(?:votre|vos|ton|ta)\s[^.!?]{0,40}\b(?:avenir|future?s?|vivier)
  )\b
`;

/** As `SAYS_NO`, in further languages. */
export const SAYS_NO_FURTHER = verbose()`
  \b(?:
    decir\sque\sno|perfil\sno\s\w+|no\sha\s(?:podido\sser|sido\sposible(?=$|[.!]))|nada\spara\s(?:usted|ti)
    |dire\sdi\sno|profilo\snon\s\w+|non\se\sandata|niente\sper\slei
    |nee\szeggen|profiel\spast\s(?:\w+\s)?niet|niets\svoor\s(?:u|je)
    |odmowic|odmawiamy|profil\snie\s\w+|dizer\sque\snao|perfil\snao\s\w+|olumsuz
    |no\s(?:\w+\s){0,2}(?:segu|continu|prosegu|avanz|proced)(?:[aei]r|[aei]mos|[aei]remos)
    |(?:guard|conserv|manten)\w+\s(?:su|tu|sus|tus)\s[^.!?]{0,40}\b(?:futur\w*|mas\sadelante)
    |dese\w+\s[^.!?]{0,20}\b(?:suerte|exitos?)
    |non\s(?:\w+\s){0,2}(?:(?:proced|prosegu|continu)(?:[aei]re|iamo|[aei]remo)|and\w+\savanti)
    |(?:ten|terr|conserv|manten)\w+\s(?:il|la|i|le)\s(?:suo|sua|suoi|tuo|tua|tuoi)\s[^.!?]{0,40}\b(?:futur\w*|archivio)
    |augur\w+\s[^.!?]{0,30}\b(?:meglio|fortuna|successo)
    |(?:we|wij|ik|het)\b[^.!?,]{0,30}\bniet\s(?:doorgaan|(?:verder|door)(?=$|[.,;!]|\s(?:met|gaan)\b))|het\swordt\s(?:\w+\s)?niets
    |(?:bewaren|houden)\s(?:uw|je|jouw)\s[^.!?]{0,40}\b(?:later|toekomst|bestand)|succes\s(?:verder|gewenst)|wens\w*\s[^.!?]{0,20}\bsucces
    |nie\s(?:\w+\s){0,2}(?:kontynu\w*|dalej)|(?:zachow|przechow)\w*\s[^.!?]{0,40}\b(?:przyszlosc\w*|bazie)
    |zycz\w+\s[^.!?]{0,20}\b(?:powodzenia|sukces\w*)
    |nao\s(?:\w+\s){0,2}(?:avanc|prossegu|continu|segu)(?:[aei]r|[aei]mos|[aei]remos)
    |(?:guard|conserv)\w+\s(?:[oa]s?\s)?(?:seus?|suas?|teus?|tuas?)\s[^.!?]{0,40}\bfutur\w*|desej\w+\s[^.!?]{0,20}\b(?:sorte|sucesso)
    |devam\s(?:et|ed)\w*me\w*|devam\sedemiyor\w*|devam\setmiyor\w*|basarilar|ileride\s[^.!?]{0,40}\bsakl\w+
  )\b
`;
