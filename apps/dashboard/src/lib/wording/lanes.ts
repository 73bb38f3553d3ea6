import type { Kind, Lane, Section } from '#libs/domain';

/** How a message is marked where the reader meets it: finer than a lane, because an application is not a hiring step. */
export const MARKS = [
  'today',
  'owed',
  'worth',
  'decide',
  'step',
  'application',
  'nothing_new',
  'care',
  'other_mail',
] as const;
export type Mark = (typeof MARKS)[number];

export const MARK_WORDS: Readonly<Record<Mark, { readonly name: string; readonly tooltip: string }>> = {
  today: { name: 'Needs you today', tooltip: 'Waiting would do harm.' },
  owed: { name: 'We owe a reply', tooltip: 'We said we would write, or they asked, and we have not.' },
  worth: { name: 'Worth reading', tooltip: 'Something new and concrete since their last message.' },
  decide: { name: 'Please decide', tooltip: 'We could not tell. Your answer stays.' },
  step: { name: 'Hiring step', tooltip: 'Part of a step we started: answers, dates, documents.' },
  application: { name: 'Application', tooltip: 'A first contact. We do not sort these by quality.' },
  nothing_new: {
    name: 'Nothing new',
    tooltip: 'Says hello again, adds nothing yet. Polite to send, safe to batch.',
  },
  care: {
    name: 'Handle with care',
    tooltip: 'About how often or in what way we were contacted, not about who.',
  },
  other_mail: {
    name: 'Other mail',
    tooltip: 'Not from a candidate: colleagues, suppliers, newsletters. Left alone.',
  },
};

export const SECTION_WORDS: Readonly<Record<Section, { readonly name: string; readonly about: string }>> = {
  today: { name: 'Needs you today', about: 'waiting would do harm' },
  owed: { name: 'We owe a reply', about: 'longest wait first' },
  worth: { name: 'Worth reading', about: 'something new since their last message' },
  decide: { name: 'Please decide', about: 'we are not sure; one key settles it' },
  steps: { name: 'Hiring steps', about: 'not follow-ups; shown in the order they arrived' },
  other: { name: 'Applications and other mail', about: 'left alone, in the order they arrived' },
  nothing_new: { name: 'Nothing new', about: 'nothing here is deleted, moved or marked as read' },
  care: { name: 'Handle with care', about: 'opens only when you choose' },
};

/** The lanes as a person chooses between them. */
export const LANE_WORDS: Readonly<Record<Lane, string>> = {
  value_added: 'Worth reading',
  empty: 'Nothing new',
  excessive: 'Handle with care',
  other: 'Hiring step or other mail',
};
/** The same on a button of a *Please decide* row, where the kind is told if it is known. */
export function laneShort(lane: Lane, kind: Kind | null): string {
  if (lane !== 'other') return LANE_WORDS[lane];
  if (kind === 'application') return MARK_WORDS.application.name;
  return kind === 'not_candidate' ? MARK_WORDS.other_mail.name : MARK_WORDS.step.name;
}
