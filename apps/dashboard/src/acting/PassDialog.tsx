import { useQuery } from '@tanstack/react-query';
import { colleaguesQuery } from '../lib/colleagues-query.ts';
import { sessionQuery } from '../lib/session.ts';
import { actWords, careWords } from '../lib/wording.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Answering } from './answering.ts';
import { Choice, numberKeys } from './Choice.tsx';
import css from './acting.module.css';
import { takersOf } from './takers.ts';

/** Whose row it becomes. It stays in everybody's queue, with the name on it. */
export function PassDialog({ question, answer }: Answering) {
  const { data: colleagues } = useQuery(colleaguesQuery);
  const me = useQuery(sessionQuery).data?.session?.user.id;
  const isTaken = question.entries.some(({ assignee }) => assignee !== null);
  if (colleagues === undefined) return <Skeleton label={actWords.passLoading} />;
  const isCareful = question.entries.some(({ section }) => section === 'care');
  const people = takersOf(colleagues, question.entries, me);
  const alone = colleagues.length === 1 ? actWords.passAlone : actWords.passNobody;
  const pass = (id: string | null, name: string) => () =>
    answer({ assigneeId: id }, id === null ? actWords.said.everybodys : actWords.said.passed(name));
  return (
    <div onKeyDown={numberKeys(people.map(({ id, name }) => pass(id, name)))}>
      {people.map(({ id, name }, index) => (
        <Choice
          key={id}
          first={index === 0}
          {...(index < 9 ? { shortcut: String(index + 1) } : {})}
          {...(id === me ? { about: actWords.passMe } : {})}
          onClick={pass(id, name)}
        >
          {name}
        </Choice>
      ))}
      {isTaken ? <Choice onClick={pass(null, '')}>{actWords.passBack}</Choice> : null}
      <p className={css.note}>
        {people.length >= 2 ? actWords.passNote : isCareful ? careWords.tellNobody : alone}
      </p>
    </div>
  );
}
