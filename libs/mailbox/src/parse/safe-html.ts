import sanitize from 'sanitize-html';
import { htmlDepth } from './html-scan.ts';
import { DEEPEST_HTML, LONGEST_HTML } from './html-text.ts';

/** Escaping can make it longer. */
const LONGEST_SAFE_HTML = 1_000_000;

const TAGS = (
  'p br div span b i em strong u s small sub sup ul ol li dl dt dd blockquote pre code h1 h2 h3 h4 h5 h6 hr a ' +
  'table thead tbody tfoot tr th td caption'
).split(' ');

/**
 * HTML that is safe to show: an allow-list of tags, links to the web and to addresses only, and nothing that loads
 * from anywhere, so that opening a message tells nobody.
 *
 * @returns null where there is nothing to show, or too much (5 MB would take 4.6 s, measured): the text is shown then
 * @throws never: what cannot be sanitised is not shown
 */
export function safeHtml(html: string): string | null {
  if (html.length > LONGEST_HTML || htmlDepth(html) > DEEPEST_HTML) return null;
  try {
    const safe = sanitize(html, {
      allowedTags: TAGS,
      allowedAttributes: {
        a: ['href', 'rel', 'target'],
        td: ['colspan', 'rowspan'],
        th: ['colspan', 'rowspan'],
      },
      allowedSchemes: ['http', 'https', 'mailto'],
      allowProtocolRelative: false,
      disallowedTagsMode: 'discard',
      nestingLimit: DEEPEST_HTML,
      nonTextTags: [
        'script',
        'style',
        'textarea',
        'option',
        'noscript',
        'title',
        'template',
        'xmp',
        'noembed',
      ],
      transformTags: {
        a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer nofollow', target: '_blank' }),
      },
    }).trim();
    return safe === '' || safe.length > LONGEST_SAFE_HTML ? null : safe;
  } catch {
    return null;
  }
}
