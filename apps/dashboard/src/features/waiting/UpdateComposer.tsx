import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconCircleCheck } from '../../ui/icons.ts';
import { useState } from 'react';
import type { DraftView, WaitingPerson, WaitingRole } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { call } from '../../lib/api.ts';
import { dayMonth, weekdayDay } from '../../lib/dates.ts';
import { fileName, saveFile } from '../../lib/save-file.ts';
import { sessionQuery } from '../../lib/session.ts';
import { typed } from '../../lib/typed.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { whyNot } from '../../lib/why-not.ts';
import { actWords, waitingWords } from '../../lib/wording.ts';
import { zipOf } from '../../lib/zip.ts';
import { Button } from '../../ui/Button.tsx';
import { asDay, roleKey, usualPromise } from './recipients.ts';
import { TokenText } from './TokenText.tsx';
import { notFilledIn } from './tokens.ts';
import css from './waiting.module.css';

const words = waitingWords.compose;
const OUR_DAY = /\{our day\}/g;
const PROMISED_DAY = /\{promised day\}/;

interface UpdateComposerProps {
  readonly role: WaitingRole;
  /** How many it goes to, and how many of these were never given a date. */
  readonly count: number;
  readonly undated: number;
  /** Reads who they are, in order; at most so many. */
  readonly recipients: (most: number) => Promise<readonly WaitingPerson[]>;
  readonly now: Date;
}

/** As many drafts as the server writes at a time. */
const DRAFTS_AT_ONCE = 500;
/** Finished drafts that can be read here; all of them are in the file. */
const MOST_SHOWN = 50;

/** One wording for everybody who waits on a role; what it does is told before, not after. */
export function UpdateComposer({ role, count, undated, recipients, now }: UpdateComposerProps) {
  const { say } = useActing();
  const me = useQuery(sessionQuery).data?.session?.user.name ?? '';
  const place = `update ${roleKey(role)}`;
  const title = role.role?.title ?? null;
  const [text, type] = useTyped(place, title === null ? words.textNoRole(me) : words.text(title, me));
  const [day, setDay] = useState(() => usualPromise(now));
  const [drafts, setDrafts] = useState<readonly DraftView[]>([]);
  const asksForDay = text.includes('{our day}');
  // A promise without a day, or of a day that is over, is none.
  const noDay = !asksForDay ? null : day === '' ? words.dayMissing : day < asDay(now) ? words.dayOver : null;
  const asItStands = notFilledIn(text);
  const ready = count > 0 && noDay === null;

  async function write(people: readonly WaitingPerson[]): Promise<readonly DraftView[]> {
    const wording = text.replaceAll(OUR_DAY, day === '' ? '' : weekdayDay(day, now));
    const made: DraftView[] = [];
    for (let from = 0; from < people.length; from += DRAFTS_AT_ONCE) {
      const entryIds = people.slice(from, from + DRAFTS_AT_ONCE).map(({ entryId }) => entryId);
      const body = { text: wording, entryIds };
      made.push(...(await call<DraftView[]>('/waiting/drafts', { method: 'POST', body })));
    }
    return made;
  }
  async function withDrafts(
    most: number,
    use: (drafts: readonly DraftView[]) => void | Promise<void>,
  ): Promise<void> {
    try {
      await use(await write(await recipients(most)));
    } catch (error) {
      say(whyNot(error));
    }
  }
  const see = () => void withDrafts(1, setDrafts);
  const save = () =>
    void withDrafts(Infinity, (made) => {
      const files = made.map(({ candidate, eml }, index) => ({
        // Two people may have one name.
        name: fileName(`${String(index + 1).padStart(2, '0')} ${candidate.name}.eml`),
        content: eml,
      }));
      typed.forget(place);
      saveFile(words.file(title ?? waitingWords.noRole), 'application/zip', zipOf(files, new Date()));
      setDrafts(made);
      say(words.saved(made.length));
    });
  const copy = () =>
    void withDrafts(Infinity, async (made) => {
      setDrafts(made);
      const all = made.map(({ candidate, subject, text: body }) =>
        [words.to(candidate.name, candidate.address), words.subject(subject), '', body].join('\n'),
      );
      await navigator.clipboard.writeText(all.join('\n\n\n')).then(
        () => {
          typed.forget(place);
          say(words.copied(made.length));
        },
        () => say(actWords.said.notCopied),
      );
    });
  useKeys({ 'answer-all': () => ready && save() });

  return (
    <section className={css.composer} aria-labelledby="update">
      <h2 id="update">{words.title(count)}</h2>
      <p className={css.small}>{words.about(title ?? waitingWords.noRole)}</p>
      <label className={css.field}>
        {words.label}
        <TokenText maxLength={20_000} value={text} onChange={(event) => type(event.currentTarget.value)} />
      </label>
      <p className={css.small}>{words.hint}</p>
      <label className={css.dayField}>
        {words.day}
        <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </label>
      <ul className={css.checks}>
        {noDay === null ? null : <Check wrong>{noDay}</Check>}
        {asItStands.length === 0 ? null : <Check wrong>{words.notFilledIn(asItStands.join(' '))}</Check>}
        {PROMISED_DAY.test(text) && undated > 0 ? <Check>{words.checkDates(undated)}</Check> : null}
        {count === 0 ? <Check>{words.nobody}</Check> : <Check>{words.checkSeparate(count)}</Check>}
        <Check>{words.checkRecent}</Check>
        {asksForDay && noDay === null ? <Check>{words.checkPromise(dayMonth(day, now))}</Check> : null}
      </ul>
      <div className={css.acts}>
        <Button look="primary" shortcut="A" disabled={!ready} onClick={save}>
          {words.save(count)}
        </Button>
        <Button disabled={!ready} onClick={copy}>
          {words.copy(count)}
        </Button>
        <Button look="quiet" disabled={!ready} onClick={see}>
          {words.see}
        </Button>
      </div>
      <p className={css.small}>{words.note}</p>
      {drafts.length === 0 ? null : (
        <div className={css.drafts} role="region" aria-label={words.done} tabIndex={0}>
          {drafts.slice(0, MOST_SHOWN).map((draft) => (
            <article key={draft.messageId}>
              <h3>{words.preview(draft.candidate.name)}</h3>
              <p dir="auto">{draft.text}</p>
            </article>
          ))}
          {drafts.length > MOST_SHOWN ? <p>{words.moreDrafts(drafts.length - MOST_SHOWN)}</p> : null}
        </div>
      )}
    </section>
  );
}

function Check({ wrong = false, children }: { readonly wrong?: boolean; readonly children: string }) {
  const Icon = wrong ? IconAlertTriangle : IconCircleCheck;
  return (
    <li data-wrong={wrong ? '' : undefined}>
      <Icon size={16} stroke={1.75} aria-hidden />
      {wrong ? <span role="alert">{children}</span> : children}
    </li>
  );
}
