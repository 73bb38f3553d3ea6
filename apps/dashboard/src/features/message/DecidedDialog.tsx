import { useQuery } from '@tanstack/react-query';
import type { AssessmentView, DecisionView, InboxEntry, MessageDetail } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { clock, dayMonth } from '../../lib/dates.ts';
import { whyNot } from '../../lib/why-not.ts';
import { LANE_WORDS, SECTION_WORDING, messageRecordWords as words } from '../../lib/wording.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import dialog from './dialogs.module.css';
import { numberEvidence } from './evidence.ts';

interface DecidedDialogProps {
  readonly message: MessageDetail;
  readonly entry: InboxEntry | null;
  readonly now: Date;
  readonly onClose: () => void;
}

const moment = (at: string, now: Date) => `${dayMonth(at, now)} ${clock(at)}`;

function Facts({
  assessment,
  entry,
  now,
}: Pick<DecidedDialogProps, 'entry' | 'now'> & { readonly assessment: AssessmentView }) {
  const { lane, confidence, between, rhythm, secondOpinion, policyVersion, modelVersion } = assessment;
  return (
    <dl className={dialog.facts}>
      <dt>{words.lane}</dt>
      <dd>
        {words.sure(LANE_WORDS[lane], Math.round(confidence * 100))}
        {between?.[0] === undefined || between[1] === undefined ? null : (
          <p>{words.between(LANE_WORDS[between[0]], LANE_WORDS[between[1]])}</p>
        )}
        {entry?.laneSetBy == null ? null : <p>{words.byHand(entry.laneSetBy)}</p>}
      </dd>
      <dt>{words.found}</dt>
      <dd>
        {assessment.reasons.length === 0 ? words.nothing : null}
        <ul>
          {numberEvidence(assessment.reasons).map(({ key, texts, quote }) => (
            <li key={key}>
              {texts.join(' · ')}
              {quote === null ? null : <q dir="auto">{quote.replaceAll(/\s+/g, ' ')}</q>}
            </li>
          ))}
          {assessment.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      </dd>
      {assessment.wouldChange === null ? null : (
        <>
          <dt>{words.wouldChange}</dt>
          <dd>{assessment.wouldChange}</dd>
        </>
      )}
      <dt>{words.rhythm}</dt>
      <dd>
        {words.rhythmCount(
          rhythm.contactsIn14Days,
          rhythm.limit14Days,
          rhythm.contactsIn24Hours,
          rhythm.limit24Hours,
        )}
        <p>{words.lastReply(rhythm.lastReplyAt === null ? null : dayMonth(rhythm.lastReplyAt, now))}</p>
        {rhythm.repliesVisible ? null : <p>{words.unseen}</p>}
      </dd>
      {secondOpinion === null ? null : (
        <>
          <dt>{words.second}</dt>
          <dd>
            {words.secondSaid(secondOpinion.source, LANE_WORDS[secondOpinion.lane], secondOpinion.moved)}
          </dd>
        </>
      )}
      <dt>{words.by}</dt>
      <dd>{words.versions(policyVersion, modelVersion, moment(assessment.assessedAt, now))}</dd>
    </dl>
  );
}

/** What was found, counted and decided about a message, by which policy and model, and what was decided before. */
export function DecidedDialog({ message, entry, now, onClose }: DecidedDialogProps) {
  const { data: decisions, error } = useQuery({
    queryKey: ['message', message.id, 'decisions'],
    queryFn: ({ signal }) =>
      call<DecisionView[]>(`/messages/${encodeURIComponent(message.id)}/decisions`, { signal }),
  });
  return (
    <Dialog onClose={onClose} size="lg" title={words.decidedTitle}>
      {message.assessment === null ? (
        <p>{words.own}</p>
      ) : (
        <Facts assessment={message.assessment} entry={entry} now={now} />
      )}
      {error !== null && decisions === undefined ? (
        <p role="alert">{whyNot(error)}</p>
      ) : decisions === undefined ? (
        <Skeleton label={words.decidedLoading} />
      ) : decisions.length === 0 ? null : (
        <>
          <h3 className={dialog.earlier}>{words.earlier}</h3>
          <ol className={dialog.decisions}>
            {decisions.map(({ decidedAt, lane, section, policyVersion, contactsIn14Days }) => (
              <li key={decidedAt}>
                <time dateTime={decidedAt}>{moment(decidedAt, now)}</time>
                <span>{words.decision(LANE_WORDS[lane], SECTION_WORDING[section].label)}</span>
                <small>{words.facts(policyVersion, contactsIn14Days)}</small>
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}
