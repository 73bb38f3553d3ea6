import type { DeedPatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

/* As in `deeds-abroad.ts`: endings of the future, beside the person whom it is for. */

export const frenchDeeds: DeedPatterns = {
  deeds: [
    verbose('g')`
    \b(?:vous|te|t')\s?(?:en\s|y\s|l[ae]s?\s)?(?!pour|dev|voud|rencontr|recev|accueill|attend|verr|faudr|demand|plair|conviend)\w{2,14}
    (?:rai|rons|ront|ra)\b
  `,
    verbose('g')`
    \b(?:je|on|nous)\s(?:vous|te|t')\s?(?!
      remerci|pri|invit|souhait|propos|attend|demand|present|salu|rencontr|recoi|recev|voi|embrass
      |rappel(?:ons|le)\sque|avons|ai|sommes|felicit|sugger|conseill|accueill
    )\w{2,14}\b
  `,
    /\bvous\sserez\sdestinataire\b|\b(?:virement|paiement|remboursement|salaire|regularisation|indemnite)s?\b[^;?!]{0,40}\b(?:sera|seront|arrivera|arriveront|part|partira|interviendra|apparaitra)\b/g,
    /\b(?:vais|va|allons|vont)\s(?:vous|te|t')\s?(?!rencontrer|recevoir|accueillir|demander|voir)\w+/g,
    /\bvous\s(?:recevrez|trouverez|aurez)\b/g,
    /\b(?:votre|ton|ta|vos)\s(?:\w+\s){1,5}(?:sera|seront|arrivera|partira|partiront|vous)\b/g,
    /\b(?:sera|seront)\s(?:envoye|expedie|poste|transmis|communique|remis|adresse|pret)e?s?\b/g,
    verbose('g')`
    \b(?:laissez|donnez|laisse|donne)-(?:nous|moi)\s(?:encore\s)?(?:
      jusqu|(?:\w+\s){1,2}(?:jours?|semaines?|heures)\b
    )
  `,
    verbose('g')`
    \b(?:
      plannings?|contrats?|resultats?|listes?|courriers?|horaires|offres?|documents?|attestations?|lettres?
      |convocations?
    )\s[^;?!]{0,30}\b(?:
      sera|seront|part|partent|partir(?:a|ont)|arriver(?:a|ont)|tomber(?:a|ont)|arrive(?!\sa\secheance)|arrivent|sort|sortent|tombent?|affiches?
    )\b
  `,
    /\bdevrai(?:t|ent)\s(?:vous|te)\s\w+(?:er|ir)\b/g,
    /\bcompter\ssur\s(?:un|une|notre|mon)\s(?:appel|reponse|retour|mail|message|courrier)\b/g,
    /\b(?:patient(?:er|ez)|patience|attendre)\s(?:encore\s)?jusqu/g,
  ],
  noDeed: [
    verbose()`
    \b(?:
      (?<!\b(?:fixer|convenir|caler|planifier|organiser|confirmer|reporter|date|heure)\s(?:\w{1,6}[\s']){0,3})entretien
      |rencontre|formation|premier\sjour|stage\sd'essai|conge|promotion|remise|newsletter|soldes
    )\b
  `,
    /\bvous\s(?:aurez|avez)\sjusqu/,
    /\b(?:pourriez|devez|devrez|faut|conservons|conserverons|conservees?)\b/,
  ],
};

export const spanishDeeds: DeedPatterns = {
  deeds: [
    verbose('g')`
    \b(?:le|te|les|os)\s(?!
      gust|pareci|agrade|rog|solicit|ped|dese|esper|record|interes|conven|vendr|pid|vere|entrevist
    )\w{2,14}(?:re|remos|ra|ran|reis)\b
  `,
    /\b(?:voy|va|vamos|van)\sa\s(?!pedir|entrevistar|ver|conocer)\w+r(?:te|le|les|os|selo|telo)\b/g,
    /\b(?:le|te|les|os)\s(?:voy|va|vamos|van)\sa\s(?!pedir|entrevistar|ver|conocer)\w+r\b/g,
    /\b(?:recibira|recibiras|recibiran|recibireis)\b/g,
    /\b(?:tendra|tendras|tendran|tendreis)\s(?:ya\s)?(?:el|la|los|las|un|una|su|tu|todo)\b/g,
    /\b(?:su|tu)\s\w+(?:\s\w+){0,2}\s(?:estara|llegara|saldra|quedara|sera\s\w+d[oa])\b/g,
    verbose('g')`
    \b(?:denos|danos|deme|dame|dadnos)\s(?:un\spoco\sde\s)?(?:tiempo\s|plazo\s|margen\s)?(?:
      hasta|(?:\w+\s){1,2}(?:dias|semanas|horas)
    )\b
    |\bpaciencia\shasta\b
  `,
    verbose('g')`
    \b(?:te|le|les|os)\s(?:re)?(?:envi|mand|llam|escrib|contest|confirm|avis|dig|comunic|notific|facilit|entreg|remit|adjudic)(?:o|amos|emos|imos)\b
    |\b(?:te|le|les|os)\s(?:paso|hago|traigo|dejo|preparo|reservo|tramito|pasamos|hacemos|dejamos|preparamos)\b
  `,
    verbose('g')`
    \b(?:turnos?|cuadrantes?|contrato|resolucion|resultados?|listas?|carta|documentacion|horarios?|informe)\s
    [^;?!]{0,30}\b(?:se\s\w{3,12}ran?|salen?|saldran?|llegan?|llegaran?|estaran?)\b
  `,
    verbose('g')`
    \bse\s(?:le\s)?(?:abona|paga|reembolsa|ingresa|devolve|envia|manda|entrega|comunica|publica|resolve)ran?\b
  `,
    /\b(?:podre|podremos|puedo|podemos)\s(?:decir|dar|confirmar|enviar|contar|informar|mandar|contestar)(?:te|le|les|os)\b/g,
    verbose('g')`
    \b(?:te|le|les|os)\s(?!\w+riamos\b)(?!
      dij|agrade|esper|pid|ped|rog|rueg|invit|record|recuerd|dese|felicit|salud|escuch|ve|necesit|gust|pregunt|conoc|entrevist|recib|rec[io]rd|solicit|suger|recomend|cont[aá]b
    )\w{2,14}(?:o|amos|emos|imos)\b
    |\b(?:subo|subimos|cuelgo|colgamos|publico|publicamos|envio|enviamos|mando|mandamos|entrego|entregamos)\s(?:el|la|los|las|tu|su|tus|sus)\b
    |\b(?:pago|ingreso|transferencia|reembolso|abono|liquidacion)\b[^;?!]{0,30}\b(?:llega|llegara|sale|saldra|entra|entrara|se\s\w+ra|estara)\b
  `,
    /\bse\sver(?:a|an)\sreflejad\w+|\bquedara[n]?\s(?:reflejad|list|publicad|resuelt)\w+/g,
    /\b(?:te|le|les|os)\s(?:llega|llegara|llegan|llegaran|cuenta|dice|manda|envia|llama|escribe|confirma|pasa)\b/g,
    /\bse\shara[n]?\s(?:public|efectiv|lleg)\w+/g,
    /\bquedo\sen\s\w+r(?:te|le|les|os)\b/g,
    /\bse\s(?:lo|la|los|las)\s\w{2,12}(?:re|remos|ra|ran|o|amos|imos)\b/g,
  ],
  noDeed: [
    verbose()`
    \b(?:
      salario|nomina
      |(?<!\b(?:fijar|concertar|acordar|agendar|organizar|confirmar|cerrar|fecha|hora)\s(?:\w{1,6}\s){0,3})entrevista|reunion|formacion|primer\sdia|vacaciones|descuento|oferta\sespecial
      |conservaremos|guardaremos
    )\b
  `,
    /\b(?:tendra|tendras)\shasta\b/,
    /\b(?:podria|deberia|debera|deberas)\b/,
  ],
};

export const italianDeeds: DeedPatterns = {
  deeds: [
    verbose('g')`
    \b(?:le|ti|vi)\s(?!piac|dispia|chied|sar|preg|incontr|vedr|sembr|serv)\w{2,14}
    (?:ero|iro|aro|emo|era|ira|eranno|iranno)\b
  `,
    verbose('g')`
    \b(?:la|lo|li)\s(?:ri)?(?:chiam|contatt|inform|aggiorn|avvis|avvert|sent)\w{0,6}(?:ro|emo|era|ira|ranno)\b
  `,
    verbose('g')`
    \b(?:le|ti|vi)\s(?:
      mando|invio|giro|inoltro|spedisco|porto|faccio|preparo|passo|confermo|rispondo|dico|scrivo|telefono
      |mandiamo|inviamo|inoltriamo|spediamo|facciamo|diciamo|scriviamo|telefoniamo|confermiamo|rispondiamo
    )\b
  `,
    /\bglie(?:lo|la|li|le|ne)\s\w+/g,
    /\b(?:ricevera|riceverai|riceverete)\b/g,
    /\b(?:avra|avrai|avrete)\s(?:il|la|l'|un|una|un'|tutto|i|le)\b/g,
    /\b(?:le|ti|vi)\s(?:sara|saranno|verra|verranno)\s\w+t[oaie]\b/g,
    verbose('g')`
    \b(?:turni|certificato|contratto|graduatoria|esit[oi]|risultati|lettera|orari|elenco)\s[^;?!]{0,30}\b(?:
      esce|escono|uscira|usciranno|disponibil\w*|arriva(?:no)?|arrivera(?:nno)?|parte|partira|verra(?:nno)?|sara(?:nno)?
    )\b
  `,
    verbose('g')`
    \b(?:contiamo|pensiamo|speriamo|prevediamo|intendiamo|conto|penso)\sdi\s[^;?!]{0,60}\b(?:
      avvisar|informar|decider|comunicar|rispond|dar|far
    )\w*
  `,
    /\b(?:conto|contiamo|spero|speriamo|penso|pensiamo|prevedo|prevediamo|intendo|intendiamo|cerco|cerchiamo|riesco\sa|riusciamo\sa)\s(?:di\s)?(?:\w+\s)?\w+r(?:le|ti|vi|la|lo|li)\b/g,
    verbose('g')`
    \b(?:le|ti|vi|la)\s(?!
      ringrazi|chied|preg|aspett|attend|augur|ricord|invit|salut|ved|incontr|conosc|sugger|consigli|propon|desider|accogli
    )\w{2,14}(?:o|iamo)\b
    |\b(?:bonifico|pagamento|rimborso|busta\spaga|attestato|convocazione)\b[^;?!]{0,30}\b(?:arriva|arrivera|parte|partira|sara|verra|segue)\b
  `,
    /\b(?:suo|sua|tuo|tua)\s\w+(?:\s\w+){0,2}\s(?:sara|arrivera|verra|partira)\b/g,
    verbose('g')`
    \b(?:(?:ci|mi)\sdia|dacci|dammi)\s(?:tempo\s)?(?:fino|(?:\w+\s){1,2}(?:giorni|settimane|ore))\b
    |\bpazienza\sfino\b
  `,
  ],
  noDeed: [
    verbose()`
    \b(?:
      stipendio
      |(?<!\b(?:fissare|concordare|organizzare|programmare|confermare|data|orario)\s(?:\w{1,6}\s){0,3})colloquio|incontro
      |formazione|primo\sgiorno|ferie|sconto|conserveremo
    )\b
  `,
    /\b(?:avra|avrai)\s(?:tempo\s)?fino\b/,
    /\b(?:dovrebbe|dovra|dovrai)\b/,
  ],
};

export const portugueseDeeds: DeedPatterns = {
  deeds: [
    verbose('g')`
    \b(?:vou|vai|vamos|vao|ira|irei|iremos|irao)\s(?!precisar|querer|pedir|entrevistar|conhecer)\w+-
    (?:te|lhe|lhes|vos|o|a|lo|la|los|las)\b
  `,
    /\b(?:lhe|te|vos|lhes)\s(?:vou|vai|vamos|vao)\s\w+r\b|\b(?:vou|vai|vamos|vao)\s(?:te|lhe|lhes)\s\w+r\b/g,
    /\b\w{2,12}r-(?:lhe|te|lhes|vos)-(?:ei|emos|a|ao)\b/g,
    /\b(?:lhe|te|lhes|vos)\s(?!ped|agrade|solicit|desej)\w{2,14}(?:rei|remos|ra|rao)\b/g,
    /\b(?!agradec|pec|ped|solicit|desej|lembr)\w{2,10}(?:[oae]m?|[aei]mos)-(?:lhe|te|lhes|vos)\b/g,
    /\b(?:voce|o\ssenhor|a\ssenhora|tu)\s(?:recebe|recebes|tem|tera)\b/g,
    /\b(?:recebera|receberas|receberao|vai\sreceber|vao\sreceber)\b/g,
    /\b(?:tera|teras|terao|vai\ster)\s(?:o|a|os|as|um|uma|tudo|ja)\b/g,
    verbose('g')`
    \b(?:te|lhe|lhes|vos)\s(?!agrade|pec|ped|desej|convid|lembr|esper|solicit|sugir|recomend|entrevist|conhec)\w{2,14}(?:o|ou|amos|emos|imos)\b
    |\b(?:pagamento|salario|valor|reembolso|dinheiro|deposito)\b[^;?!]{0,30}\b(?:cai|entra|sera|vai|estara|chega)\b
  `,
    /\b(?:seu|sua|teu|tua)\s\w+(?:\s\w+){0,2}\s(?:estara|chegara|sera|segue|seguira|vai)\b/g,
    /\b(?:sera|serao)\s(?:reembolsad|pag|enviad|entregue|emitid|publicad|devolvid|resolvid)\w*/g,
    verbose('g')`
    \b(?:escalas?|certificados?|recibos?|faturas?|comprovativos?|documentos?|contrato|resultados?|listas?|carta|horarios?|proposta)\s[^;?!]{0,30}\b(?:
      sai|saem|saira|sairao|sera|serao|chegam?|chegara|segue|seguem|estara|estarao
    )\b
  `,
    verbose('g')`
    \b(?:de-nos|da-nos|de-me|da-me|nos\sde)\s(?:um\spouco\sde\s)?(?:tempo\s)?
    (?:ate|(?:\w+\s){1,2}(?:dias|semanas|horas))\b
    |\bpaciencia\sate\b
  `,
  ],
  noDeed: [
    verbose()`
    \b(?:
      salario
      |(?<!\b(?:marcar|agendar|combinar|acertar|confirmar|data|hora)\s(?:\w{1,6}\s){0,3})entrevista|reuniao|formacao|treinamento|primeiro\sdia|ferias|desconto|conservaremos
      |guardaremos
    )\b
  `,
    /\b(?:tera|teras)\sate\b/,
    /\b(?:poderia|deveria|devera)\b/,
  ],
};
