import type { Kind, Lane, Section } from '../assessment.ts';
import { spelledTime } from './day-words.ts';
import { laneLabel } from './marks.ts';
import { SECTION_WORDING } from './sections.ts';

/** What was decided about a message without a person. */
export interface SortedFact {
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly section: Section;
  readonly urgent: boolean;
  /** Who was heard besides the model; null where nobody was. */
  readonly secondOpinion: string | null;
}

/** "Sorted as Nothing new, shown under We owe a reply." */
export function sortedSentence({ lane, kind, section, urgent, secondOpinion }: SortedFact): string {
  const label = laneLabel(lane, kind);
  const place = SECTION_WORDING[section].label;
  const shown = place === label ? '' : `, shown under ${place}`;
  const harm = urgent ? '; waiting could do harm' : '';
  const heard = secondOpinion === null ? '' : `; ${secondOpinion} was heard as well`;
  return `Sorted as ${label}${shown}${harm}${heard}.`;
}

/** What somebody did about a row of the queue. */
export interface ActedFact {
  readonly state: 'open' | 'done' | 'later' | null;
  /** UTC instant. */
  readonly until: string | null;
  readonly lane: Lane | null;
  readonly laneTakenBack: boolean;
  readonly laneBefore: Lane | null;
  readonly note: string | null;
  readonly noteTakenBack: boolean;
  readonly debt: 'dismissed' | 'kept' | null;
  readonly passesOn: boolean;
  readonly assignee: string | null;
}

/** A sentence without its subject: "moved it from Nothing new to Worth reading". */
export function actedSentence(act: ActedFact): string {
  const { lane, laneBefore, state, until, debt } = act;
  if (lane !== null && lane === laneBefore) return `confirmed ${plainLane(lane)}`;
  if (lane !== null)
    return `moved it ${laneBefore === null ? '' : `from ${plainLane(laneBefore)} `}to ${plainLane(lane)}`;
  if (act.laneTakenBack) return 'took the lane back, so that ours counts again';
  if (act.note !== null) return 'wrote a note';
  if (act.noteTakenBack) return 'took their last note back';
  if (debt !== null)
    return debt === 'dismissed' ? 'said that we owe nothing here' : 'said that we owe word after all';
  if (act.passesOn)
    return act.assignee === null ? 'gave it back to everybody' : `passed it to ${act.assignee}`;
  if (state === 'done') return 'was done with it';
  if (state === 'later') return `put it off${until === null ? '' : ` until ${spelledTime(until)} UTC`}`;
  return 'took it up again';
}

/** A lane as people choose it: of what is no follow-up they don't say which kind it is. */
function plainLane(lane: Lane): string {
  return lane === 'other' ? 'Hiring step or other mail' : laneLabel(lane, null);
}

/** What else people do, by the name under which it is recorded; `about` is what they did it to. */
export const RECORDED_SENTENCES: Readonly<Record<string, (about: string) => string>> = {
  person_invited: (about) => `invited ${about}`,
  person_changed: (about) => `changed what a colleague may do: ${about}`,
  person_deactivated: (about) => `deactivated ${about}`,
  person_reactivated: (about) => `let ${about} in again`,
  password_link_made: (about) => `made a link by which ${about} chooses a password`,
  password_chosen: () => 'chose a password by a link',
  password_changed: () => 'changed their own password',
  safety_contacts_changed: (about) =>
    about === '' ? 'took everybody off the list of who to call' : `wrote down who to call: ${about}`,
  token_made: (about) => `made the API token ${about}`,
  token_revoked: (about) => `revoked the API token ${about}`,
  people_joined: (about) => `said that ${about} is the same person`,
  address_separated: (about) => `made ${about} a person of its own`,
  role_chosen: (about) => (about === '' ? 'let the evidence decide the role' : `chose the role ${about}`),
  contact_removed: () => 'took a contact back that was written down by hand',
  person_erased: (about) => `erased everything about a person: ${about}`,
  person_held: (about) => `keeps everything about this person for a legal reason: ${about}`,
  person_released: () => 'took off what kept everything about this person for a legal reason',
  role_added: (about) => `added the role ${about}`,
  role_changed: (about) => `changed the role ${about}`,
  mailbox_added: (about) => `connected the mailbox ${about}`,
  mailbox_checked: (about) => `had the mailbox ${about} checked`,
  mailbox_paused: (about) => `paused the mailbox ${about}`,
  mailbox_resumed: (about) => `let the mailbox ${about} be read again`,
  mailbox_password_changed: (about) => `entered a new password for the mailbox ${about}`,
  mailbox_sent_folder_changed: (about) => `changed where our sent mail is in the mailbox ${about}`,
  mailbox_disconnected: (about) => `disconnected the mailbox ${about}`,
};

const CHANNELS: Readonly<Record<string, string>> = {
  email: 'a mail from elsewhere',
  phone: 'a call',
  voicemail: 'a voicemail',
  visit: 'a visit',
  social: 'a message from a network',
};

/** "wrote down a call from us". */
export function contactSentence(channel: string, by: 'candidate' | 'employer'): string {
  return `wrote down ${CHANNELS[channel] ?? 'a contact'} ${by === 'employer' ? 'from us' : 'from the candidate'}`;
}
