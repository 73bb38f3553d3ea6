import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { MailboxView } from '#libs/contract';
import { ConnectFields } from '../../connect/ConnectFields.tsx';
import { ReadOnlyPromise } from '../../connect/ReadOnlyPromise.tsx';
import { TestSteps } from '../../connect/TestSteps.tsx';
import { connectionOf } from '../../connect/connection.ts';
import { useConnect } from '../../connect/use-connect.ts';
import { call } from '../../lib/api.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot } from '../../lib/why-not.ts';
import { connectWords, onboardWords } from '../../lib/wording.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Coming } from './Coming.tsx';
import css from './start.module.css';

const words = onboardWords.connect;

/** Step one: address and password; the rest is found, and tried in the open. */
export function ConnectStep() {
  usePageTitle(words.title);
  const { data, failureReason } = useQuery(mailboxesQuery);
  const [another, setAnother] = useState(false);
  return (
    <>
      <h1>{words.title}</h1>
      <p className={css.about}>{words.about}</p>
      {!data ? (
        <Coming failure={failureReason} />
      ) : data.length === 0 || another ? (
        <ConnectForm />
      ) : (
        <Connected mailboxes={data} onAnother={() => setAnother(true)} />
      )}
    </>
  );
}

interface ConnectedProps {
  readonly mailboxes: readonly MailboxView[];
  readonly onAnother: () => void;
}

/** Coming back to the step: what is connected stays so. */
function Connected({ mailboxes, onAnother }: ConnectedProps) {
  return (
    <div className={css.body}>
      <ul className={css.card}>
        {mailboxes.map(({ id, name, state }) => (
          <li key={id}>
            <strong>{words.there(name)}</strong> {state === 'paused' ? words.paused : words.live}
          </li>
        ))}
      </ul>
      <div className={css.acts}>
        <LinkButton look="primary" to="/start/dry-run">
          {words.onward}
        </LinkButton>
        <Button look="quiet" onClick={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  );
}

function ConnectForm() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const connect = useConnect();
  const { tested } = connect;
  const save = useMutation({
    mutationFn: () =>
      call<MailboxView>('/mailboxes', {
        method: 'POST',
        body: { ...connectionOf(connect.fields), paused: true },
      }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: mailboxesQuery.queryKey });
      await navigate(`/start/dry-run?mailbox=${encodeURIComponent(id)}`);
    },
  });
  const isReady = tested?.ok === true;
  return (
    <form
      className={css.body}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save.mutate();
        else void connect.tryIt();
      }}
    >
      <ConnectFields connect={connect} paused />
      {tested === null ? null : <TestSteps tested={tested} />}
      <ReadOnlyPromise />
      <p role="alert" className={css.problem}>
        {save.error === null ? connect.problem : whyNot(save.error)}
      </p>
      <div className={css.acts}>
        {isReady ? (
          <Button type="submit" look="primary" aria-disabled={save.isPending}>
            {save.isPending ? words.saving : words.run}
          </Button>
        ) : connect.takesPassword ? (
          <Button type="submit" look="primary" aria-disabled={connect.isTesting}>
            {connect.isTesting
              ? connectWords.testing
              : tested === null
                ? connectWords.test
                : connectWords.testAgain}
          </Button>
        ) : null}
        <LinkButton look="quiet" to="/start/times">
          {words.skip}
        </LinkButton>
      </div>
      <p className={css.quiet}>{words.next}</p>
    </form>
  );
}
