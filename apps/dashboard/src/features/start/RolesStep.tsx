import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DryRun, RoleDetail, SuggestedRoles } from '#libs/contract';
import { JOB_FUNCTIONS, type JobFunction } from '#libs/domain';
import { Unreachable, call } from '../../lib/api.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot } from '../../lib/why-not.ts';
import { onboardWords, policyWords, safetyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Coming } from './Coming.tsx';
import { confirmStep } from './progress.ts';
import { type Proposal, proposalsOf } from './proposals.ts';
import css from './start.module.css';

const words = onboardWords.roles;
const WORK = JOB_FUNCTIONS.map((value) => ({ value, label: policyWords.functions[value] }));
/** While mail is still read more subjects turn up. */
const LOOK_AGAIN_MS = 5_000;
const untilReached = {
  retry: (_count: number, error: Error) => error instanceof Unreachable,
  retryDelay: LOOK_AGAIN_MS,
};

/** Step four: titles that subjects name, each to be confirmed with its kind of work. */
export function RolesStep() {
  usePageTitle(words.title);
  const client = useQueryClient();
  const { data: mailboxes } = useQuery(mailboxesQuery);
  const isReading = mailboxes?.some(({ state }) => state === 'connecting' || state === 'reading') ?? false;
  const { data: suggested, failureReason: withoutSuggested } = useQuery({
    queryKey: ['suggested-roles'],
    queryFn: ({ signal }) => call<SuggestedRoles>('/suggested-roles', { signal }),
    refetchInterval: isReading ? LOOK_AGAIN_MS : false,
    ...untilReached,
  });
  const { data: known, failureReason: withoutKnown } = useQuery({
    queryKey: ['roles'],
    queryFn: ({ signal }) => call<RoleDetail[]>('/roles', { signal }),
    ...untilReached,
  });
  const inDryRun = client
    .getQueriesData<DryRun>({ queryKey: ['dry-run'] })
    .flatMap(([, data]) => data?.suggestedRoles ?? []);
  return (
    <>
      <h1>{words.title}</h1>
      <p className={css.about}>{words.about}</p>
      {suggested && known ? (
        <RolesForm found={[...suggested, ...inDryRun]} known={known} isReading={isReading} />
      ) : (
        <Coming failure={withoutSuggested ?? withoutKnown} />
      )}
    </>
  );
}

interface RolesFormProps {
  readonly found: SuggestedRoles;
  readonly known: readonly RoleDetail[];
  readonly isReading: boolean;
}

function RolesForm({ found, known, isReading }: RolesFormProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [added, setAdded] = useState<readonly Proposal[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [work, setWork] = useState<Readonly<Record<string, JobFunction>>>({});
  const [own, setOwn] = useState('');
  const proposals = proposalsOf(found, added, known);
  const kept = proposals.filter(({ title }) => !left.has(title));
  const workOf = ({ title, function: usual }: Proposal) => work[title] ?? usual;

  const save = useMutation({
    mutationFn: async () => {
      const roles = kept.map((role) => ({ title: role.title, function: workOf(role) }));
      if (roles.length > 0) await call('/role-lists', { method: 'POST', body: { roles } });
    },
    onSuccess: async () => {
      confirmStep('roles');
      await navigate('/queue');
    },
    // Somebody else may have added one of them, which is why it went wrong.
    onSettled: () => client.invalidateQueries({ queryKey: ['roles'] }),
  });

  function addOwn(): void {
    const title = own.trim();
    if (title === '') return;
    setAdded([...added, { title, function: 'other', messages: 0 }]);
    setOwn('');
  }

  return (
    <div className={css.body}>
      {known.length === 0 ? null : (
        <p>
          {words.known(known.length)}
          {known.map(({ title }) => title).join(', ')}.
        </p>
      )}
      {proposals.length === 0 ? <p className={css.notice}>{words.none(known.length)}</p> : null}
      {proposals.length === 0 ? null : (
        <ul className={css.roles}>
          {proposals.map((role) => (
            <li key={role.title}>
              <Checkbox
                iconColor="var(--button-ink)"
                aria-label={words.keep(role.title)}
                label={role.title}
                description={role.messages === 0 ? undefined : words.messages(role.messages)}
                checked={!left.has(role.title)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.currentTarget.checked) next.delete(role.title);
                  else next.add(role.title);
                  setLeft(next);
                }}
              />
              <NativeSelect
                aria-label={words.work(role.title)}
                data={WORK}
                value={workOf(role)}
                disabled={left.has(role.title)}
                onChange={(event) =>
                  setWork({ ...work, [role.title]: event.currentTarget.value as JobFunction })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {isReading ? (
        <p role="status" className={css.quiet}>
          {words.stillReading}
        </p>
      ) : null}
      <form
        className={css.own}
        onSubmit={(event) => {
          event.preventDefault();
          addOwn();
        }}
      >
        <TextInput
          label={words.own}
          description={words.ownAbout}
          maxLength={200}
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <Button type="submit">{words.add}</Button>
      </form>
      <p className={css.quiet}>{safetyWords.setUp}</p>
      <p role="alert" className={css.problem}>
        {save.error === null ? null : whyNot(save.error)}
      </p>
      <div className={css.acts}>
        <Button
          look="primary"
          aria-disabled={save.isPending}
          onClick={() => (save.isPending ? undefined : save.mutate())}
        >
          {save.isPending ? words.saving : words.finish(kept.length)}
        </Button>
      </div>
    </div>
  );
}
