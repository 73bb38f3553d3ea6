import {
  IconArrowBackUp,
  IconMail,
  IconMailForward,
  IconPhone,
  IconRobot,
  IconWalk,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ContactView, MessageDetail } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { LANE_WORDS, messageWords } from '../../lib/wording.ts';
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

interface HistoryCardProps {
  readonly message: MessageDetail;
  readonly now: Date;
}

/** Every contact with this person in either direction, newest first. */
export function HistoryCard({ message, now }: HistoryCardProps) {
  if (message.history.length === 0) return null;
  return (
    <section className={css.historyCard} aria-labelledby="history">
      <h2 id="history">{messageWords.history(message.candidate?.name ?? message.from.name)}</h2>
      <ol className={css.history}>
        {message.history.map((contact) => {
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
