import {
  IconAlertTriangle,
  IconCircleCheck,
  IconMailbox,
  IconPlayerPause,
  IconRefresh,
} from '../../ui/icons.ts';
import type { MailboxView, QuarantinedMessage } from '#libs/contract';
import { ago, arrival, dayMonth } from '../../lib/dates.ts';
import { isCounted, missingOf } from '../../lib/ledger.ts';
import { useNow } from '../../lib/now.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { figure, mailboxWords, providerSignInWords, readingBackWords } from '../../lib/wording.ts';
import { MailboxActs } from './MailboxActs.tsx';
import { SetAside } from './SetAside.tsx';
import css from './mailboxes.module.css';

const STATE_ICONS: Readonly<Record<MailboxView['state'], typeof IconMailbox>> = {
  connecting: IconRefresh,
  reading: IconRefresh,
  live: IconCircleCheck,
  stuck: IconAlertTriangle,
  refused: IconAlertTriangle,
  paused: IconPlayerPause,
};

interface FolderFigures {
  readonly path: string;
  readonly onServer: number;
  readonly stored: number;
  readonly quarantined: number;
  readonly missing: number | null;
  readonly checked: string;
}

const nameOf = (path: string) => (path === 'INBOX' ? mailboxWords.inbox : path);

function figuresOf(mailbox: MailboxView, now: Date): FolderFigures[] {
  return mailbox.folders.map(({ path, ledger }) => ({
    path: nameOf(path),
    onServer: ledger.onServer,
    stored: ledger.stored - ledger.quarantined,
    quarantined: ledger.quarantined,
    missing: missingOf(ledger),
    checked: ledger.checkedAt === null ? mailboxWords.notChecked : ago(ledger.checkedAt, now),
  }));
}

/** Before the first comparison nobody knows whether anything is missing. */
const known = (value: number | null) => (value === null ? mailboxWords.unknown : figure(value));

const FIGURES = ['onServer', 'stored', 'quarantined', 'missing'] as const;

function FolderTable({ folders }: { readonly folders: readonly FolderFigures[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{mailboxWords.column.folder}</th>
          {FIGURES.map((name) => (
            <th scope="col" key={name}>
              {mailboxWords.column[name]}
            </th>
          ))}
          <th scope="col">{mailboxWords.column.checked}</th>
        </tr>
      </thead>
      <tbody>
        {folders.map((folder) => (
          <tr key={folder.path}>
            <th scope="row">{folder.path}</th>
            {FIGURES.map((name) => (
              <td key={name} data-name={name}>
                {known(folder[name])}
              </td>
            ))}
            <td data-name="checked">{folder.checked}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Six columns do not fit a phone: there each folder is a short list of the same figures. */
function FolderLists({ folders }: { readonly folders: readonly FolderFigures[] }) {
  return folders.map((folder) => (
    <section className={css.folder} key={folder.path}>
      <h3>{folder.path}</h3>
      <dl>
        {[...FIGURES, 'checked' as const].map((name) => (
          <div key={name}>
            <dt>{mailboxWords.column[name]}</dt>
            <dd>{name === 'checked' ? folder.checked : known(folder[name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

/** What happened and what to do, then what is safe meanwhile. */
function Problem({ mailbox, governs }: Pick<MailboxCardProps, 'mailbox' | 'governs'>) {
  const { state, problem, lastAct } = mailbox;
  const now = useNow();
  const remedy =
    state === 'refused' || state === 'stuck' || state === 'paused' ? mailboxWords.remedy[state] : null;
  const paused = state === 'paused' && lastAct !== null;
  if (problem === null && remedy === null) return null;
  return (
    <div className={css.problem}>
      {problem === null ? null : <p>{problem}</p>}
      {paused ? (
        <p>
          {mailboxWords.lastAct[lastAct.act](lastAct.by, arrival(lastAct.at, now))}.{' '}
          {mailboxWords.untilResumed}
        </p>
      ) : null}
      {remedy === null ? null : (
        <p className={css.remedy}>
          {remedy}
          {state === 'paused' && isCounted([mailbox]) ? ` ${mailboxWords.beforePause}` : null}
        </p>
      )}
      {state === 'refused' && !governs ? (
        <p className={css.remedy}>
          {mailbox.signInProvider === null
            ? mailboxWords.askAdministrator
            : providerSignInWords.askAdministrator}
        </p>
      ) : null}
    </div>
  );
}

/** How far older mail is read. */
function ReadingBack({ mailbox }: Pick<MailboxCardProps, 'mailbox'>) {
  const now = useNow();
  const { readingBack } = mailbox.ledger;
  if (readingBack === null) return null;
  const { toGo, of, through } = readingBack;
  const since = through === null ? null : dayMonth(through, now);
  return (
    <div className={css.readingBack}>
      <p>{readingBackWords.progress(since, toGo, of)}</p>
      <progress max={of} value={of - toGo} aria-label={readingBackWords.bar} />
    </div>
  );
}

interface MailboxCardProps {
  readonly mailbox: MailboxView;
  /** Its messages that could not be read, as far as they are loaded. */
  readonly aside: readonly QuarantinedMessage[];
  /** Whether the reader may act on it. */
  readonly governs: boolean;
  /** It is disconnected and will not be shown any more; what to say about it, and what had the focus at the press. */
  readonly onGone: (sentence: string, pressed: Element | null) => void;
}

/** One mailbox: its state in a word and a shape, what to do if anything, and the account of each folder. */
export function MailboxCard({ mailbox, aside, governs, onGone }: MailboxCardProps) {
  const now = useNow();
  const narrow = useNarrow();
  const Icon = STATE_ICONS[mailbox.state];
  const folders = figuresOf(mailbox, now);
  return (
    <section className={css.card} aria-label={mailbox.name}>
      <header>
        <IconMailbox size={18} stroke={1.75} aria-hidden />
        <div>
          <h2>{mailbox.name}</h2>
          <p>{mailboxWords.readOnly}</p>
        </div>
        <span className={css.state} data-state={mailbox.state}>
          <Icon size={16} stroke={1.75} aria-hidden />
          {mailboxWords.state[mailbox.state]}
        </span>
      </header>
      <Problem mailbox={mailbox} governs={governs} />
      <ReadingBack mailbox={mailbox} />
      {governs ? <MailboxActs mailbox={mailbox} onGone={onGone} /> : null}
      {folders.length === 0 ? null : narrow ? (
        <FolderLists folders={folders} />
      ) : (
        <FolderTable folders={folders} />
      )}
      {folders.length === 0 ? null : (
        <ul className={css.sums} aria-label={mailboxWords.sums}>
          {mailbox.folders.map(({ path, ledger }) => (
            <li key={path}>{mailboxWords.sum(nameOf(path), ledger)}</li>
          ))}
        </ul>
      )}
      <SetAside messages={aside} />
    </section>
  );
}
