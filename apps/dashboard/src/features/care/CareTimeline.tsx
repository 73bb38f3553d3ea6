import { useQuery } from '@tanstack/react-query';
import { IconArrowBackUp, IconMail, IconUserCheck } from '../../ui/icons.ts';
import type { ContactView, MessageDetail } from '#libs/contract';
import { actionsQuery } from '../../lib/actions-query.ts';
import { clock, clocksIn, dayMonth, daysBetween } from '../../lib/dates.ts';
import { MARK_WORDING, careWords, messageWords } from '../../lib/wording.ts';
import { LaneBadge, MarkGlyph } from '../../ui/LaneMark.tsx';
import { Act } from '../message/HistoryCard.tsx';
import { ourNote } from '../message/our-note.ts';
import { timelineOf } from '../message/timeline.ts';
import css from './care.module.css';

interface CareTimelineProps {
  readonly message: MessageDetail;
  /** Whether the words of their messages are shown; ours always are. */
  readonly shown: boolean;
  readonly now: Date;
}

/** Dates and recipients of every contact; their words only on request. */
export function CareTimeline({ message, shown, now }: CareTimelineProps) {
  const candidateId = message.candidate?.id ?? null;
  const { data: actions } = useQuery({ ...actionsQuery(candidateId ?? ''), enabled: candidateId !== null });
  return (
    <ol className={css.timeline}>
      {timelineOf(message.history, actions ?? []).map((happening) => (
        <li key={happening.type === 'act' ? `act-${happening.action.id}` : happening.contact.id}>
          <time dateTime={happening.at}>
            {dayMonth(happening.at, now)} {clock(happening.at)}
          </time>
          {happening.type === 'act' ? (
            <>
              <IconUserCheck size={16} stroke={1.75} aria-hidden />
              <span className={css.wide}>
                <Act action={happening.action} now={now} />
              </span>
            </>
          ) : (
            <Contact contact={happening.contact} shown={shown} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Badge, and how often in how many days to how many of us. */
CareTimeline.Head = function Head({ message }: { readonly message: MessageDetail }) {
  const theirs = message.history.filter(({ by, automatic }) => by === 'candidate' && !automatic);
  const oldest = theirs.at(-1)?.at ?? message.receivedAt;
  const days = Math.max(1, daysBetween(oldest, new Date(message.receivedAt)) + 1);
  const addresses = new Set(theirs.flatMap(({ to }) => to.map((address) => address.toLowerCase())));
  return (
    <div className={css.meta}>
      <LaneBadge mark="care" />
      <span>{careWords.summary(theirs.length, days, addresses.size)}</span>
    </div>
  );
};

/** What stands before our words; a call that reached nobody has none. */
function ourLabel({ unproven, messageId }: ContactView): string {
  if (unproven && messageId === null) return careWords.weTried;
  return `${unproven ? careWords.inOurName : careWords.weWrote}: `;
}

function Contact({ contact, shown }: { readonly contact: ContactView; readonly shown: boolean }) {
  const { by, automatic, mark, reason, excerpt, to } = contact;
  if (by === 'employer') {
    return (
      <>
        <IconArrowBackUp size={16} stroke={1.75} aria-hidden />
        <span>
          {automatic ? messageWords.receipt : ourLabel(contact)}
          {automatic || excerpt === '' ? null : <q dir="auto">{excerpt.replaceAll(/\s+/g, ' ')}</q>}
        </span>
        <small>{ourNote(contact)}</small>
      </>
    );
  }
  const channel = messageWords.channel[contact.channel];
  return (
    <>
      {mark === null ? <IconMail size={16} stroke={1.75} aria-hidden /> : <MarkGlyph mark={mark} size={16} />}
      <span>
        {channel === '' ? careWords.to(to.join(', ')) : channel}
        {excerpt === '' ? null : (
          <q dir="auto" className={css.words} data-folded={shown ? undefined : ''}>
            {excerpt.replaceAll(/\s+/g, ' ')}
          </q>
        )}
        {contact.note === null ? null : <q dir="auto">{contact.note}</q>}
      </span>
      <small>{reason === null ? (mark === null ? '' : MARK_WORDING[mark].label) : clocksIn(reason)}</small>
    </>
  );
}
