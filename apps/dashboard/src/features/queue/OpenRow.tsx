import { IconArrowBackUp, IconHistory, IconMessageDots } from '../../ui/icons.ts';
import type { InboxEntry } from '#libs/contract';
import { EntryActs } from '../../acting/EntryActs.tsx';
import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { dayMonth } from '../../lib/dates.ts';
import { openQuote, rhythmLine } from '../../lib/entry-words.ts';
import { messageAddress } from '../../lib/message-address.ts';
import { WhoToCall } from '../../safety/WhoToCall.tsx';
import { queueWords } from '../../lib/wording.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { MarkedQuote } from '../../ui/Marked.tsx';
import css from './row.module.css';

interface OpenRowProps {
  readonly entry: InboxEntry;
  readonly now: Date;
  readonly actions: EntryActions;
}

/** The focused row opened in place: most items are settled here, without leaving the list. */
export function OpenRow({ entry, now, actions }: OpenRowProps) {
  const quote = openQuote(entry);
  const { lastReplyAt } = entry.rhythm;
  return (
    <div className={css.open}>
      {quote === null ? null : (
        <blockquote dir="auto">
          <MarkedQuote cut={quote} />
        </blockquote>
      )}
      <ul className={css.facts}>
        {entry.newSince === null ? null : (
          <li>
            <IconHistory size={15} stroke={1.75} aria-hidden />
            {entry.newSince}
          </li>
        )}
        <li>
          <IconMessageDots size={15} stroke={1.75} aria-hidden />
          {rhythmLine(entry)}
        </li>
        <li>
          <IconArrowBackUp size={15} stroke={1.75} aria-hidden />
          {lastReplyAt === null
            ? queueWords.row.noReply
            : queueWords.row.lastReply(dayMonth(lastReplyAt, now))}
        </li>
      </ul>
      <div className={css.acts}>
        <EntryActs entry={entry} name={entry.candidate.name} actions={actions} />
        {entry.reasons.some(({ code }) => code === 'danger') ? <WhoToCall /> : null}
        <LinkButton look="quiet" shortcut="⏎" to={messageAddress(entry)}>
          {queueWords.open}
        </LinkButton>
      </div>
    </div>
  );
}
