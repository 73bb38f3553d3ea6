import {
  germanDeeds,
  frenchDeeds,
  spanishDeeds,
  italianDeeds,
  dutchDeeds,
  polishDeeds,
  portugueseDeeds,
} from './deeds-abroad.ts';
import { finderOf } from './promise-words.ts';
import type { PromisePatterns, PromiseWords } from './promise-words.ts';
import { turkish } from './promise-words-turkish.ts';

const german: PromisePatterns = {
  ...germanDeeds,
  resume: [],
  signs:
    /\b(?:wir|ich|sie|ihnen|ihre|dir|bis|am|der|das|die|den|dem|und|von|vom|ein|eine|einen|ende|im|in|uns|zu|zum|mit|auf|ist|es|nachste\w*|wird|werden|du|dich|euch|deine?|unsere?|noch|heute|morgen|spatestens|herr|frau|hat|haben|sind|nach|fur)\b/g,
  tell: [
    /\b(?:sie|du|ihr)\s(?:werden\s|wirst\s|konnen\s)?(?:[^;?!]{0,60}?\s)?(?:horen|horst|hort|erfahren|erfahrst|erhalten|erhaltst|bekommen|bekommst)\b/g,
    /\b(?:horen|horst|erfahren|erfahrst|erhalten|erhaltst|bekommen|bekommst)\s(?:sie|du|ihr)\b/g,
    /\b(?:wissen|weisst|wisst)\s(?:sie|du|ihr)\s(?:mehr|bescheid|woran)\b/g,
    /\b(?:konnen|durfen|kannst|darfst)\s(?:sie|du|ihr)\b[^;?!]{0,60}\brechnen\b|\b(?:sie|du|ihr)\s(?:konnen|durfen|kannst|darfst)\b[^;?!]{0,60}\brechnen\b/g,
    /\b(?:wir|ich|kollegin|kollege|frau\s\w+|herr\s\w+)\s(?:werden\s|werde\s|wird\s)?(?:melden|melde|meldet)\s(?:uns|mich|sich)\b/g,
    /\b(?:melden|melde)\s(?:wir|ich)\s(?:uns|mich)\b/g,
    /\b(?:sie|du)\s(?:werden|wirst)\b[^;?!]{0,60}\b(?:benachrichtigt|informiert|kontaktiert|verstandigt|angerufen|angeschrieben)\b/g,
    /\b(?:wir\swerden|werden\swir)\suns\b[^;?!]{0,110}\bmelden\b/g,
    /\b(?:ich\swerde|werde\sich)\smich\b[^;?!]{0,110}\bmelden\b/g,
    /\b(?:wir|ich)\s(?:geben|gebe|sagen|sage)\b[^;?!]{0,60}\b(?:bescheid|ruckmeldung|antwort)\b/g,
    /\b(?:geben|gebe|sagen|sage)\s(?:wir|ich)\b[^;?!]{0,60}\b(?:bescheid|ruckmeldung|antwort)\b/g,
    /\b(?:werden|werde|wird)\b[^;?!]{0,80}\b(?:informieren|benachrichtigen|kontaktieren|anrufen|anschreiben|mitteilen|zusenden|zuschicken|zukommen|antworten|schreiben|bescheid\sgeben|ruckmelden|verstandigen)\b/g,
    /\b(?:informieren|informiere|kontaktieren|kontaktiere|benachrichtigen)\s(?:wir|ich)\s(?:sie|dich|euch)\b/g,
    /\b(?:wir|ich)\s(?:informieren|informiere|kontaktieren|kontaktiere|benachrichtigen|schreiben|schreibe|antworten|antworte|senden|sende|schicken|schicke)\s(?:sie|dich|euch|ihnen|dir)\b/g,
    /\bteil(?:en|e)\s(?:wir|ich)\b[^;?!]{0,80}\bmit\b/g,
    /\b(?:wir|ich)\steil(?:en|e)\b[^;?!]{0,80}\bmit\b/g,
    /\b(?:haben|hast|habt)\s(?:sie|du|ihr)\b[^;?!]{0,40}\b(?:antwort|ruckmeldung|bescheid|nachricht|entscheidung|klarheit)\b/g,
    /\bbescheid\s(?:geben|sagen)\b/g,
    /\b(?:kommen|komme|kommt)\b[^;?!]{0,60}\bauf\s(?:sie|dich)\szu\b/g,
    /\b(?:schreibe|schreiben|rufe|rufen|sende|senden|schicke|schicken|antworte|antworten|melde|melden)\s(?:ich|wir)\b/g,
    /\b(?:ruft|rufe|rufen)\b[^;?!]{0,40}\b(?:sie|dich)\b[^;?!]{0,60}\b(?:an|zuruck)\b/g,
    /\brechnen\ssie\b[^;?!]{0,60}\bmit\b/g,
    /\b(?:ruckmeldung|antwort|entscheidung|nachricht|bescheid)\b[^;?!]{0,60}\b(?:rechnen|erhalten|bekommen|zugehen)\b/g,
  ],
  settle: [
    /\b(?:entscheidung|ergebnis|ruckmeldung|antwort)\b[^;?!]{0,60}\b(?:fallen|fallt|erfolgt|erfolgen|getroffen|vorliegen|vor|mitgeteilt|erwartet|feststehen)\b/g,
    /\b(?:wir|ich)\s(?:werden\s|werde\s|wollen\s|mochten\s|entscheiden\suns\s)?(?:[^;?!]{0,60}\s)?(?:entscheiden|entscheide)\b/g,
  ],
  news: [
    /\b(?:wir|ich|uns|mir|kollege|kollegin)\b[^;?!]{0,100}\b(?:meld|informier|benachrichtig|kontaktier|mitteil|antwort|ruckmeld|bescheid|entscheid|verstandig|unterricht|anruf|zuruckruf|zuschick|zusend|schreib)/g,
    /\b(?<!\b(?:ihre|ihrer|deine|eure|um|keine|keinen)\s)(?:antwort|ruckmeldung|entscheidung|bescheid|ergebnis|zusage|absage)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:freuen|warten\sauf|ihre[rn]?\s(?:antwort|ruckmeldung|entscheidung|unterlagen))\b/,
    /\b(?:falls|wenn|sofern|soweit|vorausgesetzt|im\sfalle|sollten\s(?:sie|wir|ihre)|sollte)\b/,
    /\b(?:nicht|kein|keine|keinen|niemals|noch\snicht)\b/,
    /(?<!\bgeben\ssie\s(?:uns|mir)\s)\bbitte\b(?![^;?!]{0,12}\b(?:gedulden|haben\ssie\b[^;?!]{0,40}\bgeduld|geben\ssie\s(?:uns|mir)\s(?:noch|bitte\snoch|etwas\szeit))\b)[^;?!]{0,40}\b(?:sie|du)\b/,
    /\bnur\s(?:bewerber|kandidat|die|diejenigen|ausgewahlte)/,
    /\b(?:ihre?|deine?)\s(?:arbeitgeber(?:in)?|(?:haus)?bank|krankenkasse|versicherung|arzt|arztin|vermieter(?:in)?|referenz\w*)\s(?:wird|ruft|meldet|schickt|sendet|informiert|schreibt|gibt|teilt)\b/,
    /\b(?:geben|teilen|sagen|senden|schicken)\ssie\s(?:uns|mir)\b(?!\s(?:bitte\s)?(?:(?:noch\s(?:etwas\s)?(?:zeit\s)?|(?:etwas\s)?zeit\s)bis\b|(?:noch\s)?(?:\w+\s){1,2}(?:werktage|arbeitstage|tage|wochen|stunden)\b(?!\svorher)))/,
  ],
  noNews: [
    /\b(?:bitte|benotigen|brauchen|erwarten|bitten|unterschr|zuruck|gultig|gilt|endet|anbei|gesprach|beginnt|konnten|durfte|hatte|hatten|war|wurde|wurden|haben\swir|haben\ssie\suns)\b/,
    /\b(?:nicht|kein|keine|ohne)\b/,
  ],
};

