import { decodeBytes } from './charset.ts';

/** A control word with its number, a control sign, a brace, a line end, or words. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[{}]|[\r\n]+|[^\\{}\r\n]+/giy;
/** Groups that hold no words of the text; those that a reader may leave out begin with `\*`. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf filetbl listtable listoverridetable revtbl themedata colorschememapping datastore latentstyles generator xmlnstbl rsidtbl fldinst'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
/** Code pages of Windows that are not called `windows-N`. */
const CHARSETS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
/** More groups in groups than this are an attack. */
const DEEPEST_GROUP = 1_000;
const LONGEST_TEXT = 1_000_000;

interface Group {
  readonly isUnseen: boolean;
  /** Formatted as hidden. */
  readonly isHidden: boolean;
  /** Characters behind a `\u` that stand for it where a reader knows no Unicode. */
  readonly fallback: number;
}

/**
 * The words of RTF as a reader sees them: no fonts, pictures, page heads or hidden words.
 *
 * @param rtf one character for each byte
 * @returns newlines as \n, at most 1,000,000 characters; null where it is no RTF
 * @source Rich Text Format 1.9.1, "Conventions of an RTF Reader"
 */
export function textOfRtf(rtf: string): string | null {
  if (!/^\s*\{\\rtf/.test(rtf)) return null;
  const charset = charsetOf(Number(/\\ansicpg(\d{1,5})/.exec(rtf.slice(0, 2_000))?.[1] ?? 1252));
  const words = new Words(charset);
  const groups: Group[] = [];
  let group: Group = { isUnseen: false, isHidden: false, fallback: 1 };
  let skip = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(rtf); match !== null && words.length < LONGEST_TEXT; match = TOKEN.exec(rtf)) {
    const [token, word, number, hex, sign] = match;
    if (token === '{') {
      if (groups.length > DEEPEST_GROUP) break;
      groups.push(group);
    } else if (token === '}') {
      group = groups.pop() ?? group;
      skip = 0;
    } else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word === 'uc') group = { ...group, fallback: Math.min(8, Math.max(0, Number(number ?? 1))) };
    else if (word === 'plain') group = { ...group, isHidden: false };
    else if (word === 'v') group = { ...group, isHidden: number !== '0' };
    else if (sign === '*' || (word !== undefined && UNSEEN.has(word))) group = { ...group, isUnseen: true };
    else if (group.isUnseen || group.isHidden) continue;
    else if (word === 'u') {
      words.addText(String.fromCharCode(Number(number ?? 63) & 0xffff));
      skip = group.fallback;
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else words.addByte(Number.parseInt(hex, 16));
    } else if (word !== undefined) words.addText(SIGNS[word] ?? '');
    else if (sign !== undefined) words.addText(textOfSign(sign));
    else if (!/^[\r\n]/.test(token)) {
      words.addBytes(token.slice(skip));
      skip = Math.max(0, skip - token.length);
    }
  }
  return words.finish().trim();
}

/** `\{`, `\~` (a blank that does not break); of the others none shows anything. */
function textOfSign(sign: string): string {
  if (sign === '\n' || sign === '\r') return '\n';
  return '{}\\'.includes(sign) ? sign : sign === '~' ? ' ' : sign === '_' ? '-' : '';
}

const charsetOf = (codePage: number) => CHARSETS[codePage] ?? `windows-${codePage}`;

/** Gathers bytes of a code page and text, since a character may be two bytes that come one by one. */
class Words {
  private readonly charset: string;
  private readonly pieces: string[] = [];
  private bytes = '';
  length = 0;

  constructor(charset: string) {
    this.charset = charset;
  }

  addByte(byte: number): void {
    this.addBytes(String.fromCharCode(byte));
  }

  addBytes(bytes: string): void {
    this.bytes += bytes;
    this.length += bytes.length;
  }

  addText(text: string): void {
    if (text === '') return;
    this.flush();
    this.pieces.push(text);
    this.length += text.length;
  }

  finish(): string {
    this.flush();
    return this.pieces.join('').toWellFormed();
  }

  private flush(): void {
    if (this.bytes === '') return;
    this.pieces.push(decodeBytes(Buffer.from(this.bytes, 'latin1'), this.charset));
    this.bytes = '';
  }
}
