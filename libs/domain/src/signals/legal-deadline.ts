import type { NearTime } from './near-times.ts';
import type { Observation } from './observe.ts';
import { sentenceAround } from './sentence-around.ts';
import { verbose } from '../verbose.ts';

/** A legal limit nearer than this does not wait for the next working day. */
const WITHIN_HOURS = 48;

/** What sets or watches a limit of the law. */
const LAW = verbose()`
  \b(
    statutory|by law|article \d+|gdpr|dsgvo|rgpd|lgpd|rodo|avg|kvkk|agg|(subject |data )?access request
    |public records|freedom of information|subpoena|tribunal|the court|injunction|judgment|in default
    |default determination|counsel|commissioner|supervisory authority|labou?r authority|eeoc|time limit
    |legal deadline|filing deadline|position statement|litigation|(foreigners|immigration) office
    |(prazo|plazo|delai|termine) (legale?|de ley)|gesetzliche frist|wettelijke termijn|termin ustawowy
    |ustawowy termin
    |(residence|work|student|graduate) (permit|visa)|my visa|aufenthaltstitel|aufenthaltserlaubnis|auslanderbehorde
    |titre de sejour|carte de sejour|prefecture|(permiso|tarjeta) de (residencia|trabajo)|extranjeria
    |permesso di soggiorno|questura|verblijfsvergunning|zoekjaar|werkvergunning|kart[aey] pobytu
    |urz(ad|edzie) wojewodzk\w+|autorizacao de residencia|mon visa|mein visum|mi visado|meu visto
  )\b
  |§
`;
/** That a limit ends, or that something must be there by then. */
const ENDS = verbose()`
  \b(
    ends?|ended|expires?|runs? (out|to)|is up|lapses?|closes|due|out of time|return date
    |must (be|reach|have)|has to be|no later than|at the latest|termina|expira|acaba|endet|lauft ab|ablauft
    |loopt\b[^.!?\n]{0,40}\baf|lauft\b[^.!?\n]{0,40}\bab|termin ostateczny|ostateczny termin|dernier delai
    |letzter tag|dernier jour|ultimo dia|ultimo giorno|laatste dag|ostatni dzien
    |vence|finaliza|scade|verloopt|eindigt|uplywa|mija|konczy sie|prend fin|doluyor
    |by (?:\d|five|noon|midnight|today|tomorrow|close)
  )\b
`;
/** A limit that only begins leaves time. */
const BEGINS =
  /\b(begins?|starts?|counts?|runs) (from |on )?(today|now)\b|\b(month|days) (begins?|starts?)\b/;

/**
 * The end of a limit that the law sets, such as the month in which a data request must be answered.
 *
 * @returns null where none is named or it is further away than two days
 * @source the labelling guide: a legal deadline is urgent where waiting for a working day does harm
 */
export function legalDeadline({ folded, times }: Observation): NearTime | null {
  const near = [times.due, times.named].find((time) => time !== null && time.hours <= WITHIN_HOURS) ?? null;
  if (near === null || !LAW.test(folded)) return null;
  const sentence = sentenceAround(folded, near.start, near.end);
  return ENDS.test(sentence) && !BEGINS.test(sentence) ? near : null;
}
