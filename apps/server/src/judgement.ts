import { FoyerError } from '#libs/platform';
import { type LoadedJudgement, ModelFileError, loadJudgement } from '#libs/training';

/**
 * Policy, model and calendar of this checkout; without a model that can be used nothing starts.
 *
 * @throws `model-invalid` with the remedy
 */
export function judgementForService(load: () => LoadedJudgement = loadJudgement): LoadedJudgement {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new FoyerError('model-invalid', error.message, { cause: error });
  }
}
