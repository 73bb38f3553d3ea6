import { useEffect, useRef } from 'react';
import type { DryRun } from '#libs/contract';
import { usePageTitle } from '../../lib/page-title.ts';
import { figure, onboardWords } from '../../lib/wording.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DryRunRow } from './DryRunRow.tsx';
import { type ResultRow, resultRows } from './result-rows.ts';
import css from './start.module.css';

const words = onboardWords.dryRun;

interface WholeRunProps {
  readonly mailboxId: string;
  readonly found: DryRun;
  /** The address of the result. */
  readonly back: string;
}

/** Every message of a dry run where the reader would have met it, each to be put where it belongs. */
export function WholeRun({ mailboxId, found, back }: WholeRunProps) {
  const title = words.wholeTitle(found.messages.length);
  usePageTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const rows = resultRows(found).filter(({ count }) => count > 0);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={css.about}>{words.wholeAbout}</p>
      <nav className={css.jumps} aria-label={words.wholeJumps}>
        {rows.map((row) => (
          <a key={row.label} href={`#${idOf(row)}`}>
            {row.label} <b>{figure(row.count)}</b>
          </a>
        ))}
      </nav>
      {rows.map((row) => (
        <Group key={row.label} mailboxId={mailboxId} found={found} row={row} />
      ))}
      <p className={css.tally}>{words.wholeEnd}</p>
      <div className={css.acts}>
        <LinkButton to={back}>{words.wholeBack}</LinkButton>
      </div>
    </>
  );
}

const idOf = ({ sections: [first] }: ResultRow) => `all-${first}`;

interface GroupProps extends Omit<WholeRunProps, 'back'> {
  readonly row: ResultRow;
}

function Group({ mailboxId, found, row }: GroupProps) {
  const id = idOf(row);
  const messages = found.messages.filter(({ section }) => row.sections.includes(section));
  return (
    <section aria-labelledby={id}>
      <div className={css.sectionHead}>
        <h2 id={id} tabIndex={-1}>
          {row.label}
        </h2>
        <p className={css.quiet}>
          {figure(row.count)}, {row.about}
        </p>
      </div>
      {messages.length === 0 ? (
        <p className={css.notice}>{words.wholeWithheld}</p>
      ) : (
        <ul className={css.sureList}>
          {messages.map((message, index) => (
            // The same message may lie there twice, and none of them changes place.
            // oxlint-disable-next-line react/no-array-index-key -- a place in the list is what it is
            <DryRunRow key={index} mailboxId={mailboxId} message={message} under={row.label} />
          ))}
        </ul>
      )}
    </section>
  );
}
