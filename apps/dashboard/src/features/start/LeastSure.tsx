import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DryRun, EarlyAnswer } from '#libs/contract';
import { laneLabel, markOfLane } from '#libs/domain';
import { LaneQuestion } from '../../acting/LaneQuestion.tsx';
import { sessionQuery } from '../../lib/session.ts';
import { typed } from '../../lib/typed.ts';
import { whyNot } from '../../lib/why-not.ts';
import { LANE_WORDS, onboardWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import { type UnsureMessage, answerEarly, dryRunKey, tallyOf, withAnswer } from './dry-run.ts';
import css from './start.module.css';

const words = onboardWords.dryRun;

interface LeastSureProps {
  readonly mailboxId: string;
  readonly messages: readonly UnsureMessage[];
}

/** The messages that a dry run was least sure of, each to be confirmed or put where it belongs. */
export function LeastSure({ mailboxId, messages }: LeastSureProps) {
  const { right, notRight, of } = tallyOf(messages);
  return (
    <section aria-labelledby="least-sure">
      <div className={css.sectionHead}>
        <h2 id="least-sure">{words.unsure}</h2>
        <p className={css.quiet}>{words.unsureAbout(messages.length)}</p>
      </div>
      <ul className={css.sureList}>
        {messages.map((message) => (
          <Sure key={message.messageKey} mailboxId={mailboxId} message={message} />
        ))}
      </ul>
      <p className={css.tally}>{words.tally(right, notRight, of)}</p>
    </section>
  );
}

interface SureProps {
  readonly mailboxId: string;
  readonly message: UnsureMessage;
}

function Sure({ mailboxId, message }: SureProps) {
  const { name, roleTitle, lane, kind, reason, quote, messageKey, said } = message;
  const client = useQueryClient();
  const me = client.getQueryData(sessionQuery.queryKey)?.session?.user.name ?? '';
  const [isAsking, setAsking] = useState(false);
  const rightButton = useRef<HTMLButtonElement>(null);
  const place = `because ${messageKey}`;
  const answer = useMutation({
    mutationFn: (given: EarlyAnswer) => answerEarly(mailboxId, message, given),
    onSuccess: (_, given) => {
      typed.forget(place);
      const now = given.lane === null ? null : { lane: given.lane, by: me };
      client.setQueryData<DryRun>(
        dryRunKey(mailboxId),
        (found) => found && withAnswer(found, messageKey, now),
      );
    },
  });
  const give = (given: EarlyAnswer) => {
    if (!answer.isPending) answer.mutate(given);
  };
  const reading = laneLabel(lane, kind);
  const who = said === null || said.by === me ? null : said.by;
  const outcome =
    said === null
      ? answer.isSuccess
        ? words.saidNothing
        : ''
      : said.lane === lane
        ? words.saidRight(who)
        : words.saidLane(who, LANE_WORDS[said.lane]);
  return (
    <li>
      <LaneIcon mark={markOfLane(lane, kind)} />
      <div>
        <div className={css.who}>
          <strong>{name}</strong>
          {roleTitle === null ? null : <span className={css.quiet}>{roleTitle}</span>}
          <span role="status" className={css.quiet}>
            {answer.isError ? whyNot(answer.error) : outcome}
          </span>
          {said === null ? null : (
            <Button
              look="quiet"
              aria-label={words.answerAbout(words.undo, reading, name)}
              onClick={() => {
                // It goes with what it takes back.
                rightButton.current?.focus();
                give({ lane: null });
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
        <p>
          {reading}
          {reason === '' ? null : `: ${reason}`}
          {quote === null ? null : (
            <q className={css.quote} dir="auto">
              {quote}
            </q>
          )}
        </p>
      </div>
      <div className={css.answers}>
        <Button
          ref={rightButton}
          aria-pressed={said?.lane === lane}
          aria-label={words.answerAbout(words.right, reading, name)}
          onClick={() => give({ lane })}
        >
          {words.right}
        </Button>
        <Button
          aria-pressed={said !== null && said.lane !== lane}
          aria-label={words.answerAbout(words.notRight, reading, name)}
          onClick={() => setAsking(true)}
        >
          {words.notRight}
        </Button>
      </div>
      {isAsking ? (
        <Dialog onClose={() => setAsking(false)} title={words.notRightTitle}>
          <p className={css.asked}>
            {name}
            {quote === null ? null : (
              <q className={css.quote} dir="auto">
                {quote}
              </q>
            )}
          </p>
          <LaneQuestion
            now={null}
            without={lane}
            messageId={null}
            place={place}
            onAnswer={(chosen, { because }) => {
              setAsking(false);
              give({ lane: chosen, ...(because === undefined ? {} : { because }) });
            }}
          />
        </Dialog>
      ) : null}
    </li>
  );
}
