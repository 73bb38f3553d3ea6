import { blocksOf, type Block } from './html-blocks.ts';
import { type Declaration, declarationsOf } from './html-declarations.ts';
import { groupHolds } from './html-media.ts';
import type { Place } from './html-places.ts';
import { type Selector, amongThose, isMatch, selectorsOf, weightOfOne } from './html-selectors.ts';

/** Values by property, both in lower case. */
export type Style = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: Selector;
  readonly weight: number;
  readonly order: number;
  /** The rank of its layer: the later outweighs the earlier, and what stands in none outweighs both. */
  readonly layer: number;
  readonly declarations: readonly Declaration[];
}

/**
 * Of elements with selectors: newsletters need some ten thousand. Mail that needs more than this is made to hurt, and
 * takes some 100 ms until here.
 */
const MOST_COMPARISONS = 400_000;

/** What somebody who made it too laborious to know is taken to say. */
const HIDES: Style = new Map([['display', 'none']]);
const NOTHING: Style = new Map();
const NO_DECLARATIONS: readonly Declaration[] = [];
const NO_RULES: readonly Rule[] = [];

/** A sheet with what can hide text and nothing else, each rule once: what is left of half a megabyte is short. */
export function withoutLooks(sheet: string): string {
  return written(blocksOf(sheet));
}

function written(blocks: readonly Block[]): string {
  const texts = blocks.map(({ prelude, declarations, inner }) => {
    if (declarations === null) return /^@layer\b/i.test(prelude) ? `${prelude};` : '';
    const block = [shortened(declarations), written(inner)].filter((text) => text !== '').join(';');
    return block === '' ? '' : `${prelude}{${block}}`;
  });
  return [...new Set(texts)].join('');
}

/** A block of declarations with those that can hide text and nothing else. */
export function shortened(block: string): string {
  return declarationsOf(block)
    .map(({ property, value, important }) => `${property}:${value}${important ? '!important' : ''}`)
    .join(';');
}

/** What rules, the weightiest last, and an attribute say together. */
function styleOf(rules: readonly Rule[], inline: readonly Declaration[]): Style {
  const style = new Map<string, string>();
  const said = [...rules, { layer: NO_LAYER, declarations: inline }];
  const say = (declarations: readonly Declaration[], isImportant: boolean) => {
    for (const { property, value, important } of declarations) {
      if (important !== isImportant) continue;
      for (const part of ANEW.get(property) ?? []) style.delete(part);
      if (property === 'all') sayAll(style, value);
      else style.set(property, value);
    }
  };
  for (const { declarations } of said) say(declarations, false);
  // What is important in the first of the layers outweighs the others.
  for (const { declarations } of said.toSorted((a, b) => b.layer - a.layer)) say(declarations, true);
  return style;
}

/** What a short form says anew. */
const ANEW = new Map([
  ['font', ['font-size']],
  ['background', ['background-color', 'background-image']],
]);

/** Takes back all of a style but custom properties. */
function sayAll(style: Map<string, string>, value: string): void {
  for (const property of style.keys()) if (!property.startsWith('--')) style.delete(property);
  if (value.startsWith('revert')) return;
  style.set('display', 'inline');
  if (value === 'initial')
    for (const property of ['color', 'font-size', 'visibility']) style.set(property, value);
}

const NO_LAYER = Infinity;

/** The layers of a page in the order in which they outweigh each other, those inside of one before it. */
class Layers {
  private readonly names: string[] = [];
  private anonymous = 0;

  /** @returns its whole name */
  add(name: string, around: string): string {
    if (name.length > LONGEST_LAYER) return '';
    const whole = `${around}${name === '' ? `#${(this.anonymous += 1)}` : name}.`;
    const parts = whole.split('.').slice(0, -1);
    parts.forEach((_, at) => {
      const part = `${parts.slice(0, at + 1).join('.')}.`;
      if (this.names.includes(part) || this.names.length > MOST_LAYERS) return;
      const outer = this.names.indexOf(`${parts.slice(0, at).join('.')}.`);
      this.names.splice(outer < 0 ? this.names.length : outer, 0, part);
    });
    return whole;
  }

  rank(name: string): number {
    return name === '' ? NO_LAYER : this.names.indexOf(name);
  }
}

const MOST_LAYERS = 100;
const LONGEST_LAYER = 100;

