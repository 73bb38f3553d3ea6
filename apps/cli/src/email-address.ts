import { InvalidArgumentError } from 'commander';
import { Setup } from '#libs/contract';

/** Parser of an argument that has to be an email address. */
export function emailAddress(value: string): string {
  const { success, data } = Setup.shape.email.safeParse(value);
  if (!success) throw new InvalidArgumentError('It must be an email address.');
  return data;
}

/** Parser of an option that may be given again and again. */
export function emailAddresses(value: string, before: readonly string[] = []): string[] {
  return [...before, emailAddress(value)];
}
