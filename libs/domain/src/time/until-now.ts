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
/** "Wenn ich bis heute nichts höre" sets a day. */
const IF = verbose('iu')`
  (?<!\p{L})(?:
    if|unless|wenn|falls|sofern|si|s['’]il|sinon|salvo|se|altrimenti|als|indien|tenzij|jeśli|jeżeli|jak|caso|senão
  )(?!\p{L})
`;

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
    /[^.!?\n]*$/.exec(text.slice(Math.max(0, range.start - LONGEST_BEFORE), range.start))?.[0] ?? '';
  const after = /^[^.!?\n]*/.exec(text.slice(range.end, range.end + LONGEST_AFTER))?.[0] ?? '';
  const isState = !IF.test(before) && (NOT.test(before) || NOT.test(after));
  return isState ? { ...mention, bearing: 'past' } : mention;
}
