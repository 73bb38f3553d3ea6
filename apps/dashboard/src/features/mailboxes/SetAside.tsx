import { IconAlertTriangle } from '../../ui/icons.ts';
import type { QuarantinedMessage } from '#libs/contract';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { leadFocus } from '../../lib/focus.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { SetAsideRow } from './SetAsideRow.tsx';
import css from './mailboxes.module.css';

const words = mailboxWords.aside;

interface SetAsideProps {
  readonly messages: readonly QuarantinedMessage[];
  /** Whether they have left the mailbox. */
  readonly gone?: boolean;
}

/**
 * What could not be read, with what to do about each. It stays after the last one was settled, so that the sentence
 * about it is not taken away from who reads or hears it.
 */
export function SetAside({ messages, gone = false }: SetAsideProps) {
  const title = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const [read, setRead] = useState<{ readonly id: string | null; readonly text: string } | null>(null);

  function settle(text: string, id: string | null, pressed: Element | null): void {
    setRead({ id, text });
    // The row goes and takes the focus with it: it stays at what was said about it.
    leadFocus(pressed, said.current);
  }

  const shown = messages.length > 0;
  return (
    <div
      className={css.aside}
      data-gone={gone ? '' : undefined}
      data-empty={!shown && read === null ? '' : undefined}
    >
      {shown ? (
        <div className={css.asideHead}>
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
          <div>
            <h3 id={title}>{(gone ? words.goneTitle : words.title)(messages.length)}</h3>
            <p>{gone ? words.gone : words.safe}</p>
          </div>
        </div>
      ) : null}
      <p role="status" tabIndex={-1} ref={said} className={css.said}>
        {read?.text}{' '}
        {read?.id == null ? null : <Link to={`/m/${encodeURIComponent(read.id)}`}>{words.open}</Link>}
      </p>
      {shown ? (
        <ul aria-labelledby={title} className={css.asideList}>
          {messages.map((message) => (
            <SetAsideRow key={message.id} message={message} onSettled={settle} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
