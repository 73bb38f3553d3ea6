import { FoyerError } from '#libs/platform';
import { type LoadedJudgement, ModelFileError, RecordError, loadJudgement } from '#libs/training';

/**
 * Reads JSONL, and says of a line that is wrong where it is and what to do.
 *
 * @throws `record-invalid`
 */
export function readingRecords<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    throw new FoyerError('record-invalid', `${error.message}; correct it and run this again.`, {
      cause: error,
    });
  }
}

/**
 * Loads what every assessment needs.
 *
 * @throws `model-invalid` with the remedy where the model file cannot be used
 */
export function judgementOrRemedy(load: () => LoadedJudgement = loadJudgement): LoadedJudgement {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new FoyerError('model-invalid', error.message, { cause: error });
  }
}
