import type { Contact } from '../contact/contact.ts';
import { oncePer } from '../once-per.ts';
import { verbose } from '../verbose.ts';
import { isFinalNo } from './final-no.ts';
import { invites } from './words-of-ours.ts';
import { plainTextOf } from './words-of-theirs.ts';

/** A longer word may well be the one that was promised. */
const LONGEST_WORDS = 40;
/** An acknowledgement is no longer. */
const LONGEST_ACKNOWLEDGEMENT_WORDS = 16;

/** What a decision, an offer or papers are told with: then it may be what was promised. */
const SETTLES = verbose()`
  \b(?:
    offer\w*|decid\w*|decision|regret|unfortunately|invit\w*|interview\w*|congratulat\w*|success\w*|contract|attach\w*
    |enclos\w*|next\s(?:round|stage|step\w*)|select\w*|shortlist\w*|news|results?|outcome|chosen|appoint\w*|hired?|welcome|job|yours|you\s(?:start|begin)|you(?:'re|\sare)\sin
    |angebot|ent(?:schied|scheid)\w*|leider|einlad\w*|gesprach\w*|gluckwunsch|vertrag|einstell\w*|anbei|zusage|absage|ergebnis\w*
    |offre|regret\w*|malheureusement|entretien|felicit\w*|contrat|ci-joint\w*|retenu\w*|resultat\w*
    |oferta|lament\w*|entrevista|enhorabuena|contrato|adjunt\w*|seleccionad\w*|resultad\w*
    |offerta|decis\w*|purtroppo|colloquio|complimenti|contratto|allegat\w*|scelt\w*|esito
    |aanbod|beslo\w+|beslis\w*|helaas|uitnodig\w*|gesprek|gefeliciteerd|bijgevoegd|uitslag
    |zdecyd\w*|decyzj\w*|niestety|zapr[ao]s\w*|rozmow\w*|gratul\w*|umow\w*|zalacz\w*|wynik\w*
    |infelizmente|parabens|anexo|resposta|teklif\w*|karar\w*|maalesef|gorusme\w*|tebrik\w*|sozlesme\w*|sonuc\w*
  )\b
`;

const ACKNOWLEDGES = verbose()`
  \b(?:
    thank\w*|thx|got\s(?:it|the|your|them)|received|noted|will\sdo|ok|okay|no\sproblem|of\scourse
    |danke|dank|erhalten|angekommen|notiert|alles\sklar|merci|bien\srecu|c'est\snote|d'accord|gracias|recibido
    |anotado|grazie|ricevuto|bedankt|ontvangen|genoteerd|dziekuj\w*|otrzymal\w*|obrigad[oa]|recebid\w*|tesekkur\w*|aldik
  )\b
`;

/** That what was promised is still to come. */
const NOT_YET = verbose()`
  \b(?:
    (?:not|nothing|no\s\w+)\syet|still\s(?:waiting|open|with\sthe|no)|noch\s(?:nicht|nichts|keine?n?)|pas\sencore
    |(?:todavia|aun)\sno|non\sancora|ancora\s(?:niente|nessun\w*)|nog\s(?:niet|niets|geen)|jeszcze\snie|ainda\snao|henuz
  )\b
`;

const wordsIn = (plain: string) => plain.match(/\p{L}+/gu)?.length ?? 0;

/** Whether a mail of ours only thanks for something, or says that there is nothing to tell yet. */
export const saysLittle = oncePer((contact: Contact): boolean => {
  if (contact.channel !== 'email' || isFinalNo(contact) || invites(contact)) return false;
  const plain = plainTextOf(contact);
  const words = wordsIn(plain);
  if (words <= LONGEST_WORDS && NOT_YET.test(plain)) return true;
  return words <= LONGEST_ACKNOWLEDGEMENT_WORDS && ACKNOWLEDGES.test(plain) && !SETTLES.test(plain);
});

/** Whether a mail of ours may be no more than the answer to a question of theirs. */
export const mayOnlyAnswer = oncePer((contact: Contact): boolean => {
  if (contact.channel !== 'email' || isFinalNo(contact) || invites(contact)) return false;
  const plain = plainTextOf(contact);
  return wordsIn(plain) <= LONGEST_WORDS && !SETTLES.test(plain);
});
