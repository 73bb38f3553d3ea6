import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PolicyReplay, PolicyRules, PolicyView } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { Refused, call } from '../../lib/api.ts';
import { leadFocus } from '../../lib/focus.ts';
import { useMay } from '../../lib/may.ts';
import { typed } from '../../lib/typed.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { whyNot } from '../../lib/why-not.ts';
import { policyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { ReplayResult } from './ReplayResult.tsx';
import { changesOf, textOf } from './rules.ts';
import { policyQuery } from './policy-query.ts';
import css from './policy.module.css';

const words = policyWords.change;
const BECAUSE = 'policy because';

interface ChangeCardProps {
  readonly policy: PolicyView;
  readonly rules: PolicyRules;
  readonly onBack: () => void;
  /** They hold now; what was changed since they were sent is another draft. */
  readonly onPublished: (rules: PolicyRules) => void;
}

/** What is being changed, what it would have done to past mail, and how it comes to hold. */
export function ChangeCard({ policy, rules, onBack, onPublished }: ChangeCardProps) {
  const client = useQueryClient();
  const { say } = useActing();
  const { govern } = useMay();
  const [because, type, setBecause] = useTyped(BECAUSE, '');
  const [publishing, setPublishing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const publishButton = useRef<HTMLButtonElement>(null);
  const replay = useMutation({
    mutationFn: (tried: PolicyRules) =>
      call<PolicyReplay>('/policy/replay', { method: 'POST', body: { rules: tried } }),
  });
  const changes = changesOf(policy.rules, rules);
  const tried = replay.data && replay.variables && textOf(replay.variables) === textOf(rules);
  const version = policy.version + 1;

  async function publish(): Promise<void> {
    setPublishing(false);
    // The dialog gives the focus back to it.
    const pressed = publishButton.current;
    try {
      const published = await call<PolicyView>('/policy', {
        method: 'POST',
        body: { rules, because, version: policy.version },
      });
      client.setQueryData(policyQuery.queryKey, published);
      typed.forget(BECAUSE);
      setBecause('');
      onPublished(rules);
      // The button that published goes with what it published.
      leadFocus(pressed, heading.current);
      say(words.published(published.version));
    } catch (error) {
      if (error instanceof Refused && error.status === 409) {
        await client.invalidateQueries({ queryKey: policyQuery.queryKey });
        say(words.outdated);
      } else {
        say(words.refused(whyNot(error)));
      }
    }
  }

  return (
    <>
      <section className={css.sideCard} aria-labelledby="change">
        <h2 id="change" ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        {changes.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>
              {changes.join(' ')} {words.notLive}
            </p>
            <div className={css.acts}>
              <Button
                look={tried ? 'plain' : 'primary'}
                disabled={replay.isPending}
                onClick={() => replay.mutate(rules)}
              >
                {words.try}
              </Button>
              <Button onClick={onBack}>{words.back}</Button>
            </div>
            <div aria-live="polite">
              {replay.isPending ? <p>{words.trying}</p> : null}
              {replay.error && !replay.isPending ? <p>{whyNot(replay.error)}</p> : null}
              {tried ? <ReplayResult replay={replay.data} /> : null}
            </div>
            {tried ? (
              govern ? (
                <>
                  <label className={css.because}>
                    {words.because}
                    <input
                      maxLength={500}
                      value={because}
                      onChange={(event) => type(event.currentTarget.value)}
                    />
                  </label>
                  <div className={css.acts}>
                    <Button
                      ref={publishButton}
                      look="primary"
                      disabled={because.trim().length < 3}
                      onClick={() => setPublishing(true)}
                    >
                      {words.publish(version)}
                    </Button>
                  </div>
                </>
              ) : (
                <p>{words.administrator}</p>
              )
            ) : null}
          </>
        )}
      </section>
      <section className={css.sideCard} aria-labelledby="fairness">
        <h2 id="fairness">{policyWords.fairness.title}</h2>
        <p>
          {tried
            ? policyWords.fairness.result(replay.data.fairness.messages, replay.data.fairness.changed)
            : policyWords.fairness.untried}
        </p>
      </section>
      {publishing ? (
        <PublishDialog
          version={version}
          open={replay.data?.moves.filter(({ open }) => open).length ?? 0}
          onClose={() => setPublishing(false)}
          onPublish={() => void publish()}
        />
      ) : null}
    </>
  );
}
