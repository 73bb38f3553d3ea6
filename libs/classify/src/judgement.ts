import type { Model, Policy } from '#libs/domain';

/** The data that assessments are made with. */
export interface Judgement {
  readonly policy: Policy;
  readonly model: Model;
}
