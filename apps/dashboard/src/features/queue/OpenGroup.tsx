import type { InboxEntry } from '#libs/contract';
import { daysBetween } from '../../lib/dates.ts';
import { useMay } from '../../lib/may.ts';
import { answerAddress } from '../../lib/message-address.ts';
import { counted, queueWords } from '../../lib/wording.ts';
import { useSitting } from '../../sitting/sitting.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import css from './row.module.css';

/** Names told before the rest becomes a number. */
const NAMES_SHOWN = 10;

interface OpenGroupProps {
  readonly groupKey: string;
  readonly entries: readonly InboxEntry[];
  readonly now: Date;
}

/** The people of one role to whom we owe the same word: one message answers them all. */
export function OpenGroup({ groupKey, entries, now }: OpenGroupProps) {
  const { takeApart } = useSitting();
  const { change } = useMay();
  const [first] = entries;
  const beyond = entries.length - NAMES_SHOWN;
  return (
    <div className={css.open}>
      <ul className={css.facts}>
        {entries.slice(0, NAMES_SHOWN).map((entry) => (
          <li key={entry.id}>
            {entry.candidate.name}, {counted(daysBetween(entry.waitingSince, now), 'day', 'days')}
          </li>
        ))}
        {beyond > 0 ? <li>{queueWords.other.andMore(beyond)}</li> : null}
      </ul>
      <div className={css.acts}>
        {change ? (
          <LinkButton look="primary" shortcut="A" to={answerAddress(first ?? null)}>
            {queueWords.row.answerAll(entries.length)}
          </LinkButton>
        ) : null}
        <Button onClick={() => takeApart(groupKey)}>{queueWords.row.showEach}</Button>
      </div>
    </div>
  );
}
