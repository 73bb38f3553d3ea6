import { compile } from './plain-words.ts';

export const ITALIAN = compile({
  threat:
    '(vado|andrò|scrivo|scriverò|parlo|parlerò|racconto|racconterò|mi rivolgo|mi rivolgerò|chiamo|chiamerò|contatto|contatterò|pubblico|pubblicherò|segnalo|segnalerò|lascio|lascerò|metto|metterò) …(ai giornali|alla stampa|al giornale|giornalist~|alle iene|striscia la notizia|alla tv|in tv|ai media|avvocat~|legale|ispettorato|su facebook|sui social|su google|su glassdoor|recension~|trustpilot)|(mio|nostro) (avvocato|legale)|(faccio|farò) (causa|scrivere dal|denuncia)|(vi|se ne|te ne) …pentir~|(vi|la) denunc(io|erò)|siete avvisati|ultimo avvertimento|(conosco|amic[oa]|cugin[oa]|cognat[oa]|fratello|sorella|zi[oa]|vicin[oa]) …(redazione|giornal|gazzettino|corriere|repubblica|stampa|radio|tv)~ …(storia|interess|due righe|scriv|pubblic|raccont|contento|articolo)~|(redazione|giornalist)~ …(due righe|scrivono volentieri|articolo)|conosco (molto )?(bene )?(la redazione|un giornalista|una giornalista|gente in redazione)',
  turnsUp:
    "(vengo|verrò|passo|passerò|mi presento|mi presenterò|aspetto|aspetterò|mi siedo|mi siederò|sto|starò) …(ufficio|uffici|reception|portineria|sede|ingresso|sotto|davanti|porta) …(finché|fino a quando|senza (appuntamento|avvisare|preavviso)|e non me ne|volente)|senza (appuntamento|preavviso) …(ufficio|sede|reception)|non me ne vado|(sono|sarò|starò) …(alla porta|davanti|all'ingresso|in portineria) …(finché|fino a|non mi muovo)|non mi muovo (da|finché)",
  watches:
    "(ti|la|vi|l') ?(ho vist[oa]|vedo) (ieri|stamattina|sabato|domenica|uscire|entrare|rientrare|con|al|alla|mentre|in)(?!~)|ho visto (la luce|la sua (macchina|auto|casa|finestra))|so (dove|a che ora|che macchina) …(abit|viv|esc|parcheggi|lavor)~|(bella|nuova) (casa|porta|macchina|terrazza) (che ha|ha|hai)|(passavo|passato|passata) (davanti a|sotto) (casa|il suo)|so che (abita|abiti|esce|esci)(?!~)",
  afterNo:
    '(non accetto|non accetterò) …(il|un|questo|vostro|suo|questa|la)? ?(no|rifiuto|risposta|decisione)(?!~)|(scriverò|chiamerò|continuerò) …(ogni giorno|tutti i giorni|finché)|non posso accettare (la (sua|vostra|tua)|il (suo|vostro)) …(risposta|decisione|rifiuto)|(torno|tornerò|continuo) a (scriverle|scrivervi|chiamarla) …(ogni|tutti)',
  offer:
    "(altra|seconda|un'altra) (offerta|proposta)|(offerta|proposta|contratto) …(un altr|altra azienda|altra società|concorren)~|(altra (azienda|ditta|scuola|clinica)|altro (ospedale|albergo|ristorante)) …(mi vuole|mi prende|mi ha|firma|contratto)",
  mustAnswer:
    '(devo|dovrei|bisogna che|mi chiedono di|vogliono) …(rispond~|firmar~|decider~|dare|confermar~|risposta|una firma)|(scade|scadenza)|entro (domani|oggi|stasera|le)',
  dataRequest:
    '(gdpr|protezione dei dati)|(cancell|accesso|copia|elimin)~ …(miei dati|dati personali)|dati personali …(conserv|deten|cancell|possesso)~',
  asksFormally:
    '(riscontro|aggiornamento|informazioni) …(merito|riguardo|circa|sulla|alla) …(candidatura|selezione)|stato (della mia candidatura|della selezione)',
  inside:
    "(sono|qui) ~ (dell'|della|del|dal|dalla) ?(amministrazione|contabilità|ufficio paghe|ced|it|informatica|marketing|reception|portineria)|~ (dell'|della|del) ?(ict|contabilità|paghe|informatica|amministrazione) qui",
});
