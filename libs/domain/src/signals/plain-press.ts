import type { Kind, Lane } from '../assessment.ts';
import type { Instant } from '../contact/contact.ts';
import type { WorkingCalendar } from '../time/calendar.ts';
import { epochMs } from '../time/instant.ts';
import { goesWrong } from './goes-wrong.ts';
import { interviewTime } from './interview-time.ts';
import { needsAccess } from './needs-access.ts';
import type { Observation } from './observe.ts';
import { sentenceAround } from './sentence-around.ts';
import { verbose } from '../verbose.ts';

const HOUR = 3_600_000;
/** From the morning of one day to the evening of the next. */
const TOMORROW_HOURS = 33;
const OFFER_HOURS = 48;
/** Around the time that we named for a meeting. */
const HOURS_BEFORE = 3;
const HOURS_AFTER = 1;

const CALLED_OFF = /^scheduling\.(off|change)$/;
const APPOINTMENT =
  /\b(interview|appointment|meeting|call|conversation|talk|panel|assessment|trial|visit|tomorrow|today)\b/;
const OFFER = /^decision_change\.(offer|offerDated)$/;
/** That an answer to it is due, and not only that it came. */
const ANSWERED = verbose()`
  \b(answer|decide|decision|reply|respond|sign|accept|let (them|him|her) know|say yes)\b
  |\b(expires?|lapses?|runs out|closes|ends)\b
`;
/** The same in seven other languages, folded, where another employer's offer stands in the same sentence. */
const ANSWERED_ABROAD = verbose()`
  \b(
    antworten|zusagen|entscheiden|unterschreiben|bescheid|repondre|decider|signer|reponse|contestar|responder|decidir
    |firmar|respuesta|rispondere|decidere|firmare|risposta|antwoorden|beslissen|tekenen|antwoord|odpowiedziec
    |zdecydowac|podpisac|odpowiedz|assinar|resposta|vence|caduca|expira|expire|scade|verloopt|wygasa|lauft
  )\b
`;
const OFFER_ABROAD = verbose()`
  \b(
    (otr[ao]|altr[ao]|outr[ao]|andere[nrs]?|autre|inn(a|ej|ego)|drugiej)\b[^.!?\n]{0,30}
      \b(oferta|offerta|proposta|propuesta|angebot|vertrag|offre|proposition|contrat\w*|aanbod|contract|oferte|umow\w+)
    |(oferta|offerta|proposta|propuesta|angebot|offre|proposition|contrat\w*|aanbod|contract|oferte|umow\w+)
      \b[^.!?\n]{0,40}\b(otr[ao]|altr[ao]|outr[ao]|andere[nrs]?|autre|ailleurs|inn(a|ej|ego)|elders)
  )\b
`;
/** What somebody else has sent them to sign, and waits for. */
const WAITED_FOR = verbose()`
  \b(
    (wartet|warten)\b[^.!?\n]{0,30} auf (meine|die) (unterschrift|antwort|zusage)|(attend|attendent) (ma|la) (signature|reponse)
    |(espera|esperan) (mi|la) (firma|respuesta)|(aspetta|aspettano) (la (mia )?)?(firma|risposta)
    |(wacht|wachten) op (mijn |de |een )?(handtekening|antwoord)|czeka(ja)? na (moj\w* )?(podpis|odpowiedz|decyzje)
    |(espera|esperam|aguardam?) (a (minha )?)?(assinatura|resposta)|(are |is )?waiting for my (signature|answer|decision)
  )\b
`;
const ENDS = /\b(expires?|lapses?|runs out|closes|ends)\b/;

/** That they will not come, in seven other languages, folded. */
const STAYS_AWAY = verbose()`
  \b(
    (ich (komme|erscheine)|(komme|erscheine) ich)\b[^.!?\n]{0,30}\bnicht
    |(ich kann|kann ich|ich werde|werde ich)\b[^.!?\n]{0,50}\bnicht( \w+)? (kommen|erscheinen|teilnehmen|da sein|wahrnehmen)
    |je ne (viendrai|serai|me presenterai|pourrai|peux)\b[^.!?\n]{0,12}\b(pas|plus)
    |no (voy a ir|ire|acudire|asistire|me presentare|puedo ir|podre ir)
    |non (mi presento|mi presentero|vengo|verro|ci saro|posso venire|potro venire)
    |(kom ik|ik kom)\b[^.!?\n]{0,30}\bniet|(ik kan|kan ik)\b[^.!?\n]{0,50}\bniet( \w+)? (komen|aanwezig|bij zijn)
    |nie (przyjde|przyjade|stawie sie|pojawie sie|bede mogl\w+|moge przyjsc)
    |nao (vou|irei|comparecerei|posso ir|poderei ir|apareco)
  )\b
`;

/** Whether the sentence in which a time of today or tomorrow stands says that they will not come then. */
function staysAway({ folded, times }: Observation): boolean {
  const { named } = times;
  if (named === null || named.hours <= -1 || named.hours > TOMORROW_HOURS) return false;
  return STAYS_AWAY.test(sentenceAround(folded, named.start, named.end));
}

/** Whether a step of ours that is called off or moved was to be today or tomorrow. */
function callsOff(observation: Observation, at: Instant, calendar: WorkingCalendar): boolean {
  if (staysAway(observation)) return true;
  const off = observation.evidence.filter(({ cue }) => CALLED_OFF.test(cue));
  if (!off.some(({ start, end }) => APPOINTMENT.test(sentenceAround(observation.folded, start, end))))
    return false;
  const time = interviewTime(observation, at, calendar);
  const hours = time === null ? Number.NaN : (epochMs(time.at) - epochMs(at)) / HOUR;
  return hours > -1 && hours <= TOMORROW_HOURS;
}

/** Whether they cannot reach a meeting of ours that begins, or has just begun. */
function missesUs({ times, folded }: Observation): boolean {
  const { ours } = times;
  return ours !== null && ours.hours > -HOURS_AFTER && ours.hours <= HOURS_BEFORE && goesWrong(folded);
}

/** Whether an answer to another offer is due within two days. */
function mustAnswer({ evidence, folded, times }: Observation): boolean {
  const offers = evidence.filter(({ cue }) => OFFER.test(cue));
  return [times.due, times.named].some((time) => {
    if (time === null || time.hours <= 0 || time.hours > OFFER_HOURS) return false;
    const said = sentenceAround(folded, time.start, time.end);
    const isOfOffer = offers.some(({ start, end }) => said.includes(folded.slice(start, end)));
    if (isOfOffer && (time === times.due ? ANSWERED : ENDS).test(said)) return true;
    return (OFFER_ABROAD.test(said) && ANSWERED_ABROAD.test(said)) || WAITED_FOR.test(said);
  });
}

/**
 * What cannot wait by its words and its times alone, whatever a model makes of so short a message: an interview of today
 * or tomorrow that is called off, one that begins and cannot be reached, an offer that lapses within two days.
 *
 * @param at when the message was written
 * @source the labelling guide, `urgent`
 */
export function pressesPlainly(
  observation: Observation,
  { lane, kind }: { readonly lane: Lane; readonly kind: Kind | null },
  at: Instant,
  calendar: WorkingCalendar,
): boolean {
  if (kind !== 'not_candidate' && lane !== 'excessive' && needsAccess(observation, at, calendar)) return true;
  if (lane === 'value_added') return mustAnswer(observation);
  const isStep = lane === 'other' && kind === 'process';
  if (isStep && callsOff(observation, at, calendar)) return true;
  return (isStep || lane === 'empty') && missesUs(observation);
}
