import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The folder of this library in the checkout: corpus, vectors and model lie there, the build leaves them where they are. */
export const TRAINING_FOLDER = new URL(
  'libs/training/',
  pathToFileURL(findPackageJSON(import.meta.url) ?? ''),
);
