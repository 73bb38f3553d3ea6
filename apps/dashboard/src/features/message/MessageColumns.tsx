import { IconScale } from '../../ui/icons.ts';
import type { MessageDetail } from '#libs/contract';
import { arrival, dayMonth, wholeMinutes } from '../../lib/dates.ts';
import { markOf } from '../../lib/marks.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { WhoToCall } from '../../safety/WhoToCall.tsx';
import { messageWords, queueWords, safetyWords } from '../../lib/wording.ts';
import { LaneBadge } from '../../ui/LaneMark.tsx';
import { BriefCard } from './BriefCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { MessageWords } from './MessageWords.tsx';
import { PersonCard } from './PersonCard.tsx';
import { RhythmCard } from './RhythmCard.tsx';
import { WhyCard } from './WhyCard.tsx';
import { otherNameOf } from './other-name.ts';
import type { Placement } from './placement.ts';
import { numberEvidence, rangesOf, reasonsNow } from './evidence.ts';
import cards from './cards.module.css';
import css from './message.module.css';

interface MessageColumnsProps {
  readonly message: MessageDetail;
  readonly placement: Placement | null;
  readonly now: Date;
}

const STATUS_WORDS = {
  pending: messageWords.pending,
  quarantined: messageWords.quarantined,
  erased: messageWords.erased,
  assessed: null,
} satisfies Record<MessageDetail['status'], string | null>;

function Meta({ message, placement, now }: MessageColumnsProps) {
  const narrow = useNarrow();
  const { assessment } = message;
  const otherName = otherNameOf(message);
  const arrived = arrival(message.receivedAt, now);
  const when = otherName === null ? arrived : messageWords.by(arrived, otherName);
  return (
    <div className={css.meta}>
      {placement === null || narrow ? null : <LaneBadge mark={markOf(placement.section, placement.kind)} />}
      <span>
        {message.to[0] === undefined ? when : messageWords.to(when, message.to.join(', '))}
        {message.cc.length === 0 ? null : `. ${messageWords.copies(message.cc.join(', '))}`}
      </span>
      <span className={css.read}>
        {message.direction === 'out'
          ? messageWords.ours
          : assessment === null || narrow
            ? null
            : queueWords.row.read(wholeMinutes(assessment.readingSeconds))}
      </span>
    </div>
  );
}

/** The words on the left with everything from the person below; on the right why, rhythm, and what was not used. */
export function MessageColumns({ message, placement, now }: MessageColumnsProps) {
  const { assessment } = message;
  const evidence = numberEvidence(assessment === null ? [] : reasonsNow(assessment, now));
  const narrow = useNarrow();
  const status = STATUS_WORDS[message.status];
  return (
    <div className={css.columns}>
      {assessment !== null && placement !== null && narrow ? (
        <BriefCard assessment={assessment} placement={placement} evidence={evidence} />
      ) : null}
      <div className={css.left}>
        {assessment?.danger === true ? (
          <p className={css.danger}>
            {safetyWords.beside} <WhoToCall />
          </p>
        ) : null}
        <article className={css.message} aria-label={message.subject || messageWords.title}>
          <Meta message={message} placement={placement} now={now} />
          {message.subject === '' ? null : <h2 className={css.subject}>{message.subject}</h2>}
          {status === null ? null : <p className={css.status}>{status}</p>}
          {message.locations.length > 0 || message.status === 'erased' ? null : (
            <p className={css.copy}>{messageWords.copy(dayMonth(message.storedAt, now))}</p>
          )}
          <MessageWords message={message} ranges={rangesOf(evidence)} now={now} />
        </article>
        <HistoryCard message={message} now={now} />
      </div>
      {assessment === null || placement === null ? null : (
        <aside className={css.side} aria-label={messageWords.why}>
          {narrow ? null : (
            <WhyCard assessment={assessment} placement={placement} evidence={evidence} now={now} />
          )}
          {assessment.kind === 'not_candidate' ? null : (
            <RhythmCard message={message} assessment={assessment} placement={placement} now={now} />
          )}
          {message.candidate === null ? null : (
            <PersonCard message={message} candidate={message.candidate} now={now} />
          )}
          <p className={cards.unused}>
            <IconScale size={15} stroke={1.75} aria-hidden /> {messageWords.unused}
          </p>
        </aside>
      )}
    </div>
  );
}
