import type { ComponentProps } from 'react';
import { TOKENS } from './tokens.ts';
import css from './token-text.module.css';

/**
 * A field for a text in which some words are filled in. Those lie on a tint, their braces unseen, as long as they are
 * spelt as they must be. What is seen is a copy above a field of the same measure, whose own letters have no colour: so
 * that it is typed, selected and read aloud as any other field, and grows with its text.
 */
export function TokenText({ value, ...rest }: ComponentProps<'textarea'> & { readonly value: string }) {
  return (
    <span className={css.field}>
      <textarea {...rest} value={value} />
      <span className={css.copy} aria-hidden>
        {value.split(TOKENS).map((part, index) =>
          index % 2 === 0 ? (
            part
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- a place in the text is what it is
            <mark key={index}>
              <i>{'{'}</i>
              {part.slice(1, -1)}
              <i>{'}'}</i>
            </mark>
          ),
        )}
        {/* A last line without a letter has a height as well. */}
        {'\u200B'}
      </span>
    </span>
  );
}
