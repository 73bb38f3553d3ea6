import { FoyerError } from '#libs/platform';
import { RecordError } from '#libs/training';

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
