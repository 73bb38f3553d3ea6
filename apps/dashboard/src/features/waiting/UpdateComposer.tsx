import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck } from '../../ui/icons.ts';
import { useState } from 'react';
import type { DraftView, WaitingPerson, WaitingRole } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { call } from '../../lib/api.ts';
import { dayMonth, weekdayDay } from '../../lib/dates.ts';
import { fileName, saveFile } from '../../lib/save-file.ts';
import { sessionQuery } from '../../lib/session.ts';
import { typed } from '../../lib/typed.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { whyNot } from '../../lib/why-not.ts';
import { actWords, waitingWords } from '../../lib/wording.ts';
import { zipOf } from '../../lib/zip.ts';
import { Button } from '../../ui/Button.tsx';
import { roleKey, usualPromise } from './recipients.ts';
import { TokenText } from './TokenText.tsx';
import css from './waiting.module.css';

const words = waitingWords.compose;
const OUR_DAY = /\{our day\}/g;
const PROMISED_DAY = /\{promised day\}/;

interface UpdateComposerProps {
  readonly role: WaitingRole;
  readonly recipients: readonly WaitingPerson[];
  readonly now: Date;
}

/** One wording for everybody who waits on a role; what it does is told before, not after. */
export function UpdateComposer({ role, recipients, now }: UpdateComposerProps) {
  const { say } = useActing();
  const me = useQuery(sessionQuery).data?.session?.user.name ?? '';
  const place = `update ${roleKey(role)}`;
  const title = role.role?.title ?? null;
  const [text, setText] = useState(
    () => typed.at(place) ?? (title === null ? words.textNoRole(me) : words.text(title, me)),
  );
  const [day, setDay] = useState(() => usualPromise(now));
  const [drafts, setDrafts] = useState<readonly DraftView[]>([]);
  const count = recipients.length;
  const undated = recipients.filter(({ owed }) => owed?.promisedBy == null).length;
  const promises = text.includes('{our day}') && day !== '';

  async function write(people: readonly WaitingPerson[]): Promise<readonly DraftView[]> {
    const body = {
      text: text.replaceAll(OUR_DAY, day === '' ? '' : weekdayDay(day, now)),
      entryIds: people.map(({ entryId }) => entryId),
    };
    return call<DraftView[]>('/waiting/drafts', { method: 'POST', body });
  }
  async function withDrafts(
    people: readonly WaitingPerson[],
    use: (drafts: readonly DraftView[]) => void | Promise<void>,
  ): Promise<void> {
    try {
      await use(await write(people));
    } catch (error) {
      say(whyNot(error));
    }
  }
  const see = () => void withDrafts(recipients.slice(0, 1), setDrafts);
  const save = () =>
    void withDrafts(recipients, (made) => {
      const files = made.map(({ candidate, eml }, index) => ({
        // Two people may have one name.
        name: fileName(`${String(index + 1).padStart(2, '0')} ${candidate.name}.eml`),
        content: eml,
      }));
      saveFile(words.file(title ?? waitingWords.noRole), 'application/zip', zipOf(files, new Date()));
      setDrafts(made);
      say(words.saved(made.length));
    });
  const copy = () =>
    void withDrafts(recipients, async (made) => {
      setDrafts(made);
      const all = made.map(({ candidate, subject, text: body }) =>
        [words.to(candidate.name, candidate.address), words.subject(subject), '', body].join('\n'),
      );
      await navigator.clipboard.writeText(all.join('\n\n\n')).then(
        () => say(words.copied(made.length)),
        () => say(actWords.said.notCopied),
      );
    });
  useKeys({ 'answer-all': () => count > 0 && save() });

  return (
    <section className={css.composer} aria-labelledby="update">
      <h2 id="update">{words.title(count)}</h2>
      <p className={css.small}>{words.about(title ?? waitingWords.noRole)}</p>
      <label className={css.field}>
        {words.label}
        <TokenText
          maxLength={20_000}
          value={text}
          onChange={(event) => {
            typed.keep(place, event.currentTarget.value);
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <p className={css.small}>{words.hint}</p>
      <label className={css.dayField}>
        {words.day}
        <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </label>
      <ul className={css.checks}>
        {PROMISED_DAY.test(text) && undated > 0 ? <Check>{words.checkDates(undated)}</Check> : null}
        {count === 0 ? <Check>{words.nobody}</Check> : <Check>{words.checkSeparate(count)}</Check>}
        <Check>{words.checkRecent}</Check>
        {promises ? <Check>{words.checkPromise(dayMonth(day, now))}</Check> : null}
      </ul>
      <div className={css.acts}>
        <Button look="primary" shortcut="A" disabled={count === 0} onClick={save}>
          {words.save(count)}
        </Button>
        <Button disabled={count === 0} onClick={copy}>
          {words.copy(count)}
        </Button>
        <Button look="quiet" disabled={count === 0} onClick={see}>
          {words.see}
        </Button>
      </div>
      <p className={css.small}>{words.note}</p>
      {drafts.length === 0 ? null : (
        <div className={css.drafts} role="region" aria-label={words.done} tabIndex={0}>
          {drafts.map((draft) => (
            <article key={draft.messageId}>
              <h3>{words.preview(draft.candidate.name)}</h3>
              <p dir="auto">{draft.text}</p>
            </article>
          ))}
        </div>
      )}
    </section>
  );
}

function Check({ children }: { readonly children: string }) {
  return (
    <li>
      <IconCircleCheck size={16} stroke={1.75} aria-hidden />
      {children}
    </li>
  );
}
