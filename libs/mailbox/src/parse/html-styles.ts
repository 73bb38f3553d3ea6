import { type Declaration, declarationsOf, withoutComments } from './html-declarations.ts';
import { holdsOnScreens } from './html-media.ts';
import { type Place, type Selector, isMatch, selectorsOf } from './html-selectors.ts';

/** Values by property, both in lower case. */
export type Style = ReadonlyMap<string, string>;

interface Rule {
  readonly selector: Selector;
  readonly weight: number;
  readonly order: number;
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

/** Whether the rules in a group count. */
function groupHolds(prelude: string): boolean {
  const [, name, rest = ''] = /^@([\w-]+)([^]*)$/.exec(prelude.toLowerCase()) ?? [];
  if (name === 'media') return holdsOnScreens(rest.trim());
  if (name === 'supports') return !/^\s*not\b/.test(rest);
  return name === 'layer';
}

/** Blocks of a style sheet that count on every computer. One pass, time linear in the input. */
function* blocksOf(css: string): Generator<readonly [selectors: string, declarations: string]> {
  const groups: boolean[] = [];
  let block: { readonly selectors: string; readonly from: number } | null = null;
  let [from, inner] = [0, 0];
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (block !== null) {
      // Blocks inside of blocks of declarations are not read.
      if (mark === '{') inner += 1;
      if (mark !== '}' || inner-- > 0) continue;
      if (groups.every(Boolean)) yield [block.selectors, css.slice(block.from, index)];
      [block, inner] = [null, 0];
    } else if (mark === '{') {
      const prelude = css.slice(from, index).trim();
      if (prelude.startsWith('@') && !/^@(?:font-face|page)/i.test(prelude)) groups.push(groupHolds(prelude));
      else block = { selectors: prelude, from: index + 1 };
    } else if (mark === '}') groups.pop();
    from = index + 1;
  }
  if (block !== null && groups.every(Boolean)) yield [block.selectors, css.slice(block.from)];
}

/** Braces in strings are no blocks. */
function plainSheet(css: string): string {
  return withoutComments(css)
    .replace(/<!--|-->/g, ' ')
    .replace(/"[^"\n]*"|'[^'\n]*'/g, (text) => text.replace(/[{};]/g, ' '));
}

/** A sheet with what can hide text and nothing else, each rule once: what is left of half a megabyte is short. */
export function withoutLooks(sheet: string): string {
  const rules = Array.from(blocksOf(plainSheet(sheet)), ([selectors, block]) => {
    const declarations = shortened(block);
    return declarations === '' ? '' : `${selectors}{${declarations}}`;
  });
  return [...new Set(rules)].join('');
}

/** The same of a block of declarations. */
export function shortened(block: string): string {
  return declarationsOf(block)
    .map(({ property, value, important }) => `${property}:${value}${important ? '!important' : ''}`)
    .join(';');
}

/** What rules, the weightiest last, and an attribute say together. */
function styleOf(rules: readonly Rule[], inline: readonly Declaration[]): Style {
  const style = new Map<string, string>();
  for (const isImportant of [false, true]) {
    for (const declarations of [...rules.map((rule) => rule.declarations), inline]) {
      for (const { property, value, important } of declarations) {
        if (important !== isImportant) continue;
        style.set(property, value);
        if (property === 'font') style.delete('font-size');
        if (property === 'background')
          for (const part of ['color', 'image']) style.delete(`background-${part}`);
      }
    }
  }
  return style;
}

/** A selector that counts or names the elements beside one. */
const ASIDE = /[+~](?!=)|:(?:first|last|nth|only)\b/i;

/** The styles of the elements of a mail. */
export class Styles {
  /** By what the last element of the selector must have. */
  private readonly rules = new Map<string, Rule[]>();
  private readonly inline = new Map<string, readonly Declaration[]>();
  /** By the rules and the attribute that they are made of. */
  private readonly known = new Map<string, Style>();
  private left = MOST_COMPARISONS;
  /** Whether it may depend on the elements beside an element what it looks like. */
  readonly looksAside: boolean;

  /** @param sheets the contents of its style elements */
  constructor(sheets: readonly string[]) {
    let order = 0;
    let looksAside = false;
    // Each by itself: what one leaves open ends with it.
    for (const [list, block] of sheets.flatMap((sheet) => [...blocksOf(plainSheet(sheet))])) {
      const declarations = declarationsOf(block);
      if (declarations.length === 0) continue;
      looksAside ||= ASIDE.test(list);
      for (const selector of selectorsOf(list)) {
        const key = selector.at(-1)?.key ?? '*';
        const weight = selector.reduce((sum, compound) => sum + compound.weight, 0);
        const rule = { selector, weight, order: order++, declarations };
        const known = this.rules.get(key);
        if (known === undefined) this.rules.set(key, [rule]);
        else known.push(rule);
      }
    }
    this.looksAside = looksAside;
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
    return found.sort((a, b) => a.weight - b.weight || a.order - b.order);
  }
}
