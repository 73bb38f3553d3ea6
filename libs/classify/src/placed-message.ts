import { type Assessment, type Lane, type Section, place } from '#libs/domain';
import type { HandLane } from '#libs/store';

const DAY_MS = 86_400_000;
/** Of the product's design: a lane about messages ends a month after the last one. */
export const CARE_FADES_DAYS = 30;

/** What of an assessment makes a row; the rest of it is never read for that. */
export const ENTRY_FIELDS = [
  'lane',
  'kind',
  'danger',
  'harmAt',
  'unsure',
  'owed',
  'section',
  'priority',
  'readingSeconds',
  'waitingSince',
] as const satisfies readonly (keyof Assessment)[];

/** An assessed message of one person about one role. */
export interface EntryMessage {
  readonly id: number;
  readonly receivedAt: Date;
  /** Whether it is older mail that was read back later. */
  readonly readBack: boolean;
  readonly assessment: Pick<Assessment, (typeof ENTRY_FIELDS)[number]>;
  /** Whether its person withdraws in it. */
  readonly withdrew: boolean;
  /** How its writer is called; absent where somebody else sent it, or nothing says. */
  readonly name?: string;
  /** Our last word that may answer it, where others of ours to this person do not; null for none. */
  readonly lastReplyAt?: Date | null;
}

/** Where a message is read, with what people said of it. */
export interface PlacedMessage extends EntryMessage {
  readonly lane: Lane;
  readonly section: Section;
  readonly priority: number;
  readonly laneSetBy: string | null;
  /** Whether the debt that its assessment saw counts no more. */
  readonly debtDismissed: boolean;
  /** Whether it was handled with care, long enough ago. */
  readonly faded: boolean;
}

/**
 * From which message on, newest first, *Handle with care* has faded: 30 quiet days came after it. The lane is about
 * messages and not about a person, so it does not stay with them.
 *
 * @returns an index; the number of messages where nothing has faded
 */
export function fadedFrom(messages: readonly EntryMessage[], now: Date): number {
  const index = messages.findIndex(({ receivedAt }, at) => {
    const next = messages[at - 1]?.receivedAt ?? now;
    return next.getTime() - receivedAt.getTime() >= CARE_FADES_DAYS * DAY_MS;
  });
  return index < 0 ? messages.length : index;
}

/**
 * A lane that a person set is never overruled, and neither is their word that nothing is owed; the message is read
 * where that puts it.
 */
export function placeMessage(
  message: EntryMessage,
  byHand: HandLane | null,
  debtDismissed: boolean,
): Omit<PlacedMessage, 'faded'> {
  const { assessment } = message;
  const people = { laneSetBy: byHand?.by ?? null, debtDismissed: debtDismissed && assessment.owed !== null };
  if (byHand === null && !people.debtDismissed) {
    const { lane, section, priority } = assessment;
    return { ...message, ...people, lane, section, priority };
  }
  const lane = byHand?.lane ?? assessment.lane;
  const { section, priority } = place({
    lane,
    kind: lane === 'other' ? (assessment.kind ?? 'process') : null,
    // Whether an urgency still stands, the assessment has decided.
    urgent: assessment.section === 'today',
    harmIsPast: false,
    danger: assessment.danger,
    harmAt: assessment.harmAt,
    unsure: byHand === null && assessment.unsure,
    // Only a rhythm is outweighed by a debt: what sat there by its manner was never among what we owe.
    rhythmOnly: byHand === null && assessment.section === 'owed',
    owed: assessment.owed !== null && !debtDismissed,
    receivedAt: message.receivedAt.toISOString(),
    waitingSince: assessment.waitingSince,
  });
  return { ...message, ...people, lane, section, priority };
}
