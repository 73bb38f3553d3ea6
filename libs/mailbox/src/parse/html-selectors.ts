import { unescaped } from './html-declarations.ts';
import { type Place, placesIn } from './html-places.ts';

/** Whether an element is meant; `spend` is told what each look costs. */
type Test = (place: Place, spend: Spend) => boolean;
type Spend = (cost: number) => boolean;

/** One element of a selector. */
interface Compound {
  readonly tests: readonly Test[];
  /** By what an element must have: `#id`, `.class`, a name, or `*`. */
  readonly key: string;
  readonly weight: number;
  /** How it stands to the one before it; a blank for somewhere inside of it. */
  readonly joint: string;
}

export type Selector = readonly Compound[];

/** What a part of a selector asks for, and what it weighs. */
interface Part {
  readonly test: Test;
  readonly weight: number;
}

const NAME = String.raw`(?:[\w-]|[^\x00-\x7f]|\\[0-9a-f]{1,6}\s?|\\[^\n])+`;
const PART = new RegExp(
  String.raw`\s*([>+~,])\s*|(\s+)|(\*|&|${NAME})|#(${NAME})|\.(${NAME})|\[\s*(${NAME})\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\]\s]+)\s*[is]?\s*)?\]|(::?)(${NAME})`,
  'iy',
);

const [ID, CLASS, ELEMENT] = [10_000, 100, 1];

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

/** Which of the elements beside one count with it. */
function rowTest(name: string, argument: string): Part | null {
  const [, formula = '', list] = /^([^]*?)(?:\s+of\s+([^]*))?$/.exec(argument.toLowerCase().trim()) ?? [];
  const isWanted = placesOf(formula);
  const among = list === undefined ? [] : selectorsOf(list);
  if (isWanted === null || among === null) return null;
  const fromEnd = name.includes('last');
  const ofType = name.endsWith('type');
  const isAlike = (place: Place, other: Place, spend: Spend) =>
    ofType ? other.name === place.name : isAny(other, among, spend);
  const test: Test = (place, spend) => {
    const { row, at } = place;
    if (!ofType && list === undefined) return isWanted(fromEnd ? row.length - at : at + 1);
    if (list !== undefined && !isAlike(place, place, spend)) return false;
    const part = fromEnd ? row.slice(at) : row.slice(0, at + 1);
    return spend(part.length) && isWanted(part.filter((other) => isAlike(place, other, spend)).length);
  };
  return { test, weight: CLASS + weightOf(among) };
}

/** Whether any of its elements stands to one as a selector says. */
function hasTest(list: string): Part | null {
  let anchor: Place | null = null;
  const selectors = selectorsOf(list, { test: (place) => place === anchor, weight: 0 });
  if (selectors === null) return null;
  const finds = (places: readonly Place[], spend: Spend): boolean =>
    places.some(
      (place) => spend(1) && (isAny(place, selectors, spend) || finds(placesIn(place.element, place), spend)),
    );
  const test: Test = (place, spend) => {
    anchor = place;
    return (
      spend(place.row.length - place.at) &&
      finds([...placesIn(place.element, place), ...place.row.slice(place.at + 1)], spend)
    );
  };
  return { test, weight: weightOf(selectors) };
}

const isEmpty: Test = ({ element }) => element.childNodes.length === 0;
const isLink: Test = ({ attributes }) => attributes['href'] !== undefined;
const isRoot: Test = ({ outer, name }) => outer === null || name === 'html';
const PLAIN: Readonly<Record<string, Test>> = {
  empty: isEmpty,
  link: isLink,
  'any-link': isLink,
  root: isRoot,
  scope: isRoot,
};
/** States that nothing is in that stands still, and parts of elements. */
const NO_ELEMENT =
  /^(?:hover|active|focus(?:-visible|-within)?|visited|target|checked|disabled|invalid|required|read-write|default|autofill|fullscreen|modal|playing|paused|host|before|after|first-line|first-letter|selection|marker|placeholder|placeholder-shown|backdrop|file-selector-button|slotted|part|-webkit-[\w-]+)$/;
/** What is so of everything that stands still. */
const ALL_ELEMENTS = /^(?:defined|enabled|read-only|valid|optional)$/;

/** What `:name(argument)` asks for; null where it is not known, which spoils the rule. */
function pseudoPart(name: string, argument: string | null): Part | null {
  const plain = PLAIN[name];
  if (plain !== undefined) return { test: plain, weight: CLASS };
  if (NO_ELEMENT.test(name)) return { test: () => false, weight: CLASS };
  if (ALL_ELEMENTS.test(name)) return { test: () => true, weight: CLASS };
  const [, end, kind] = /^(first|last)-(child|of-type)$/.exec(name) ?? [];
  if (end !== undefined) return rowTest(`nth-${end === 'last' ? 'last-' : ''}${kind ?? ''}`, '1');
  const [, onlyKind] = /^only-(child|of-type)$/.exec(name) ?? [];
  if (onlyKind !== undefined) {
    const [first, last] = [rowTest(`nth-${onlyKind}`, '1'), rowTest(`nth-last-${onlyKind}`, '1')];
    return first && last && { test: (...of) => first.test(...of) && last.test(...of), weight: CLASS };
  }
  if (argument === null) return null;
  if (/^nth-(?:last-)?(?:child|of-type)$/.test(name)) return rowTest(name, argument);
  if (name === 'has') return hasTest(argument);
  if (name === 'lang') return { test: langTest(argument), weight: CLASS };
  if (!/^(?:not|is|where|-webkit-any)$/.test(name)) return null;
  // Of these lists alone what is not known spoils nothing but itself.
  const inner = name === 'not' ? selectorsOf(argument) : forgivingSelectorsOf(argument);
  if (inner === null) return null;
  const test: Test = (place, spend) => isAny(place, inner, spend) !== (name === 'not');
  return { test, weight: name === 'where' ? 0 : weightOf(inner) };
}

