import { fold } from '../signals/evidence.ts';

const TOKEN = /\p{L}+(?:'\p{L}+)?|\p{N}+|[?!]|\p{Extended_Pictographic}/gu;

/** Dropped: whether a writer uses them says how fluent they are, never what the message is worth. */
const ARTICLES = new Set(['a', 'an', 'the']);

/** Words that greet; what stands after them up to the first mark is a form of address and says nothing. */
const GREETING =
  /^\s*(hi|hello|dear|hey|hiya|good (morning|afternoon|evening|day)|morning|afternoon|evening|greetings|liebe[rs]?|sehr geehrte\w*|guten (tag|morgen)|hallo|bonjour|bonsoir|chere?|madame|monsieur|hola|buen[oa]s (d[ii]as|tardes)|estimad[oa]s?|querid[oa]s?|gentile|buongiorno|salve|cara|beste|geachte|dag|dzien dobry|szanown\w+|czesc|ola|bom dia|boa tarde|prezad[oa]s?|exm[oa]s?)(?![\p{L}])[^\n,!.:?;]{0,40}[,!.:\n;]/u;

/**
 * The words of a text that a model sees: folded, numbers as `0`, without articles, names and forms of address.
 *
 * Names, numbers as such and capitals are left out so that nobody is judged by who they are or how they type.
 *
 * @param names folded words to leave out, for example those of the sender's name
 */
export function modelWords(text: string, names: ReadonlySet<string>): string[] {
  const folded = fold(text).replace(GREETING, ' ');
  const words: string[] = [];
  for (const token of folded.match(TOKEN) ?? []) {
    if (ARTICLES.has(token) || names.has(token)) continue;
    const first = token.charCodeAt(0);
    words.push(first >= 48 && first <= 57 ? '0' : token);
  }
  return words;
}
