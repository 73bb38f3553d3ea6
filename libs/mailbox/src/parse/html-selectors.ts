import type { DomNode } from 'html-to-text';
import { unescaped } from './html-declarations.ts';

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
}

/** Whether an element is meant; `spend` is told what each look costs. */
type Test = (place: Place, spend: (cost: number) => boolean) => boolean;

/** One element of a selector. */
export interface Compound {
  readonly tests: readonly Test[];
  /** By what an element must have: `#id`, `.class`, a name, or `*`. */
  readonly key: string;
  readonly weight: number;
  /** How it stands to the one before it; a blank for somewhere inside of it. */
  readonly joint: string;
}

export type Selector = readonly Compound[];

const NAME = String.raw`(?:[\w-]|[^\x00-\x7f]|\\[0-9a-f]{1,6}\s?|\\[^\n])+`;
const PART = new RegExp(
  String.raw`\s*([>+~,])\s*|(\s+)|(\*|${NAME})|#(${NAME})|\.(${NAME})|\[\s*(${NAME})\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\]\s]+)\s*[is]?\s*)?\]|::?([\w-]+)(?:\(((?:[^()]|\([^()]*\))*)\))?`,
  'iy',
);

/** Names of classes and ids are told apart by their case in some mail and not in other: not here, so that nothing is missed. */
const nameOf = (written: string) => unescaped(written).toLowerCase();

const COMPARISONS: Readonly<Record<string, (has: string, wanted: string) => boolean>> = {
  '=': (has, wanted) => has === wanted,
  '~=': (has, wanted) => has.split(/\s+/).includes(wanted),
  '|=': (has, wanted) => has === wanted || has.startsWith(`${wanted}-`),
  '^=': (has, wanted) => wanted !== '' && has.startsWith(wanted),
  '$=': (has, wanted) => wanted !== '' && has.endsWith(wanted),
  '*=': (has, wanted) => wanted !== '' && has.includes(wanted),
};

