import { addressIn } from '#libs/domain';

/** Where mail servers write to which address they delivered: an alias or a list hides it from To. */
const DELIVERED = ['delivered-to', 'x-delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/**
 * Every address that a message went to, lower case, with those that only its way tells.
 *
 * @param headers by lower-case name
 */
export function sentToOf(recipients: readonly string[], headers: Readonly<Record<string, string>>): string[] {
  const delivered = DELIVERED.flatMap((name) => addressIn(headers[name] ?? '') ?? []);
  return [...new Set([...recipients.map((address) => address.toLowerCase()), ...delivered])];
}
