import type { Bytes } from './bytes.ts';
import { headerEnd } from './charset.ts';

/** A boundary that stands in a message is looked for this far into its body. */
const LONGEST_PREAMBLE = 200_000;
const HAS_PARTS = /^content-type[ \t]*:[ \t]*multipart\//im;
/** A whole header field with its folded lines. */
const STRUCTURE = /^content-(?:type|transfer-encoding)[ \t]*:.*(?:\r?\n[ \t].*)*(?:\r?\n|$)/gim;
/** No encoding of parts together is allowed; programs use it all the same. */
const IN_BASE64 = /^content-transfer-encoding[ \t]*:[ \t]*base64[ \t]*(?:\r?\n|$)/im;
/** A body above this, white space aside, should have had something in it; a shorter one where it is more than structure. */
const EMPTY_BODY_BYTES = 64;
const LINE_OF_STRUCTURE = /^(?:--|[\w-]{1,40}:).*$/gm;
const FIRST_BOUNDARY = /^--(?=\S)([^\r\n"]{1,200}?)[ \t]*\r?\n/m;

/**
 * What a message may have meant whose structure hides all of its words: first with the boundary that does stand in it, in
 * place of the one that is named or missing; with its parts decoded where they are encoded together; then as plain text,
 * which a person can read.
 *
 * @param source in which neither words nor files were found
 * @param asText whether so much is left in it that it is read as plain text at last
 */
export function* mended(source: Buffer, asText = true): Generator<Buffer, void, undefined> {
  const end = headerEnd(source);
  const head = source.toString('latin1', 0, end);
  const rest = head.replace(STRUCTURE, '').trimEnd();
  const withHead = (...structure: string[]) => {
    const fields = [rest, ...structure].filter((field) => field !== '').join('\r\n');
    return Buffer.concat([Buffer.from(fields, 'latin1'), source.subarray(end)]);
  };
  if (HAS_PARTS.test(head)) {
    const boundary = firstBoundary(source, end);
    if (boundary !== null) yield withHead(`Content-Type: multipart/mixed; boundary="${boundary}"`);
  }
  if (HAS_PARTS.test(head) && IN_BASE64.test(head)) {
    const fields = Buffer.from(`${head.replace(IN_BASE64, '').trimEnd()}\r\n\r\n`, 'latin1');
    yield Buffer.concat([fields, Buffer.from(source.toString('latin1', end), 'base64')]);
  }
  if (asText) yield withHead();
}

/** The first line from there on that looks like a boundary; null where there is none. */
export function firstBoundary(source: Bytes, from: number): string | null {
  const beginning = source.subarray(from, from + LONGEST_PREAMBLE).toString('latin1');
  return FIRST_BOUNDARY.exec(beginning)?.[1] ?? null;
}

/** Whether a message has a body in which something should have been found. */
export function hasBody(source: Buffer): boolean {
  const body = source.toString('latin1', headerEnd(source)).trim();
  return body.length > EMPTY_BODY_BYTES || body.replaceAll(LINE_OF_STRUCTURE, '').trim() !== '';
}
