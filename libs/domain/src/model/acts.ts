/**
 * What one sentence of a message does, as a person who reads it in its place would say: the dialogue acts of this
 * product. A sentence may do several things or none. The order is that of the weights in a model file.
 */
export const ACTS = [
  'experience',
  'employer_knowledge',
  'new_material',
  'change',
  'picks_up',
  'referral',
  'repeated',
  'status',
  'warmth',
  'vague',
  'earlier_contact',
  'ask',
  'complaint',
  'pressure',
  'insult',
  'guilt',
  'going_round',
  'private_life',
  'watched',
  'turning_up',
  'romance',
  'after_no',
  'danger',
  'application',
  'hiring_step',
  'request',
  'outsider',
  'urgent',
] as const;
export type Act = (typeof ACTS)[number];
