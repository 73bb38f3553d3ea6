import type { InboxEntry, MessageDetail } from '#libs/contract';
import type { Section } from '#libs/domain';
import { EntryActs } from '../../acting/EntryActs.tsx';
import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { daysBetween } from '../../lib/dates.ts';
import { messageWords } from '../../lib/wording.ts';
import { useMessageMenu } from './MessageMenu.tsx';
import type { Placement } from './placement.ts';
import css from './message.module.css';

interface MessageHeadProps {
  readonly message: MessageDetail;
  readonly placement: Placement | null;
  readonly entry: InboxEntry | null;
  readonly actions: EntryActions;
  readonly now: Date;
}

/** "waiting 12 days for a first reply from us"; null where nobody waits or only since today. */
function waitingLine(
  message: MessageDetail,
  section: Section | undefined,
  entry: InboxEntry | null,
  now: Date,
): string | null {
  const waits = section === 'today' || section === 'owed' || section === 'worth' || section === 'decide';
  if (!entry || !waits) return null;
  const days = daysBetween(entry.waitingSince, now);
  if (days < 1) return null;
  const answered = message.history.some(
    (contact) => contact.by === 'employer' && !contact.automatic && !contact.unproven,
  );
  return answered ? messageWords.waitingReply(days) : messageWords.waitingFirst(days);
}

/** Who, for which role, since when; and the four acts. */
export function MessageHead({ message, placement, entry, actions, now }: MessageHeadProps) {
  const line = [message.role?.title, waitingLine(message, placement?.section, entry, now)].filter(
    (part) => part != null,
  );
  const { items, dialogs } = useMessageMenu(message, entry, now);
  // Of an erased message there is no name.
  const name = (message.candidate?.name ?? message.from.name) || messageWords.title;
  return (
    <header className={css.head}>
      <div>
        <h1>{name}</h1>
        {line.length === 0 ? null : (
          <p className={css.below}>
            {line.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        )}
      </div>
      <EntryActs entry={entry} name={name} actions={actions} bar more={items} />
      {dialogs}
    </header>
  );
}
