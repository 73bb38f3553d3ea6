import { readsLeast } from '../signals/abroad/abroad.ts';

/**
 * Whether a message in that language is read by what was learned of seven others than English: of English the model knows
 * more, of the rest nobody has written.
 */
export const isReadAbroad = (language: string | null): boolean =>
  language !== null && language !== 'English' && !readsLeast(language);
