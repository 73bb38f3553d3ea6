import { FoyerError, rowNumberOf } from '#libs/platform';

/** The row that an identifier in a path names. @throws `not-found` */
export function rowNumber(id: string): number {
  return found(rowNumberOf(id));
}

/** @throws `not-found` where a query found nothing */
export function found<T>(value: T | null): T {
  if (value === null) throw new FoyerError('not-found', 'There is no such thing here.');
  return value;
}
