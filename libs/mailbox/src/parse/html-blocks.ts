import { withoutComments } from './html-declarations.ts';

/** A block of a style sheet with what stands before it: a rule, or a group of them. */
export interface Block {
  readonly prelude: string;
  /** Its own declarations; null where a statement ends without a block. */
  readonly declarations: string | null;
  /** The blocks inside of it. */
  readonly inner: readonly Block[];
}

interface Open {
  readonly prelude: string;
  declarations: string;
  readonly inner: Block[];
}

/** Blocks further inside of others are left out. */
const DEEPEST = 20;

/**
 * What a style sheet is made of. One pass, time linear in the input.
 *
 * @source CSS Syntax Module Level 3: a brace that closes nothing spoils the rule behind it, a semicolon as well
 */
export function blocksOf(sheet: string): readonly Block[] {
  const css = plainSheet(sheet);
  const root: Open = { prelude: '', declarations: '', inner: [] };
  const open: Open[] = [root];
  let [from, left] = [0, 0];
  const close = () => {
    const block = open.pop();
    if (block !== undefined) (open.at(-1) ?? root).inner.push(block);
  };
  const declare = (here: Open, text: string) => {
    const isInRule = open.some(({ prelude }) => prelude !== '' && !prelude.startsWith('@'));
    // What stands behind a rule inside of one outweighs it.
    if (here.inner.length === 0 || !isInRule) here.declarations += `${text};`;
    else if (text !== '') here.inner.push({ prelude: '&', declarations: text, inner: [] });
  };
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    const here = open.at(-1) ?? root;
    const text = css.slice(from, index).trim();
    if (left > 0) left += mark === '{' ? 1 : mark === '}' ? -1 : 0;
    else if (mark === '{' && open.length > DEEPEST) left = 1;
    else if (mark === '{') open.push({ prelude: text, declarations: '', inner: [] });
    else if (text.startsWith('@')) {
      here.inner.push({ prelude: text, declarations: null, inner: [] });
      if (mark === '}' && here !== root) close();
    } else if (here === root) continue;
    else {
      declare(here, text);
      if (mark === '}') close();
    }
    from = index + 1;
  }
  const last = open.at(-1) ?? root;
  if (last !== root && left === 0) declare(last, css.slice(from).trim());
  while (open.length > 1) close();
  return root.inner;
}

/** Braces and semicolons in strings and addresses are none. */
function plainSheet(css: string): string {
  return withoutComments(css)
    .replace(/<!--|-->/g, ' ')
    .replace(/"[^"\n]*"|'[^'\n]*'|\burl\([^()\n]*\)/gi, (text) => text.replace(/[{};]/g, ' '));
}
