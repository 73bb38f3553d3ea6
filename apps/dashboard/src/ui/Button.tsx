import type { ComponentProps, MouseEventHandler, ReactNode, RefAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';
import css from './ui.module.css';

/** The key that does the same, drawn small; screen readers hear it from the list of keys instead. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className={css.key} aria-hidden>
      {children}
    </kbd>
  );
}

interface Look {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly shortcut?: string;
}

type ButtonProps = Look & ComponentProps<'button'>;

/** Buttons are ink, never a lane's colour, and each shows its key. */
export function Button({ look = 'plain', shortcut, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${css.button} ${className ?? ''}`} data-look={look} {...rest}>
      {children}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </button>
  );
}

/**
 * Of a double click only the first half, which the browser counts as the reader's system has it: for what would be done
 * a second time, however soon the first has been.
 */
export const unlessDouble =
  (act: () => void): MouseEventHandler =>
  ({ detail }) => {
    if (detail < 2) act();
  };

/** A button that goes somewhere is a link. */
export function LinkButton({
  look = 'plain',
  shortcut,
  children,
  ...rest
}: Look & Omit<LinkProps, 'className'> & RefAttributes<HTMLAnchorElement>) {
  return (
    <Link className={css.button ?? ''} data-look={look} {...rest}>
      {children}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </Link>
  );
}

/** A link out of the product, for example into the mail program. */
export function OutButton({
  look = 'plain',
  shortcut,
  children,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a className={css.button} data-look={look} {...rest}>
      {children}
      {shortcut === undefined ? null : <Key>{shortcut}</Key>}
    </a>
  );
}
