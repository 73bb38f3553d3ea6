import { spanishDeeds } from './deeds-romance.ts';
import type { PromisePatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

export const spanish: PromisePatterns = {
  ...spanishDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      le|te|les|el|la|los|las|nos|se|en|un|una|de|del|antes|para|hasta|que|con|su|usted|y|a|por|lo|esta
      |plazo|contigo|proxim\w+|manana|hemos|tu|su|al|mi|nuestr\w+|ha|es|lunes|martes|miercoles|jueves|viernes
    )\b
  `,
  tell: [
    /\b(?:se\scompromete[n]?|nos\scomprometemos|me\scomprometo)\sa\s\w+r\w{0,3}\b/g,
    /\bsera[n]?\s(?:resuelt|respondid|atendid|contestad|comunicad|notificad|enviad|remitid|publicad|informad)[oa]s?\b/g,
    verbose('g')`
    \b(?:le|te|les|os|lo|la)\s(?:
      daremos|dare|doy|damos|avisaremos|avisare|aviso|avisamos|informaremos|informare|informo|llamaremos
      |llamare|llamo|llamamos|contactaremos|contactare|escribiremos|escribire|escribo|diremos|dire|digo
      |confirmaremos|confirmare|confirmo|comunicaremos|comunicare|enviaremos|enviare|envio|mandaremos
      |mandare|mando|responderemos|respondere|contestaremos|contestare|contesto|haremos\s(?:saber|llegar)
      |mantendremos
    )\b
  `,
    /\b(?:nos\spondremos|me\spondre|nos\spondriamos|se\spondra|se\spondran)\sen\scontacto\b/g,
    /\b(?:nos\scomunicaremos|me\scomunicare)\scon\b/g,
    /\b(?:esperamos|espero|confiamos\sen)\s(?:poder\s)?\w+r(?:le|te|les|os)\b/g,
    /\b(?:contrato|documentacion|carta|oferta|respuesta|resultado)\sdeberian?\s(?:llegar|estar|tener)\w*/g,
    verbose('g')`
    \b(?:recibira|recibiras|recibiran|recibireis|tendra|tendras|tendran|sabra|sabras|tendreis)\b[^;?!]{0,40}\b(?:
      noticias|respuesta|decision|resultado|correo|llamada|contestacion|oferta
    )\b
  `,
    /\b(?:sabra|sabras)\b/g,
    /\b(?:daremos|dare)\b[^;?!]{0,30}\brespuesta\b/g,
    verbose('g')`
    \b(?:decision|respuesta|resultado)\b[^;?!]{0,40}\b(?:
      se\s(?:comunicara|dara|enviara)|le\s(?:llegara|sera)|sera\scomunicad[oa]
    )
  `,
  ],
  settle: [
    /\bdecision\b[^;?!]{0,40}\b(?:se\stomara|estara|se\sespera|esta\sprevista)/g,
    verbose('g')`
    \b(?:
      decidiremos|tomaremos\s(?:una|la)\sdecision|esperamos\s(?:decidir|tener\suna\s(?:decision|respuesta))
    )
  `,
  ],
  news: [
    verbose('g')`
    \b(?:te|le|les|os)\s(?:
      digo|aviso|llamo|escribo|cuento|mando|envio|confirmo|contesto|respondo|decimos|avisamos|llamamos
      |escribimos|mandamos|contamos
    )\b
  `,
    verbose('g')`
    \b(?:
      avisar|informar|llamar|contactar|escribir|comunicar|enviar|responder|contestar|confirmar|notificar
      |anunciar|publicar|decidir|resolver|volver|hablar
    )(?:emos|e)\b
  `,
    /\b(?<!\b(?:su|tu|sin|ninguna)\s)(?:respuesta|decision|noticias|novedades|resultado)\b/g,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:a\sla\sespera|(?:su|tu)\s(?:respuesta|decision|confirmacion))\b/,
    verbose()`
    \b(?:
      (?<!\b(?:tanto|como)\s)si\s(?:su|tu|usted|es|hay|no|el|la|resulta|fuera|sale|todo)|en\scaso|siempre\sque|solo|solamente
      |unicamente|a\smenos
    )\b
  `,
    /\bno\s(?:le|te|les|nos|me|podemos|podremos|tendremos|tendra|sera|habra|vamos|recibira)\b/,
    /\b(?:por\sfavor|rogamos|agradeceriamos|necesitamos)\b/,
    /\b(?:hubieramos|habiamos|ibamos)\b/,
  ],
  noNews: [
    verbose()`
    \b(?:
      por\sfavor|necesitamos|esperamos\ssu|firmar|vence|adjunt|entrevista|empieza|podria|era|estaba|debia
      |hemos|tomo
    )\b
  `,
    /\b(?:no|sin|ninguna)\b/,
  ],
};
