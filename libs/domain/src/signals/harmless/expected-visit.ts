import { bare, stems } from '../abroad/plain-words.ts';
import type { Evidence } from '../evidence.ts';
import type { Observation } from '../observe.ts';
import { sentenceAround } from '../sentence-around.ts';

/** That we ask somebody to come, or to ring at the door. */
const ASKS_TO_COME = stems(
  'come (in|by|over|along|round)|drop (in|by)|pop (in|by)|stop by|pick (up|it up)|collect|ring (me|us|the bell)|call (me|us) (when|once)|downstairs',
  'kommen sie|komm|vorbei|abholen|holen sie|rufen sie an|wenn sie unten',
  'passez|venez|recuperer|en bas|rappelez',
  'pase(se)?(?!~)|venga|recoger|abajo|avise(nos)?|llame(nos)?',
  'passi|venga|ritirare|sotto|mi chiami',
  'kom(t)? (gerust|even|langs)|langs|ophalen|beneden|bel even',
  'prosze (wpasc|przyjsc|zadzwonic|odebrac)|z dolu|na dole',
  'passe(?!~)|venha|levantar|em baixo|ligue',
  'ugra|gelin|asagi|bekliyoruz',
  'kom (in|forbi|gerna|gerne)|hamta|hente|nere|nede',
  'prijdte|zastavte|dole',
  'veniti|treceti|jos(?!~)|sunati',
  'jojjon|ugorjon|varjuk|lent',
  'приходите|заходите|зайдите|внизу',
  'приходьте|заходьте|внизу|чекаємо',
  'tule|kutsumme|alhaalla',
  'ελατε|περαστε|κατω',
);
/** What no invitation covers. */
const UNASKED = stems(
  "home|house|tonight|night|whether (or not|you)|won'?t (leave|go|move|be sent)|will not (leave|go|move)|not (leaving|moving)|not going (anywhere|away)|anyway|at your place|instead",
  'zu hause|haus(?!~ aus)|heute abend|nacht|ob sie|gehe nicht|trotzdem|dennoch|stattdessen|bleibe',
  'domicile|maison|ce soir|nuit|que (vous|cela)|bouge|partirai pas|quand meme',
  'su casa|tu casa|noche|quiera|no me (voy|muevo|ire)|igualmente',
  'casa (sua|tua)|stasera|notte|che (lei )?voglia|non me ne|comunque',
  'thuis|vanavond|nacht|of (u|je) (nu )?wil|ga niet weg|toch',
  'do domu|w domu|wieczor|noc|czy (pani|pan) chce|nie wyjde|i tak',
  'sua casa|tua casa|noite|queira|nao saio|mesmo assim',
);
/** That they come to what was agreed, where nothing of it is seen: we may have rung them. */
const AS_AGREED = stems(
  'as (you|we) (wrote|said|asked|suggested|proposed|agreed|arranged|discussed)|as (agreed|arranged|discussed|planned|requested|confirmed)|(i |to |just )?confirm(ing)?|our (appointment|interview|meeting|\\d{1,2}(:\\d\\d)? ?(am|pm|o.?clock))',
  'wie (vereinbart|besprochen|abgemacht)|bestatige|zu unserem (gesprach|termin)',
  'comme convenu|je confirme|notre (rendez-vous|entretien)',
  'como (acordamos|quedamos|acordado)|confirmo|nuestra (cita|entrevista)',
  "come concordato|come d'accordo|confermo|(il )?nostro (colloquio|appuntamento)",
  'zoals (afgesproken|besproken)|bevestig|ons gesprek|onze afspraak',
  'zgodnie z umowa|umowion|potwierdzam',
  'como combinado|confirmo|a nossa (entrevista|reuniao)',
);
/** Drivers and fitters come whether somebody is in or not. */
const SENT_BY_US = stems(
  '(our|the|a) ((delivery|service) )?(driver|courier|technician|engineer|fitter|van|lorry|team)',
  'unser[e]? (fahrer|techniker|monteur|kurier|team|spedition)',
  'nos? (livreur|technicien|chauffeur|equipe|monteur)',
  'nuestr[oa] (tecnico|repartidor|transportista|equipo|mensajero)|nuestros (tecnicos|repartidores)',
  '(il|i) nostr[oi] (corrier|tecnic|autist|fattorin)',
  'onze (chauffeur|monteur|koerier|bezorger)',
  'nasz (kurier|kierowca|technik|serwisant|dostawca)',
  'o nosso (estafeta|tecnico|motorista)|os nossos',
  'kuryemiz|soforumuz|teknisyenimiz',
  'var (chauffor|chaufför|tekniker)|vores (chauffor|tekniker)',
);

/** Whether somebody comes as we asked or as was agreed, or is sent with goods. */
export function isExpectedVisit({ start, end }: Evidence, text: string, { stage }: Observation): boolean {
  const sentence = sentenceAround(text, start, end);
  if (SENT_BY_US.test(sentence)) return true;
  if (!stage.weDeclined && !stage.weSaidStop && AS_AGREED.test(sentence) && !UNASKED.test(sentence))
    return true;
  if (stage.ourLast === '' || !stage.theirTurn || stage.weDeclined || stage.weSaidStop) return false;
  const asked = stage.weInvited || stage.weOffered || stage.weAskedTime;
  return (asked || ASKS_TO_COME.test(bare(stage.ourLast))) && !UNASKED.test(sentence);
}
