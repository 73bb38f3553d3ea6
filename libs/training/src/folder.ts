/**
 * The folder of this library in the checkout: corpus, vectors and model lie there and are not copied by the build,
 * so compiled code finds them from `dist/libs/training/src`.
 */
export const TRAINING_FOLDER = new URL(
  import.meta.url.endsWith('.ts') ? '../' : '../../../../libs/training/',
  import.meta.url,
);
