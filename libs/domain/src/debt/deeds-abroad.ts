import type { DeedPatterns } from './promise-words.ts';

/*
 * Endings of the future where a language has them, beside the person whom it is for; lists of verbs where it has none.
 * Left out are the verbs of meeting, thanking, asking and wishing.
 */

export const germanDeeds: DeedPatterns = {
  deeds: [
    /\b(?:wird|werden|werde)\s(?:[^;?!]{0,60}\s)?(?:ihnen|dir|euch)\b/g,
    /\b(?:wird|werden|werde)\s(?:sie|dich|euch)\b[^;?!]{0,80}\b(?:informieren|anrufen|kontaktieren|benachrichtigen|zuruckrufen|verstandigen|unterrichten|anschreiben|erreichen)\b/g,
    /\b(?:schick|send|maile?|schreib|geb|gib|leite|reich|stell|ubermittl|bring|liefer|bestatig|nenn|teil|sag|mach|besorg|reserv|buch|antwort|erklar|verschick|versend|ubersend)\w{0,4}\s(?:[^;?!]{0,40}\s)?(?:ihnen|dir|euch)\b/g,
    /\b(?!gefallt|passt|steht|fehlt|wunscht|dankt|bleibt|liegt|hilft|empfiehlt|bietet)\w{3,20}t\s(?:ihnen|dir|euch)\b/g,
    /\bmeldet\s(?:[^;?!]{0,40}\s)?sich\b/g,
    /\b(?:ihnen|dir|euch)\b[^;?!]{0,60}\b(?:zukommen|zugehen|zugesandt|zugeschickt|zugestellt|ubersandt|ubermittelt|mitgeteilt|zuschicken|zusenden|weiterleiten|geben|schicken|senden|antworten|mitteilen)\b/g,
    /\b(?:schreib|ruf|informier|kontaktier|benachrichtig|verstandig|unterricht)\w{0,3}\s(?:wir\s|ich\s)?(?:sie|dich|euch)\b/g,
    /\b(?:geht|gehen|kommt|kommen|folgt|folgen|trifft|treffen)\b[^;?!]{0,60}\b(?:ihnen|dir|zu|per\spost|per\smail|raus|ein|nach)\b/g,
    /\b(?:haben|hast|habt|halten|haltst|finden|findest)\s(?:sie|du|ihr)\b/g,
    /\b(?:ihr|dein|euer)e?n?\s(?:\w+\s){1,2}(?:ist|sind|liegt|liegen|wird|werden|kommt|folgt|geht)\b/g,
    /\b(?:geben|gib|gebt|lassen|lass)\s(?:sie\s)?(?:uns|mir)\s(?:bitte\s)?(?:noch\s(?:etwas\s)?(?:zeit\s)?|(?:etwas\s)?zeit\s)bis\b/g,
    /\b(?:geben|gib|gebt|lassen|lass)\s(?:sie\s)?(?:uns|mir)\s(?:bitte\s)?(?:noch\s)?(?:\w+\s){1,2}(?:werktage|arbeitstage|tage|wochen|stunden)\b/g,
    /\b\w*(?:plane?|vertrag|unterlagen|schreiben|brief|liste|ergebnisse|angebot)\b[^;?!]{0,40}\b(?:verschickt|ausgehangt|veroffentlicht|freigeschaltet|versendet|online|raus)\b/g,
    /\b(?:vertrag|unterlagen|papiere|post|brief|schreiben|zusage|antwort|bescheid)\s(?:ist|sind)\b[^;?!]{0,40}\bbei\s(?:ihnen|dir|euch)\b|\b(?:liegt|liegen|steht|stehen)\b[^;?!]{0,60}\bbereit\b/g,
    /\bgedulden\s(?:sie\s)?sich\s(?:bitte\s)?(?:noch\s)?bis\b|\bgeduld\sbis\b|\bhaben\ssie\b[^;?!]{0,40}\bgeduld\b/g,
  ],
  noDeed: [
    /\b(?:gehalt|lohn|gesprach|vorstellungsgesprach|treffen|kennenlernen|empfangen|begrussen|probearbeiten|einarbeitung|erster\s(?:arbeits)?tag|urlaub|frei|zeit,|gelegenheit|rabatt|newsletter|angebote)\b/,
    /\b(?:haben|hast)\s(?:sie|du)\b[^;?!]{0,40}\bzeit\b/,
    /\b(?:konnten|musste[nt]?|mussen|sollen|hatten|gesendet|geschickt\b(?!\swird|\swerden)|erinner\w*|danken?|wunsch\w*|bitten|freu\w*)\b/,
  ],
};

