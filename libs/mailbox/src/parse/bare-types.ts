import { headerEnd } from './charset.ts';

/** Longer sources are files above all. */
const LONGEST_LOOKED_AT = 2_000_000;
const BARE = '(text|plain|html|ascii)/?[ \\t]{0,20}(?=;|\\r?\\n(?![ \\t])|$)';
const IN_HEAD = new RegExp(`^(content-type[ \\t]{0,20}:[ \\t]{0,20})${BARE}`, 'gim');
/** The fields of a part, up to its type, below its boundary. */
const IN_PART = new RegExp(
  `^(--[^\\r\\n]{1,200}\\r?\\n(?:(?!content-type)[!-9;-~]{1,80}:[^\\r\\n]{0,998}\\r?\\n(?:[ \\t][^\\r\\n]{0,998}\\r?\\n){0,9}){0,6}content-type[ \\t]{0,20}:[ \\t]{0,20})${BARE}`,
  'gim',
);

/**
 * A message whose texts have a whole type. Old programs and scripts wrote "Content-Type: text", which a parser takes for a
 * file of an unknown kind, and nobody would read the words.
 *
 * @returns `source` itself where that is so already, and where it is longer than 2,000,000 bytes
 * @source RFC 2045, 5.2: what has no proper type is plain text
 */
export function withWholeTypes(source: Buffer): Buffer {
  if (source.length > LONGEST_LOOKED_AT) return source;
  const end = headerEnd(source);
  const [head, body] = [source.toString('latin1', 0, end), source.toString('latin1', end)];
  const whole = (_: string, field: string, bare: string) =>
    `${field}text/${/^html$/i.test(bare) ? 'html' : 'plain'}`;
  const mended = head.replace(IN_HEAD, whole) + body.replace(IN_PART, whole);
  return mended.length === source.length ? source : Buffer.from(mended, 'latin1');
}
