import type { Judgement } from '#libs/classify';
import { defaultCalendar, defaultPolicy } from '#libs/domain';

/** Loads once what every assessment shares. */
export function loadJudgement(): Judgement {
  return { policy: defaultPolicy, model: { version: 'rules-1' }, calendar: defaultCalendar };
}
