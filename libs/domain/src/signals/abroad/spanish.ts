import { compile } from './plain-words.ts';

export const SPANISH = compile({
  threat:
    '(si no (me (contest|respond|llam)|recibo|tengo (respuesta|noticia)|contest|respond)~|o me (contest|respond|llam)~|de lo contrario) …(voy|iré|acudiré|llamo|llamaré|escribo|escribiré|hablo|hablaré|cuento|contaré|publico|publicaré|pongo|pondré|subo|subiré|denuncio|denunciaré|aviso|avisaré) …(la prensa|(al|los) periódicos?|los medios|periodista~|a la tele|antena 3|abogad~|inspección de trabajo|twitter|redes sociales|las redes|glassdoor|reseña)|voy a (contarlo|denunciarlo|contar (esto|todo)) …(la prensa|las redes|los medios|inspección de trabajo)|noticias de mi abogad~|(?<!(no|nunca|jamás) )(se|os|te) (vais?|van|vas) a arrepentir|(los|les|os) (demandaré|denunciaré)|(publico|publicaré|difundo|difundiré|subo|subiré|cuelgo|colgaré) …(sus|tus|vuestros) (correos|mails?|emails?|mensajes|respuestas)|(o|si no|de lo contrario) …(sus|tus|vuestros) (clientes|pacientes|huéspedes|jefes) (sabrán|se enterarán|leerán)|(prensa|periódicos|hacienda|inspección|clientes) …(sabrá|sabrán|se enterará|se enterarán) …(de|lo que|cómo)|(me )?las (va|van|vas) a pagar|lo (va|van|vas) a pagar',
  turnsUp:
    '(me presento|me presentaré|iré|voy|paso|pasaré|estaré|me planto|me plantaré|me siento|me sentaré|espero|esperaré) …(oficina~|recepción|portal|puerta|entrada|sede) …(hasta que (alguien (hable|me )|me (contest|escuch)|hable con)~|y no me (muevo|moveré|iré|voy) (de ahí |de allí )?hasta que (alguien|me|hable|usted)|(os|le|les) guste o no)|(estaré|esperaré|me quedaré|me quedo) …(puerta|portal|verja|parking|entrada) …hasta que (salga|salgas|baje|bajes)|no (dejaré|voy a dejar) que me (echen|despachen)',
  watches:
    '(te|la|lo|os|le) (vi|he visto) …(con (tus|sus|tu|su) (hijos|hijas|niñ[oa])(?!~)|(llegar a|salir de) (su|tu) casa)|(?<!no )sé (bien |muy bien )?(dónde (vives|vive usted|vive(?=[.;!])|aparcas)|a qué hora (sales?|llegas?) (del trabajo|de la oficina|de trabajar|a casa))|te (he visto|veo|vi) (la última conexión|en línea)|estás en línea en whatsapp|sé que (hoy|ayer|esta mañana) (usted )?(ha|has) (llegado|salido|venido) (usted )?(a las|en (el|su)|con)|(la|le|te) (veo|observo) (todas las|cada|todos los) (mañanas?|tardes?|días?|noches?)',
  courts:
    '(pensar|pienso) (todo el día |siempre |solo )?en (sus|tus) (ojos|labios)|(cenaría|cenarías|saldría|saldrías) (usted )?conmigo|me he enamorado de (usted|ti)(?!~)|he soñado con (usted|ti)|sueño con (usted|ti)|(me da|deme|dame) …su número …|¿?cuándo (la|te) puedo volver a ver|es usted (preciosa|guapísima|bellísima)',
  insults:
    '(son|sois) (ustedes |vosotros )?(todos )?una (panda|pandilla|banda|cuadrilla) de (inútiles|idiotas|imbéciles|incompetentes|payasos|sinvergüenzas|vagos)|qué (idiota|imbécil|inútil|payaso) (lleva|dirige|manda|ha)(?!~)',
  blames:
    '(por su culpa|por vuestra culpa|por ustedes) …(llor|enferm|duerm|com)~|(llor|enferm)~ …por (su culpa|ustedes)',
  goesRound: '(he puesto|pongo) en copia a (todos|todas|su jef~|la dirección|cuantos)',
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
