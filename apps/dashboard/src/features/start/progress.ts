import type { MailboxView } from '#libs/contract';

export const STEPS = ['connect', 'dry-run', 'times', 'roles'] as const;
export type Step = (typeof STEPS)[number];

/** Steps that leave no trace of their own on the server are remembered by the browser. */
const PLACE = 'foyer.start';

export function confirmedSteps(): ReadonlySet<Step> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return new Set(STEPS.filter((step) => Array.isArray(kept) && kept.includes(step)));
  } catch {
    return new Set();
  }
}

export function confirmStep(step: Step): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify([...confirmedSteps(), step]));
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** The steps that are behind: a mailbox is connected, one of them is read, the rest was confirmed here. */
export function stepsDone(
  mailboxes: readonly Pick<MailboxView, 'state'>[],
  confirmed: ReadonlySet<Step>,
): ReadonlySet<Step> {
  const done = new Set(confirmed);
  if (mailboxes.length > 0) done.add('connect');
  else done.delete('connect');
  if (mailboxes.some(({ state }) => state !== 'paused')) done.add('dry-run');
  return done;
}

/** Where to go on: the first step that is not done; the last one where all are. */
export function nextStep(done: ReadonlySet<Step>): Step {
  return STEPS.find((step) => !done.has(step)) ?? 'roles';
}
