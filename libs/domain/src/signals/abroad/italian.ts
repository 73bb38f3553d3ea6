import { compile } from './plain-words.ts';

export const ITALIAN = compile({
  threat:
    "(se non (mi (rispond|richiam)|ricevo|ho (risposta|notizie|riscontro)|avrò|rispond)~|altrimenti|in caso contrario) …(vado|andrò|scrivo|scriverò|racconto|racconterò|mi rivolgo|mi rivolgerò|chiamo|chiamerò|contatto|contatterò|pubblico|pubblicherò|segnalo|segnalerò) …(ai giornali|alla stampa|al giornale|giornalist~|alle iene|striscia la notizia|alla tv|ai media|(un|mio|dall'|all'|l') ?(avvocat~|legale)|ispettorato|recension~|trustpilot)|(vi|le) (faccio|farò) (causa|scrivere dal (mio )?(legale|avvocato))|(vi|la) denuncerò|(?<!(non|nessuno|mai|nemmeno) )(ve|te|se) ne pentir~|questo è (il mio |l'|un )?ultimo avvertimento|(pubblico|pubblicherò|diffondo|diffonderò) …(vostre|sue|tue) (e-?mail|mail|messaggi|risposte)|(o|altrimenti|se no|oppure) …(vostri|suoi|tuoi) (clienti|pazienti|ospiti|capi) (sapranno|lo sapranno|leggeranno)|(finanza|ispettorato|stampa|giornali|clienti) …(saprà|sapranno|verrà a sapere) …(cosa|come|quello|che)|(finisc|fini)~ (presto |prima o poi )?sui giornali|(me la|la) pagherà|me la pagherete|la pagherete",
  turnsUp:
    '(vengo|verrò|passo|passerò|mi presento|mi presenterò|aspetto|aspetterò|mi siedo|mi siederò|sto|starò|sono|sarò) …(ufficio|uffici|reception|portineria|sede|ingresso|davanti|porta) …((finché|fino a quando) (qualcuno |lei )?(non )?(mi )?(parl|ascolt)~|e non (me ne vado|mi muovo) (da lì |di lì )?(finché|fino a quando) (non|qualcuno)|volente o nolente)|(sarò|aspetto|aspetterò|resto|resterò) …(cancello|portone|davanti|ingresso|parcheggio) …finché (non )?(esce|esci|scende|scendi)|non mi (lascio|lascerò|faccio|farò) (mandare|cacciare) via',
  watches:
    "(ti ho|la ho|l'ho|vi ho) vist[oaie] …con (i (suoi|tuoi) figli|(il suo|la sua|il tuo|la tua) bambin[oa])|sotto casa (sua|tua) …la luce|(?<!non )so (bene |benissimo )?(dove|a che ora) (abiti|abita lei|abita(?=[.;!])|torna a casa|torni a casa|(esce|esci) dal (lavoro|ufficio))(?!~)|so che (stamattina|oggi|ieri) (è|sei) (arrivat|uscit|partit)[oa] (alle|con)|(era|eri) (online|collegat[ao]) …l'ho vist[oa]|(la|ti|vi) (vedo|osservo|guardo) (ogni|tutte le|tutti i) (mattin~|sera|sere|giorn~)",
  courts:
    "pens(o|are) (sempre |solo )?(ai|alle) (suoi|tuoi|sue|tue) (occhi|labbra)|(verrebbe|verresti|uscirebbe|usciresti) a cena con me|mi sono innamorat[oa] di (lei|te)(?!~)|(ho )?sognat[oa] (di )?(lei|te)(?!~)|l'ho sognat[ao]|quando (la|ti) posso rivedere|quando posso (rivederla|rivederti)",
  insults:
    "siete (tutti )?(una manica|una banda|un branco) di (incompetenti|idioti|incapaci|imbecilli|buffoni|cretini)|(chi è|chi e|quale) (l'|il |lo )?(idiota|imbecille|cretino|incapace|deficiente|genio)(?!~)",
  blames:
    '(per|a) causa (sua|vostra|tua) …(piang|pian|dorm|mangi)~|(pianto|piange|ammalat~) …per (colpa|causa) (sua|vostra|tua)',
  private:
    '(avuto|trovato|ottenuto) il (suo|tuo) (numero|indirizzo) (di casa|privato|personale)|(la|ti) (chiamo|chiamerò) …a casa sua',
  goesRound: '(messo|metto) in copia …(tutti|tutte|ogni|il suo capo|la direzione)',
  afterNo:
    'non (accetto|accetterò) il (vostro|suo|tuo) (no|rifiuto)(?!~)|non posso accettare (la (sua|vostra|tua) risposta|il (suo|vostro|tuo) (rifiuto|no))(?!~)|(le|vi|ti) (scriverò|chiamerò) …(ogni giorno|tutti i giorni) …finché|(torno|tornerò|continuo|continuerò) a (scriverle|scrivervi|chiamarla|chiamarvi) (ogni (giorno|mattina|sera|ora)|tutti i giorni)',
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
