import { messageWords } from '../../lib/wording.ts';
import css from './message.module.css';

/** A second wall behind the server's cleaning: nothing in the frame may run, load, post or leave it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
const STYLE =
  'body{margin:0;padding:18px 26px;font:16px/1.6 Georgia,serif;color:#1d2126;background:#fff;overflow-wrap:anywhere}img,table{max-width:100%}';

/**
 * About the height that the words need: the frame may not tell its own, having no scripts. Too small only scrolls.
 *
 * @returns pixels, from a short note to a screenful
 */
function heightFor(html: string): number {
  const blocks = html.match(/<(?:p|div|br|li|tr|h\d|blockquote)\b/gi)?.length ?? 0;
  const words = html.replace(/<[^>]*>/g, '').length;
  return Math.min(620, Math.max(120, 60 + blocks * 30 + (words / 75) * 26));
}

/** The cleaned HTML of a message in a sandbox without any permission: no scripts, no forms, no links out. */
export function SafeHtml({ html }: { readonly html: string }) {
  const document = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}</style></head><body>${html}</body></html>`;
  return (
    <iframe
      className={css.frame}
      title={messageWords.formattedFrame}
      sandbox=""
      referrerPolicy="no-referrer"
      srcDoc={document}
      style={{ height: heightFor(html) }}
    />
  );
}
