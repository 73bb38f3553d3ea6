import { readFileSync } from 'node:fs';
import { readTrainedModel } from '#libs/domain';
import type { Model, ModelFile } from '#libs/domain';
import { TRAINING_FOLDER } from './folder.ts';

/** The file of the model that is shipped, in the checkout. */
export const SHIPPED_MODEL = new URL('model/model.json', TRAINING_FOLDER);

/**
 * The model that is shipped: `libs/training/model/model.json`, written by `foyer train`.
 *
 * @throws when the file is missing or does not fit this version
 */
export function readShippedModel(file: URL = SHIPPED_MODEL): Model {
  const content = JSON.parse(readFileSync(file, 'utf8')) as ModelFile;
  return { version: content.version, trained: readTrainedModel(content) };
}
