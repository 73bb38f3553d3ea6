import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Lane } from '#libs/domain';
import { messageQuery } from '../lib/message-query.ts';
import { sentencesOf } from '../lib/sentences.ts';
import { typed } from '../lib/typed.ts';
import { LANE_WORDS, type Mark, actWords } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { MarkGlyph } from '../ui/LaneMark.tsx';
import type { Answering } from './answering.ts';
import { Choice, numberKeys } from './Choice.tsx';
import { typedPlace } from './change.ts';
import css from './acting.module.css';

const CHOICES: readonly { readonly lane: Lane; readonly mark: Mark }[] = [
  { lane: 'value_added', mark: 'worth' },
  { lane: 'empty', mark: 'nothing_new' },
  { lane: 'other', mark: 'step' },
  { lane: 'excessive', mark: 'care' },
];

/** What the message is, in the reader's judgement; then, if they like, why, in one tap. */
export function LaneDialog({ question, answer }: Answering) {
  const [lane, setLane] = useState<Lane | null>(null);
  const [only] = question.entries.length === 1 ? question.entries : [];
  if (lane === null) {
    return (
      <div onKeyDown={numberKeys(CHOICES.map((choice) => () => setLane(choice.lane)))}>
        {CHOICES.map((choice, index) => (
          <Choice
            key={choice.lane}
            first={index === 0}
            icon={<MarkGlyph mark={choice.mark} />}
            shortcut={String(index + 1)}
            {...(choice.lane === only?.lane && !only.unsure ? { about: actWords.laneNow } : {})}
            onClick={() => setLane(choice.lane)}
          >
            {LANE_WORDS[choice.lane]}
          </Choice>
        ))}
        <p className={css.note}>{actWords.laneNote}</p>
      </div>
    );
  }
  return <Why key={lane} question={question} answer={answer} lane={lane} />;
}

/** "What did we miss?": a reason to tap, and the sentence that decided. Both may be left out. */
function Why({ question, answer, lane }: Answering & { readonly lane: Lane }) {
  const place = typedPlace('because', question.entries);
  const [because, setBecause] = useState(typed.at(place) ?? '');
  const [quote, setQuote] = useState<string | null>(null);
  const moveButton = useRef<HTMLButtonElement>(null);
  // The choice that had the focus is gone with its step: Enter must go on from here.
  useEffect(() => moveButton.current?.focus(), []);
  const { length } = question.entries;
  const [only] = length === 1 ? question.entries : [];
  const { data: message } = useQuery({
    ...messageQuery(only?.messageId ?? ''),
    enabled: only !== undefined,
  });
  const sentences = message === undefined ? [] : sentencesOf(message.newText);
  const reasons = actWords.laneReasons[lane];

  function move(reason = because): void {
    answer(
      {
        lane,
        ...(reason.trim() === '' ? {} : { because: reason.trim() }),
        ...(quote === null ? {} : { quote }),
      },
      length === 1 ? actWords.said.lane(LANE_WORDS[lane]) : actWords.bulk.lane(length, LANE_WORDS[lane]),
    );
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
          <input
            maxLength={500}
            value={because}
            onChange={(event) => {
              typed.keep(place, event.currentTarget.value);
              setBecause(event.currentTarget.value);
            }}
          />
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