const french: PromisePatterns = {
  ...frenchDeeds,
  resume: [],
  signs:
    /\b(?:nous|vous|je|on|le|la|les|un|une|de|du|des|d'ici|avant|au|aux|sous|dans|et|est|que|votre|notre|ce|cette|pour|par|lundi|mardi|mercredi|jeudi|vendredi|demain|reponse|te|tu|sera|sont|avec|sur|se|par|plus|nos|vos|ma|mon|d'ici)\b/g,
  tell: [
    /\bvous\s(?:aurez|recevrez|saurez|entendrez|serez\s(?:bien\s)?(?:contacte|informe|prevenu|recontacte|notifie|rappele|averti|fixe)(?:\(?e\)?)?)/g,
    /\b(?:nous|je|on)\s(?:vous\s|te\s|ne\smanquerons\spas\sde\s)?(?:reviendrons|reviendrai|reviens|revenons|recontacterons|recontacterai|recontacte|contacterons|contacterai|contacte|appelle|appellerai|appellerons|rappelle|rappellerai|rappellerons|tiendrons|tiendrai|tiens|informerons|informerai|informe|ferons|ferai|donnerai|donnerons|donne|ecris|ecrirai|ecrirons|communiquerons|communiquerai|repondrons|repondrai|enverrai|enverrons|envoie|transmettrons|transmettrai|confirmerons|confirmerai|confirme|dirai|dirons)\b/g,
    /\b(?:prendrons|prendrai|prendra|prends|prend|prenons)\scontact\b/g,
    /\bne\smanquer(?:ons|ai)\spas\sde\s(?:vous|te)\s\w+(?:er|ir|re)\b/g,
    /\bcompte[rz]?\ssur\b[^;?!]{0,40}\b(?:appel|reponse|retour|message|courriel|mail|courrier|nouvelles)\b/g,
    /\bvous\s(?:re)?(?:contacte|rappelle|appelle|recrit|ecrit|repond|informe|previent|tient|revient)\b/g,
    /\b(?:decision|reponse|retour|resultats?)\b[^;?!]{0,40}\b(?:vous\s(?:sera|seront|parviendra)|sera\s(?:communiquee?|donnee?|envoyee?|transmise?))/g,
    /\b(?<!\b(?:votre|de)\s)(?:reponse|retour|nouvelles|decision)\s(?:d'ici|avant|sous|vendredi|lundi|mardi|mercredi|jeudi|demain)\b/g,
  ],
  settle: [
    /\b(?:decision|choix)\b[^;?!]{0,40}\b(?:sera\sprise|seront\sprises|interviendra|est\sattendue?|est\sprevue?|tombera)/g,
    /\b(?:nous|je|on)\s(?:deciderons|trancherons|prendrons\s(?:une|notre)\sdecision|pensons\sdecider)/g,
  ],
  news: [
    /\b(?:nous|je|on)\b[^;?!]{0,50}\b(?:part\sde\snotre|au\scourant|informer|appeler|ecrir|recontact|contacter|repond|confirmer|communiqu|tranch|decid|annonc|transmett|enverr|revien|reviendr)/g,
    /\b(?<!\b(?:votre|vos|ta|sans|aucune|de)\s)(?:reponse|retour|nouvelles|decision|resultats?|verdict)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:attente|attendons|votre\s(?:reponse|retour|decision|confirmation))\b/,
    /\b(?:si\s(?:votre|vous|nous|elle|il|le|la|tout)|s'il|s'ils|au\scas|en\scas|sous\sreserve|seuls?|seules?|a\sdefaut)\b/,
    /\bne\b[^;?!]{0,30}\b(?:pas|plus|jamais|guere)\b(?!\sde\svous)/,
    /\bn'[^;?!]{0,30}\b(?:pas|plus|jamais)\b/,
    /\b(?:salaire|remerci\w+\sde|merci\sde(?!\spatienter)|veuillez|pourriez|priere\sde|pouvez(?!\scompter))\b/,
    /\b(?:aurions|devions|avions)\b/,
  ],
  noNews: [
    /\b(?:merci|veuillez|attendons|signer|valable|expire|joint|pourriez|entretien|debute|avons|avez|etait|aurait|devait)\b/,
    /\b(?:ne|n'|pas|sans|aucune)\b/,
  ],
};

const spanish: PromisePatterns = {
  ...spanishDeeds,
  resume: [],
  signs:
    /\b(?:le|te|les|el|la|los|las|nos|se|en|un|una|de|del|antes|para|hasta|que|con|su|usted|y|a|por|lo|esta|proxim\w+|manana|hemos|tu|su|al|mi|nuestr\w+|ha|es|lunes|martes|miercoles|jueves|viernes)\b/g,
  tell: [
    /\b(?:le|te|les|os|lo|la)\s(?:daremos|dare|doy|damos|avisaremos|avisare|aviso|avisamos|informaremos|informare|informo|llamaremos|llamare|llamo|llamamos|contactaremos|contactare|escribiremos|escribire|escribo|diremos|dire|digo|confirmaremos|confirmare|confirmo|comunicaremos|comunicare|enviaremos|enviare|envio|mandaremos|mandare|mando|responderemos|respondere|contestaremos|contestare|contesto|haremos\s(?:saber|llegar)|mantendremos)\b/g,
    /\b(?:nos\spondremos|me\spondre|nos\spondriamos|se\spondra|se\spondran)\sen\scontacto\b/g,
    /\b(?:nos\scomunicaremos|me\scomunicare)\scon\b/g,
    /\b(?:esperamos|espero|confiamos\sen)\s(?:poder\s)?\w+r(?:le|te|les|os)\b/g,
    /\b(?:contrato|documentacion|carta|oferta|respuesta|resultado)\sdeberian?\s(?:llegar|estar|tener)\w*/g,
    /\b(?:recibira|recibiras|recibiran|recibireis|tendra|tendras|tendran|sabra|sabras|tendreis)\b[^;?!]{0,40}\b(?:noticias|respuesta|decision|resultado|correo|llamada|contestacion|oferta)\b/g,
    /\b(?:sabra|sabras)\b/g,
    /\b(?:daremos|dare)\b[^;?!]{0,30}\brespuesta\b/g,
    /\b(?:decision|respuesta|resultado)\b[^;?!]{0,40}\b(?:se\s(?:comunicara|dara|enviara)|le\s(?:llegara|sera)|sera\scomunicad[oa])/g,
  ],
  settle: [
    /\bdecision\b[^;?!]{0,40}\b(?:se\stomara|estara|se\sespera|esta\sprevista)/g,
    /\b(?:decidiremos|tomaremos\s(?:una|la)\sdecision|esperamos\s(?:decidir|tener\suna\s(?:decision|respuesta)))/g,
  ],
  news: [
    /\b(?:te|le|les|os)\s(?:digo|aviso|llamo|escribo|cuento|mando|envio|confirmo|contesto|respondo|decimos|avisamos|llamamos|escribimos|mandamos|contamos)\b/g,
    /\b(?:avisar|informar|llamar|contactar|escribir|comunicar|enviar|responder|contestar|confirmar|notificar|anunciar|publicar|decidir|resolver|volver|hablar)(?:emos|e)\b/g,
    /\b(?<!\b(?:su|tu|sin|ninguna)\s)(?:respuesta|decision|noticias|novedades|resultado)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:a\sla\sespera|(?:su|tu)\s(?:respuesta|decision|confirmacion))\b/,
    /\b(?:si\s(?:su|tu|usted|es|hay|no|el|la|resulta|fuera|sale|todo)|en\scaso|siempre\sque|solo|solamente|unicamente|a\smenos)\b/,
    /\bno\s(?:le|te|les|nos|me|podemos|podremos|tendremos|tendra|sera|habra|vamos|recibira)\b/,
    /\b(?:por\sfavor|rogamos|agradeceriamos|necesitamos)\b/,
    /\b(?:hubieramos|habiamos|ibamos)\b/,
  ],
  noNews: [
    /\b(?:por\sfavor|necesitamos|esperamos\ssu|firmar|vence|adjunt|entrevista|empieza|podria|era|estaba|debia|hemos|tomo)\b/,
    /\b(?:no|sin|ninguna)\b/,
  ],
};

