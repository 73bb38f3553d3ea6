import type { InboxEntry } from '#libs/contract';
import { actWords } from '../lib/wording.ts';
import css from './acting.module.css';

/** Names told before the rest becomes a number. */
const NAMES_SHOWN = 12;

/** Whom an act is about, before it happens; one alone needs no list. */
export function Targets({ entries }: { readonly entries: readonly InboxEntry[] }) {
  if (entries.length < 2) return null;
  const beyond = entries.length - NAMES_SHOWN;
  return (
    <div className={css.targets}>
      <p>{actWords.bulk.about(entries.length)}</p>
      <ul>
        {entries.slice(0, NAMES_SHOWN).map((entry) => (
          <li key={entry.id}>
            {entry.candidate.name}
            {entry.role === null ? null : <span>{entry.role.title}</span>}
          </li>
        ))}
        {beyond > 0 ? <li>{actWords.bulk.andMore(beyond)}</li> : null}
      </ul>
    </div>
  );
}
