import { compile } from './plain-words.ts';

export const SPANISH = compile({
  threat:
    '(voy|iré|acudiré|llamo|llamaré|escribo|escribiré|hablo|hablaré|cuento|contaré|publico|publicaré|pongo|pondré|subo|subiré|denuncio|denunciaré|aviso|avisaré|dejo|dejaré) …(la prensa|el periódico|los periódicos|los medios|periodista~|la tele|antena 3|mi abogad~|un abogad~|inspección de trabajo|facebook|twitter|redes sociales|las redes|glassdoor|google|linkedin|una reseña|mala reseña)|mi abogad[oa] (se|les|os|le|va|ya)|(se|os|te) (vais?|van|vas) a (arrepentir|enterar)|ya (veréis|verán|verás)(?!~ que)|(los|les|os) (demandaré|denunciaré)|quedáis avisados|quedan avisados|(amig[oa]|prim[oa]|cuñad[oa]|herman[oa]|tío|tía|vecin[oa]) …(periodista|periódico|prensa|radio|tele|redacción|diario)~ …(historia|interes|encant|escrib|public|cont)~|conozco (muy )?(bien )?(a )?(la redacción|gente (de|en) la (prensa|tele|redacción)|a un periodista|a una periodista)',
  turnsUp:
    '(me presento|me presentaré|iré|voy|paso|pasaré|estaré|me planto|me plantaré|me siento|me sentaré|espero|esperaré) …(oficina~|recepción|portal|puerta|entrada|sede) …(hasta|sin (cita|avisar)|y no me|os guste|le guste)|sin (cita|avisar) …(oficina|recepción|puerta)|no me (muevo|iré|moveré|voy) …(hasta|de ahí|de aquí)|(estoy|estaré) …(puerta|portal|recepción) …(hasta|y no me|no me muevo)',
  watches:
    '(te|la|lo|os|le) (vi|he visto|veo) (ayer|anoche|el (otro|sábado|domingo|lunes|martes|miércoles|jueves|viernes)|salir|entrar|con|en el|en la|por|paseando|comprando)~|sé (dónde|a qué hora|qué coche|en qué) …(vive~|sale~|trabaja~|aparca~|coche)|(bonita|qué bonita|nueva) (casa|puerta|terraza) (tienes|tiene)|pas[eé] por (tu|su) (casa|calle|portal)|sé que (vives|vive|sales|sale|aparcas|aparca)(?!~)|(última conexión|estás en línea|en línea en whatsapp)',
  afterNo:
    '(no (acepto|aceptaré|admito)) …(su|tu|vuestr~|el|un|esa|esta|la)? ?(no|negativa|respuesta|decisión|rechazo)(?!~)|(escribiré|llamaré|seguiré) …(todos los días|cada día|hasta que)',
  offer:
    '(otra|una segunda) (oferta|propuesta)|(oferta|propuesta|contrato) …(otra empresa|otro sitio|otro hotel|otra compañía|la competencia)|(otra (empresa|clínica|escuela|tienda)|otro (hospital|hotel|colegio|taller)|la otra empresa) …(me quiere|me coge|contrato|oferta|firma|me ha)',
  mustAnswer:
    '(tengo que|debo|he de|hay que|necesito) …(contestar~|responder~|firmar~|decidir~|dar~|confirmar~)|(me piden|quieren|esperan) …(respuesta|firma|decisión)|(caduca|vence|expira)|plazo (hasta|para)|(quieren|esperan|piden) …(la |mi )?firma',
  dataRequest:
    '(rgpd|protección de datos)|(borr|elimin|supri|acces|copia)~ …(mis datos|datos personales)|datos personales …(guard|tien|conserv|borr|elimin)~',
  asksFormally:
    '(interesarme|preguntar|informarme|saber|consultar) (por|sobre|acerca de|en qué)? ?…(estado|fase|situación) (de|en|se encuentra) …(candidatura|solicitud|proceso|selección)',
  inside:
    '(soy|aquí) ~ (de|desde) (contabilidad|informática|sistemas|nóminas|marketing|recepción|administración)(?!~)|(de|desde) (contabilidad|informática|sistemas|nóminas|recepción|administración) (al habla|por aquí)',
});