const italian: PromisePatterns = {
  ...italianDeeds,
  resume: [],
  signs:
    /\b(?:le|la|ti|vi|ci|il|lo|i|gli|un|una|entro|tra|fra|di|del|della|dei|al|alla|e|che|con|per|nostr\w|a|domani|prossim\w+|da|in|suo|sua|tuo|tua|si|ha|sono|nei|nel|lunedi|martedi|mercoledi|giovedi|venerdi)\b/g,
  tell: [
    /\bdovrebbe(?:ro)?\s\w+r(?:le|ti|vi)\b/g,
    /\b(?:le|ti|vi)\s(?:faremo|faro|faccio)\s(?:sapere|avere)\b/g,
    /\b(?:la|ti|vi|le|lo)\s(?:contatteremo|contattero|ricontatteremo|ricontattero|chiamero|chiamo|chiameremo|richiamo|richiamiamo|chiamiamo|contattiamo|aggiorniamo|informiamo|avvisiamo|richiamero|informeremo|informero|aggiorneremo|aggiornero|aggiorno|avviseremo|avviso|do|daremo|daro|diamo|invio|inviero|invieremo|mando|mandero|manderemo|scrivo|scrivero|scriveremo|comunicheremo|comunichero|comunico|diremo|diro|rispondero|risponderemo|confermo|confermero|confermeremo)\b/g,
    /\b(?:contatteremo|ricontatteremo)\b/g,
    /\b(?:ricevera|riceverai|ricevete|avra|avrai|sapra|saprai)\b[^;?!]{0,40}\b(?:risposta|notizie|esito|riscontro|decisione|comunicazione|offerta)\b/g,
    /\bci\s(?:sentiamo|risentiamo|sentiremo|faremo\s(?:vivi|sentire)|mettiamo\sin\scontatto|metteremo\sin\scontatto)\b/g,
    /\bmi\s(?:faccio|faro)\s(?:sentire|vivo|viva)\b/g,
    /\b(?:esito|decisione|risposta|risultato)\b[^;?!]{0,60}\b(?:sara|verra|saranno|verranno)\s(?:comunicat|dat|inviat|res)/g,
  ],
  settle: [
    /\b(?:risultato|esito|decisione)\b[^;?!]{0,20}\bsi\s(?:sapra|conoscera|decidera)\b/g,
    /\bdecisione\b[^;?!]{0,40}\b(?:sara\spresa|verra\spresa|e\sprevista|e\sattesa|arrivera)/g,
    /\b(?:decidiamo|decideremo|prenderemo\suna\sdecisione|contiamo\sdi\sdecidere|pensiamo\sdi\sdecidere)/g,
  ],
  news: [
    /\b(?:contatter|chiamer|informer|aggiorner|avviser|invier|mander|scriver|comunicher|risponder|confermer|annuncer|decider|pubblicher|ricontatter)(?:emo|o|mo)\b/g,
    /\b(?<!\b(?:sua|tua|vostra|senza|nessuna)\s)(?:risposta|riscontro|decisione|esito|notizie|novita|proposta)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:attesa|(?:sua|tua)\s(?:risposta|decisione|conferma)|ci\sfaccia)\b/,
    /\b(?:se\s(?:il|la|lei|sara|verra|non|tutto|dovesse)|qualora|nel\scaso|solo|soltanto|esclusivamente|a\smeno)\b/,
    /\bnon\s(?:le|ti|la|vi|ci|potremo|possiamo|avremo|riusciamo|ricevera|sara)\b/,
    /\b(?:la\spreghiamo|per\sfavore|per\scortesia|potrebbe)\b/,
    /\b(?:avremmo|dovevamo|avevamo)\b/,
  ],
  noNews: [
    /\b(?:preghiamo|favore|attendiamo|firmare|scade|allegat|colloquio|inizia|potrebbe|era|doveva|abbiamo|ha\spreso)\b/,
    /\b(?:non|senza|nessuna)\b/,
  ],
};

