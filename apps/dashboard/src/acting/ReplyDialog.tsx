import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DraftView } from '#libs/contract';
import { greetingName } from '#libs/domain';
import { call } from '../lib/api.ts';
import { isGone } from '../lib/message-query.ts';
import { saveFile } from '../lib/save-file.ts';
import { sessionQuery } from '../lib/session.ts';
import { typed } from '../lib/typed.ts';
import { useTyped } from '../lib/use-typed.ts';
import { whyNot } from '../lib/why-not.ts';
import { actWords } from '../lib/wording.ts';
import { Button, OutButton } from '../ui/Button.tsx';
import { LongText, isTooLong } from '../ui/LongText.tsx';
import type { Answering } from './answering.ts';
import css from './acting.module.css';
import { Meanwhile } from './Meanwhile.tsx';
import { useActing } from './acting.tsx';
import { typedPlace } from './change.ts';
import { LONGEST_ADDRESS, replyAddress } from './reply-address.ts';

/** What the server takes of an answer. */
const LONGEST_ANSWER = 20_000;

/**
 * An answer, to be sent from the reader's own mail program. The address opens it at once; the file also keeps the
 * thread, which an address cannot.
 */
export function ReplyDialog({ question }: Pick<Answering, 'question'>) {
  const { ask, say } = useActing();
  const me = useQuery(sessionQuery).data?.session?.user.name ?? '';
  const [entry] = question.entries;
  const place = typedPlace('reply', question.entries);
  const begun = question.text ?? actWords.replyText(greetingName(entry?.candidate.name ?? ''), me);
  const [text, type, setText] = useTyped(place, begun);
  const words = useRef<HTMLTextAreaElement>(null);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  if (!entry) return null;
  const address = replyAddress(entry, text);

  async function keepDraft(): Promise<void> {
    if (!entry) return;
    try {
      const draft = await call<DraftView>(`/messages/${encodeURIComponent(entry.messageId)}/draft`, {
        method: 'POST',
        body: { text },
      });
      saveFile(`${entry.candidate.name}.eml`, 'message/rfc822', draft.eml);
      opened(actWords.said.draftSaved);
    } catch (error) {
      if (isGone(error)) typed.forget(place);
      say(whyNot(error));
    }
  }
  function opened(sentence: string): void {
    typed.forget(place);
    // A draft takes a moment to be made: what is open by then may be another question.
    if (isOpen.current) ask(null);
    say(sentence);
  }
  function discard(): void {
    typed.forget(place);
    setText(begun);
    // The button goes with what it discards.
    words.current?.focus();
  }
  return (
    <>
      <Meanwhile entry={entry} />
      <label className={css.own}>
        {actWords.replyTo(entry.candidate.name, entry.candidate.address)}
        <LongText
          ref={words}
          data-autofocus
          rows={9}
          most={LONGEST_ANSWER}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </label>
      <div className={css.choices}>
        {address.length <= LONGEST_ADDRESS ? (
          <OutButton look="primary" href={address} onClick={() => opened(actWords.said.replyOpened)}>
            {actWords.replyOpen}
          </OutButton>
        ) : null}
        <Button
          disabled={text.trim() === '' || isTooLong(text, LONGEST_ANSWER)}
          onClick={() => void keepDraft()}
        >
          {actWords.replyFile}
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => opened(actWords.said.copied),
              () => say(actWords.said.notCopied),
            )
          }
        >
          {actWords.replyCopy}
        </Button>
        {text === begun ? null : (
          <Button look="quiet" onClick={discard}>
            {actWords.replyDiscard}
          </Button>
        )}
      </div>
      <p className={css.note}>{actWords.replyNote}</p>
    </>
  );
}
