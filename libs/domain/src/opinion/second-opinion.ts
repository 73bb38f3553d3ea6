import type { Assessment, Kind, Lane, Reason } from '../assessment.ts';
import type { AssessmentContext } from '../context.ts';
import type { Message } from '../message/message.ts';
import { place } from '../priority/place.ts';
import { urgencyStands } from '../priority/urgency-stands.ts';
import { earliest } from '../time/instant.ts';
import { SECOND_OPINION, opinionNotice } from '../wording/second-opinion.ts';

/** What another reader, asked because the assessment is not sure, says of the same message. */
export interface SecondOpinion {
  /** Who gave it, as people should read it: a model and where it runs. */
  readonly source: string;
  readonly lane: Lane;
  readonly kind: Kind | null;
  readonly urgent: boolean;
  /** The words that decided, as the other reader quotes them; null where it quotes none. */
  readonly quote: string | null;
}

/** Shorter quotes stand in every text, longer ones are no longer the words that decided. */
const QUOTE_LENGTH = { least: 8, most: 300 };

/**
 * Where a quote stands in the new text.
 *
 * @returns null where it is not there word for word: then it is no evidence
 */
export function quotePlace(newText: string, quote: string | null): Reason['range'] {
  if (quote === null || quote.trim().length < QUOTE_LENGTH.least || quote.length > QUOTE_LENGTH.most)
    return null;
  const start = newText.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

/**
 * An assessment that is not sure, after a second opinion was heard.
 *
 * A second opinion moves a message up or nowhere. It can say that there is something of value, or that waiting does
 * harm, and only with words that stand in the new text. It never lowers urgency, never makes a message excessive and
 * never folds one away: what else it says is shown to the reader and moves nothing. The rule of 24 hours holds against
 * it as it does against substance.
 *
 * @param assessment by the model and the rules; one that is sure is returned as it is
 * @param message that was assessed
 * @param context in which it was assessed
 * @returns the assessment with the opinion in `secondOpinion` and in a notice
 */
export function withSecondOpinion(
  assessment: Assessment,
  message: Pick<Message, 'newText' | 'at'>,
  opinion: SecondOpinion,
  context: Pick<AssessmentContext, 'policy' | 'calendar' | 'now'>,
): Assessment {
  if (!assessment.unsure) return assessment;
  const range = quotePlace(message.newText, opinion.quote);
  const quoted = range !== null;
  const liftsLane =
    quoted &&
    opinion.lane === 'value_added' &&
    !(assessment.lane === 'excessive' && assessment.rhythm.exceeded === '24_hours');
  const liftsUrgency = quoted && opinion.urgent && !assessment.urgent;
  const heard = {
    secondOpinion: { ...opinion, quote: quoted ? opinion.quote : null, moved: liftsLane || liftsUrgency },
    notices: [...assessment.notices, opinionNotice(opinion, liftsLane || liftsUrgency)],
  };
  if (!liftsLane && !liftsUrgency) return { ...assessment, ...heard };
  const lane = liftsLane ? 'value_added' : assessment.lane;
  const kind = liftsLane ? null : assessment.kind;
  const urgent = assessment.urgent || liftsUrgency;
  const unsure = !liftsLane;
  const { danger, harmAt } = assessment;
  const standing = urgencyStands({ urgent, danger, harmAt, receivedAt: message.at }, context);
  const { section, priority } = place({
    lane,
    kind,
    urgent,
    harmIsPast: !standing.stands,
    danger,
    harmAt,
    unsure,
    // Of value, or urgent: neither asks for it.
    rhythmOnly: false,
    owed: assessment.owed !== null,
    receivedAt: message.at,
    waitingSince: assessment.waitingSince,
  });
  const reason: Reason = {
    code: 'second_opinion',
    text: liftsUrgency ? SECOND_OPINION.mayDoHarm : SECOND_OPINION.somethingNew,
    quote: opinion.quote,
    range,
  };
  const others = assessment.reasons.filter(({ code }) => code !== 'please_decide' || unsure);
  return {
    ...assessment,
    ...heard,
    lane,
    kind,
    urgent,
    unsure,
    between: unsure ? assessment.between : null,
    reasons: [reason, ...others],
    wouldChange: SECOND_OPINION.without,
    section,
    priority,
    nextReviewAt: earliest(assessment.nextReviewAt, standing.endsAt),
  };
}
