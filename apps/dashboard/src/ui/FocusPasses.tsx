import { useId } from 'react';
import { URGENCY_CAUSES, type UrgencyCause } from '#libs/domain';
import { digestWords } from '../lib/wording.ts';
import { IconLock } from './icons.ts';
import css from './focus-passes.module.css';

interface FocusPassesProps {
  /** What waits for the end of focus hours; everything else passes. */
  readonly held: readonly UrgencyCause[];
  readonly onChange: (held: UrgencyCause[]) => void;
}

/** What may pass in focus hours, with a switch for each; danger has a lock instead. */
export function FocusPasses({ held, onChange }: FocusPassesProps) {
  const { danger } = digestWords.pass;
  return (
    <ul className={css.passes}>
      <li>
        <div className={css.row}>
          <span>
            <strong>{danger.title}</strong>
            <small>{danger.about}</small>
          </span>
          <IconLock size={18} stroke={1.75} aria-hidden />
        </div>
      </li>
      {URGENCY_CAUSES.map((cause) => (
        <li key={cause}>
          <Switch
            {...digestWords.pass[cause]}
            isOn={!held.includes(cause)}
            onChange={(isOn) =>
              onChange(URGENCY_CAUSES.filter((one) => (one === cause ? !isOn : held.includes(one))))
            }
          />
        </li>
      ))}
    </ul>
  );
}

interface SwitchProps {
  readonly title: string;
  readonly about: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** The whole row is pressed; what is read aloud is its title, and the rest after it. */
function Switch({ title, about, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label className={css.row} htmlFor={id}>
      <span>
        <strong id={`${id}-title`}>{title}</strong>
        <small id={`${id}-about`}>{about}</small>
      </span>
      <input
        type="checkbox"
        role="switch"
        id={id}
        className={css.switch}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
