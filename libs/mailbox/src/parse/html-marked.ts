import { serialize } from 'parse5';
import { HAS_WORDS, type Listener, shownOf } from './html-hidden.ts';
import { DEEPEST_HTML } from './html-text.ts';
import { type Text, treeOf } from './html-tree.ts';
import { LONGEST_HTML, safeHtml } from './safe-html.ts';

/** Around hidden words while a page is cleaned: characters that stand for nothing, and are taken out of what a mail says. */
const [LABELLED, GOES_ON, END] = ['\uFDD0', '\uFDD1', '\uFDD2'];
const SIGNS = /[\uFDD0-\uFDD2]/gu;
const SIGNED = /([\uFDD0\uFDD1])([^\uFDD0-\uFDD2]*)\uFDD2/gu;
/** A piece of cleaned HTML between its tags, in which no sign of markup is bare. */
const BETWEEN_TAGS = /(^|>)([^<>]+)/g;

/** Signs each piece of text that is hidden; of a run of pieces the first one is to have the label. */
class Signer implements Listener {
  private run: Text[] = [];

  text(text: Text, isSeen: boolean): void {
    text.value = text.value.replaceAll(SIGNS, '');
    if (isSeen) this.part();
    else this.run.push(text);
  }

  part(): void {
    const pieces = this.run.filter(({ value }) => HAS_WORDS.test(value));
    const [first] = pieces;
    // A label at each of the letters that are hidden inside of words would make the words unreadable.
    const isLetter = pieces.length === 1 && first?.value.trim().length === 1;
    for (const piece of pieces)
      piece.value = `${piece === first && !isLetter ? LABELLED : GOES_ON}${piece.value}${END}`;
    this.run = [];
  }
}

/**
 * HTML that is safe to show, as `safeHtml` makes it, in which what its styles hide stands in spans with `data-hidden`: the
 * cleaning takes the styles away, and it would be read as if it had been said. The first of pieces that follow one
 * another in a line has it empty, and those after it `on`. Marked is what a browser would hide, wherever else the same words stand.
 *
 * @returns null where there is nothing to show, or too much to tell
 * @throws never
 */
export function markedHtml(html: string): string | null {
  if (html.length > LONGEST_HTML) return null;
  const tree = treeOf(html);
  // What is nested deeper is not shown, and to write it out is a recursion.
  if (tree === null || tree.isCut || tree.depth > DEEPEST_HTML) return null;
  const signer = new Signer();
  shownOf(tree, signer);
  signer.part();
  const safe = safeHtml(serialize(tree.root));
  if (safe === null) return null;
  const marked = safe.replaceAll(BETWEEN_TAGS, (_, before: string, text: string) => before + withMarks(text));
  return marked.replaceAll(SIGNS, '');
}

const withMarks = (text: string) =>
  text.replaceAll(SIGNED, (_, sign: string, words: string) =>
    sign === LABELLED ? `<span data-hidden>${words}</span>` : `<span data-hidden="on">${words}</span>`,
  );
