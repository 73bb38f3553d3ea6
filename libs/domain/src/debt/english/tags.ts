import type { DateMention } from '../../time/mention.ts';
import type { Sentence } from '../due-dates.ts';
import type { Spot } from '../due-day.ts';
import { WORDS } from './words.ts';
import type { WordTag } from './words.ts';

/** A sentence as one letter for each word, and where each word stands. */
export interface Tagged {
  readonly tags: string;
  readonly words: readonly Spot[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly tag: WordTag;
}

const TOKEN = /'(?:ll|re|ve|s|d|m)\b|n't\b|[a-z]+(?=n't\b)|[a-z]+(?:-[a-z]+)*|\d+|\S/g;

const SINGLE = new Map<string, WordTag>();
/** By first word, the longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [tag, form] of WORDS) {
  const words = form.match(TOKEN) ?? [];
  const [first = ''] = words;
  if (words.length === 1) SINGLE.set(first, tag);
  else PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, tag }]);
}
for (const list of PHRASES.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Marks as they are; a dash and an exclamation mark end a thought as a full stop does. */
const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '.': '.',
  '!': '.',
  '?': '.',
  '-': ';',
  '–': ';',
  '—': ';',
  '(': ',',
  ')': ',',
};

/** "The release", "your start date": after an article a verb is a thing, or tells what kind of thing. */
function tagAfter(before: string | undefined, tag: WordTag): WordTag {
  if (before === 'o' && tag === 'l') return 'X';
  if ((before === 'o' || before === 'Y') && tag === 'e') return '5';
  if (before !== 'o' && before !== 'Y') return tag;
  return 'GLTKZCfFrgW'.includes(tag) ? 'X' : tag === 'J' ? 'x' : tag;
}

/** Words that are not listed, by their ends. */
const ENDINGS: readonly (readonly [WordTag, RegExp])[] = [
  ['a', /^\w{3,}ly$/],
  ['1', /^\w{3,}ing$/],
  ['2', /^\w{3,}ed$/],
];

function tagOf(word: string): WordTag {
  return SINGLE.get(word) ?? MARKS[word] ?? ENDINGS.find(([, end]) => end.test(word))?.[0] ?? 'x';
}

/**
 * Tags a sentence.
 *
 * @param dates those by which something can be due; all others of the sentence are other times
 */
export function tagged({ plain, range, dates: all }: Sentence, dates: readonly DateMention[]): Tagged {
  const tokens = Array.from(plain.matchAll(TOKEN), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const words: Spot[] = [];
  let tags = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, start, end } = tokens[at]!;
    const date = all.find(
      (one) => one.range.start - range.start <= start && start < one.range.end - range.start,
    );
    // "Offer coming Friday" tells what the offer does, "this coming Friday" which day it is.
    const isArriving = word === 'coming' && 'NXAB'.includes(tags.at(-1) ?? '-');
    if (date !== undefined && !isArriving) {
      const dateEnd = date.range.end - range.start;
      // "The 2nd" is one.
      const hasArticle = tags.endsWith('o') && tokens[at - 1]?.word === 'the';
      const article = hasArticle ? words.pop() : undefined;
      while (at + 1 < tokens.length && tokens[at + 1]!.start < dateEnd) at += 1;
      words.push({ start: article?.start ?? start, end: dateEnd });
      tags = (hasArticle ? tags.slice(0, -1) : tags) + (dates.includes(date) ? 'D' : 'd');
      continue;
    }
    const phrase = PHRASES.get(word)?.find((one) =>
      one.words.every((part, index) => tokens[at + index]?.word === part),
    );
    const last = tokens[at + (phrase?.words.length ?? 1) - 1]!;
    words.push({ start, end: phrase === undefined ? end : last.end });
    tags += tagAfter(tags.at(-1), phrase?.tag ?? tagOf(word));
    at += (phrase?.words.length ?? 1) - 1;
  }
  return { tags, words };
}
