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

export interface HtmlScan {
  /** How deep elements are nested; converters recurse or search that deep. */
  readonly depth: number;
  /** All characters between tags. */
  readonly text: string;
}

/**
 * Looks at HTML without building a tree: for HTML that is nested deeper than converters follow (they throw, return
 * nothing, or need minutes). One pass, time linear in the input.
 */
export function scanHtml(html: string): HtmlScan {
  const lower = html.toLowerCase();
  const pieces: string[] = [];
  let depth = 0;
  let deepest = 0;
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
    if (close < 0) {
      at = html.length;
      break;
    }
    at = close + 1;
    pieces.push(CLOSE_THEMSELVES.has(name) || name === 'div' ? '\n' : ' ');
    if (slash === '/') depth = Math.max(0, depth - (CLOSE_THEMSELVES.has(name) ? 0 : 1));
    else if (NO_TEXT.has(name)) {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? html.length : end;
      depth++;
    } else if (/^[a-z]/.test(name) && !CLOSE_THEMSELVES.has(name) && html[close - 1] !== '/') depth++;
    deepest = Math.max(deepest, depth);
  }
  pieces.push(html.slice(at));
  const text = pieces
    .join('')
    .replace(/&#(\d{1,7});/g, (_, code: string) => characterOf(Number(code)))
    .replace(/&(nbsp|lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  return { depth: deepest, text };
}

function characterOf(code: number): string {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
