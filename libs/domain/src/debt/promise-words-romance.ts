import { frenchDeeds, italianDeeds, portugueseDeeds, spanishDeeds } from './deeds-abroad.ts';
import type { PromisePatterns } from './promise-words.ts';

export const french: PromisePatterns = {
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

export const spanish: PromisePatterns = {
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

export const italian: PromisePatterns = {
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

export const portuguese: PromisePatterns = {
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
