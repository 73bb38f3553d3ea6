import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate } from 'react-router';
import type { MailboxView } from '#libs/contract';
import { ConnectFields } from '../../connect/ConnectFields.tsx';
import { ReadOnlyPromise } from '../../connect/ReadOnlyPromise.tsx';
import { TestSteps } from '../../connect/TestSteps.tsx';
import { connectionOf } from '../../connect/connection.ts';
import { useConnect } from '../../connect/use-connect.ts';
import { call } from '../../lib/api.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useMay } from '../../lib/may.ts';
import { whyNot } from '../../lib/why-not.ts';
import { connectWords, mailboxWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import css from './mailboxes.module.css';

/** One more mailbox, by the same form as the first one. */
export function AddMailboxPage() {
  usePageTitle(mailboxWords.addTitle);
  const client = useQueryClient();
  const navigate = useNavigate();
  const connect = useConnect();
  const { tested } = connect;
  const add = useMutation({
    mutationFn: () => call<MailboxView>('/mailboxes', { method: 'POST', body: connectionOf(connect.fields) }),
    onSuccess: async ({ name }) => {
      await client.invalidateQueries({ queryKey: mailboxesQuery.queryKey });
      await navigate('/mailboxes', { state: { said: mailboxWords.added(name) } });
    },
  });
  if (!useMay().govern) return <Navigate to="/mailboxes" replace />;
  const problem = add.error === null ? connect.problem : whyNot(add.error);
  return (
    <div className={css.wrap}>
      <p className={css.backward}>
        <Link to="/mailboxes">{mailboxWords.backToAll}</Link>
      </p>
      <h1>{mailboxWords.addTitle}</h1>
      <p className={css.about}>{mailboxWords.addAbout}</p>
      <form
        className={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (tested?.ok === true) add.mutate();
          else void connect.tryIt();
        }}
      >
        <ConnectFields connect={connect} />
        {tested === null ? null : <TestSteps tested={tested} />}
        <ReadOnlyPromise />
        <p role="alert" className={css.said}>
          {problem}
        </p>
        <div className={css.headActs}>
          {tested?.ok === true ? (
            <Button type="submit" look="primary" aria-disabled={add.isPending}>
              {add.isPending ? mailboxWords.adding : mailboxWords.addThis}
            </Button>
          ) : connect.takesPassword ? (
            <Button type="submit" look="primary" aria-disabled={connect.isTesting}>
              {connect.isTesting ? connectWords.testing : connectWords.test}
            </Button>
          ) : null}
        </div>
      </form>
    </div>
  );
}
