/** Elements that never hold others, or that end by themselves where the next one begins. */
const CLOSE_THEMSELVES = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot ' +
    'colgroup'
  ).split(' '),
);
/** Elements whose content is no text. */
const NO_TEXT = new Set(['script', 'style', 'title', 'template', 'textarea']);
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * How deep elements are nested, without building a tree: converters recurse or search that deep, so that deep HTML
 * makes them throw, return nothing, or need minutes. One pass, time linear in the input.
 */
export function htmlDepth(html: string): number {
  const tags = /<(\/?)([a-z][a-z0-9]*)/gi;
  let depth = 0;
  let deepest = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (CLOSE_THEMSELVES.has(name)) continue;
    if (tag[1] === '/') depth = Math.max(0, depth - 1);
    else if (++depth > deepest) deepest = depth;
  }
  return deepest;
}

/** All characters between tags, for HTML that is too deep to convert. One pass, time linear in the input. */
export function bareText(html: string): string {
  const lower = html.toLowerCase();
  const pieces: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    pieces.push(html.slice(at, open));
    const tag = /^<(\/?)([a-z][a-z0-9]*|!|\?)/.exec(lower.slice(open, open + 24));
    if (tag === null) {
      pieces.push('<');
      at = open + 1;
      continue;
    }
    const [, slash, name = ''] = tag;
    const close = html.indexOf('>', open);
    at = close < 0 ? html.length : close + 1;
    pieces.push(CLOSE_THEMSELVES.has(name) || name === 'div' ? '\n' : ' ');
    if (slash === '' && NO_TEXT.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  pieces.push(html.slice(at));
  return pieces
    .join('')
    .replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&(nbsp|lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
