const WORD = /[\p{L}]+(?:['’]\p{L}+)?/gu;
/** Small words that no other language has that Foyer reads roles in. */
const ENGLISH = new Set(
  'the and you your yours this that with would are from i’m i’ve please thank thanks hello good morning regards dear sincerely about which been they my want any because could when what who how were'.split(
    ' ',
  ),
);
const READ = 1_000;
const FEWEST = 2;
const SHARE = 0.07;

/** Whether a text is in English, by its small words; none can be told of a few words. */
export function isInEnglish(text: string): boolean {
  let [words, english] = [0, 0];
  for (const [word] of text.slice(0, READ).matchAll(WORD)) {
    words += 1;
    if (ENGLISH.has(word.toLowerCase().replace("'", '’'))) english += 1;
  }
  return english >= FEWEST && english >= SHARE * words;
}
