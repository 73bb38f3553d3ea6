import type { Lane, Reason, Rhythm } from '../assessment.ts';
import type { History } from '../contact/contact.ts';
import { contactsOfWriter } from '../contact/names.ts';
import type { Observation } from '../signals/observe.ts';
import { newSinceWords } from '../wording/reasons.ts';

/** What is new, by the code of the reason. */
const NEW: Readonly<Record<string, string>> = {
  offer_with_date: 'an offer, with a date',
  offer_due: 'an offer, with a date',
  result: 'a result, with its numbers',
  certificate: 'a certificate',
  referral: 'somebody who can be asked',
  experience: 'experience not mentioned before',
  new_material: 'material of their own',
  change: 'a change that matters',
  employer_knowledge: 'what they know of our work',
  picks_up: 'a thought on what was discussed',
};

/**
 * What is new since the person's last message.
 *
 * @param writer the name that it has; what somebody else wrote from the same address is not their last message
 * @returns null where nothing is new or no earlier message is known
 */
export function newSince(
  lane: Lane,
  reasons: readonly Reason[],
  history: History,
  writer: string,
): string | null {
  const last = contactsOfWriter(history, writer).findLast(
    ({ by, automatic }) => by === 'candidate' && automatic !== true,
  );
  if (lane !== 'value_added' || last === undefined) return null;
  const what = reasons.map(({ code }) => NEW[code]).find((words) => words !== undefined);
  return newSinceWords(last.at, what ?? 'something concrete');
}

/**
 * What would have changed the answer, as a sentence.
 *
 * @param second the lane that came next
 * @param urgent whether it needs somebody today: then what its lane is made of is not why it is where it is, and nobody
 *   who writes of danger is told which fact was missing
 * @returns null where nothing realistic would
 */
export function wouldChange(
  lane: Lane,
  second: Lane,
  reasons: readonly Reason[],
  rhythm: Rhythm,
  byRhythm: boolean,
  urgent: boolean,
): string | null {
  if (urgent) return null;
  if (byRhythm && rhythm.exceeded === '24_hours')
    return 'A day between these messages would have changed this.';
  if (byRhythm) return 'One new fact, or fewer contacts before a reply of ours, would have changed this.';
  const quote = reasons.find((reason) => reason.quote !== null)?.quote ?? null;
  switch (lane) {
    case 'empty':
      return second === 'other'
        ? 'An answer to something that we had asked would have changed this.'
        : 'One new fact would have changed this: work done, a result, new material, or a date.';
    case 'value_added':
      return quote === null ? null : 'Without the words quoted it would say nothing new.';
    case 'excessive':
      return quote === null ? null : 'Without the words quoted it would be read like any other message.';
    case 'other':
      return second === 'value_added' || second === 'empty'
        ? 'An earlier contact that we had not answered would make it a follow-up.'
        : null;
  }
}

/** What the reader should see although it moved nothing. */
export function noticesOf(
  { shown, toSoftware, language, stage, unread, ownLength, novelty }: Observation,
  rhythm: Rhythm,
  encrypted: boolean,
  inOurName: boolean,
): string[] {
  const notices: string[] = [];
  if (encrypted)
    notices.push('Encrypted: its words can be read only in your mail program, and were not used.');
  if (shown.hidden || toSoftware) {
    notices.push('Hidden text or instructions to software found; shown below, not used.');
  }
  if (language !== null && language !== 'English') {
    const name =
      language === 'another script'
        ? 'a language that we cannot read'
        : language === 'another language'
          ? 'another language'
          : language;
    notices.push(`Written in ${name}; it is never folded away for that.`);
  }
  if (unread.trim() !== '') notices.push('Too long to be read whole: only its beginning was used.');
  if (ownLength === 0 && novelty.newAttachments > 0 && !encrypted)
    notices.push('Nothing but a file: only its name was read.');
  if (inOurName) {
    notices.push(
      'Mail in our name went to this person, and nothing shows that we sent it: it counts neither as an answer nor against them.',
    );
  } else if (!rhythm.repliesVisible) {
    notices.push('We may have replied without this service seeing it, so the rhythm decides nothing here.');
  } else if (rhythm.lastReplyAt === null && rhythm.exceeded !== null && stage.ourLast !== '') {
    notices.push('The message quotes a reply of ours that we cannot find, so the rhythm is not sure.');
  }
  return notices;
}
