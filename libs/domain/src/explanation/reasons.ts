import type { Kind, Lane, Reason, Rhythm } from '../assessment.ts';
import type { Concept, Evidence } from '../signals/evidence.ts';
import type { Observation } from '../signals/observe.ts';
import { quoteAround } from './quote.ts';

/** What each concept is called where it is a reason. */
const TEXTS: Partial<Record<Concept, string>> = {
  experience: 'Experience, stated concretely',
  result: 'A result, with its numbers',
  employer_knowledge: 'Knows our work',
  new_material: 'New material',
  decision_change: 'A change that matters to the decision',
  picked_up: 'Adds to what we discussed',
  referral: 'Named referral',
  status_question: 'Asks for an update',
  same_again: 'Same résumé again',
  generic_warmth: 'Warm, but fits any employer',
  answer: 'Answers our question',
  documents: 'Sends documents we asked for',
  scheduling: 'Proposes another time',
  withdrawal: 'Withdraws the application',
  acceptance: 'Answers our offer',
  accommodation: 'Asks for an adjustment',
  feedback: 'Asks for feedback',
  data_request: 'Asks what we hold about them',
  first_contact: 'A first contact',
  vendor: 'From a supplier',
  agency: 'From an agency',
  machine: 'Sent by a machine',
  colleague: 'From a colleague',
  misdirected: 'Meant for someone else',
  pressure: 'Sets an ultimatum',
  insult: 'Contains an insult',
  guilt: 'Lays blame on the reader',
  going_round: 'To colleagues or managers at once',
  private_life: 'Reaches into private life',
  watched: 'Remark about being watched',
  turning_up: 'Says they will come by unannounced',
  romance: 'Personal attention',
  after_no: 'Wrote again after a final no',
  threat: 'Contains a threat',
  danger: 'Someone may be at risk',
  deadline: 'A deadline is near',
  soon: 'A time that is near',
};

const MANNER = [
  'threat',
  'watched',
  'turning_up',
  'private_life',
  'romance',
  'going_round',
  'pressure',
  'guilt',
  'insult',
  'after_no',
] as const;
const SUBSTANCE = [
  'decision_change',
  'result',
  'experience',
  'new_material',
  'referral',
  'employer_knowledge',
  'picked_up',
] as const;
const EMPTY = ['same_again', 'status_question', 'generic_warmth'] as const;
const STEPS = [
  'data_request',
  'withdrawal',
  'acceptance',
  'accommodation',
  'documents',
  'scheduling',
  'answer',
  'feedback',
] as const;
const OTHERS = ['agency', 'vendor', 'machine', 'misdirected', 'colleague'] as const;

function wanted(lane: Lane, kind: Kind | null): readonly Concept[] {
  if (lane === 'excessive') return MANNER;
  if (lane === 'value_added') return SUBSTANCE;
  if (lane === 'empty') return EMPTY;
  return kind === 'process' ? STEPS : kind === 'not_candidate' ? OTHERS : ['first_contact'];
}

function reasonOf(evidence: Evidence, newText: string): Reason {
  const range = quoteAround(newText, evidence);
  return {
    code: evidence.concept,
    text: TEXTS[evidence.concept] ?? '',
    quote: newText.slice(range.start, range.end),
    range,
  };
}

function rhythmReason(rhythm: Rhythm): Reason {
  const hours = rhythm.exceeded === '24_hours';
  const text = hours
    ? `${rhythm.contactsIn24Hours} messages in 24 hours`
    : `${rhythm.contactsIn14Days} contacts in 14 days, no reply from us`;
  return { code: hours ? 'rhythm_24_hours' : 'rhythm_14_days', text, quote: null, range: null };
}

/**
 * The reasons for a lane, most important first.
 *
 * @param newText the text that ranges of `observation.evidence` refer to
 * @returns at least one; every quote stands at its range in `newText`
 */
export function reasonsFor(
  lane: Lane,
  kind: Kind | null,
  urgent: boolean,
  rhythm: Rhythm,
  rhythmDecides: boolean,
  observation: Observation,
  newText: string,
): Reason[] {
  const reasons: Reason[] = [];
  const concepts: Concept[] = [
    ...(urgent ? (['danger', 'deadline', 'soon'] as const) : []),
    ...wanted(lane, kind),
  ];
  if (rhythmDecides) reasons.push(rhythmReason(rhythm));
  for (const concept of concepts) {
    const first = observation.evidence.find((evidence) => evidence.concept === concept);
    if (first !== undefined) reasons.push(reasonOf(first, newText));
  }
  if (reasons.length === 0) reasons.push(plainReason(lane, kind));
  return reasons.slice(0, 5);
}

function plainReason(lane: Lane, kind: Kind | null): Reason {
  const text: Record<Lane, string> = {
    value_added: 'Something new since their last message',
    empty: 'Nothing new in the words',
    excessive: 'Manner of contact',
    other:
      kind === 'process'
        ? 'Part of a step we started'
        : kind === 'application'
          ? 'A first contact'
          : 'Not from a candidate',
  };
  return { code: `lane_${lane}`, text: text[lane], quote: null, range: null };
}
