import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { MailboxView } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot } from '../../lib/why-not.ts';
import { onboardWords } from '../../lib/wording.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Coming } from './Coming.tsx';
import { DryRunResult } from './DryRunResult.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { DryRunFailed, type DryRunProgress, dryRunKey, watchDryRun } from './dry-run.ts';
import { WholeRun } from './WholeRun.tsx';
import { confirmStep } from './progress.ts';
import css from './start.module.css';

const words = onboardWords.dryRun;

function StepTitle() {
  const { title } = onboardWords.step['dry-run'];
  usePageTitle(title);
  return <h1>{title}</h1>;
}

/** Step two: what Foyer would have made of the last month, before anything is read for good. */
export function DryRunStep() {
  const [search] = useSearchParams();
  const { data, failureReason } = useQuery(mailboxesQuery);
  if (!data) {
    return (
      <>
        <StepTitle />
        <Coming failure={failureReason} />
      </>
    );
  }
  const asked = data.find(({ id }) => id === search.get('mailbox'));
  const mailbox = asked ?? data.find(({ state }) => state === 'paused') ?? data[0];
  if (mailbox === undefined) {
    return (
      <>
        <StepTitle />
        <p className={css.about}>{words.none}</p>
        <div className={css.acts}>
          <LinkButton look="primary" to="/start/connect">
            {onboardWords.step.connect.title}
          </LinkButton>
          <LinkButton look="quiet" to="/start/times">
            {words.skip}
          </LinkButton>
        </div>
      </>
    );
  }
  return <Run key={mailbox.id} mailbox={mailbox} whole={search.has('all')} />;
}

interface RunProps {
  readonly mailbox: MailboxView;
  /** Whether every message is shown, not what came of them. */
  readonly whole: boolean;
}

function Run({ mailbox, whole }: RunProps) {
  const result = `/start/dry-run?mailbox=${encodeURIComponent(mailbox.id)}`;
  const seeAll = useRef<HTMLAnchorElement>(null);
  const wasWhole = useRef(whole);
  useEffect(() => {
    // Whoever comes back is where they left.
    if (wasWhole.current && !whole) seeAll.current?.focus();
    wasWhole.current = whole;
  }, [whole]);
  const [progress, setProgress] = useState<DryRunProgress | null>(null);
  const run = useQuery({
    queryKey: dryRunKey(mailbox.id),
    queryFn: ({ signal }) => watchDryRun(mailbox.id, signal, setProgress),
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (run.data !== undefined && !run.isFetching) {
    if (whole) return <WholeRun mailboxId={mailbox.id} found={run.data} back={result} />;
    const { length } = run.data.messages;
    return (
      <>
        <DryRunResult mailboxId={mailbox.id} found={run.data} />
        <GoOn mailbox={mailbox} onAgain={() => void run.refetch()}>
          {length === 0 ? null : (
            <LinkButton ref={seeAll} to={`${result}&all`}>
              {words.seeAll(length)}
            </LinkButton>
          )}
        </GoOn>
      </>
    );
  }
  if (run.error !== null && !run.isFetching) {
    const remedy = run.error instanceof DryRunFailed ? run.error.remedy : null;
    return (
      <>
        <StepTitle />
        <p role="alert" className={css.about}>
          {run.error instanceof DryRunFailed ? run.error.message : whyNot(run.error)} {remedy}
        </p>
        <GoOn mailbox={mailbox} onAgain={() => void run.refetch()} />
      </>
    );
  }
  return <Running progress={progress} />;
}

function Running({ progress }: { readonly progress: DryRunProgress | null }) {
  usePageTitle(words.running);
  const percent = Math.round((progress?.share ?? 0) * 100);
  const said = progress === null ? words.waiting : words[progress.doing](progress.count);
  return (
    <>
      <h1>{words.running}</h1>
      <p className={css.about}>{words.runningAbout}</p>
      <div className={css.body}>
        <progress className={css.progress} max={100} value={percent} aria-label={words.running} />
        <p className={css.quiet}>{said}</p>
        <div className={css.acts}>
          <LinkButton look="quiet" to="/start/times">
            {words.skip}
          </LinkButton>
        </div>
      </div>
    </>
  );
}

interface GoOnProps {
  readonly mailbox: MailboxView;
  readonly onAgain: () => void;
  readonly children?: ReactNode;
}

function GoOn({ mailbox, onAgain, children }: GoOnProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const path = `/mailboxes/${encodeURIComponent(mailbox.id)}`;
  const refresh = () => client.invalidateQueries({ queryKey: mailboxesQuery.queryKey });
  const start = useMutation({
    mutationFn: () => call(path, { method: 'PATCH', body: { paused: false } }),
    onSuccess: async () => {
      confirmStep('dry-run');
      await refresh();
      await navigate('/start/times');
    },
  });
  const end = useMutation({
    mutationFn: () => call(path, { method: 'DELETE' }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: dryRunKey(mailbox.id) });
      await refresh();
      await navigate('/start/connect');
    },
  });
  const [asking, setAsking] = useState(false);
  // What was read before stays, and is disconnected among the mailboxes.
  const isOnlyTried = mailbox.state === 'paused' && mailbox.folders.length === 0;
  return (
    <>
      <p role="alert" className={css.problem}>
        {start.error === null ? '' : whyNot(start.error)}
      </p>
      <div className={css.acts}>
        {mailbox.state === 'paused' ? (
          <Button look="primary" aria-disabled={start.isPending} onClick={() => start.mutate()}>
            {start.isPending ? words.starting : words.start}
          </Button>
        ) : (
          <LinkButton look="primary" to="/start/times">
            {words.onward}
          </LinkButton>
        )}
        {children}
        <Button onClick={onAgain}>{words.again}</Button>
        {isOnlyTried ? (
          <Button look="quiet" className={css.atEnd ?? ''} onClick={() => setAsking(true)}>
            {words.disconnect}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <EraseDialog
          mailbox={mailbox}
          isEnding={end.isPending}
          problem={end.error === null ? '' : whyNot(end.error)}
          onErase={() => end.mutate()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
