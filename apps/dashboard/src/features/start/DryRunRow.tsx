import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DryRun, DryRunMessage, EarlyAnswer } from '#libs/contract';
import { laneLabel, markOf, markOfLane } from '#libs/domain';
import { LaneQuestion } from '../../acting/LaneQuestion.tsx';
import { clocksIn, dayMonth, reasonHere } from '../../lib/dates.ts';
import { useNow } from '../../lib/now.ts';
import { sessionQuery } from '../../lib/session.ts';
import { typed } from '../../lib/typed.ts';
import { whyNot } from '../../lib/why-not.ts';
import { LANE_WORDS, onboardWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LaneIcon } from '../../ui/LaneMark.tsx';
import { answerEarly, dryRunKey, withAnswer } from './dry-run.ts';
import css from './start.module.css';

const words = onboardWords.dryRun;

interface DryRunRowProps {
  readonly mailboxId: string;
  readonly message: DryRunMessage;
  /** Under which heading of all messages it stands; without one it is one of the few that are asked about. */
  readonly under?: string;
}

/** A message of a dry run: what we made of it, and what a person says of that. */
export function DryRunRow({ mailboxId, message, under }: DryRunRowProps) {
  const {
    name,
    roleTitle,
    subject,
    receivedAt,
    section,
    lane,
    kind,
    reason,
    harmAt,
    quote,
    messageKey,
    said,
  } = message;
  const now = useNow();
  const client = useQueryClient();
  const me = client.getQueryData(sessionQuery.queryKey)?.session?.user.name ?? '';
  const [isAsking, setAsking] = useState(false);
  const firstAnswer = useRef<HTMLButtonElement>(null);
  const place = `because ${messageKey}`;
  const answer = useMutation({
    mutationFn: (given: EarlyAnswer) => answerEarly(mailboxId, message, given),
    onSuccess: (_, given) => {
      typed.forget(place);
      const saidNow = given.lane === null ? null : { lane: given.lane, by: me };
      client.setQueryData<DryRun>(
        dryRunKey(mailboxId),
        (found) => found && withAnswer(found, messageKey, saidNow),
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
  // Among all messages the heading says it already, except where that is a question or holds several.
  const isTold = under !== undefined && !['decide', 'steps', 'other'].includes(section);
  const why = clocksIn(reasonHere(reason, harmAt, now));
  const made = [isTold ? '' : reading, why].filter((part) => part !== '').join(': ');
  const theirs = quote ?? (under === undefined || section === 'care' || subject === '' ? null : subject);
  return (
    <li>
      <LaneIcon mark={under === undefined ? markOfLane(lane, kind) : markOf(section, kind)} />
      <div>
        <div className={css.who}>
          <strong>{name}</strong>
          {roleTitle === null ? null : <span className={css.quiet}>{roleTitle}</span>}
          {under === undefined ? null : (
            <time className={css.quiet} dateTime={receivedAt}>
              {dayMonth(receivedAt, now)}
            </time>
          )}
          <span role="status" className={css.quiet}>
            {answer.isError ? whyNot(answer.error) : outcome}
          </span>
          {said === null ? null : (
            <Button
              look="quiet"
              aria-label={words.answerAbout(words.undo, reading, name)}
              onClick={() => {
                // It goes with what it takes back.
                firstAnswer.current?.focus();
                give({ lane: null });
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
        <p>
          {made}
          {theirs === null ? null : (
            <q className={css.quote} dir="auto">
              {theirs}
            </q>
          )}
        </p>
      </div>
      <div className={css.answers}>
        {under === undefined ? (
          <Button
            ref={firstAnswer}
            aria-pressed={said?.lane === lane}
            aria-label={words.answerAbout(words.right, reading, name)}
            onClick={() => give({ lane })}
          >
            {words.right}
          </Button>
        ) : null}
        <Button
          {...(under === undefined ? {} : { ref: firstAnswer })}
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
