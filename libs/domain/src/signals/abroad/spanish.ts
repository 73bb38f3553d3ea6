import { compile } from './plain-words.ts';

export const SPANISH = compile({
  threat:
    '(si no (me (contest|respond|llam)|recibo|tengo (respuesta|noticia)|contest|respond)~|o me (contest|respond|llam)~|de lo contrario) …(voy|iré|acudiré|llamo|llamaré|escribo|escribiré|hablo|hablaré|cuento|contaré|publico|publicaré|pongo|pondré|subo|subiré|denuncio|denunciaré|aviso|avisaré) …(la prensa|(al|los) periódicos?|los medios|periodista~|a la tele|antena 3|abogad~|inspección de trabajo|twitter|redes sociales|las redes|glassdoor|reseña)|voy a (contarlo|denunciarlo|contar (esto|todo)) …(la prensa|las redes|los medios|inspección de trabajo)|noticias de mi abogad~|(?<!(no|nunca|jamás) )(se|os|te) (vais?|van|vas) a arrepentir|(los|les|os) (demandaré|denunciaré)',
  turnsUp:
    '(me presento|me presentaré|iré|voy|paso|pasaré|estaré|me planto|me plantaré|me siento|me sentaré|espero|esperaré) …(oficina~|recepción|portal|puerta|entrada|sede) …(hasta que (alguien (hable|me )|me (contest|escuch)|hable con)~|y no me (muevo|moveré|iré|voy) (de ahí |de allí )?hasta que (alguien|me|hable|usted)|(os|le|les) guste o no)',
  watches:
    '(te|la|lo|os|le) (vi|he visto) …(con (tus|sus|tu|su) (hijos|hijas|niñ[oa])(?!~)|(llegar a|salir de) (su|tu) casa)|(?<!no )sé (bien |muy bien )?(dónde (vives|vive usted|vive(?=[.;!])|aparcas)|a qué hora (sales?|llegas?) (del trabajo|de la oficina|de trabajar|a casa))|te (he visto|veo|vi) (la última conexión|en línea)|estás en línea en whatsapp',
  afterNo:
    'no (acepto|aceptaré) (su|tu|vuestra?) (no|negativa|rechazo)(?!~)|((les|le|te|os) (escribiré|llamaré)|seguiré (escribiéndo|llamándo)(les|le|te|os)) …(todos los días|cada (día|semana|mes)) …hasta',
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
