import type { DeedPatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

/*
 * Endings of the future where a language has them, beside the person whom it is for; lists of verbs where it has none.
 * Left out are the verbs of meeting, thanking, asking and wishing.
 */

export const germanDeeds: DeedPatterns = {
  deeds: [
    /\b(?:wird|werden|werde)\s(?:[^;?!]{0,60}\s)?(?:ihnen|dir|euch)\b/g,
    verbose('g')`
    \b(?:wird|werden|werde)\s(?:sie|dich|euch)\b[^;?!]{0,80}\b(?:
      informieren|anrufen|kontaktieren|benachrichtigen|zuruckrufen|verstandigen|unterrichten|anschreiben
      |erreichen
    )\b
  `,
    verbose('g')`
    \b(?:
      schick|send|maile?|schreib|geb|gib|leite|reich|stell|ubermittl|bring|liefer|bestatig|nenn|teil|sag
      |mach|besorg|reserv|buch|antwort|erklar|verschick|versend|ubersend
    )\w{0,4}\s(?:[^;?!]{0,40}\s)?(?:ihnen|dir|euch)\b
  `,
    verbose('g')`
    \b(?!gefallt|passt|steht|fehlt|wunscht|dankt|bleibt|liegt|hilft|empfiehlt|bietet)\w{3,20}t\s
    (?:ihnen|dir|euch)\b
  `,
    /\bmeldet\s(?:[^;?!]{0,40}\s)?sich\b/g,
    verbose('g')`
    \b(?:ihnen|dir|euch)\b[^;?!]{0,60}\b(?:
      zukommen|zugehen|zugesandt|zugeschickt|zugestellt|ubersandt|ubermittelt|mitgeteilt|zuschicken|zusenden
      |weiterleiten|geben|schicken|senden|antworten|mitteilen
    )\b
  `,
    verbose('g')`
    \b(?:schreib|ruf|informier|kontaktier|benachrichtig|verstandig|unterricht)\w{0,3}\s(?:wir\s|ich\s)?
    (?:sie|dich|euch)\b
  `,
    verbose('g')`
    \b(?:geht|gehen|kommt|kommen|folgt|folgen|trifft|treffen)\b[^;?!]{0,60}\b(?:
      ihnen|dir|zu|per\spost|per\smail|raus|ein|nach
    )\b
  `,
    /\b(?:haben|hast|habt|halten|haltst|finden|findest)\s(?:sie|du|ihr)\b/g,
    /\b(?:ihr|dein|euer)e?n?\s(?:\w+\s){1,2}(?:ist|sind|liegt|liegen|wird|werden|kommt|folgt|geht)\b/g,
    verbose('g')`
    \b(?:geben|gib|gebt|lassen|lass)\s(?:sie\s)?(?:uns|mir)\s(?:bitte\s)?(?:
      noch\s(?:etwas\s)?(?:zeit\s)?|(?:etwas\s)?zeit\s
    )bis\b
  `,
    verbose('g')`
    \b(?:geben|gib|gebt|lassen|lass)\s(?:sie\s)?(?:uns|mir)\s(?:bitte\s)?(?:noch\s)?(?:\w+\s){1,2}
    (?:werktage|arbeitstage|tage|wochen|stunden)\b
  `,
    verbose('g')`
    \b\w*(?:plane?|vertrag|unterlagen|schreiben|brief|liste|ergebnisse|angebot)\b[^;?!]{0,40}\b(?:
      verschickt|ausgehangt|veroffentlicht|freigeschaltet|versendet|online|raus
    )\b
  `,
    verbose('g')`
    \b(?:vertrag|unterlagen|papiere|post|brief|schreiben|zusage|antwort|bescheid)\s(?:ist|sind)\b
    [^;?!]{0,40}\bbei\s(?:ihnen|dir|euch)\b
    |\b(?:liegt|liegen|steht|stehen)\b[^;?!]{0,60}\bbereit\b
  `,
    verbose('g')`
    \bgedulden\s(?:sie\s)?sich\s(?:bitte\s)?(?:noch\s)?bis\b|\bgeduld\sbis\b
    |\bhaben\ssie\b[^;?!]{0,40}\bgeduld\b
  `,
  ],
  noDeed: [
    verbose()`
    \b(?:
      gehalt|lohn|gesprach|vorstellungsgesprach|treffen|kennenlernen|empfangen|begrussen|probearbeiten
      |einarbeitung|erster\s(?:arbeits)?tag|urlaub|frei|zeit,|gelegenheit|rabatt|newsletter|angebote
    )\b
  `,
    /\b(?:haben|hast)\s(?:sie|du)\b[^;?!]{0,40}\bzeit\b/,
    verbose()`
    \b(?:
      konnten|musste[nt]?|mussen|sollen|hatten|gesendet|geschickt\b(?!\swird|\swerden)|erinner\w*|danken?
      |wunsch\w*|bitten|freu\w*
    )\b
  `,
  ],
};

export const dutchDeeds: DeedPatterns = {
  deeds: [
    verbose('g')`
    \b(?:zal|zullen|gaat|gaan|ga)\s(?:[^;?!]{0,40}\s)?(?:u|je|jou|jullie)\b[^;?!]{0,80}\s(?!
      spreken|ontmoeten|zien|ontvangen|verwelkomen|vragen
    )\w+en\b
  `,
    verbose('g')`
    \b(?:
      belt|mailt|stuurt|schrijft|geeft|laat|brengt|bezorgt|bevestigt|informeert|regelt|neemt|stuur|mail|geef
      |regel|bezorg|breng|bevestig|schrijf|bel|bellen|sturen|geven|mailen|bezorgen|bevestigen|schrijven
    )\s(?:ik\s|wij\s|we\s)?(?:u|je|jou|jullie)\b
  `,
    /\b(?:laat|laten)\s(?:het\s|ik\s|we\s|wij\s){0,2}(?:u|je|jou|jullie)\b[^;?!]{0,60}\bweten\b/g,
    /\b(?:neemt|nemen|neem)\b[^;?!]{0,60}\bcontact\b/g,
    /\b(?:heeft\su|heb\sje|u\sheeft|je\shebt|vindt\su|vind\sje)\b/g,
    /\b(?:uw|je|jouw)\s\w+(?:\s\w+){0,2}\s(?:ligt|is|wordt|worden|volgt|komt|zal|gaat)\b/g,
    /\b(?:ligt|liggen|staat|staan)\b[^;?!]{0,40}\b(?:bij\s(?:u|je|jou|jullie)|klaar)\b/g,
    verbose('g')`
    \b(?:rooster|contract|brief|uitslag|lijst|papieren|documenten|aanbod|besluit|resultaten)\s(?:
      komt|komen|volgt|volgen|wordt|worden|staat|staan|verschijnt
    )\b
  `,
    verbose('g')`
    \b(?:komt|volgt|gaat)\b[^;?!]{0,60}\b(?:naar\s(?:u|je)|op\sde\spost|in\suw|in\sje|uw\skant|jouw\skant)\b
  `,
    verbose('g')`
    \b(?:geef|geeft)\s(?:u\s)?(?:ons|me|mij)\s(?:nog\s)?(?:even\s)?(?:de\stijd\s)?(?:
      tot|(?:\w+\s){1,2}?(?:werkdagen|dagen|weken|uur)
    )\b
    |\bgeduld\stot\b
  `,
  ],
  noDeed: [
    verbose()`
    \b(?:
      salaris|gesprek(?!\s(?:in\s)?(?:te\s)?(?:plannen|afspreken|bevestigen))|kennismaking|ontmoeten|proefdag|inwerken|eerste\s(?:werk)?dag|vakantie|korting
      |nieuwsbrief|bewaren
    )\b
  `,
    /\b(?:heeft\su|heb\sje|u\sheeft|je\shebt)\b[^;?!]{0,40}\b(?:tijd|gestuurd|gemaild|gezegd|laten)\b/,
    /\b(?:moet|moeten|kunt|zou|zouden)\b/,
  ],
};

export const polishDeeds: DeedPatterns = {
  deeds: [
    verbose('g')`
    \b(?:
      przesl|zwroc|wysl|podesl|odesl|dosl|przekaz|dostarcz|przygotuj|udostepni|oddzwoni|zadzwoni|napisz
      |odpisz|odpowi|poinformuj|powiadom|potwierdz|skontaktuj|wroc|oglos|opublikuj|ustal|zalatw|wyjasni
      |podam|wystawi|zarezerwuj|dodzwoni|poda\b|poslemy|posle\b
    )(?!\w*(?:l|la|lo|li|ly|lem|lam|lismy|lysmy|no|to|ny|na|ne|c|cie|ij|cji|cja)\b)\w*
  `,
    /\bpostara(?:my|m|ja)?\ssie\b/g,
    verbose('g')`
    \b(?:umow\w|dokument\w*|oferta|grafik|odpowiedz|informacja|potwierdzenie|pismo|link)\b[^;?!]{0,40}\b(?:
      bedzie|beda|zostanie|zostana|trafi|dotrze|przyjdzie
    )\b
  `,
    verbose('g')`
    \b(?:bedzie|beda)\s(?:pan|pani|panstwo)\b[^;?!]{0,20}\b(?:mial|miala|mieli)\b
    |\bbedziesz\s(?:mial|miala)\b
  `,
    verbose('g')`
    \b(?:
      pros\w+\so\scierpliwosc
      |(?:dajcie|daj|prosze\sdac|prosimy\sdac)\snam\s(?:czas|(?:\w+\s){1,2}(?:dni|tygodni\w*|godzin))
    )\b
  `,
  ],
  noDeed: [
    /\b(?:rozmowa|rozmowy|rozmowe|spotkanie|spotkania|szkolenie|urlop|promocja|rabat|przechowywac)\b/,
    /\b(?:powinien|powinna|musi)\s(?:pan|pani)\b|\bwynagrodzeni/,
  ],
};
