import { readFileSync } from 'node:fs';

const { names, ...lists } = JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')) as {
  /** By culture. */
  names: Readonly<Record<string, readonly string[]>>;
  mentions: readonly string[];
  providers: readonly string[];
  addresses: readonly string[];
};

/** Written before the code that reads them, by people who did not know it. */
export const outside = { ...lists, names: Object.values(names).flat() };
