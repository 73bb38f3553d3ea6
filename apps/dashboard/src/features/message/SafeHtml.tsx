import { useState } from 'react';
import { messageWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { withHiddenMarked } from './hidden-words.ts';
import css from './message.module.css';

/** A second wall behind the server's cleaning: nothing in the frame may run, load, post or leave it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
const STYLE =
  'body{margin:0;padding:18px 26px;font:16px/1.6 Georgia,serif;color:#1d2126;background:#fff;overflow-wrap:anywhere}table{max-width:100%}span[data-picture]{border:1px dashed #858b93;border-radius:4px;padding:1px 6px;color:#545b64;font-size:14px}span[data-picture]:empty::before{content:"picture"}span[data-hidden]{border:1px dashed #858b93;border-radius:4px;padding:1px 6px;color:#545b64}span[data-hidden=""]::before{content:"hidden: ";font:600 13px sans-serif}';

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

interface SafeHtmlProps {
  readonly messageId: string;
  readonly html: string;
  /** Words in it that were not to be seen. */
  readonly hidden: string;
}

/**
 * The cleaned HTML of a message in a sandbox without any permission: no scripts, no forms, no links out. Its pictures
 * stay where they are until somebody asks for them; then the server gives a page that may load them and nothing else.
 */
export function SafeHtml({ messageId, html, hidden }: SafeHtmlProps) {
  const [withPictures, setWithPictures] = useState(false);
  const pictures = html.match(/<span data-picture="/g)?.length ?? 0;
  const frame = {
    className: css.frame,
    sandbox: '',
    referrerPolicy: 'no-referrer',
    style: { height: heightFor(html) + (withPictures ? 240 : 0) },
  } as const;
  return (
    <>
      {withPictures ? (
        <iframe
          key="pictures"
          {...frame}
          title={messageWords.picturesFrame}
          src={`/api/v1/messages/${encodeURIComponent(messageId)}/formatted`}
        />
      ) : (
        <iframe
          key="plain"
          {...frame}
          title={messageWords.formattedFrame}
          srcDoc={`<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}</style></head><body>${withHiddenMarked(html, hidden)}</body></html>`}
        />
      )}
      {pictures === 0 ? null : (
        <div className={css.pictures}>
          <Button aria-pressed={withPictures} onClick={() => setWithPictures(!withPictures)}>
            {withPictures ? messageWords.picturesHide : messageWords.pictures(pictures)}
          </Button>
          <span>{messageWords.picturesNote}</span>
        </div>
      )}
    </>
  );
}
