import { italianDeeds } from './deeds-romance.ts';
import type { PromisePatterns } from './promise-words.ts';
import { verbose } from '../verbose.ts';

export const italian: PromisePatterns = {
  ...italianDeeds,
  resume: [],
  signs: verbose('g')`
    \b(?:
      le|la|ti|vi|ci|il|lo|i|gli|un|una|entro|tra|fra|di|del|della|dei|al|alla|e|che|con|per|nostr\w|a
      |domani|prossim\w+|da|in|suo|sua|tuo|tua|si|ha|sono|nei|nel|lunedi|martedi|mercoledi|giovedi|venerdi
    )\b
  `,
  tell: [
    /\b(?:le|ti|vi)\s(?:so|sapro|sapremo)\sdire\b|\bprovved(?:eremo|ero|iamo|o)\sa\s\w+r\w{1,4}\b/g,
    verbose('g')`
    \b(?:sara|saranno|verra|verranno)\s(?:spedit|inviat|pubblicat|comunicat|consegnat|rimborsat|accreditat|notificat|trasmess|affiss|informat|contattat|avvisat|disponibil)\w*
  `,
    /\bdovrebbe(?:ro)?\s\w+r(?:le|ti|vi)\b/g,
    /\b(?:le|ti|vi)\s(?:faremo|faro|faccio)\s(?:sapere|avere)\b/g,
    verbose('g')`
    \b(?:la|ti|vi|le|lo)\s(?:
      contatteremo|contattero|ricontatteremo|ricontattero|chiamero|chiamo|chiameremo|richiamo|richiamiamo
      |chiamiamo|contattiamo|aggiorniamo|informiamo|avvisiamo|richiamero|informeremo|informero|aggiorneremo
      |aggiornero|aggiorno|avviseremo|avviso|do|daremo|daro|diamo|invio|inviero|invieremo|mando|mandero
      |manderemo|scrivo|scrivero|scriveremo|comunicheremo|comunichero|comunico|diremo|diro|rispondero
      |risponderemo|confermo|confermero|confermeremo
    )\b
  `,
    /\b(?:contatteremo|ricontatteremo)\b/g,
    verbose('g')`
    \b(?:ricevera|riceverai|ricevete|avra|avrai|sapra|saprai)\b[^;?!]{0,40}\b(?:
      risposta|notizie|esito|riscontro|decisione|comunicazione|offerta
    )\b
  `,
    verbose('g')`
    \bci\s(?:
      sentiamo|risentiamo|sentiremo|faremo\s(?:vivi|sentire)|mettiamo\sin\scontatto|metteremo\sin\scontatto
    )\b
  `,
    /\bmi\s(?:faccio|faro)\s(?:sentire|vivo|viva)\b/g,
    verbose('g')`
    \b(?:esito|decisione|risposta|risultato)\b[^;?!]{0,60}\b(?:sara|verra|saranno|verranno)\s
    (?:comunicat|dat|inviat|res)
  `,
  ],
  settle: [
    /\b(?:risultato|esito|decisione)\b[^;?!]{0,20}\bsi\s(?:sapra|conoscera|decidera)\b/g,
    /\bdecisione\b[^;?!]{0,40}\b(?:sara\spresa|verra\spresa|e\sprevista|e\sattesa|arrivera)/g,
    /\b(?:decidiamo|decideremo|prenderemo\suna\sdecisione|contiamo\sdi\sdecidere|pensiamo\sdi\sdecidere)/g,
  ],
  news: [
    verbose('g')`
    \b(?:
      contatter|chiamer|informer|aggiorner|avviser|invier|mander|scriver|comunicher|risponder|confermer
      |annuncer|decider|pubblicher|ricontatter
    )(?:emo|o|mo)\b
  `,
    verbose('g')`
    \b(?<!\b(?:sua|tua|vostra|senza|nessuna)\s)(?:
      risposta|riscontro|decisione|esito|notizie|novita|proposta
    )\b
  `,
  ],
  unless: [
    /\?\s*$/,
    /\b(?:in\sattesa(?:$|[.,]|\sd\w+\s(?:un\w?'?\s?)?(?:su[oa]|tu[oa]|vostr[oa])\b)|(?:sua|tua)\s(?:risposta|decisione|conferma)|ci\sfaccia)\b/,
    verbose()`
    \b(?:
      se\s(?:il|la|lei|sara|verra|non|tutto|dovesse)|qualora|nel\scaso|solo|soltanto|esclusivamente|a\smeno
    )\b
  `,
    /\bnon\s(?:le|ti|la|vi|ci|potremo|possiamo|avremo|riusciamo|ricevera|sara)\b/,
    /\b(?:la\spreghiamo|per\sfavore|per\scortesia|potrebbe)\b/,
    /\b(?:avremmo|dovevamo|avevamo)\b/,
  ],
  noNews: [
    verbose()`
    \b(?:
      preghiamo|favore|attendiamo|firmare|scade|allegat|colloquio|inizia|potrebbe|era|doveva|abbiamo
      |ha\spreso
    )\b
  `,
    /\b(?:non|senza|nessuna)\b/,
  ],
};
