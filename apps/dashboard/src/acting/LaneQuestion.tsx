import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Lane } from '#libs/domain';
import { messageQuery } from '../lib/message-query.ts';
import { sentencesOf } from '../lib/sentences.ts';
import { useTyped } from '../lib/use-typed.ts';
import { LANE_WORDS, type Mark, actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { MarkGlyph } from '../ui/LaneMark.tsx';
import { Choice, numberKeys } from './Choice.tsx';
import css from './acting.module.css';

const CHOICES: readonly { readonly lane: Lane; readonly mark: Mark }[] = [
  { lane: 'value_added', mark: 'worth' },
  { lane: 'empty', mark: 'nothing_new' },
  { lane: 'other', mark: 'step' },
  { lane: 'excessive', mark: 'care' },
];

/** Why a lane is the right one, as far as somebody says so. */
export interface Why {
  readonly because?: string;
  /** A sentence of the message. */
  readonly quote?: string;
}

interface LaneQuestionProps {
  /** The lane that it has; null where that is asked, or where there are several. */
  readonly now: Lane | null;
  /** One that it is not, by what was said before. */
  readonly without?: Lane;
  /** Whose sentences can be tapped; null where there is none to read. */
  readonly messageId: string | null;
  /** Where words are kept while they are typed. */
  readonly place: string;
  readonly onAnswer: (lane: Lane, why: Why) => void;
}

/** Which lane, in the reader's judgement; then, if they like, why, in one tap. */
export function LaneQuestion({ now, without, onAnswer, ...rest }: LaneQuestionProps) {
  const [lane, setLane] = useState<Lane | null>(null);
  const choices = CHOICES.filter((choice) => choice.lane !== without);
  if (lane !== null) return <AskWhy {...rest} lane={lane} onAnswer={(why) => onAnswer(lane, why)} />;
  return (
    <div onKeyDown={numberKeys(choices.map((choice) => () => setLane(choice.lane)))}>
      {choices.map((choice, index) => (
        <Choice
          key={choice.lane}
          first={index === 0}
          icon={<MarkGlyph mark={choice.mark} />}
          shortcut={String(index + 1)}
          {...(choice.lane === now ? { about: actWords.laneNow } : {})}
          onClick={() => setLane(choice.lane)}
        >
          {LANE_WORDS[choice.lane]}
        </Choice>
      ))}
      <p className={css.note}>{actWords.laneNote}</p>
    </div>
  );
}

interface AskWhyProps extends Pick<LaneQuestionProps, 'messageId' | 'place'> {
  readonly lane: Lane;
  readonly onAnswer: (why: Why) => void;
}

/** "What did we miss?": a reason to tap, and the sentence that decided. Both may be left out. */
function AskWhy({ lane, messageId, place, onAnswer }: AskWhyProps) {
  const [because, type] = useTyped(place, '');
  const [quote, setQuote] = useState<string | null>(null);
  const moveButton = useRef<HTMLButtonElement>(null);
  // The choice that had the focus is gone with its step: Enter must go on from here.
  useEffect(() => moveButton.current?.focus(), []);
  const { data: message } = useQuery({ ...messageQuery(messageId ?? ''), enabled: messageId !== null });
  const sentences = message === undefined ? [] : sentencesOf(message.newText);
  const reasons = actWords.laneReasons[lane];

  function move(reason = because): void {
    onAnswer({
      ...(reason.trim() === '' ? {} : { because: reason.trim() }),
      ...(quote === null ? {} : { quote }),
    });
  }
  return (
    <div onKeyDown={numberKeys(reasons.map((reason) => () => move(reason)))}>
      <p className={css.lead}>{actWords.laneMoveTo(LANE_WORDS[lane])}</p>
      {sentences.length === 0 ? null : (
        <fieldset className={css.sentences}>
          <legend>{actWords.laneSentence}</legend>
          {sentences.map((sentence) => (
            <button
              key={sentence}
              type="button"
              aria-pressed={quote === sentence}
              onClick={() => setQuote(quote === sentence ? null : sentence)}
            >
              {sentence}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset className={css.reasons}>
        <legend>{actWords.laneWhy}</legend>
        {reasons.map((reason, index) => (
          <Choice key={reason} shortcut={String(index + 1)} onClick={() => move(reason)}>
            {reason}
          </Choice>
        ))}
        <label className={css.own}>
          {actWords.laneOwnReason}
          <input maxLength={500} value={because} onChange={(event) => type(event.currentTarget.value)} />
        </label>
      </fieldset>
      <div className={css.choices}>
        <Button look="primary" ref={moveButton} onClick={() => move()}>
          {because.trim() === '' && quote === null ? actWords.laneMovePlain : actWords.laneMove}
        </Button>
      </div>
    </div>
  );
}
