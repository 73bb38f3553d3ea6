import { type SubmitEvent, useState } from 'react';
import type { ContactView } from '#libs/contract';
import { mayReachNobody, saysNobodyReached } from '#libs/domain';
import acting from '../../acting/acting.module.css';
import { typed } from '../../lib/typed.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { personWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { ClockField } from '../../ui/ClockField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongText, isTooLong } from '../../ui/LongText.tsx';
import dialog from './dialogs.module.css';
import type { Logged } from './use-person-acts.ts';

/** What the server takes of the words about a call. */
const LONGEST_NOTE = 2_000;
const CHANNELS = ['phone', 'voicemail', 'visit', 'social', 'email'] as const;

/** A day and a time of the reader's clock, `2026-11-24T16:00`. */
function localTime(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

interface ContactDialogProps {
  readonly candidateId: string;
  readonly onClose: () => void;
  /** @returns whether it happened; what was typed is kept until it has */
  readonly onLog: (contact: Logged, text: string) => Promise<boolean>;
}

/** A call, a visit or a message elsewhere, which left no mail with us. */
export function ContactDialog({ candidateId, onClose, onLog }: ContactDialogProps) {
  const place = `contact ${candidateId}`;
  const [opened] = useState(() => localTime(new Date()));
  const [by, setBy] = useState<ContactView['by']>('employer');
  const [channel, setChannel] = useState<ContactView['channel']>('phone');
  const [when, setWhen] = useState(opened);
  const [note, type] = useTyped(place, '');
  const [nobody, setNobody] = useState<boolean | null>(null);
  // What the note says holds until somebody says otherwise.
  const isCall = by === 'employer' && mayReachNobody(channel);
  const isNobody = isCall && (nobody ?? saysNobodyReached(note));
  const counts = isNobody ? 'nobody' : by;
  const [day = '', time = ''] = when.split('T');
  const at = day === '' || time === '' ? null : new Date(when);
  // The field has whole minutes: the present one is not in the future.
  const isFuture = at !== null && at.getTime() > Date.now() + 60_000;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (at === null || isFuture) return;
    // Left as it was it means now, to the second.
    const since = when === opened ? {} : { at: at.toISOString() };
    void onLog(
      { by, channel, ...since, note: note.trim(), reached: !isNobody },
      personWords.logged[counts],
    ).then((happened) => happened && typed.forget(place));
  }
  return (
    <Dialog onClose={onClose} title={personWords.logTitle}>
      <form onSubmit={submit}>
        <fieldset className={dialog.options}>
          <legend>{personWords.logWho}</legend>
          {(['employer', 'candidate'] as const).map((who) => (
            <label key={who}>
              <input
                type="radio"
                name="contact-by"
                checked={by === who}
                data-autofocus={who === 'employer' ? true : undefined}
                onChange={() => setBy(who)}
              />
              {who === 'employer' ? personWords.logUs : personWords.logThem}
            </label>
          ))}
        </fieldset>
        <div className={dialog.fields}>
          <label>
            {personWords.logHow}
            <select
              value={channel}
              onChange={(event) => setChannel(event.currentTarget.value as ContactView['channel'])}
            >
              {CHANNELS.map((name) => (
                <option key={name} value={name}>
                  {personWords.logChannel[name]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {personWords.logWhen}
            <input
              type="date"
              value={day}
              max={localTime(new Date()).slice(0, 10)}
              aria-invalid={isFuture}
              onChange={(event) => setWhen(`${event.currentTarget.value}T${time}`)}
            />
          </label>
          <label>
            {personWords.logAt}
            <ClockField value={time} onTime={(typedAt) => setWhen(`${day}T${typedAt}`)} />
          </label>
        </div>
        {isFuture ? <p role="alert">{personWords.logFuture}</p> : null}
        <label className={acting.own}>
          {personWords.logNote}
          <LongText
            rows={3}
            most={LONGEST_NOTE}
            value={note}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        {isCall ? (
          <div className={dialog.options}>
            <label>
              <input
                type="checkbox"
                checked={isNobody}
                onChange={(event) => setNobody(event.currentTarget.checked)}
              />
              {personWords.logNobody}
            </label>
          </div>
        ) : null}
        <p className={acting.note}>
          {personWords.logNoteHint} <span role="status">{personWords.logCounts[counts]}</span>
        </p>
        <div className={acting.choices}>
          <Button
            type="submit"
            look="primary"
            disabled={at === null || isFuture || isTooLong(note, LONGEST_NOTE)}
          >
            {personWords.logSave}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
