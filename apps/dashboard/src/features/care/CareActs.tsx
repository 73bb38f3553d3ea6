import { useQuery } from '@tanstack/react-query';
import type { InboxEntry } from '#libs/contract';
import { greetingName } from '#libs/domain';
import { useActing } from '../../acting/acting.tsx';
import type { EntryActions } from '../../acting/use-entry-actions.ts';
import { dueTime } from '../../lib/dates.ts';
import { sessionQuery } from '../../lib/session.ts';
import { careWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './care.module.css';

interface CareActsProps {
  readonly entry: InboxEntry;
  readonly actions: EntryActions;
  readonly now: Date;
}

/** Nine in the morning a week from now, local time. */
function inAWeek(now: Date): Date {
  const at = new Date(now);
  at.setDate(at.getDate() + 7);
  at.setHours(9, 0, 0, 0);
  return at;
}

/** What a person may do here; nothing of it happens by itself. */
export function CareActs({ entry, actions, now }: CareActsProps) {
  const { act, ask } = useActing();
  const me = useQuery(sessionQuery).data?.session?.user.name ?? '';
  const { name } = entry.candidate;
  function hold(): void {
    const at = inAWeek(now).toISOString();
    act([entry], { state: 'later', until: at }, careWords.held(dueTime(at, now)));
  }
  const choices = [
    [careWords.tell, careWords.tellNote, careWords.tellButton, () => actions.ask('pass')],
    [
      careWords.reply,
      careWords.replyNote,
      careWords.replyButton,
      () =>
        ask({
          about: 'reply',
          entries: [entry],
          onLeave: () => undefined,
          text: careWords.replyText(greetingName(name) || name, me),
        }),
    ],
    [careWords.hold, careWords.holdNote, careWords.holdButton, hold],
  ] as const;
  return (
    <section className={css.why} aria-labelledby="care-acts">
      <h2 id="care-acts">{careWords.acts}</h2>
      <p>{careWords.actsNote}</p>
      <ul className={css.choices}>
        {choices.map(([title, note, button, run]) => (
          <li key={title}>
            <span>
              <b>{title}</b>
              <small>{note}</small>
            </span>
            <Button onClick={run}>{button}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