const dutch: PromisePatterns = {
  ...dutchDeeds,
  resume: [],
  signs:
    /\b(?:u|je|jij|wij|we|ik|het|de|een|voor|op|binnen|uiterlijk|over|van|en|dan|om|met|aan|er|bij|volgende|morgen|week|uw|jou|jouw|onze|ons|is|wordt|nog|maandag|dinsdag|woensdag|donderdag|vrijdag)\b/g,
  tell: [
    /\b(?:u|je|jij|jullie)\s(?:hebt|heeft|heb)\b[^;?!]{0,40}\b(?:antwoord|uitsluitsel|bericht|uitslag)\b/g,
    /\b(?:u|je|jij|jullie|iedereen)\s(?:hoort|hoor|horen|krijgt|krijg|krijgen|ontvangt|ontvangen|verneemt)\b/g,
    /\b(?:hoort|hoor|krijgt|krijg|ontvangt|ontvang|verneemt|verneem)\s(?:u|je|jij|jullie)\b/g,
    /\b(?:wij|we|ik)\s(?:laten|laat)\b[^;?!]{0,60}\bweten\b/g,
    /\b(?:laat|laten)\s(?:ik|wij|we)\b[^;?!]{0,60}\bhoren\b/g,
    /\b(?:laten|laat)\s(?:wij|we|ik)\b[^;?!]{0,60}\bweten\b/g,
    /\b(?:wij|we|ik)\s(?:zullen\s|zal\s)?(?:bel|bellen|mail|mailen|informeren|informeer|berichten|sturen|stuur|geven|geef|schrijven|schrijf)\s(?:u|je|jullie)\b/g,
    /\b(?:bel|bellen|mail|mailen|informeren|informeer|sturen|stuur|geven|geef)\s(?:wij|we|ik)\s(?:u|je|jullie)\b/g,
    /\b(?:nemen|neem)\b[^;?!]{0,60}\bcontact\b/g,
    /\bweet\s(?:je|u)\s(?:meer|waar|of|het|wat)\b/g,
    /\b(?:komen|kom)\b[^;?!]{0,60}\bterug\b/g,
    /\b(?:zullen|zal|gaan|ga)\b[^;?!]{0,60}\b(?:informeren|bellen|mailen|laten\sweten|contact\sopnemen|terugkomen|antwoorden|berichten)\b/g,
  ],
  settle: [
    /\b(?:beslissing|besluit|antwoord|uitslag|reactie|terugkoppeling)\b[^;?!]{0,60}\b(?:verwacht|verwachten|volgt|volgen|meedelen|bekend|genomen|valt|mee\ste\skunnen\sdelen)\b/g,
    /\b(?:verwacht|verwachten)\b[^;?!]{0,60}\b(?:beslissing|besluit|antwoord|uitslag)\b/g,
    /\b(?:wij|we|ik)\s(?:beslissen|besluiten|nemen\seen\s(?:besluit|beslissing)|maken\seen\skeuze)\b/g,
  ],
  news: [
    /\b(?:wij|we|ik)\b[^;?!]{0,60}\b(?:weten|bellen|mailen|informeren|berichten|terugkom|antwoord|laten\shoren|besliss|besluit)/g,
    /\b(?<!\b(?:uw|je|jouw|geen|zonder)\s)(?:antwoord|nieuws|uitsluitsel|beslissing|besluit|uitslag|reactie|terugkoppeling)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:uw|je)\s(?:antwoord|reactie|beslissing)\b/,
    /(?:^|[,;]\s)(?:als|indien|mits|tenzij|mocht)\b|\b(?:indien|mits|tenzij|alleen\s(?:als|kandidaten))\b/,
    /\b(?:niet|geen|nooit)\b(?!\slater)/,
    /\b(?:graag\svoor|wilt?\s(?:u|je)|kun(?:t|nen)?\s(?:u|je)|s\.?v\.?p|laat\s(?:ons|het\sons|me)|gelieve)\b/,
  ],
  noNews: [
    /\b(?:graag|verzoeken|nodig|ontvangen\swe|ondertekenen|geldig|vervalt|bijgevoegd|gesprek\sis|begint|zou|zouden|was|waren|heeft\su|hebben\swe)\b/,
    /\b(?:niet|geen|zonder)\b/,
  ],
};

