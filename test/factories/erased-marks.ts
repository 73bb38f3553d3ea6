import { ErasedMarks } from '#libs/intake';
import { createSecretBox } from '#libs/platform';

/** As a service with one secret knows erased mail again. */
export const erasedMarks = new ErasedMarks(createSecretBox('a secret that is long enough'));
