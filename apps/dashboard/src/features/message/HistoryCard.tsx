import {
  IconArrowBackUp,
  IconMail,
  IconMailForward,
  IconNote,
  IconPhone,
  IconRobot,
  IconUserCheck,
  IconWalk,
} from '../../ui/icons.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActionView, ContactView, MessageDetail } from '#libs/contract';
import { actionsQuery } from '../../lib/actions-query.ts';
import { dayMonth, dueTime } from '../../lib/dates.ts';
import { useMay } from '../../lib/may.ts';
import { MARK_WORDING, historyWords, messageWords, personWords } from '../../lib/wording.ts';
import { Button, unlessDouble } from '../../ui/Button.tsx';
import { MarkGlyph } from '../../ui/LaneMark.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { ourNote } from './our-note.ts';
import { timelineOf } from './timeline.ts';
import { usePersonActs } from './use-person-acts.ts';
import css from './cards.module.css';

const CHANNEL_ICONS: Readonly<Record<ContactView['channel'], typeof IconMail>> = {
  email: IconMail,
  phone: IconPhone,
  voicemail: IconPhone,
  visit: IconWalk,
  social: IconMailForward,
};

/** Theirs by what it is, once that is known; ours and what was no mail by how it came about. */
function Glyph({ contact }: { readonly contact: ContactView }) {
  const { by, automatic, channel, mark } = contact;
  if (by === 'candidate' && mark !== null) return <MarkGlyph mark={mark} size={16} />;
  const OurIcon = automatic ? IconRobot : IconArrowBackUp;
  const Icon = by === 'employer' && channel === 'email' ? OurIcon : CHANNEL_ICONS[channel];
  return <Icon size={16} stroke={1.75} aria-hidden />;
}

function Words({ contact, isThis }: { readonly contact: ContactView; readonly isThis: boolean }) {
  if (isThis) return messageWords.thisMessage;
  if (contact.automatic && contact.by === 'employer') return contact.note ?? messageWords.receipt;
  const channel = channelOf(contact);
  if (contact.messageId === null) return contact.note === null ? channel : `${channel}: “${contact.note}”`;
  const words = contact.excerpt === '' ? contact.subject : `“${contact.excerpt.replace(/\s+/g, ' ')}”`;
  const said = channel === '' ? words : `${channel}: ${words}`;
  return <Link to={`/m/${encodeURIComponent(contact.messageId)}`}>{said}</Link>;
}

/** How it came about; mail of ours that Foyer never saw is what somebody said of it. */
function channelOf({ channel, by, messageId }: ContactView): string {
  if (messageId !== null || channel !== 'email') return messageWords.channel[channel];
  return by === 'employer' ? messageWords.outside : personWords.logChannel.email;
}

function noteOf(contact: ContactView): string {
  if (contact.by === 'employer') return ourNote(contact);
  return contact.mark === null ? '' : MARK_WORDING[contact.mark].label;
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

interface BelowProps {
  readonly contact: ContactView;
  readonly now: Date;
  readonly takeBack: (contact: ContactView) => void;
}

/** What we promised in a mail of ours; and of what was logged by hand who says so, and the way back. */
function Below({ contact, now, takeBack }: BelowProps) {
  const { promises, messageId, loggedBy, at } = contact;
  const { change } = useMay();
  if (promises.length > 0)
    return (
      <span className={css.acted}>
        {promises.map(({ quote, dueDay }) => (
          <span className={css.promise} key={`${dueDay} ${quote}`}>
            <span className={css.small}>{messageWords.promised(dayMonth(dueDay, now))}</span>
            <q dir="auto">{quote.replaceAll(/\s+/g, ' ')}</q>
          </span>
        ))}
      </span>
    );
  if (messageId !== null) return null;
  return (
    <span className={css.logged}>
      {loggedBy === null ? null : <span className={css.small}>{messageWords.logged(loggedBy)}</span>}
      {change ? (
        <Button
          look="quiet"
          aria-label={messageWords.takeBackName(channelOf(contact), dayMonth(at, now))}
          onClick={() => takeBack(contact)}
        >
          {messageWords.takeBack}
        </Button>
      ) : null}
    </span>
  );
}

/** Every contact with this person in either direction and everything that we did about it, newest first. */
export function HistoryCard({ message, now }: HistoryCardProps) {
  const candidateId = message.candidate?.id ?? null;
  const { data: actions } = useQuery({ ...actionsQuery(candidateId ?? ''), enabled: candidateId !== null });
  const { candidate } = message;
  const acts = usePersonActs(message, candidate ?? { id: '', name: message.from.name });
  const [logging, setLogging] = useState(false);
  const { change } = useMay();
  if (candidate === null || message.history.length === 0) return null;
  return (
    <section className={css.historyCard} aria-labelledby="history">
      <div className={css.historyHead}>
        <h2 id="history">{messageWords.history(candidate.name)}</h2>
        {change ? (
          <div>
            <Button look="quiet" onClick={unlessDouble(() => void acts.answeredOutside())}>
              {messageWords.answered}
            </Button>
            <Button look="quiet" onClick={() => setLogging(true)}>
              {personWords.log}
            </Button>
          </div>
        ) : null}
      </div>
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
          return (
            <li key={contact.id}>
              <time dateTime={contact.at}>{dayMonth(contact.at, now)}</time>
              <Glyph contact={contact} />
              <span className={css.historyWords} dir="auto">
                <Words contact={contact} isThis={contact.messageId === message.id} />
              </span>
              <span className={css.small}>{noteOf(contact)}</span>
              <Below contact={contact} now={now} takeBack={(own) => void acts.takeBackContact(own)} />
            </li>
          );
        })}
      </ol>
      {logging ? (
        <ContactDialog
          candidateId={candidate.id}
          onClose={() => setLogging(false)}
          onLog={(contact, text) => {
            setLogging(false);
            return acts.log(contact, text);
          }}
        />
      ) : null}
    </section>
  );
}
