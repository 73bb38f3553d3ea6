import type { CutQuote } from '../lib/quote.ts';
import css from './ui.module.css';

/** Somebody's words in quotation marks, those that decided with a marker. */
export function MarkedQuote({ cut, marked = true }: { readonly cut: CutQuote; readonly marked?: boolean }) {
  return (
    <>
      “{cut.before}
      {marked && cut.deciding !== '' ? <mark className={css.mark}>{cut.deciding}</mark> : cut.deciding}
      {cut.after}”
    </>
  );
}
