import type { AssessmentInput, SecondOpinion } from '#libs/domain';

/** Somebody else who reads a message and says what it is. */
export interface OpinionPort {
  /** As people should read it: a model and where it runs. */
  readonly source: string;
  /**
   * @param signal gives up at once when it is aborted
   * @returns null where the message is not to be shown to anybody else's software: it has words to software or hidden
   *   text, or no words at all
   * @throws `opinion-unavailable` where no answer came in time, `opinion-unusable` where one came and cannot be used
   */
  ask(input: AssessmentInput, signal?: AbortSignal): Promise<SecondOpinion | null>;
}
