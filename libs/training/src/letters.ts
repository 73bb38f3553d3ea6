import { readFileSync, readdirSync } from 'node:fs';
import { TRAINING_FOLDER } from './folder.ts';
import { readRecords } from './record.ts';
import type { LabelledRecord } from './record.ts';

const FOLDER = new URL('letters/', TRAINING_FOLDER);

/** Letters in seven other languages, of which nothing but the readers of hints and of crossings has learned what people write. */
export function readLetters(): LabelledRecord[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readRecords(readFileSync(new URL(name, FOLDER), 'utf8'), name));
}