function langTest(argument: string): Test {
  const wanted = argument.toLowerCase().replace(/["'\s]/g, '');
  return (place) => {
    let around: Place | null = place;
    while (around !== null && around.attributes['lang'] === undefined) around = around.outer;
    return COMPARISONS['|=']?.(around?.attributes['lang']?.toLowerCase() ?? '', wanted) === true;
  };
}

/** Where the brackets end that begin there; the end of the text where they don't. */
function behindBrackets(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')' && --open === 0) return at + 1;
  }
  return text.length;
}

/** Divides a list where commas stand outside of all brackets. */
function* listed(text: string): Generator<string> {
  let [open, from] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/[()[\],]/g)) {
    if (mark !== ',') open += mark === '(' || mark === '[' ? 1 : -1;
    else if (open === 0) {
      yield text.slice(from, index);
      from = index + 1;
    }
  }
  yield text.slice(from);
}

const forgivingSelectorsOf = (list: string): Selector[] =>
  [...listed(list)].flatMap((text) => selectorOf(text, null) ?? []);

/**
 * The selectors of a list.
 *
 * @param around what `&` stands for, of which a selector without it is inside; null where it stands in no other
 * @returns null where any of them is not known: the rule holds for nothing then
 */
export function selectorsOf(list: string, around: Part | null = null): Selector[] | null {
  const selectors = [];
  for (const text of listed(list)) {
    const selector = selectorOf(text, around);
    if (selector === null) return null;
    selectors.push(...selector);
  }
  return selectors;
}

/** What the rules inside of a rule mean by `&`. */
export function amongThose(selectors: readonly Selector[]): Part {
  return { test: (place, spend) => isAny(place, selectors, spend), weight: weightOf(selectors) };
}

/** In characters: selectors stand in each other, each of which is read by itself. */
const LONGEST_SELECTOR = 2_000;

/** One selector, in a list; null where it is none. */
function selectorOf(written: string, around: Part | null): [Selector] | null {
  const text = written.trim();
  if (text.length > LONGEST_SELECTOR) return null;
  const path: Compound[] = [];
  let tests: Test[] = [];
  let [key, weight, joint, at] = ['*', 0, ' ', 0];
  const add = (part: Part) => {
    tests.push(part.test);
    weight += part.weight;
  };
  const endCompound = () => {
    path.push({ tests, key, weight, joint });
    [tests, key, weight] = [[], '*', 0];
  };
  const outer = around ?? { test: isRoot, weight: CLASS };
  if (around !== null && (/^[>+~]/.test(text) || !text.includes('&'))) {
    add(outer);
    endCompound();
  }
  while (at < text.length) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    if (match === null) return null;
    at = PART.lastIndex;
    const [, mark, blank, name, id, className, attribute, operator, value = '', , pseudo = ''] = match;
    if (mark !== undefined || blank !== undefined) {
      if (tests.length > 0) endCompound();
      else if (path.length === 0 || at > match[0].length) return null;
      joint = mark ?? ' ';
    } else if (name === '&') add(outer);
    else if (name !== undefined) {
      if (tests.length > 0 && text[at - name.length - 1] !== '&') return null;
      const wanted = nameOf(name);
      add({ test: wanted === '*' ? () => true : (place) => place.name === wanted, weight: 0 });
      if (wanted !== '*') [key, weight] = [wanted, weight + ELEMENT];
    } else if (id !== undefined) {
      const wanted = nameOf(id);
      add({ test: (place) => place.id === wanted, weight: ID });
      key = `#${wanted}`;
    } else if (className !== undefined) {
      const wanted = nameOf(className);
      add({ test: ({ classes }) => classes.has(wanted), weight: CLASS });
      key = key.startsWith('#') ? key : `.${wanted}`;
    } else if (attribute !== undefined)
      add({ test: attributeTest(attribute.toLowerCase(), operator, value), weight: CLASS });
    else {
      const hasArgument = text[at] === '(';
      const end = hasArgument ? behindBrackets(text, at) : at;
      const part = pseudoPart(pseudo.toLowerCase(), hasArgument ? text.slice(at + 1, end - 1) : null);
      if (part === null) return null;
      add(part);
      at = end;
    }
  }
  if (tests.length === 0) return null;
  endCompound();
  return [path];
}

/** The weight of the weightiest. */
function weightOf(selectors: readonly Selector[]): number {
  return selectors.reduce((most, selector) => Math.max(most, weightOfOne(selector)), 0);
}

export function weightOfOne(selector: Selector): number {
  return selector.reduce((sum, compound) => sum + compound.weight, 0);
}

function isAny(place: Place, selectors: readonly Selector[], spend: Spend): boolean {
  return selectors.some((selector) => isMatch(place, selector, spend));
}

/** Whether a selector holds for an element; false as well where `spend` says that enough was spent. */
export function isMatch(place: Place, selector: Selector, spend: Spend, last = selector.length - 1): boolean {
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
