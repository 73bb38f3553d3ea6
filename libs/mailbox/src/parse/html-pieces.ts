import type { DomNode } from 'html-to-text';
import { cutAtTag } from './cut-text.ts';
import { attributesOf } from './html-selectors.ts';

/** As many tags are converted at a time; half a megabyte of nothing else took a reader to 200 MB (measured). */
export const MOST_TAGS = 50_000;
/** Stands where a piece ends, to tell what is open there. */
export const HERE = 'foyer-here';
/** No mail program opens as much around a text. */
const LONGEST_OPEN = 100_000;
/** An element that begins a line of its own: a text may be cut before it. */
const BLOCK =
  /^<(?:div|p|table|tr|ul|ol|li|dl|dt|dd|h[1-6]|hr|pre|blockquote|section|article|header|footer)\b/i;
/** Of these an empty line stands before. */
const PARAGRAPH = /^<(?:p|[uo]l|h[1-6]|pre)\b/i;
/** Whether words stand apart where a text is cut within a line, with nothing but tags between. */
const BLANK_BEFORE = /\s(?:<[^<>]*>)*$/;
const BLANK_BEHIND = /^(?:<[^<>]*>)*\s/;
const NEAR = 200;
/** How many tags back one is looked for. */
const MOST_LOOKS = 500;

/** A piece of HTML that can be converted by itself, with what is open where it begins. */
export interface Piece {
  readonly html: string;
  /** Where the next one begins. */
  readonly to: number;
  /** What stands between its text and that of the next one. */
  readonly joint: string;
}

/** How many tags there are; each beginning of one counts. */
export function tagsIn(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/**
 * As much of HTML as is converted at a time, from a place on.
 *
 * @param longest in characters
 */
export function pieceFrom(html: string, from: number, longest: number, mostTags = MOST_TAGS): Piece {
  const most = cutAtTag(html.slice(from, from + longest), mostTags);
  if (from + most.length === html.length) return { html: most, to: html.length, joint: '' };
  const lastTag = most.lastIndexOf('<');
  let at = lastTag;
  for (let looks = 0; at > 0 && looks < MOST_LOOKS && !BLOCK.test(most.slice(at, at + 12)); looks += 1)
    at = most.lastIndexOf('<', at - 1);
  const tag = most.slice(at, at + 12);
  const isBlock = at > 0 && BLOCK.test(tag);
  const end = isBlock ? at : lastTag > 0 ? lastTag : most.lastIndexOf(' ') + 1 || most.length;
  const isApart =
    BLANK_BEFORE.test(most.slice(Math.max(0, end - NEAR), end)) ||
    BLANK_BEHIND.test(html.slice(from + end, from + end + NEAR));
  return {
    html: `${most.slice(0, end)}<${HERE}></${HERE}>`,
    to: from + end,
    joint: isBlock ? (PARAGRAPH.test(tag) ? '\n\n' : '\n') : isApart ? ' ' : '',
  };
}

/**
 * What is open where a piece ends: taken out of its tree, which knows better than any search what is a tag and what an
 * attribute, a comment or a script has in it.
 *
 * @param root its mark is taken out of it
 * @returns opening tags, from the outermost in; null where the piece ends inside of something else, or in too many
 */
export function openAtEnd(root: DomNode): string | null {
  const path: DomNode[] = [];
  // The mark is the last thing in it, so it is in the last of each element's children.
  for (let node = root.children.at(-1); node !== undefined; node = node.children?.at(-1)) {
    if (node.name !== HERE) {
      path.push(node);
      continue;
    }
    (path.at(-1) ?? root).children.pop();
    const open = path.map(openingTag).join('');
    return open.length > LONGEST_OPEN ? null : open;
  }
  return null;
}

function openingTag(element: DomNode): string {
  const attributes = Object.entries(attributesOf(element)).map(
    ([name, value = '']) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${element.name}${attributes.join('')}>`;
}
