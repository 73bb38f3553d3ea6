import { endOfContent, tagFrom } from './html-scan.ts';

/** Elements that go on behind the end of the one in which they stand, until they end themselves. */
const GO_ON = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** With these all of that ends. */
const END_ALL = new Set(
  'applet body button caption html marquee object select table tbody td template tfoot th thead tr'.split(
    ' ',
  ),
);
const EMPTY = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const NO_TAGS = new Set('script style title textarea xmp iframe noembed noframes'.split(' '));
/** Else it is an element of another name: `<o:p>`. */
const NAME_ENDS = /[\s/>]/;
/** Mail that needs more is made to hurt. */
const MOST_REOPENED = 1_000;
const MOST_LETTERS = 100_000;

interface Open {
  readonly name: string;
  /** Its tag as it is written. */
  readonly tag: string;
}

/**
 * HTML with the tags that browsers add to it where elements end in the wrong order: in `<p>a<b>b</p>c</b>` all of `b` and
 * `c` is bold, or hidden, though a tree has nothing but `b` in it. One pass, time linear in the input.
 *
 * @returns the same HTML where they end in order, as in nearly every mail
 * @source HTML Standard, reconstructing the active formatting elements; only those directly inside of what ends
 */
export function withReopened(html: string): string {
  const open: Open[] = [];
  const counts = new Map<string, number>();
  const kept: string[] = [];
  let [keptFrom, reopened, letters] = [0, 0, 0];
  const count = (name: string, by: 1 | -1) => counts.set(name, (counts.get(name) ?? 0) + by);
  const push = (element: Open) => {
    open.push(element);
    count(element.name, 1);
  };
  for (let tag = tagFrom(html, 0); tag !== null;) {
    const { from, closes } = tag;
    const isWhole = NAME_ENDS.test(html[from + tag.name.length + (closes ? 2 : 1)] ?? '>');
    const name = isWhole ? tag.name : `${tag.name}-`;
    let at = tag.to;
    if (closes && (counts.get(name) ?? 0) > 0) {
      const running: Open[] = [];
      let isDirect = true;
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        count(last.name, -1);
        if (last.name === name) break;
        isDirect &&= GO_ON.has(last.name);
        if (isDirect) running.push(last);
      }
      if (isDirect && running.length > 0 && !END_ALL.has(name)) {
        const again = running.toReversed();
        const tags = again.map((element) => element.tag).join('');
        reopened += again.length;
        letters += tags.length;
        if (reopened > MOST_REOPENED || letters > MOST_LETTERS) break;
        kept.push(html.slice(keptFrom, at), tags);
        keptFrom = at;
        for (const element of again) push(element);
      }
    } else if (!closes && /^[a-z]/.test(name) && !EMPTY.has(name)) {
      if (NO_TAGS.has(name)) at = endOfContent(html, at, name);
      else push({ name, tag: GO_ON.has(name) ? html.slice(from, at) : '' });
    }
    tag = tagFrom(html, at);
  }
  return keptFrom === 0 ? html : kept.join('') + html.slice(keptFrom);
}
