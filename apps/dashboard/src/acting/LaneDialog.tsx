import { LANE_WORDS, actWords } from '../lib/wording.ts';
import type { Answering } from './answering.ts';
import { LaneQuestion } from './LaneQuestion.tsx';
import { typedPlace } from './change.ts';

/** What the message is, in the reader's judgement; then, if they like, why, in one tap. */
export function LaneDialog({ question, answer }: Answering) {
  const { length } = question.entries;
  const [only] = length === 1 ? question.entries : [];
  return (
    <LaneQuestion
      now={only === undefined || only.unsure ? null : only.lane}
      messageId={only?.messageId ?? null}
      place={typedPlace('because', question.entries)}
      onAnswer={(lane, why) =>
        answer(
          { lane, ...why },
          length === 1 ? actWords.said.lane(LANE_WORDS[lane]) : actWords.bulk.lane(length, LANE_WORDS[lane]),
        )
      }
    />
  );
}
