import { type ComponentProps, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import { lengthWords } from '../lib/wording.ts';
import css from './ui.module.css';

interface LongTextProps extends Omit<ComponentProps<'textarea'>, 'maxLength' | 'ref'> {
  readonly value: string;
  /** Characters that the server takes. */
  readonly most: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Whether a text is longer than the server takes it; blanks around it do not count. */
export const isTooLong = (text: string, most: number): boolean => text.trim().length > most;

/**
 * A field for a text of several lines. What is pasted stays whole, and the field says by how much it is too long: with
 * `maxLength` a browser cuts it off without a word, and what is kept then lacks its end.
 */
export function LongText({ value, most, ref, ...rest }: LongTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement, []);
  const saysId = useId();
  const says = isTooLong(value, most) ? lengthWords.over(value.trim().length - most, most) : '';
  // A form is not sent with it, by whatever key.
  useEffect(() => field.current?.setCustomValidity(says), [says]);
  return (
    <>
      <textarea {...rest} ref={field} value={value} aria-invalid={says !== ''} aria-describedby={saysId} />
      <span id={saysId} className={css.over} role="status">
        {says}
      </span>
    </>
  );
}
