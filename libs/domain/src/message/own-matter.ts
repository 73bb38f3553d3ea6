import { riskIn } from '../signals/risk.ts';
import { fold } from '../signals/evidence.ts';
import { verbose } from '../verbose.ts';

/** Whoever passes something on says a few words about it. */
const MOST_WORDS = 90;
/** In eight languages: at once, today and tomorrow, somebody who cannot come, and an application of one's own. */
const PRESSES = verbose('iu')`
  (?<!\p{L})(?:
    urgent\p{L}*|asap|immediately|at\sonce|right\snow|today|tonight|tomorrow|this\s(?:morning|afternoon|evening)|ill|sick|police
    |dringend|eilt|sofort|heute|(?<!guten\s)morgen|krank|polizei
    |urgence|tout\sde\ssuite|aujourd['’]hui|ce\s(?:matin|soir)|cet\saprès-midi|demain|malade
    |urgencia|ahora\smismo|hoy|esta\s(?:tarde|noche)|mañana|enferm[oa]|policía
    |urgenza|subito|oggi|stasera|domani|malat[oa]|polizia
    |meteen|vandaag|vanavond|ziek|politie
    |pilne|natychmiast|dziś|dzisiaj|jutro|chor[aey]|policj\p{L}+
    |urgência|imediatamente|hoje|esta\s(?:tarde|noite)|amanhã|doente|polícia
  )(?!\p{L})
`;
/** "This came today": when somebody got the letter presses nobody. */
const CAME = verbose('giu')`
  (?<!\p{L})(?:
    (?:came|got|received|arrived|kam|reçu\p{L}*|arrivé\p{L}*|llegó|llegado|recibid\p{L}+|arrivat\p{L}|ricevut\p{L}|kwam|kreeg|przysz\p{L}+|dostał\p{L}*
      |chegou|recebi)\s(?:\S+\s){0,2}(?:today|this\smorning|heute|aujourd['’]hui|ce\smatin|hoy|esta\smañana|oggi|stamattina|vandaag|dziś|dzisiaj|hoje)
    |(?:heute|vandaag|hoy|oggi|dziś|dzisiaj|hoje|ce\smatin|aujourd['’]hui)\s(?:\S+\s){0,2}(?:kam|\p{L}*gekommen|eingegangen|eingetroffen|bekommen
      |erhalten|\p{L}*gekomen|gekregen|llegó|recibid\p{L}+|arrivat\p{L}|ricevut\p{L}|przysz\p{L}+|dostał\p{L}*|chegou|recebi|reçu\p{L}*)
  )(?!\p{L})
`;
const APPLIES = verbose('iu')`
  (?<!\p{L})(?:
    (?:i\s(?:\S+\s){0,3}|i['’]d\s(?:\S+\s){0,2})apply|i\s(?:have\s)?applied|bewerbe\s(?:ich\s)?mich|mich\s(?:\S+\s){0,4}bewerben
    |je\s(?:\S+\s){0,2}postul\p{L}+|me\spostulo|mi\scandido|ik\s(?:\S+\s){0,2}solliciteer|aplikuję|candidato-me
  )(?!\p{L})
`;

/**
 * Whether what somebody writes above a letter of somebody else is a matter of their own that must not be taken for a word about
 * that letter: it presses, tells of a danger, applies, or is long.
 */
export function isOwnMatter(note: string): boolean {
  if (note.split(/\s+/).length > MOST_WORDS) return true;
  return PRESSES.test(note.replace(CAME, ' ')) || applies(note) || riskIn(fold(note)) !== null;
}

/** Whether somebody speaks of an application of their own. */
export const applies = (text: string): boolean => APPLIES.test(text);
