import { defaultCalendar, defaultPolicy } from '#libs/domain';
import type { Model, Policy, WorkingCalendar } from '#libs/domain';
import { sharedBetweenThreads } from './shared-model.ts';
import { readShippedModel } from './shipped-model.ts';

/** The data that assessments are made with. */
export interface LoadedJudgement {
  readonly policy: Policy;
  readonly model: Model;
  readonly calendar: WorkingCalendar;
}

let loaded: LoadedJudgement | undefined;

/** What every assessment shares, the same for the service and for the command line: read once in a process. */
export function loadJudgement(): LoadedJudgement {
  loaded ??= {
    policy: defaultPolicy,
    model: sharedBetweenThreads(readShippedModel()),
    calendar: defaultCalendar,
  };
  return loaded;
}
