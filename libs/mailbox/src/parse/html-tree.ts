import { type DefaultTreeAdapterTypes as Nodes, defaultTreeAdapter, parse } from 'parse5';

export type Element = Nodes.Element;
export type Parent = Nodes.ParentNode;
export type Text = Nodes.TextNode;

/** More are not read: ten times as many as mail has take 40 MB and 0.4 s (measured). */
const MOST_ELEMENTS = 50_000;
/** What is open at a time: work may grow with it for each tag, and what follows is a recursion. Real mail has 200. */
const MOST_OPEN = 3_000;

/** HTML as browsers build it. */
export interface HtmlTree {
  readonly root: Nodes.Document;
  /** How many elements stand in each other. */
  readonly depth: number;
  /** Whether its end is left out. */
  readonly isCut: boolean;
}

/** Leaves the parser, which knows no limits. */
class Enough extends Error {}

/**
 * The tree that browsers build of HTML, whatever is wrong with it: what stands in a table outside of its cells goes before
 * it, what ends too late goes on, and so on. Without comments; where scripts are off, as in every mail program.
 *
 * @returns null where it is nested so deeply that nobody can know how
 * @source HTML Standard, tree construction, by parse5
 */
export function treeOf(html: string): HtmlTree | null {
  const root = defaultTreeAdapter.createDocument();
  let [elements, open, depth] = [0, 0, 0];
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createDocument: () => root,
    createElement(...element) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new Enough();
      return defaultTreeAdapter.createElement(...element);
    },
    appendChild(parent, child) {
      if (!defaultTreeAdapter.isCommentNode(child)) defaultTreeAdapter.appendChild(parent, child);
    },
    onItemPush() {
      open += 1;
      depth = Math.max(depth, open);
      if (open > MOST_OPEN) throw new Enough();
    },
    onItemPop(element) {
      open -= 1;
      // A list that grows has room for seventeen, and most elements have one child.
      element.childNodes = element.childNodes.slice();
    },
  };
  try {
    parse(html, { treeAdapter, scriptingEnabled: false });
    return { root, depth, isCut: false };
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    return depth > MOST_OPEN ? null : { root, depth, isCut: true };
  }
}

/** What stands in an element; of a template what would be made of it. */
export function childrenOf(node: Parent): readonly Nodes.ChildNode[] {
  return 'content' in node ? node.content.childNodes : node.childNodes;
}

export const isElement = (node: Nodes.Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Nodes.Node): node is Nodes.TextNode => defaultTreeAdapter.isTextNode(node);

/** The text directly in an element. */
export function textIn(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
}
