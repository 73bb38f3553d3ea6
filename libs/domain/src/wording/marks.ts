import type { Assessment, Kind, Lane, Section } from '../assessment.ts';

/** How a message is marked where the reader meets it: finer than a lane, because an application is no hiring step. */
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

export interface MarkWording {
  readonly label: string;
  readonly tooltip: string;
  /** Name of the icon in the Tabler set. */
  readonly icon: string;
}

/** Lane and badge: label, what it means, icon. */
export const MARK_WORDING: Readonly<Record<Mark, MarkWording>> = {
  today: {
    label: 'Needs you today',
    tooltip: 'Waiting would do harm.',
    icon: 'clock',
  },
  owed: {
    label: 'We owe a reply',
    tooltip: 'We said we would write, or they asked, and we have not.',
    icon: 'arrow-back-up',
  },
  worth: {
    label: 'Worth reading',
    tooltip: 'Something new and concrete since their last message.',
    icon: 'message-plus',
  },
  decide: {
    label: 'Please decide',
    tooltip: 'We could not tell. Your answer stays.',
    icon: 'message-question',
  },
  step: {
    label: 'Hiring step',
    tooltip: 'Part of a step we started: answers, dates, documents.',
    icon: 'list-check',
  },
  application: {
    label: 'Application',
    tooltip: 'A first contact. We do not sort these by quality.',
    icon: 'file-text',
  },
  nothing_new: {
    label: 'Nothing new',
    tooltip: 'Says hello again, adds nothing yet. Polite to send, safe to batch.',
    icon: 'circle-dashed',
  },
  care: {
    label: 'Handle with care',
    tooltip: 'About how often or in what way we were contacted, not about who.',
    icon: 'shield',
  },
  other_mail: {
    label: 'Other mail',
    tooltip: 'Not from a candidate: colleagues, suppliers, newsletters. Left alone.',
    icon: 'inbox',
  },
};

/**
 * How a message is marked in its section.
 *
 * @param kind null unless the lane is `other`
 */
export function markOf(section: Section, kind: Kind | null): Mark {
  switch (section) {
    case 'steps':
      return 'step';
    case 'other':
      return kind === 'application' ? 'application' : 'other_mail';
    default:
      return section;
  }
}

/** The mark of a lane wherever the message is met: there may be more to say of it than what it is. */
export function markOfLane(lane: Lane, kind: Kind | null): Mark {
  switch (lane) {
    case 'value_added':
      return 'worth';
    case 'empty':
      return 'nothing_new';
    case 'excessive':
      return 'care';
    case 'other':
      if (kind === 'process') return 'step';
      return kind === 'application' ? 'application' : 'other_mail';
  }
}

/**
 * The mark of a message among everything else from its person. Not that of its section: whether we owe something by now
 * says nothing of one message. What is at risk, in doubt or could not wait is never called by a lane that folds it.
 */
export function markInHistory(
  seen: Pick<Assessment, 'lane' | 'kind' | 'urgent' | 'danger' | 'unsure'>,
): Mark {
  if (seen.danger) return 'today';
  if (seen.unsure) return 'decide';
  const mark = markOfLane(seen.lane, seen.kind);
  return seen.urgent && mark === 'nothing_new' ? 'today' : mark;
}

/** A lane as a person chooses it, or finds it in a record. */
export function laneLabel(lane: Lane, kind: Kind | null): string {
  return MARK_WORDING[markOfLane(lane, kind)].label;
}
