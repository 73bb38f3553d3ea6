import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '../ui/icons.ts';
import type { MailboxStep, MailboxTest } from '#libs/contract';
import { connectWords } from '../lib/wording.ts';
import css from './connect.module.css';

const ICONS = {
  done: IconCircleCheck,
  to_do: IconAlertTriangle,
  failed: IconCircleX,
  not_reached: IconCircleDashed,
} as const satisfies Record<MailboxStep['outcome'], typeof IconCircleCheck>;

/** A test in the open: one row a step, with what to do where it ended. */
export function TestSteps({ tested }: { readonly tested: MailboxTest }) {
  const last = tested.steps.find(({ outcome }) => outcome === 'failed');
  return (
    <section className={css.steps} aria-label={connectWords.checks}>
      <h2>{connectWords.checks}</h2>
      <ol>
        {tested.steps.map((one) => (
          <Step key={one.step} one={one} />
        ))}
      </ol>
      <p role="status" className={css.verdict}>
        {last === undefined ? connectWords.well : connectWords.notWell(connectWords.step[last.step])}
      </p>
    </section>
  );
}

function Step({ one: { step, outcome, detail, remedy } }: { readonly one: MailboxStep }) {
  const Icon = ICONS[outcome];
  return (
    <li data-outcome={outcome}>
      <span className={css.stepName}>{connectWords.step[step]}</span>
      <span className={css.stepDetail}>
        {detail}
        {remedy === null ? null : <strong>{remedy}</strong>}
      </span>
      <span className={css.stepState}>
        <Icon size={15} stroke={1.75} aria-hidden />
        {outcome === 'done' ? connectWords.done[step] : connectWords.outcome[outcome]}
      </span>
    </li>
  );
}