function attributeTest(name: string, operator: string | undefined, value: string): Test {
  const compare = COMPARISONS[operator ?? ''];
  const wanted = nameOf(value.replace(/^(["'])([^]*)\1$/, '$2'));
  return ({ attributes }, spend) => {
    const has = attributes[name];
    if (has === undefined || compare === undefined) return has !== undefined;
    return spend(has.length / 50) && compare(has.toLowerCase(), wanted);
  };
}

/** `an+b` of `:nth-child()`; null where it is none. */
function placesOf(formula: string): ((place: number) => boolean) | null {
  const text = formula
    .replace(/\s+/g, '')
    .replace(/^even$/, '2n')
    .replace(/^odd$/, '2n+1');
  const [, step, sign = '', shift] = /^(?:([+-]?\d*)n)?(?:([+-]?)(\d+))?$/.exec(text) ?? [];
  if (step === undefined && shift === undefined) return null;
  const a = step === undefined ? 0 : /\d/.test(step) ? Number(step) : step === '-' ? -1 : 1;
  const b = Number(`${sign}${shift ?? 0}`);
  return (place) => (a === 0 ? place === b : (place - b) % a === 0 && (place - b) / a >= 0);
}

function rowTest(name: string, formula: string): Test | null {
  const isWanted = placesOf(formula);
  if (isWanted === null) return null;
  const fromEnd = name.includes('last');
  const ofType = name.endsWith('type');
  return ({ row, at, name: own }, spend) => {
    if (!ofType) return isWanted(fromEnd ? row.length - at : at + 1);
    const part = fromEnd ? row.slice(at) : row.slice(0, at + 1);
    return spend(part.length) && isWanted(part.filter((other) => other.name === own).length);
  };
}

function pseudoTest(name: string, argument: string): Test | null {
  const [, , end, kind] = /^((first|last)-(child|of-type))$/.exec(name) ?? [];
  if (end !== undefined) return rowTest(`nth-${end === 'last' ? 'last-' : ''}${kind ?? ''}`, '1');
  if (/^nth-(?:last-)?(?:child|of-type)$/.test(name)) return rowTest(name, argument);
  if (name === 'only-child') return ({ row }) => row.length === 1;
  if (name === 'root') return ({ outer, name: own }) => outer === null || own === 'html';
  if (name === 'link' || name === 'any-link') return ({ attributes }) => attributes['href'] !== undefined;
  if (!/^(?:not|is|where|matches|any)$/.test(name)) return null;
  const inner = selectorsOf(argument);
  if (inner.length === 0) return null;
  const isAny: Test = (place, spend) => inner.some((selector) => isMatch(place, selector, spend));
  return name === 'not' ? (place, spend) => !isAny(place, spend) : isAny;
}

/**
 * The selectors of a list.
 *
 * @returns without those that hold for no element that stands still: states, parts of elements, what is not known
 */
export function selectorsOf(list: string): Selector[] {
  const selectors: Selector[] = [];
  let path: Compound[] = [];
  let tests: Test[] = [];
  let [key, weight, joint] = ['*', 0, ''];
  let isKnown = true;
  const endCompound = (next: string) => {
    if (tests.length > 0) path.push({ tests, key, weight, joint });
    if (tests.length > 0 || path.length === 0) joint = next.trim() === '' ? ' ' : next;
    else if (next.trim() !== '') joint = next;
    [tests, key, weight] = [[], '*', 0];
  };
  const endSelector = () => {
    endCompound('');
    if (isKnown && path.length > 0) selectors.push(path);
    [path, joint, isKnown] = [[], '', true];
  };
  const text = list.trim();
  PART.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    if (match === null) {
      // What is not read ends with the selector that it stands in.
      isKnown = false;
      const comma = text.indexOf(',', at);
      at = comma < 0 ? text.length : comma;
      continue;
    }
    at = PART.lastIndex;
    const [, mark, blank, name, id, className, attribute, operator, value = '', pseudo, argument = ''] =
      match;
    if (mark === ',') endSelector();
    else if (mark !== undefined || blank !== undefined) endCompound(mark ?? ' ');
    else if (name !== undefined) {
      const wanted = nameOf(name);
      tests.push(wanted === '*' ? () => true : (place) => place.name === wanted);
      if (wanted !== '*') [key, weight] = [wanted, weight + 1];
    } else if (id !== undefined) {
      const wanted = nameOf(id);
      tests.push((place) => place.id === wanted);
      [key, weight] = [`#${wanted}`, weight + 10_000];
    } else if (className !== undefined) {
      const wanted = nameOf(className);
      tests.push(({ classes }) => classes.has(wanted));
      [key, weight] = [key.startsWith('#') ? key : `.${wanted}`, weight + 100];
    } else if (attribute !== undefined) {
      tests.push(attributeTest(attribute.toLowerCase(), operator, value));
      weight += 100;
    } else {
      const test = pseudoTest((pseudo ?? '').toLowerCase(), argument);
      if (test === null) isKnown = false;
      else tests.push(test);
      weight += 100;
    }
  }
  endSelector();
  return selectors;
}

/** Whether a selector holds for an element; false as well where `spend` says that enough was spent. */
export function isMatch(
  place: Place,
  selector: Selector,
  spend: (cost: number) => boolean,
  last = selector.length - 1,
): boolean {
  const compound = selector[last];
  if (compound === undefined || !spend(1) || !compound.tests.every((test) => test(place, spend)))
    return false;
  if (last === 0) return true;
  const holds = (other: Place | null | undefined) =>
    other !== null && other !== undefined && isMatch(other, selector, spend, last - 1);
  const { outer, row, at } = place;
  if (compound.joint === '>') return holds(outer);
  if (compound.joint === '+') return holds(row[at - 1]);
  if (compound.joint === '~') return spend(at) && row.slice(0, at).some(holds);
  for (let around = outer; around !== null; around = around.outer) if (holds(around)) return true;
  return false;
}

/** The elements directly inside of a node, as selectors see them, in their order. */
export function placesIn(node: DomNode, outer: Place | null): readonly Place[] {
  const row: Place[] = [];
  for (const child of node.children) {
    if (child.name === undefined) continue;
    const attributes = attributesOf(child);
    row.push({
      name: child.name.toLowerCase(),
      attributes,
      id: attributes['id']?.toLowerCase() ?? '',
      classes: classesOf(attributes['class']),
      outer,
      row,
      at: row.length,
    });
  }
  return row;
}

const NO_CLASSES: ReadonlySet<string> = new Set();

function classesOf(written: string | undefined): ReadonlySet<string> {
  return written === undefined ? NO_CLASSES : new Set(written.toLowerCase().split(/\s+/));
}

/** Attributes of an element by lower-case name. */
export function attributesOf(node: DomNode): Readonly<Record<string, string | undefined>> {
  return (node.attribs ?? {}) as Readonly<Record<string, string | undefined>>;
}
