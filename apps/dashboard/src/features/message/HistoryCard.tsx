import {
  IconArrowBackUp,
  IconMail,
  IconMailForward,
  IconNote,
  IconPhone,
  IconRobot,
  IconUserCheck,
  IconWalk,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ActionView, ContactView, MessageDetail } from '#libs/contract';
import { actionsQuery } from '../../lib/actions-query.ts';
import { dayMonth, dueTime } from '../../lib/dates.ts';
import { LANE_WORDS, historyWords, messageWords } from '../../lib/wording.ts';
import { timelineOf } from './timeline.ts';
import css from './cards.module.css';

const CHANNEL_ICONS: Readonly<Record<ContactView['channel'], typeof IconMail>> = {
  email: IconMail,
  phone: IconPhone,
  voicemail: IconPhone,
  visit: IconWalk,
  social: IconMailForward,
};

function iconOf(contact: ContactView): typeof IconMail {
  if (contact.by === 'employer') return contact.automatic ? IconRobot : IconArrowBackUp;
  return CHANNEL_ICONS[contact.channel];
}

function Words({ contact, isThis }: { readonly contact: ContactView; readonly isThis: boolean }) {
  if (isThis) return messageWords.thisMessage;
  if (contact.automatic && contact.by === 'employer') return messageWords.receipt;
  const channel = messageWords.channel[contact.channel];
  const words = contact.excerpt === '' ? contact.subject : `“${contact.excerpt.replace(/\s+/g, ' ')}”`;
  const said = channel === '' ? words : `${channel}: ${words}`;
  return contact.messageId === null ? (
    said
  ) : (
    <Link to={`/m/${encodeURIComponent(contact.messageId)}`}>{said}</Link>
  );
}

function noteOf(contact: ContactView): string {
  if (contact.by === 'employer') return contact.automatic ? messageWords.receiptNote : messageWords.ourReply;
  // "Other" tells nothing here: the kind is not part of a contact.
  return contact.lane === null || contact.lane === 'other' ? '' : LANE_WORDS[contact.lane];
}

/** What one of us did, with the words that they gave for it. */
export function Act({ action, now }: { readonly action: ActionView; readonly now: Date }) {
  const { by, note, because, quote, until } = action;
  return (
    <>
      <b className={css.actor}>{by}</b> {historyWords.act(action, until === null ? '' : dueTime(until, now))}
      {note === null ? null : <span className={css.note}>{note}</span>}
      {because === null ? null : <span className={css.small}> {historyWords.because(because)}</span>}
      {quote === null ? null : (
        <q className={css.quote} dir="auto">
          {quote.replaceAll(/\s+/g, ' ')}
        </q>
      )}
    </>
  );
}

interface HistoryCardProps {
  readonly message: MessageDetail;
  readonly now: Date;
}

/** Every contact with this person in either direction and everything that we did about it, newest first. */
export function HistoryCard({ message, now }: HistoryCardProps) {
  const candidateId = message.candidate?.id ?? null;
  const { data: actions } = useQuery({ ...actionsQuery(candidateId ?? ''), enabled: candidateId !== null });
  if (message.history.length === 0) return null;
  return (
    <section className={css.historyCard} aria-labelledby="history">
      <h2 id="history">{messageWords.history(message.candidate?.name ?? message.from.name)}</h2>
      <ol className={css.history}>
        {timelineOf(message.history, actions ?? []).map((happening) => {
          if (happening.type === 'act') {
            const { action } = happening;
            const Icon = action.note === null ? IconUserCheck : IconNote;
            return (
              <li key={`act-${action.id}`}>
                <time dateTime={action.at}>{dayMonth(action.at, now)}</time>
                <Icon size={16} stroke={1.75} aria-hidden />
                <span className={css.acted}>
                  <Act action={action} now={now} />
                </span>
              </li>
            );
          }
          const { contact } = happening;
          const Icon = iconOf(contact);
          return (
            <li key={contact.id}>
              <time dateTime={contact.at}>{dayMonth(contact.at, now)}</time>
              <Icon size={16} stroke={1.75} aria-hidden />
              <span className={css.historyWords} dir="auto">
                <Words contact={contact} isThis={contact.messageId === message.id} />
              </span>
              <span className={css.small}>{noteOf(contact)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
