import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { isTime, steppedTime, timeText, typedTime } from '../lib/typed-clock.ts';
import { clockFieldWords } from '../lib/wording.ts';

interface ClockFieldProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'ref'
> {
  /** `HH:MM`; empty while what is typed is no time. */
  readonly value: string;
  readonly onTime: (time: string) => void;
}

/**
 * A time to be typed, on the clock that the reader chose. The browser's own field goes by the locale of the browser and
 * by nothing else: beside "4:00 PM" it would ask for 16:00, or the other way round. Arrow up and down move it by a
 * quarter of an hour.
 */
export function ClockField({ value, onTime, ...rest }: ClockFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isRight = isTime(value);
  useEffect(() => {
    input.current?.setCustomValidity(isRight ? '' : clockFieldWords.wrong(timeText('09:00')));
  }, [isRight]);
  return (
    <input
      {...rest}
      ref={input}
      type="text"
      autoComplete="off"
      value={draft ?? timeText(value)}
      aria-invalid={isLeft && !isRight}
      onChange={(event) => {
        const typed = typedTime(event.currentTarget.value);
        setDraft(event.currentTarget.value);
        setLeft(false);
        onTime(isTime(typed) ? typed : '');
      }}
      onKeyDown={(event) => {
        const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (direction === 0 || !isRight) return;
        event.preventDefault();
        setDraft(null);
        onTime(steppedTime(value, direction));
      }}
      onBlur={() => {
        if (isRight) setDraft(null);
        setLeft(true);
      }}
    />
  );
}
