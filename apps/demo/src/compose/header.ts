/** Header text of RFC 5322, with RFC 2047 encoded words where it is not plain ASCII. */

const ASCII = /^[\x20-\x7e]*$/;
/** A line with encoded words may be 76 characters; the header's name and `=?UTF-8?Q?…?=` take 24 of them. */
const WORD_ROOM = 76 - 24;

function encodedByte(byte: number): string {
  const letter = String.fromCharCode(byte);
  if (letter === ' ') return '_';
  return /[A-Za-z0-9!*+\-/]/.test(letter) ? letter : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** One or more encoded words, folded; never splits a character. */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const encoded = [...Buffer.from(character, 'utf8')].map(encodedByte).join('');
    if (word.length + encoded.length > WORD_ROOM) {
      words.push(word);
      word = '';
    }
    word += encoded;
  }
  words.push(word);
  return words.map((content) => `=?UTF-8?Q?${content}?=`).join('\r\n ');
}

/** Unstructured text, for example a subject. */
export const headerText = (text: string): string => (ASCII.test(text) ? text : encodedWords(text));

/** `Name <address>`, the name quoted or encoded where it must be. */
export function mailboxText(name: string, address: string): string {
  if (name === '') return address;
  if (!ASCII.test(name)) return `${encodedWords(name)} <${address}>`;
  return /^[A-Za-z0-9 '-]+$/.test(name) ? `${name} <${address}>` : `"${name}" <${address}>`;
}

/** A whole header line, folded at spaces where it is longer than 78 characters. */
export function headerLine(name: string, value: string): string {
  const lines: string[] = [];
  for (const given of `${name}: ${value}`.split('\r\n')) {
    let rest = given;
    while (rest.length > 78) {
      const space = rest.lastIndexOf(' ', 77);
      if (space <= (lines.length === 0 ? name.length + 1 : 0)) break;
      lines.push(rest.slice(0, space));
      rest = rest.slice(space);
    }
    lines.push(rest);
  }
  return lines.join('\r\n');
}

/** Parameters that carry a file name: RFC 2231 for programs that follow it, an encoded word for those that do not. */
export function fileNameParameters(fileName: string): { readonly name: string; readonly filename: string } {
  if (ASCII.test(fileName)) return { name: `name="${fileName}"`, filename: `filename="${fileName}"` };
  return {
    name: `name="${encodedWords(fileName).replaceAll('\r\n', '')}"`,
    filename: `filename*=UTF-8''${encodeURIComponent(fileName)}`,
  };
}
