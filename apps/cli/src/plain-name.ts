import { InvalidArgumentError } from 'commander';
import { Name } from '#libs/contract';

/**
 * Parser of what somebody calls something, as the pages take it: what steers a terminal or turns the writing round has
 * no place in a name.
 *
 * @param longest characters, as in the API
 */
export function plainName(longest: number): (value: string) => string {
  return (value) => {
    const { success, data } = Name(longest).safeParse(value);
    if (!success)
      throw new InvalidArgumentError(`It must have a letter or a digit, and at most ${longest} characters.`);
    return data;
  };
}
