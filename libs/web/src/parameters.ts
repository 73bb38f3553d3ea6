import { z } from 'zod';
import { FoyerError } from '#libs/platform';

/** Identifiers in paths are row numbers, written in decimal; anything else names nothing that exists. */
const RowNumber = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number);

/** @throws `not-found` */
export function rowNumber(id: string): number {
  const parsed = RowNumber.safeParse(id);
  if (!parsed.success) throw new FoyerError('not-found', 'There is no such thing here.');
  return parsed.data;
}

/** @throws `not-found` where a query found nothing */
export function found<T>(value: T | null): T {
  if (value === null) throw new FoyerError('not-found', 'There is no such thing here.');
  return value;
}
