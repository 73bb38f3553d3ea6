import { type ReactNode, useEffect, useRef } from 'react';
import { Key } from '../ui/Button.tsx';
import css from './acting.module.css';

interface ChoiceProps {
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly about?: string;
  /** Somebody's words that the choice is about. */
  readonly quote?: string;
  readonly first?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One line of a dialog that offers a few: the whole line is the button. */
export function Choice({ icon, shortcut, about, quote, first, pressed, onClick, children }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  // Choices that came after their dialog had opened have the focus all the same, so that its numbers are heard; unless
  // somebody has gone to a field of it meanwhile.
  useEffect(() => {
    if (first === true && !(document.activeElement instanceof HTMLInputElement)) button.current?.focus();
  }, [first]);
  return (
    <button
      ref={button}
      type="button"
      className={css.choice}
      onClick={onClick}
      data-autofocus={first === true ? true : undefined}
      aria-pressed={pressed}
    >
      {icon}
      <span>
        {children}
        {quote === undefined ? null : <q dir="auto">{quote}</q>}
      </span>
      {about === undefined ? null : <small>{about}</small>}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </button>
  );
}

/** Runs the choice whose number is pressed, unless typing goes into a field. */
export function numberKeys(choices: readonly (() => void)[]) {
  return (event: React.KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('input, textarea') !== null) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choices[Number(event.key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    choice();
  };
}
