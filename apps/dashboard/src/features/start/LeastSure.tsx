import type { DryRunMessage } from '#libs/contract';
import { onboardWords } from '../../lib/wording.ts';
import { DryRunRow } from './DryRunRow.tsx';
import { tallyOf } from './dry-run.ts';
import css from './start.module.css';

const words = onboardWords.dryRun;

interface LeastSureProps {
  readonly mailboxId: string;
  readonly messages: readonly DryRunMessage[];
}

/** The messages that a dry run was least sure of, each to be confirmed or put where it belongs. */
export function LeastSure({ mailboxId, messages }: LeastSureProps) {
  const { right, notRight, of } = tallyOf(messages);
  return (
    <section aria-labelledby="least-sure">
      <div className={css.sectionHead}>
        <h2 id="least-sure">{words.unsure}</h2>
        <p className={css.quiet}>{words.unsureAbout(messages.length)}</p>
      </div>
      <ul className={css.sureList}>
        {messages.map((message) => (
          <DryRunRow key={message.messageKey} mailboxId={mailboxId} message={message} />
        ))}
      </ul>
      <p className={css.tally}>{words.tally(right, notRight, of)}</p>
    </section>
  );
}
