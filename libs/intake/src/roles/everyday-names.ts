import { GROUPS } from './everyday-groups.ts';

/** Titles that a title has by another name of its trade, in lower case, with the words of that name. */
interface OtherTitle {
  readonly title: string;
  readonly name: string;
}

const MOST_OTHERS = 16;

/** @param title without the number of its posting and notes for every gender */
export function otherTitlesOf(title: string): OtherTitle[] {
  const written = title.toLowerCase().replaceAll('’', "'");
  return GROUPS.flatMap((group) => {
    const own = group.toSorted((a, b) => b.length - a.length).find((name) => placeOf(name, written) !== null);
    if (own === undefined) return [];
    const at = placeOf(own, written) ?? 0;
    return group
      .filter((name) => name !== own)
      .map((name) => ({ title: written.slice(0, at) + name + written.slice(at + own.length), name }));
  }).slice(0, MOST_OTHERS);
}

/** Where a name stands as whole words. */
function placeOf(name: string, written: string): number | null {
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
    const isWhole = !LETTER.test(written[at - 1] ?? ' ') && !LETTER.test(written[at + name.length] ?? ' ');
    if (isWhole) return at;
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;
