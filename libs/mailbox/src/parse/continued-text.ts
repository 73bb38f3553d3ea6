import { partsIn } from './without-attachments.ts';

/** As Exchange calls what somebody wrote behind a file or a picture, which it takes for a file too. */
const CONTINUED = /\bname\*?[ \t]*=[ \t]*"?ATT\d{5}\.(?:txt|html?)\b/i;
const IS_TEXT = /^content-type[ \t]*:[ \t]*text\/(?:plain|html)\b/im;
const DISPOSITION = /^content-disposition[ \t]*:[^\n]*\n/gim;
const NAME = /[ \t]*;[ \t]*name\*?[ \t]*=[ \t]*(?:"[^"\n]{0,300}"|[^;\s]{0,300})/gi;

/**
 * A message whose words are all words: of a letter with a picture in its middle, Exchange gives the second half as a file
 * called ATT00001.txt, which nobody opens.
 *
 * @returns `source` itself where there is none
 */
export function withContinuedText(source: Buffer): Buffer {
  const kept: Buffer[] = [];
  let keptTo = 0;
  for (const { head, headFrom, from } of source.includes('ATT0') ? partsIn(source) : []) {
    if (headFrom === 0 || !CONTINUED.test(head) || !IS_TEXT.test(head)) continue;
    const plain = head.replaceAll(DISPOSITION, '').replaceAll(NAME, '');
    kept.push(source.subarray(keptTo, headFrom), Buffer.from(plain, 'latin1'));
    keptTo = from;
  }
  return kept.length === 0 ? source : Buffer.concat([...kept, source.subarray(keptTo)]);
}
