import { IconMinus, IconPlus } from '../../ui/icons.ts';
import { useMay } from '../../lib/may.ts';
import { policyWords } from '../../lib/wording.ts';
import css from './policy.module.css';

interface StepperProps {
  readonly what: string;
  readonly value: number;
  /** How it reads; the number alone where left out. */
  readonly shown?: string;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number between two buttons, or alone for whoever may not change it. */
export function Stepper({ what, value, shown, least, most, onChange }: StepperProps) {
  if (!useMay().change) return <b>{shown ?? value}</b>;
  return (
    <span className={css.stepper} role="group" aria-label={what}>
      <button
        type="button"
        aria-label={policyWords.fewer(what)}
        disabled={value <= least}
        onClick={() => onChange(value - 1)}
      >
        <IconMinus size={14} stroke={2} aria-hidden />
      </button>
      <output aria-live="polite">{shown ?? value}</output>
      <button
        type="button"
        aria-label={policyWords.more(what)}
        disabled={value >= most}
        onClick={() => onChange(value + 1)}
      >
        <IconPlus size={14} stroke={2} aria-hidden />
      </button>
    </span>
  );
}
