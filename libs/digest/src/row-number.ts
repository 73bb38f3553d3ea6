import { FoyerError } from '#libs/platform';

/** Identifiers in paths are row numbers, in decimal. @throws `not-found` for anything else */
export function rowNumber(id: string): number {
  if (!/^[1-9]\d{0,15}$/.test(id)) throw new FoyerError('not-found', 'There is no such thing here.');
  return Number(id);
}
