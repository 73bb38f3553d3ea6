import { verbose } from '../verbose.ts';
import type { DateMention } from './mention.ts';

/** So far around the words a clause reaches. */
const [LONGEST_BEFORE, LONGEST_AFTER] = [80, 100];
const UNTIL = /^(?:(?:up )?(?:un)?til|bis|jusqu|hasta|fino|sino|tot|do|até)(?!\p{L})/iu;
const NOT = verbose('iu')`
  (?<!\p{L})(?:
    not|no|never|nothing|nobody|none|no-one|(?:have|has|had|did)n['’]?t|nicht|nichts|kein\p{L}*|niemand\p{L}*|nie|ne|n['’]\p{L}+
    |rien|pas|aucun\p{L}*|jamais|personne|nada|ningun\p{L}*|ningún|nadie|nunca|non|nessun\p{L}*|niente|nulla|niet|niets|geen
    |nooit|nikt|nic|żadn\p{L}*|não|nenhum\p{L}*|ninguém
  )(?!\p{L})
`;
/**
 * What sets a day, whatever is denied beside it: "wenn ich bis heute nichts höre", "ich muss bis heute zusagen und habe noch
 * nichts gehört".
 */
const SETS = verbose('iu')`
  (?<!\p{L})(?:
    if|unless|offers?|accept\p{L}*|sign|decide|decision|deadline|valid|gave|giv(?:e|en)|must|have\sto|need|wenn|falls|sofern|muss
    |müssen|gilt|angebot\p{L}*|zusag\p{L}*|zugesagt|frist\p{L}*|entscheid\p{L}*|unterschreib\p{L}*|gültig|si|s['’]il|sinon|dois|doit
    |offres?|accepter|signer|répondre|décider|délai|valable|proposition|plazo|oferta|firmar|decidir|aceptar|contestar|tengo\sque
    |debo|válid[ao]|se|altrimenti|devo|offerta|firmare|decidere|accettare|rispondere|scade|valid[ao]|als|indien|tenzij|moet|aanbod
    |beslissen|tekenen|geldig|aannemen|jeśli|jeżeli|muszę|ofert\p{L}+|podpisać|zdecydować|odpowiedzieć|ważn[ae]|termin|caso|senão
    |tenho\sde|tenho\sque|proposta|assinar|aceitar|prazo|responder
  )(?!\p{L})
`;
const SENTENCE_BEFORE = /[^.!?\n]*$/;
const SENTENCE_AFTER = /^[^.!?\n]*/;
/** Where one thing said ends and another begins. */
const CLAUSE_END = /[,;:–—]|\s(?:and|but|so|und|aber|et|mais|y|pero|e|ma|en|maar|i|ale|a|mas)\s/iu;

/**
 * A day by which something is due, or one until which something has not happened: "bis heute habe ich nichts gehört" says how
 * things stand, and presses nobody.
 *
 * @param today as in a mention
 */
export function asTold(text: string, mention: DateMention, today: string): DateMention {
  const { bearing, precision, lastDay, range } = mention;
  if (bearing !== 'by' || precision !== 'day' || lastDay !== today) return mention;
  if (!UNTIL.test(text.slice(range.start, range.end))) return mention;
  const before =
    SENTENCE_BEFORE.exec(text.slice(Math.max(0, range.start - LONGEST_BEFORE), range.start))?.[0] ?? '';
  const after = SENTENCE_AFTER.exec(text.slice(range.end, range.end + LONGEST_AFTER))?.[0] ?? '';
  if (SETS.test(before) || SETS.test(after)) return mention;
  const clause = `${before.split(CLAUSE_END).at(-1) ?? ''} ${after.split(CLAUSE_END)[0] ?? ''}`;
  return NOT.test(clause) ? { ...mention, bearing: 'past' } : mention;
}
