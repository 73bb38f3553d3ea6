import { compile } from './plain-words.ts';

export const ITALIAN = compile({
  threat:
    '(vado|andrò|scrivo|scriverò|parlo|parlerò|racconto|racconterò|mi rivolgo|mi rivolgerò|chiamo|chiamerò|contatto|contatterò|pubblico|pubblicherò|segnalo|segnalerò|lascio|lascerò|metto|metterò) …(ai giornali|alla stampa|al giornale|giornalist~|alle iene|striscia la notizia|alla tv|in tv|ai media|avvocat~|legale|ispettorato|su facebook|sui social|su google|su glassdoor|recension~|trustpilot)|(mio|nostro) (avvocato|legale)|(faccio|farò) (causa|scrivere dal|denuncia)|(vi|se ne|te ne) …pentir~|(vi|la) denunc(io|erò)|siete avvisati|ultimo avvertimento',
  turnsUp:
    '(vengo|verrò|passo|passerò|mi presento|mi presenterò|aspetto|aspetterò|mi siedo|mi siederò|sto|starò) …(ufficio|uffici|reception|portineria|sede|ingresso|sotto|davanti|porta) …(finché|fino a quando|senza (appuntamento|avvisare|preavviso)|e non me ne|volente)|senza (appuntamento|preavviso) …(ufficio|sede|reception)|non me ne vado',
  watches:
    "(ti|la|vi|l') ?(ho vist[oa]|vedo) (ieri|stamattina|sabato|domenica|uscire|entrare|rientrare|con|al|alla|mentre|in)(?!~)|ho visto (la luce|la sua (macchina|auto|casa|finestra))|so (dove|a che ora|che macchina) …(abit|viv|esc|parcheggi|lavor)~",
  afterNo:
    '(non accetto|non accetterò) …(il|un|questo|vostro|suo|questa|la)? ?(no|rifiuto|risposta|decisione)(?!~)|(scriverò|chiamerò|continuerò) …(ogni giorno|tutti i giorni|finché)',
  offer:
    "(altra|seconda|un'altra) (offerta|proposta)|(offerta|proposta|contratto) …(un altr|altra azienda|altra società|concorren)~",
  mustAnswer:
    '(devo|dovrei|bisogna che|mi chiedono di|vogliono) …(rispond~|firmar~|decider~|dare|confermar~|risposta|una firma)|(scade|scadenza)|entro (domani|oggi|stasera|le)',
  dataRequest:
    '(gdpr|protezione dei dati)|(cancell|accesso|copia|elimin)~ …(miei dati|dati personali)|dati personali …(conserv|deten|cancell|possesso)~',
  asksFormally:
    '(riscontro|aggiornamento|informazioni) …(merito|riguardo|circa|sulla|alla) …(candidatura|selezione)|stato (della mia candidatura|della selezione)',
  inside:
    "(sono|qui) ~ (dell'|della|del|dal|dalla) ?(amministrazione|contabilità|ufficio paghe|ced|it|informatica|marketing|reception|portineria)",
});
