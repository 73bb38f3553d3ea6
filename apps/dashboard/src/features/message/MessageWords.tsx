import { useState } from 'react';
import type { MessageDetail } from '#libs/contract';
import { messageWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import ui from '../../ui/ui.module.css';
import { Attachments } from './Attachments.tsx';
import { toldApart } from './hidden-words.ts';
import { type Segment, type NumberedRange, paragraphsOf } from './paragraphs.ts';
import { quotedOf } from './quoted.ts';
import { SafeHtml } from './SafeHtml.tsx';
import cards from './cards.module.css';
import css from './message.module.css';

interface MessageWordsProps {
  readonly message: MessageDetail;
  readonly ranges: readonly NumberedRange[];
  readonly now: Date;
}

function Words({ segment }: { readonly segment: Segment }) {
  if (segment.evidence.length === 0) return segment.text;
  return (
    <mark className={ui.mark}>
      {segment.text}
      {segment.ends.map((number) => (
        <sup key={number} title={messageWords.whyNumber(number)}>
          {number}
        </sup>
      ))}
    </mark>
  );
}

/** What the sender's mail program was told not to show: in our voice and apart, so that nobody takes it for what was said. */
function HiddenWords({ words, formatted }: { readonly words: string; readonly formatted: boolean }) {
  return (
    <aside className={css.hiddenWords} aria-label={messageWords.hidden}>
      <strong>{messageWords.hidden}</strong>
      <q dir="auto">{words}</q>
      <p>{formatted ? messageWords.hiddenFormatted : messageWords.hiddenAbout}</p>
    </aside>
  );
}

/** The message in the sender's words: new text with its evidence marked, what is quoted folded below. */
export function MessageWords({ message, ranges, now }: MessageWordsProps) {
  const [formatted, setFormatted] = useState(false);
  const [quotedShown, setQuotedShown] = useState(false);
  const told = toldApart(message.newText, ranges);
  const paragraphs = paragraphsOf(told.shown, told.ranges);
  const quoted = quotedOf(message.text, message.newText);
  return (
    <>
      {told.hidden === '' ? null : <HiddenWords words={told.hidden} formatted={formatted} />}
      {formatted && message.html !== null ? (
        <SafeHtml messageId={message.id} html={message.html} hidden={told.hidden} />
      ) : (
        <div className={css.body} dir="auto">
          {paragraphs.length === 0 && message.status !== 'erased' ? (
            <p className={cards.small}>{messageWords.noWords}</p>
          ) : null}
          {paragraphs.map((segments, index) => (
            // Paragraphs of one message never change place.
            <p key={index}>
              {segments.map((segment, part) => (
                <Words key={part} segment={segment} />
              ))}
            </p>
          ))}
        </div>
      )}
      <Attachments attachments={message.attachments} now={now} />
      <div className={css.foldButtons}>
        {quoted.lines === 0 ? null : (
          <Button look="quiet" aria-expanded={quotedShown} onClick={() => setQuotedShown(!quotedShown)}>
            {quotedShown ? messageWords.quotedHide : messageWords.quoted(quoted.lines)}
          </Button>
        )}
        {message.html === null ? null : (
          <Button look="quiet" aria-expanded={formatted} onClick={() => setFormatted(!formatted)}>
            {formatted ? messageWords.formattedHide : messageWords.formatted}
          </Button>
        )}
      </div>
      {quotedShown ? (
        <blockquote className={css.quoted} dir="auto">
          {quoted.text}
        </blockquote>
      ) : null}
    </>
  );
}
