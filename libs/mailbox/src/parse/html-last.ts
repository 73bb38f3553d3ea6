import type { DomNode } from 'html-to-text';

/** What may stand behind the last words of a page: breaks and empty blocks, no deeper and no more than these. */
const DEEPEST_EMPTY = 3;
const MOST_EMPTY = 50;

/**
 * Whether an element stands at the end of its page, with no words or pictures below it.
 *
 * @param top the outermost nodes of the page
 * @returns false as well where more empty elements stand below it than mail programs write; bounds the time
 */
export function isLast(element: DomNode, top: readonly DomNode[]): boolean {
  for (let node = element; ;) {
    const siblings = node.parent?.children ?? top;
    let at = siblings.length - 1;
    const end = Math.max(0, siblings.length - MOST_EMPTY);
    while (at >= end && siblings[at] !== node && isEmpty(siblings[at], DEEPEST_EMPTY)) at--;
    if (siblings[at] !== node) return false;
    if (!node.parent) return true;
    node = node.parent;
  }
}

function isEmpty(node: DomNode | undefined, depth: number): boolean {
  if (node === undefined) return true;
  if (node.type === 'text') return (node.data ?? '').trim() === '';
  if (node.name === 'img' || depth === 0) return false;
  const children = node.children ?? [];
  return children.length <= MOST_EMPTY && children.every((child) => isEmpty(child, depth - 1));
}
