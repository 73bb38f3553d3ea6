import { type Element, type Parent, childrenOf, isElement } from './html-tree.ts';

/** An element as selectors see it. */
export interface Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly outer: Place | null;
  /** The elements beside it in order, itself among them, and where it stands there. */
  readonly row: readonly Place[];
  readonly at: number;
  readonly element: Element;
}

/** The elements directly inside of a node, as selectors see them, in their order. */
export function placesIn(node: Parent, outer: Place | null): readonly Place[] {
  const row: Place[] = [];
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    const attributes = attributesOf(child);
    row.push({
      name: child.tagName.toLowerCase(),
      attributes,
      id: attributes['id']?.toLowerCase() ?? '',
      classes: classesOf(attributes['class']),
      outer,
      row,
      at: row.length,
      element: child,
    });
  }
  return row;
}

const NO_CLASSES: ReadonlySet<string> = new Set();

function classesOf(written: string | undefined): ReadonlySet<string> {
  return written === undefined ? NO_CLASSES : new Set(written.toLowerCase().split(/\s+/));
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** By lower-case name. */
function attributesOf({ attrs }: Element): Readonly<Record<string, string | undefined>> {
  if (attrs.length === 0) return NO_ATTRIBUTES;
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of attrs) attributes[name] = value;
  return attributes;
}
