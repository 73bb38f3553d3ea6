import { TRAINING_FOLDER, readFolder } from './folder.ts';
import { readRecords } from './record.ts';
import type { LabelledRecord } from './record.ts';

/** Letters in seven other languages, of which only the readers of sentences have learned what people write. */
export const readLetters = (): LabelledRecord[] =>
  [...readFolder(new URL('letters/', TRAINING_FOLDER), readRecords).values()].flat();