/** What holds for the rules inside of a block. */
interface Context {
  /** What `&` means; null where they stand in no rule. */
  readonly around: readonly Selector[] | null;
  readonly layer: string;
}

/** The styles of the elements of a mail. */
export class Styles {
  /** By what the last element of the selector must have. */
  private readonly rules = new Map<string, Rule[]>();
  private readonly inline = new Map<string, readonly Declaration[]>();
  /** By the rules and the attribute that they are made of. */
  private readonly known = new Map<string, Style>();
  private left = MOST_COMPARISONS;

  /** @param sheets the contents of its style elements */
  constructor(sheets: readonly string[]) {
    const layers = new Layers();
    const rules: NamedRule[] = [];
    // Each by itself: what one leaves open ends with it.
    for (const sheet of sheets) readRules(blocksOf(sheet), { around: null, layer: '' }, layers, rules);
    for (const { name, ...others } of rules) {
      const rule = { ...others, layer: layers.rank(name) };
      const key = rule.selector.at(-1)?.key ?? '*';
      const known = this.rules.get(key);
      if (known === undefined) this.rules.set(key, [rule]);
      else known.push(rule);
    }
  }

  /**
   * The styles of an element itself: what it inherits is not in them.
   *
   * @returns the same object for the same styles
   */
  of(place: Place): Style {
    const attribute = place.attributes['style'];
    const inline = this.inlineOf(attribute);
    const rules = this.rules.size === 0 ? NO_RULES : this.rulesFor(place);
    if (this.left <= 0) return HIDES;
    if (inline.length === 0 && rules.length === 0) return NOTHING;
    const key = `${rules.map(({ order }) => order).join()}:${attribute ?? ''}`;
    const known = this.known.get(key) ?? styleOf(rules, inline);
    this.known.set(key, known);
    return known;
  }

  private inlineOf(text: string | undefined): readonly Declaration[] {
    if (text === undefined) return NO_DECLARATIONS;
    const known = this.inline.get(text) ?? declarationsOf(text);
    this.inline.set(text, known);
    return known;
  }

  private rulesFor(place: Place): Rule[] {
    const keys = ['*', place.name, ...(place.id === '' ? [] : [`#${place.id}`])];
    for (const name of place.classes) if (name !== '') keys.push(`.${name}`);
    const spend = (cost: number) => (this.left -= cost) > 0;
    const found: Rule[] = [];
    for (const key of keys) {
      for (const rule of this.rules.get(key) ?? []) {
        if (this.left <= 0) return found;
        if (isMatch(place, rule.selector, spend) && spend(5 * rule.declarations.length)) found.push(rule);
      }
    }
    return found.sort((a, b) => byNumber(a.layer, b.layer) || a.weight - b.weight || a.order - b.order);
  }
}

const byNumber = (a: number, b: number) => (a === b ? 0 : a - b);

type NamedRule = Omit<Rule, 'layer'> & { readonly name: string };

/** Adds the rules in blocks that count on every computer. */
function readRules(blocks: readonly Block[], context: Context, layers: Layers, rules: NamedRule[]): void {
  const { around, layer } = context;
  const add = (selectors: readonly Selector[], block: string) => {
    const declarations = declarationsOf(block);
    if (declarations.length === 0) return;
    for (const selector of selectors)
      rules.push({ selector, weight: weightOfOne(selector), order: rules.length, declarations, name: layer });
  };
  for (const { prelude, declarations, inner } of blocks) {
    const [, at, rest = ''] = /^@([\w-]+)([^]*)$/.exec(prelude) ?? [];
    if (at?.toLowerCase() === 'layer') {
      const names = rest.split(',').map((name) => layers.add(name.trim(), layer));
      if (declarations !== null) readRules(inner, { around, layer: names.at(-1) ?? '' }, layers, rules);
    } else if (declarations === null) continue;
    else if (at !== undefined) {
      if (!groupHolds(at.toLowerCase(), rest.toLowerCase())) continue;
      if (around !== null) add(around, declarations);
      readRules(inner, context, layers, rules);
    } else {
      const selectors = selectorsOf(prelude, around && amongThose(around));
      if (selectors === null) continue;
      add(selectors, declarations);
      readRules(inner, { around: selectors, layer }, layers, rules);
    }
  }
}
