import { useState } from 'react';
import type { PolicyRules, PolicyView, PolicyVersionView } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { useMay } from '../../lib/may.ts';
import { useNow } from '../../lib/now.ts';
import { policyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { changesOf } from './rules.ts';
import css from './policy.module.css';

interface VersionCardProps {
  readonly policy: PolicyView;
  readonly onUse: (rules: PolicyRules) => void;
}

/** The version that holds, and every one before it: who, when, why, and what it changed. */
export function VersionCard({ policy, onUse }: VersionCardProps) {
  const [shown, setShown] = useState(false);
  const { change } = useMay();
  const [current, ...earlier] = policy.history;
  return (
    <section className={css.sideCard} aria-labelledby="version">
      <h2 id="version">{policyWords.version(policy.version)}</h2>
      {current === undefined ? null : <Told version={current} />}
      {earlier.length === 0 ? null : (
        <Button look="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? policyWords.historyHide : policyWords.historyShow}
        </Button>
      )}
      {shown ? (
        <ol className={css.history}>
          {policy.history.map((version, index) => {
            const before = policy.history[index + 1];
            return (
              <li key={version.version}>
                <b>{policyWords.version(version.version)}</b>
                <Told version={version} />
                {before === undefined ? null : <p>{changesOf(before.rules, version.rules).join(' ')}</p>}
                {index === 0 || !change ? null : (
                  <Button look="quiet" onClick={() => onUse(version.rules)}>
                    {policyWords.use}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      ) : null}
    </section>
  );
}

function Told({ version }: { readonly version: PolicyVersionView }) {
  const now = useNow();
  const { publishedAt, by, because } = version;
  return (
    <p>
      {publishedAt === null
        ? policyWords.shipped
        : policyWords.since(dayMonth(publishedAt, now), by ?? '', because ?? '')}
    </p>
  );
}
