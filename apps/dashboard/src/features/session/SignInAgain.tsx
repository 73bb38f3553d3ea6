import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SessionState } from '../../lib/session.ts';
import { sessionWords } from '../../lib/wording.ts';
import { SignInForm } from './SignInForm.tsx';
import css from './sign-in.module.css';

function keepOpen(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/** Mantine's dialogs hear Esc wherever the focus is: without this one that is open behind would close with its text. */
function keepEscapeFromBehind(dialog: HTMLDialogElement): void {
  for (const element of [dialog, ...dialog.querySelectorAll('input, button')])
    element.setAttribute('data-mantine-stop-propagation', 'true');
}

/**
 * Signing in on the spot, where a session ended in the middle of work. It covers the page, so that nobody else reads
 * it, and leaves everything behind as it was: the browser's own modal dialog makes the rest inert, dialogs and menus
 * included, and gives the focus back to where it was.
 */
export function SignInAgain({
  email,
  ended,
}: {
  readonly email: string;
  readonly ended: NonNullable<SessionState['ended']>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    keepEscapeFromBehind(element);
    element.showModal();
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.again}
      aria-labelledby="sign-in"
      onKeyDown={keepOpen}
      onCancel={(event) => event.preventDefault()}
    >
      <div className={css.page}>
        <SignInForm said={sessionWords.ended[ended]} email={email} />
      </div>
    </dialog>
  );
}
