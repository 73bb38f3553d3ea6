/** What of a message is not the sender's new words: quoted replies and the signature. */
export interface Quoted {
  readonly text: string;
  readonly lines: number;
}

/**
 * The lines of the whole text that the new text lacks, in their order.
 *
 * New text is made of lines of the text; walking both in step leaves the quoted and signature lines over.
 */
export function quotedOf(text: string, newText: string): Quoted {
  const fresh = newText.split('\n').map((line) => line.trim());
  const left: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    while (at < fresh.length && fresh[at] === '' && line.trim() !== '') at += 1;
    if (at < fresh.length && fresh[at] === line.trim()) at += 1;
    else left.push(line);
  }
  // When the new text is not made of whole lines, showing the whole message once more is the honest rest.
  const rest = at < fresh.length && fresh.slice(at).some((line) => line !== '') ? text.split('\n') : left;
  const trimmed = rest
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: trimmed, lines: trimmed === '' ? 0 : trimmed.split('\n').length };
}
