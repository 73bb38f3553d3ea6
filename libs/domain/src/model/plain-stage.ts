import type { Kind } from '../assessment.ts';
import type { Judgement } from './judgement.ts';
import { HARDLY, PLAINLY } from './plainly.ts';

/** The same judgement of a message that is plainly of one stage. */
export function ofStage(judgement: Judgement, of: 'follow_up' | Kind): Judgement {
  const rest = HARDLY / 3;
  const stage = { follow_up: rest, application: rest, process: rest, not_candidate: rest, [of]: PLAINLY };
  return { ...judgement, stage };
}