export const frenchDeeds: DeedPatterns = {
  deeds: [
    /\b(?:vous|te|t')\s?(?!pour|dev|voud|rencontr|recev|accueill|attend|verr|faudr|demand|plair|conviend)\w{2,14}(?:rai|rons|ront|ra)\b/g,
    /\b(?:je|on|nous)\s(?:vous|te|t')\s?(?!remerci|pri|invit|souhait|propos|attend|demand|present|salu|rencontr|recoi|recev|voi|embrass|rappel(?:ons|le)\sque|avons|ai|sommes|felicit|sugger|conseill|accueill)\w{2,14}\b/g,
    /\b(?:vais|va|allons|vont)\s(?:vous|te|t')\s?(?!rencontrer|recevoir|accueillir|demander|voir)\w+/g,
    /\bvous\s(?:recevrez|trouverez|aurez)\b/g,
    /\b(?:votre|ton|ta|vos)\s(?:\w+\s){1,3}(?:sera|seront|arrivera|partira|partiront|vous)\b/g,
    /\b(?:sera|seront)\s(?:envoye|expedie|poste|transmis|communique|remis|adresse|pret)e?s?\b/g,
    /\b(?:laissez|donnez|laisse|donne)-(?:nous|moi)\s(?:encore\s)?(?:jusqu|(?:\w+\s){1,2}(?:jours?|semaines?|heures)\b)/g,
    /\b(?:plannings?|contrats?|resultats?|listes?|courriers?|horaires|offres?|documents?|attestations?|lettres?|convocations?)\s[^;?!]{0,30}\b(?:sera|seront|part|partent|arrive(?!\sa\secheance)|arrivent|sort|sortent|tombent?|affiches?)\b/g,
    /\bdevrai(?:t|ent)\s(?:vous|te)\s\w+(?:er|ir)\b/g,
    /\bcompter\ssur\s(?:un|une|notre|mon)\s(?:appel|reponse|retour|mail|message|courrier)\b/g,
    /\b(?:patient(?:er|ez)|patience|attendre)\s(?:encore\s)?jusqu/g,
  ],
  noDeed: [
    /\b(?:entretien|rencontre|formation|premier\sjour|stage\sd'essai|conge|promotion|remise|newsletter|soldes)\b/,
    /\bvous\s(?:aurez|avez)\sjusqu/,
    /\b(?:pourriez|devez|devrez|faut|conservons|conserverons|conservees?)\b/,
  ],
};

export const spanishDeeds: DeedPatterns = {
  deeds: [
    /\b(?:le|te|les|os)\s(?!gust|pareci|agrade|rog|solicit|ped|dese|esper|record|interes|conven|vendr|pid|vere|entrevist)\w{2,14}(?:re|remos|ra|ran|reis)\b/g,
    /\b(?:voy|va|vamos|van)\sa\s(?!pedir|entrevistar|ver|conocer)\w+r(?:te|le|les|os|selo|telo)\b/g,
    /\b(?:le|te|les|os)\s(?:voy|va|vamos|van)\sa\s(?!pedir|entrevistar|ver|conocer)\w+r\b/g,
    /\b(?:recibira|recibiras|recibiran|recibireis)\b/g,
    /\b(?:tendra|tendras|tendran|tendreis)\s(?:ya\s)?(?:el|la|los|las|un|una|su|tu|todo)\b/g,
    /\b(?:su|tu)\s\w+(?:\s\w+){0,2}\s(?:estara|llegara|saldra|quedara|sera\s\w+d[oa])\b/g,
    /\b(?:denos|danos|deme|dame|dadnos)\s(?:un\spoco\sde\s)?(?:tiempo\s|plazo\s|margen\s)?(?:hasta|(?:\w+\s){1,2}(?:dias|semanas|horas))\b|\bpaciencia\shasta\b/g,
    /\b(?:te|le|les|os)\s(?:paso|hago|traigo|dejo|preparo|reservo|tramito|pasamos|hacemos|dejamos|preparamos)\b/g,
    /\b(?:turnos?|cuadrantes?|contrato|resolucion|resultados?|listas?|carta|documentacion|horarios?|informe)\s[^;?!]{0,30}\b(?:se\s\w{3,12}ran?|salen?|saldran?|llegan?|llegaran?|estaran?)\b/g,
    /\bse\s(?:le\s)?(?:abona|paga|reembolsa|ingresa|devolve|envia|manda|entrega|comunica|publica|resolve)ran?\b/g,
    /\bquedo\sen\s\w+r(?:te|le|les|os)\b/g,
    /\bse\s(?:lo|la|los|las)\s\w{2,12}(?:re|remos|ra|ran|o|amos|imos)\b/g,
  ],
  noDeed: [
    /\b(?:salario|nomina|entrevista|reunion|formacion|primer\sdia|vacaciones|descuento|oferta\sespecial|conservaremos|guardaremos)\b/,
    /\b(?:tendra|tendras)\shasta\b/,
    /\b(?:podria|deberia|debera|deberas)\b/,
  ],
};

export const italianDeeds: DeedPatterns = {
  deeds: [
    /\b(?:le|ti|vi)\s(?!piac|dispia|chied|sar|preg|incontr|vedr|sembr|serv)\w{2,14}(?:ero|iro|aro|emo|era|ira|eranno|iranno)\b/g,
    /\b(?:la|lo|li)\s(?:ri)?(?:chiam|contatt|inform|aggiorn|avvis|avvert|sent)\w{0,6}(?:ro|emo|era|ira|ranno)\b/g,
    /\b(?:le|ti|vi)\s(?:mando|invio|giro|inoltro|spedisco|porto|faccio|preparo|passo|confermo|rispondo|dico|scrivo|telefono|mandiamo|inviamo|inoltriamo|spediamo|facciamo|diciamo|scriviamo|telefoniamo|confermiamo|rispondiamo)\b/g,
    /\bglie(?:lo|la|li|le|ne)\s\w+/g,
    /\b(?:ricevera|riceverai|riceverete)\b/g,
    /\b(?:avra|avrai|avrete)\s(?:il|la|l'|un|una|un'|tutto|i|le)\b/g,
    /\b(?:le|ti|vi)\s(?:sara|saranno|verra|verranno)\s\w+t[oaie]\b/g,
    /\b(?:turni|certificato|contratto|graduatoria|esit[oi]|risultati|lettera|orari|elenco)\s[^;?!]{0,30}\b(?:esce|escono|uscira|usciranno|arriva(?:no)?|arrivera(?:nno)?|parte|partira|verra(?:nno)?|sara(?:nno)?)\b/g,
    /\b(?:contiamo|pensiamo|speriamo|prevediamo|intendiamo|conto|penso)\sdi\s[^;?!]{0,60}\b(?:avvisar|informar|decider|comunicar|rispond|dar|far)\w*/g,
    /\b(?:suo|sua|tuo|tua)\s\w+(?:\s\w+){0,2}\s(?:sara|arrivera|verra|partira)\b/g,
    /\b(?:(?:ci|mi)\sdia|dacci|dammi)\s(?:tempo\s)?(?:fino|(?:\w+\s){1,2}(?:giorni|settimane|ore))\b|\bpazienza\sfino\b/g,
  ],
  noDeed: [
    /\b(?:stipendio|colloquio|incontro|formazione|primo\sgiorno|ferie|sconto|conserveremo)\b/,
    /\b(?:avra|avrai)\s(?:tempo\s)?fino\b/,
    /\b(?:dovrebbe|dovra|dovrai)\b/,
  ],
};

export const dutchDeeds: DeedPatterns = {
  deeds: [
    /\b(?:zal|zullen|gaat|gaan|ga)\s(?:[^;?!]{0,40}\s)?(?:u|je|jou|jullie)\b[^;?!]{0,80}\s(?!spreken|ontmoeten|zien|ontvangen|verwelkomen|vragen)\w+en\b/g,
    /\b(?:belt|mailt|stuurt|schrijft|geeft|laat|brengt|bezorgt|bevestigt|informeert|regelt|neemt|stuur|mail|geef|regel|bezorg|breng|bevestig|schrijf|bel|bellen|sturen|geven|mailen|bezorgen|bevestigen|schrijven)\s(?:ik\s|wij\s|we\s)?(?:u|je|jou|jullie)\b/g,
    /\b(?:laat|laten)\s(?:het\s|ik\s|we\s|wij\s){0,2}(?:u|je|jou|jullie)\b[^;?!]{0,60}\bweten\b/g,
    /\b(?:neemt|nemen|neem)\b[^;?!]{0,60}\bcontact\b/g,
    /\b(?:heeft\su|heb\sje|u\sheeft|je\shebt|vindt\su|vind\sje)\b/g,
    /\b(?:uw|je|jouw)\s\w+(?:\s\w+){0,2}\s(?:ligt|is|wordt|worden|volgt|komt|zal|gaat)\b/g,
    /\b(?:ligt|liggen|staat|staan)\b[^;?!]{0,40}\b(?:bij\s(?:u|je|jou|jullie)|klaar)\b/g,
    /\b(?:rooster|contract|brief|uitslag|lijst|papieren|documenten|aanbod|besluit|resultaten)\s(?:komt|komen|volgt|volgen|wordt|worden|staat|staan|verschijnt)\b/g,
    /\b(?:komt|volgt|gaat)\b[^;?!]{0,60}\b(?:naar\s(?:u|je)|op\sde\spost|in\suw|in\sje|uw\skant|jouw\skant)\b/g,
    /\b(?:geef|geeft)\s(?:u\s)?(?:ons|me|mij)\s(?:nog\s)?(?:even\s)?(?:de\stijd\s)?(?:tot|(?:\w+\s){1,2}?(?:werkdagen|dagen|weken|uur))\b|\bgeduld\stot\b/g,
  ],
  noDeed: [
    /\b(?:salaris|gesprek|kennismaking|ontmoeten|proefdag|inwerken|eerste\s(?:werk)?dag|vakantie|korting|nieuwsbrief|bewaren)\b/,
    /\b(?:heeft\su|heb\sje|u\sheeft|je\shebt)\b[^;?!]{0,40}\b(?:tijd|gestuurd|gemaild|gezegd|laten)\b/,
    /\b(?:moet|moeten|kunt|zou|zouden)\b/,
  ],
};

export const polishDeeds: DeedPatterns = {
  deeds: [
    /\b(?:przesl|zwroc|wysl|podesl|odesl|dosl|przekaz|dostarcz|przygotuj|udostepni|oddzwoni|zadzwoni|napisz|odpisz|odpowi|poinformuj|powiadom|potwierdz|skontaktuj|wroc|oglos|opublikuj|ustal|zalatw|wyjasni|podam|wystawi|zarezerwuj|dodzwoni|poda\b|poslemy|posle\b)(?!\w*(?:l|la|lo|li|ly|lem|lam|lismy|lysmy|no|to|ny|na|ne|c|cie|ij|cji|cja)\b)\w*/g,
    /\bpostara(?:my|m|ja)?\ssie\b/g,
    /\b(?:umow\w|dokument\w*|oferta|grafik|odpowiedz|informacja|potwierdzenie|pismo|link)\b[^;?!]{0,40}\b(?:bedzie|beda|zostanie|zostana|trafi|dotrze|przyjdzie)\b/g,
    /\b(?:bedzie|beda)\s(?:pan|pani|panstwo)\b[^;?!]{0,20}\b(?:mial|miala|mieli)\b|\bbedziesz\s(?:mial|miala)\b/g,
    /\b(?:pros\w+\so\scierpliwosc|(?:dajcie|daj|prosze\sdac|prosimy\sdac)\snam\s(?:czas|(?:\w+\s){1,2}(?:dni|tygodni\w*|godzin)))\b/g,
  ],
  noDeed: [
    /\b(?:rozmowa|rozmowy|rozmowe|spotkanie|spotkania|szkolenie|urlop|promocja|rabat|przechowywac)\b/,
    /\b(?:powinien|powinna|musi)\s(?:pan|pani)\b|\bwynagrodzeni/,
  ],
};

export const portugueseDeeds: DeedPatterns = {
  deeds: [
    /\b(?:vou|vai|vamos|vao|ira|irei|iremos|irao)\s(?!precisar|querer|pedir|entrevistar|conhecer)\w+-(?:te|lhe|lhes|vos|o|a|lo|la|los|las)\b/g,
    /\b(?:lhe|te|vos|lhes)\s(?:vou|vai|vamos|vao)\s\w+r\b|\b(?:vou|vai|vamos|vao)\s(?:te|lhe|lhes)\s\w+r\b/g,
    /\b\w{2,12}r-(?:lhe|te|lhes|vos)-(?:ei|emos|a|ao)\b/g,
    /\b(?:lhe|te|lhes|vos)\s(?!ped|agrade|solicit|desej)\w{2,14}(?:rei|remos|ra|rao)\b/g,
    /\b(?!agradec|pec|ped|solicit|desej|lembr)\w{2,10}[oae]m?-(?:lhe|te|lhes|vos)\b/g,
    /\b(?:recebera|receberas|receberao|vai\sreceber|vao\sreceber)\b/g,
    /\b(?:tera|teras|terao|vai\ster)\s(?:o|a|os|as|um|uma|tudo|ja)\b/g,
    /\b(?:seu|sua|teu|tua)\s\w+(?:\s\w+){0,2}\s(?:estara|chegara|sera|segue|seguira|vai)\b/g,
    /\b(?:sera|serao)\s(?:reembolsad|pag|enviad|entregue|emitid|publicad|devolvid|resolvid)\w*/g,
    /\b(?:escalas?|certificados?|contrato|resultados?|listas?|carta|horarios?|proposta)\s[^;?!]{0,30}\b(?:sai|saem|saira|sairao|sera|serao|chegam?|chegara|segue|seguem|estara|estarao)\b/g,
    /\b(?:de-nos|da-nos|de-me|da-me|nos\sde)\s(?:um\spouco\sde\s)?(?:tempo\s)?(?:ate|(?:\w+\s){1,2}(?:dias|semanas|horas))\b|\bpaciencia\sate\b/g,
  ],
  noDeed: [
    /\b(?:salario|entrevista|reuniao|formacao|treinamento|primeiro\sdia|ferias|desconto|conservaremos|guardaremos)\b/,
    /\b(?:tera|teras)\sate\b/,
    /\b(?:poderia|deveria|devera)\b/,
  ],
};
