import sanitize from 'sanitize-html';
import { htmlDepth, tagsIn } from './html-scan.ts';
import { DEEPEST_HTML } from './html-text.ts';

/** Longer HTML would take more than a second (measured). */
export const LONGEST_HTML = 500_000;
/** Half a megabyte of nothing else takes a reader to 200 MB (measured). */
const MOST_TAGS = 50_000;

/** Escaping can make it longer. */
const LONGEST_SAFE_HTML = 1_000_000;

/** Where a picture could be loaded from, on the span that stands in its place. */
const PICTURE = 'data-picture';
const LONGEST_DESCRIPTION = 200;

const TAGS = (
  'p br div span b i em strong u s small sub sup ul ol li dl dt dd blockquote pre code h1 h2 h3 h4 h5 h6 hr a ' +
  'table thead tbody tfoot tr th td caption'
).split(' ');

/** Smaller than this in a direction a picture shows nothing: it counts who has opened the message. */
const LEAST_PICTURE_PIXELS = 3;

/** A picture that can be asked for: on the web, and large enough to be seen. */
function pictureAddress({ src = '', width, height }: sanitize.Attributes): string | null {
  const isTiny = [width, height].some(
    (size) => size !== undefined && parseFloat(size) < LEAST_PICTURE_PIXELS,
  );
  const address = URL.canParse(src) ? new URL(src) : null;
  return isTiny || address === null || !/^https?:$/.test(address.protocol) ? null : address.href;
}

/** What stands where a picture was: its description, and where it could be loaded from, which nothing does by itself. */
const inPlaceOfPicture: sanitize.Transformer = (_tag, attribs) => {
  const address = pictureAddress(attribs);
  return {
    tagName: 'span',
    attribs: address === null ? {} : { [PICTURE]: address },
    text: (attribs['alt'] ?? '').slice(0, LONGEST_DESCRIPTION),
  };
};

/** A link without a scheme, or with something before it, would lead into our own pages. */
const awayFromHere: sanitize.Transformer = (tagName, { href = '' }) => ({
  tagName,
  attribs: URL.canParse(href) ? { href, rel: 'noopener noreferrer nofollow', target: '_blank' } : {},
});

/**
 * HTML that is safe to show: an allow-list of tags, links to the web and to addresses only, and nothing that loads
 * from anywhere, so that opening a message tells nobody. A picture from the web leaves a span with its address in
 * `data-picture`, so that somebody can ask for it.
 *
 * @returns null where there is nothing to show, or too much (5 MB would take 4.6 s, measured): the text is shown then
 * @throws never: what cannot be sanitised is not shown
 */
export function safeHtml(html: string): string | null {
  if (html.length > LONGEST_HTML || tagsIn(html) > MOST_TAGS || htmlDepth(html) > DEEPEST_HTML) return null;
  try {
    const safe = sanitize(html, {
      allowedTags: TAGS,
      allowedAttributes: {
        span: [PICTURE],
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
        img: inPlaceOfPicture,
        // Only what we put there ourselves may say where a picture is.
        span: () => ({ tagName: 'span', attribs: {} }),
        a: awayFromHere,
      },
    })
      // Left by pictures that are not offered; escaped text cannot close around the gap.
      .replaceAll('<span></span>', '')
      .trim();
    return safe === '' || safe.length > LONGEST_SAFE_HTML ? null : safe;
  } catch {
    return null;
  }
}