const polish: PromisePatterns = {
  ...polishDeeds,
  resume: [],
  signs:
    /\b(?:sie|do|pana|panu|pani|ci|toba|w|we|z|od|o|na|i|znac|najpozniej|jutro|dni|nie|tygodni\w*|decyzj\w+|pan|panstwo|nam|nas|jest|po|za|przed|poniedzialek|piatek|piatku|najblizsz\w+|przyszl\w+)\b/g,
  tell: [
    /\b(?:odpisze|odpiszemy|oglosimy|oglosze|udzielimy|udziele|dam\sznac|damy\sznac)\b/g,
    /\b(?:odezwiemy|odezwe|odezwie)\ssie\b/g,
    /\b(?:skontaktujemy|skontaktuje)\ssie\b/g,
    /\b(?:zadzwonimy|zadzwonie|zadzwoni|oddzwonimy|oddzwonie|napiszemy|napisze|poinformujemy|poinformuje|powiadomimy|powiadomie|przekazemy|przekaze|odpowiemy|odpowiem|wrocimy|wroce|przeslemy|przesle|wyslemy|wysle|potwierdzimy|potwierdze)\b/g,
    /\b(?:damy|dam|da)\b[^;?!]{0,40}\b(?:znac|odpowiedz)\b/g,
    /\b(?:otrzyma|otrzymasz|otrzymaja|dostanie|dostaniesz|uslyszy|uslyszysz)\b/g,
    /\bbedziemy\sw\skontakcie\b/g,
    /\bnadzieje\b[^;?!]{0,30}\b(?:odpowiedziec|poinformowac|przekazac|wyslac|dac)\b/g,
  ],
  settle: [
    /\b(?:decyzja|odpowiedz|wynik|wyniki)\b[^;?!]{0,40}\b(?:zapadnie|zostanie|zostana|bedzie|beda|powinna)\b/g,
    /\b(?:podejmiemy|podejme)\b[^;?!]{0,40}\bdecyzje\b/g,
    /\b(?:zdecydujemy|zdecyduje)\b/g,
    /\b(?:decyzji|odpowiedzi|wynikow)\b[^;?!]{0,40}\b(?:spodziewac|oczekiwac)\b/g,
  ],
  news: [/\b(?<!\b(?:pana|pani|twoja|twojej|o|na)\s)(?:odpowiedz|decyzja|decyzje|wyniki?|informacj[ea])\b/g],
  unless: [
    /\?\s*$/,
    /\b(?:czekamy|(?:pana|pani|twoja)\s(?:odpowiedz|decyzj))/,
    /\b(?:jesli|jezeli|w\sprzypadku|gdyby|o\sile|pod\swarunkiem|tylko|wylacznie)\b/,
    /\bnie\b(?!\spozniej)/,
    /\bpros(?:ze|imy)\so\s(?!cierpliwosc|chwile)/,
  ],
  noNews: [/\b(?:czekamy|podpis|wazna|rozmowa|mial|miala|bylo|byla)\b/, /\b(?:nie|bez)\b/],
};

