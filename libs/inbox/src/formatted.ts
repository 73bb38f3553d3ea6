/** Where a picture was: what the cleaning of mail leaves, and nothing else looks so. */
const PICTURE = /<span data-picture="(https?:[^"]*)">([^<]*)<\/span>/g;

const STYLE =
  'body{margin:0;padding:18px 26px;font:16px/1.6 Georgia,serif;color:#1d2126;background:#fff;overflow-wrap:anywhere}img,table{max-width:100%}img{height:auto}span[data-hidden]{border:1px dashed #858b93;border-radius:4px;padding:1px 6px;color:#545b64}span[data-hidden=""]::before{content:"hidden: ";font:600 13px sans-serif}';

/**
 * What a browser lets a formatted message do with its pictures shown: load pictures, and nothing else. It runs in no
 * origin, sends nothing, leads nowhere, and only our own pages can frame it.
 */
export const FORMATTED_POLICY =
  "default-src 'none'; img-src https: http:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

/**
 * A formatted message as a page of its own, with its pictures in it.
 *
 * @param html cleaned, as it is stored
 */
export function pageWithPictures(html: string): string {
  const shown = html.replaceAll(
    PICTURE,
    (_whole, address: string, description: string) =>
      `<img src="${address}" alt="${description.replaceAll('"', '&quot;')}" referrerpolicy="no-referrer">`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title></title><style>${STYLE}</style></head><body>${shown}</body></html>`;
}
