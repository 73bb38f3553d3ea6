import { useQuery } from '@tanstack/react-query';
import { IconChevronRight, IconEye, IconScale } from '../../ui/icons.ts';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { InboxEntry, MessageDetail } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { useEntryActions } from '../../acting/use-entry-actions.ts';
import { colleaguesQuery } from '../../lib/colleagues-query.ts';
import { dayMonth } from '../../lib/dates.ts';
import { useMay } from '../../lib/may.ts';
import { entryQuery, isGone, messageQuery } from '../../lib/message-query.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { sessionQuery } from '../../lib/session.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { actWords, careWords, messageWords, queueWords } from '../../lib/wording.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { MessageWords } from '../message/MessageWords.tsx';
import { numberEvidence, rangesOf } from '../message/evidence.ts';
import { placementOf } from '../message/placement.ts';
import { CareActs } from './CareActs.tsx';
import { CareTimeline } from './CareTimeline.tsx';
import { CareWhy } from './CareWhy.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import css from './care.module.css';

/** One message that is handled with care: dates, recipients and the deciding words, and nothing that happens by itself. */
export function CarePage() {
  const { id = '' } = useParams();
  const { data, error, failureReason } = useQuery(messageQuery(id));
  const isMissing = isGone(error);
  const message = isMissing ? undefined : data;
  const { data: entry } = useQuery({
    ...entryQuery(message?.entryId ?? ''),
    enabled: message?.entryId != null,
  });
  usePageTitle(careWords.title);
  if (!message) {
    return (
      <div className={css.wrap}>
        <h1>{isMissing ? messageWords.missing : careWords.title}</h1>
        {isMissing ? (
          <p>
            <Link to="/queue">{messageWords.missingBack}</Link>
          </p>
        ) : failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={messageWords.loading} />
        )}
      </div>
    );
  }
  const isKnown = message.entryId == null || entry !== undefined;
  // A row stands for all of a person's messages about a role.
  const sections = [entry?.section, placementOf(message, entry ?? null)?.section];
  if (isKnown && !sections.includes('care'))
    return (
      <div className={css.wrap}>
        <h1>{careWords.elsewhere}</h1>
        <p>
          <Link to={`/m/${encodeURIComponent(message.id)}`}>{careWords.elsewhereOpen}</Link>
        </p>
      </div>
    );
  return <Care key={message.id} message={message} entry={entry ?? null} />;
}

function Care({ message, entry }: { readonly message: MessageDetail; readonly entry: InboxEntry | null }) {
  const navigate = useNavigate();
  const now = useNow();
  const { act } = useActing();
  const { change } = useMay();
  const [shown, setShown] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { queueAt } = useSitting();
  const close = () => void navigate(queueAt);
  const actions = useEntryActions(entry === null ? [] : [entry], close);
  const confirm = () => entry !== null && setConfirming(true);
  useKeys({
    back: close,
    confirm,
    lane: () => actions.ask('lane'),
    pass: () => actions.ask('pass'),
    note: () => actions.ask('note'),
    words: () => setShown(!shown),
  });
  const name = message.candidate?.name ?? message.from.name;
  const lastReply = message.assessment?.rhythm.lastReplyAt ?? null;
  const evidence = numberEvidence(message.assessment?.reasons ?? []);
  const line = [
    message.role?.title ?? null,
    careWords.ourReply(lastReply === null ? null : dayMonth(lastReply, now)),
  ].filter((part) => part !== null);
  return (
    <div className={css.wrap}>
      <div className={css.bar}>
        <Link to={queueAt}>{queueWords.title}</Link>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
        <span>{careWords.title}</span>
        <Openers />
        <Button look="quiet" onClick={() => window.print()}>
          {careWords.print}
        </Button>
        <Button look="quiet" shortcut="Esc" onClick={close}>
          {careWords.close}
        </Button>
      </div>
      <header className={css.head}>
        <div>
          <h1>{name}</h1>
          <p>{line.join(' · ')}</p>
        </div>
        {entry === null || !change ? null : (
          <div className={css.acts}>
            <Button look="primary" shortcut="Y" onClick={confirm}>
              {careWords.confirm}
            </Button>
            <Button shortcut="L" onClick={() => actions.ask('lane')}>
              {actWords.lane}
            </Button>
          </div>
        )}
      </header>
      <div className={css.columns}>
        <div className={css.left}>
          <section className={css.card} aria-label={careWords.title}>
            <CareTimeline.Head message={message} />
            <div className={css.fold}>
              <IconEye size={18} stroke={1.75} aria-hidden />
              <p>{shown ? careWords.unfolded : careWords.folded}</p>
              <Button shortcut="V" aria-expanded={shown} onClick={() => setShown(!shown)}>
                {shown ? careWords.fold : careWords.show}
              </Button>
            </div>
            {/* Folded away on a screen only: the page is printed whole. */}
            <div className={css.words} data-folded={shown ? undefined : ''}>
              <MessageWords message={message} ranges={rangesOf(evidence)} now={now} />
            </div>
            <CareTimeline message={message} shown={shown} now={now} />
          </section>
          <p className={css.fine}>
            <IconScale size={15} stroke={1.75} aria-hidden /> {careWords.fairness(name)}
          </p>
        </div>
        <aside className={css.side} aria-label={careWords.why}>
          <CareWhy message={message} entry={entry} now={now} />
          {entry === null || !change ? null : <CareActs entry={entry} actions={actions} now={now} />}
          <p className={css.fine}>
            {entry?.laneSetBy == null ? careWords.unconfirmed : careWords.confirmedBy(entry.laneSetBy)}
          </p>
        </aside>
      </div>
      {confirming ? (
        <ConfirmDialog
          onClose={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false);
            if (entry !== null) act([entry], { lane: 'excessive' }, careWords.confirmed);
          }}
        />
      ) : null}
    </div>
  );
}

function Openers() {
  const { data: colleagues } = useQuery(colleaguesQuery);
  const me = useQuery(sessionQuery).data?.session?.user.id;
  if (colleagues === undefined) return null;
  const others = colleagues.filter(({ id, opensCare }) => opensCare && id !== me).map(({ name }) => name);
  return <span className={css.openers}>{careWords.who(others)}</span>;
}