const portuguese: PromisePatterns = {
  ...portugueseDeeds,
  resume: [],
  signs:
    /\b(?:lhe|te|o|a|os|as|na|no|nas|nos|ate|em|um|uma|de|do|da|dos|das|amanha|que|e|com|para|voce|nossa\w*|proxim\w+|ao|seu|sua|teu|tua|nosso|hoje|feira|segunda|sexta|si)\b/g,
  tell: [
    /\b(?:tera|teras|recebera|recebera[os]|saberas?|terao)\b[^;?!]{0,40}\b(?:noticias|resposta|retorno|contacto|contato|decisao|resultado|email|e-mail)\b/g,
    /\b(?:retornaremos|retornarei|retornamos|retorno|voltaremos\sa\scontact)/g,
    /\b(?:daremos|darei|damos|dou)\b[^;?!]{0,40}\b(?:resposta|retorno|noticias|feedback)\b/g,
    /\b(?:entraremos|entrarei|entramos)\sem\sconta(?:c)?to\b/g,
    /\b(?:contactaremos|contactarei|contataremos|contatarei|ligaremos|ligarei|avisaremos|avisarei|informaremos|informarei|responderemos|responderei|enviaremos|enviarei|confirmaremos|confirmarei|comunicaremos|diremos)\b/g,
    /\b(?:ligo-lhe|ligo-te|te\sligo|lhe\sligo|aviso-o|aviso-a|te\saviso|digo-lhe|te\sdigo|envio-lhe|te\senvio|te\sescrevo|escrevo-lhe|respondo-lhe|te\srespondo|te\smando|te\sfalo)\b/g,
    /\b(?:decisao|resposta|resultado)\b[^;?!]{0,40}\b(?:sera|serao|vai\sser|sai|saira)\s?(?:comunicad|enviad|dad|divulgad|em|ate|na|no)?/g,
    /\b(?:dar-lhe|dar-te|dizer-lhe|dizer-te|responder-lhe|ligar-lhe|te\s(?:da|liga|avisa|fala|manda|responde|retorna|damos|ligamos|avisamos))\b/g,
    /\bdever(?:a|ao|iam?)\s\w+-(?:lhe|te|lhes|vos)\b/g,
    /\bvamos\s(?:te\s|lhe\s)?(?:avisar|retornar|ligar|contactar|entrar\sem\sconta)/g,
  ],
  settle: [
    /\b(?:decidiremos|tomaremos\s(?:uma|a)\sdecisao|(?:esperamos|contamos|prevemos|pretendemos)\s(?:decidir|ter\suma\s(?:decisao|resposta)))/g,
  ],
  news: [
    /\b(?:avisar|informar|ligar|contactar|contatar|escrever|comunicar|enviar|responder|retornar|confirmar|anunciar|divulgar|decidir|voltar)(?:emos|ei)\b/g,
    /\b(?<!\b(?:sua|tua|vossa|sem|nenhuma)\s)(?:resposta|novidades|retorno|posicionamento|decisao|resultado|noticias|parecer)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:aguardamos|(?:sua|tua)\s(?:resposta|decisao|confirmacao))\b/,
    /\b(?:caso|se\s(?:o|a|for|voce|seu|sua|houver|nao|tudo)|desde\sque|apenas|somente|a\smenos)\b/,
    /\bnao\s(?:lhe|te|vamos|podemos|teremos|havera|sera|conseguimos|recebera)\b/,
    /\b(?:por\sfavor|pedimos(?!\spaciencia)|agradecemos\sque|precisamos)\b/,
  ],
  noNews: [
    /\b(?:por\sfavor|precisamos|aguardamos|assinar|vence|anexo|entrevista|comeca|poderia|era|devia|tivemos|tomou)\b/,
    /\b(?:nao|sem|nenhuma)\b/,
  ],
};

const SECOND = /(?:,|;|\s-)?\s(?:und|et|puis|y|e|ed|poi|en|dan|i|oraz|a|ve)\s(?:dann\s)?|;\s/;

/** Promises in the languages besides English. */
export const abroad: readonly PromiseWords[] = [
  german,
  french,
  spanish,
  italian,
  dutch,
  polish,
  portuguese,
  turkish,
].map((words) => ({
  ...words,
  second: SECOND,
  tell: finderOf(words.tell),
  settle: finderOf(words.settle),
  news: finderOf(words.news),
  deeds: finderOf(words.deeds),
}));
