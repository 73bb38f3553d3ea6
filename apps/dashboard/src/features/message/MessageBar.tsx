import { IconChevronLeft, IconChevronRight } from '../../ui/icons.ts';
import { Link } from 'react-router';
import type { InboxEntry } from '#libs/contract';
import type { Section } from '#libs/domain';
import { messageAddress } from '../../lib/message-address.ts';
import { SECTION_WORDING, messageWords, queueWords } from '../../lib/wording.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import css from './message.module.css';

interface MessageBarProps {
  readonly section: Section | null;
  readonly place: string | null;
  readonly previous: InboxEntry | null;
  readonly next: InboxEntry | null;
}

/** Where we are in the queue, and the way on. */
export function MessageBar({ section, place, previous, next }: MessageBarProps) {
  const { queueAt } = useSitting();
  return (
    <div className={css.bar}>
      <Link to={queueAt}>
        <IconChevronLeft size={16} stroke={1.75} aria-hidden className={css.phoneOnly} />
        {queueWords.title}
      </Link>
      {section === null ? null : (
        <span className={css.crumb}>
          <IconChevronRight size={16} stroke={1.75} aria-hidden />
          {SECTION_WORDING[section].label}
        </span>
      )}
      <span className={css.place}>{place}</span>
      {previous === null ? null : (
        <LinkButton look="quiet" shortcut="K" replace to={messageAddress(previous)}>
          {messageWords.previous}
        </LinkButton>
      )}
      {next === null ? null : (
        <LinkButton look="quiet" shortcut="J" replace to={messageAddress(next)}>
          {messageWords.next}
        </LinkButton>
      )}
    </div>
  );
}
