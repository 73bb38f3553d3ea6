import type { Model } from '#libs/domain';

/** The data that every assessment is made with; the policy is read from the database, where it can change. */
export interface Judgement {
  readonly model: Model;
}
