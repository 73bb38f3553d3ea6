import { nameWords, verbose } from '#libs/domain';
import { speaksOfPost } from './post-words.ts';

const SIGN_OFF = verbose('i')`
  ^(?:(?:kind|best|warm|many|with)\s+)?(?:
    regards|wishes|thanks|cheers|sincerely|yours|best|mit freundlichen|freundliche|viele gr|liebe gr
    |beste gr|mfg|lg|vg|cordialement|bien |saludos|atentamente|cordiali|met vriendelijke|pozdrawiam
  )
`;
const LONGEST_SIGN_OFF = 40;
const LONGEST_LINE = 60;
const MOST_LINES = 6;
/** "Dr Grace Kim", before a comma or a bar. */
const CAPITALISED = /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u;

/**
 * A text up to its sender's name at its end, below which stands what the sender is today.
 *
 * @param sender as the name is written in the mail; empty where there is none
 */
export function withoutNameBlock(text: string, sender: string): string {
  const lines = text.split('\n');
  const names = new Set(nameWords(sender).filter((word) => word.length > 1));
  let [filled, cut] = [0, lines.length];
  for (let at = lines.length - 1; at > 0 && filled < MOST_LINES; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (line.length > LONGEST_LINE || /[.!?]$/.test(line)) break;
    filled += 1;
    if (isNameLine(line, names) || isSignOff(line)) cut = at;
  }
  return lines.slice(0, cut).join('\n');
}

function isNameLine(line: string, names: ReadonlySet<string>): boolean {
  const name = (line.split(/[,|–—]|\s-/)[0] ?? '').trim();
  return CAPITALISED.test(name) && nameWords(name).some((word) => names.has(word));
}

const isSignOff = (line: string) =>
  line.length <= LONGEST_SIGN_OFF && SIGN_OFF.test(line) && !speaksOfPost(line);
