import type { Section } from '../assessment.ts';

export interface SectionWording {
  readonly label: string;
  /** Stands after the label, in lower case, without a full stop. */
  readonly subLine: string;
}

/** The sections of the queue, in reading order (`SECTIONS`). */
export const SECTION_WORDING: Readonly<Record<Section, SectionWording>> = {
  today: { label: 'Needs you today', subLine: 'waiting would do harm' },
  owed: { label: 'We owe a reply', subLine: 'longest wait first' },
  worth: { label: 'Worth reading', subLine: 'something new since their last message' },
  decide: { label: 'Please decide', subLine: 'we are not sure; one key settles it' },
  steps: { label: 'Hiring steps', subLine: 'not follow-ups; shown in the order they arrived' },
  other: { label: 'Applications and other mail', subLine: 'left alone, in the order they arrived' },
  nothing_new: { label: 'Nothing new', subLine: 'nothing here is deleted, moved or marked as read' },
  care: { label: 'Handle with care', subLine: 'nothing here is deleted, moved or marked as read' },
};
