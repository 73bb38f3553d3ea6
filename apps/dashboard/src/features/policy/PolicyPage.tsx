import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PolicyRules, PolicyView } from '#libs/contract';
import { useMay } from '../../lib/may.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { saveFile } from '../../lib/save-file.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { policyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { NoticeCard } from './NoticeCard.tsx';
import { RulesForm } from './RulesForm.tsx';
import { RulesText } from './RulesText.tsx';
import { VersionCard } from './VersionCard.tsx';
import { textOf } from './rules.ts';
import { policyQuery } from './policy-query.ts';
import css from './policy.module.css';

/** The rules of contact, for both sides; a change is tried on past mail before it holds. */
export function PolicyPage() {
  usePageTitle(policyWords.title);
  const { data: policy, failureReason } = useQuery(policyQuery);
  if (!policy) {
    return (
      <div className={css.wrap}>
        <h1>{policyWords.title}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={policyWords.loading} />
        )}
      </div>
    );
  }
  return <Policy policy={policy} />;
}

function Policy({ policy }: { readonly policy: PolicyView }) {
  const [draft, setDraft] = useState<PolicyRules | null>(null);
  const [asText, setAsText] = useState(false);
  const { change } = useMay();
  const rules = draft ?? policy.rules;
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <div>
          <h1>{policyWords.headline}</h1>
          <p>{policyWords.below}</p>
        </div>
        <div className={css.acts}>
          <Button aria-pressed={asText} onClick={() => setAsText(!asText)}>
            {asText ? policyWords.asForm : policyWords.asText}
          </Button>
          <Button
            onClick={() =>
              saveFile(policyWords.file(policy.version), 'application/json', textOf(policy.rules))
            }
          >
            {policyWords.download}
          </Button>
        </div>
      </header>
      <div className={css.columns}>
        <div className={css.left}>
          {asText ? (
            <RulesText rules={rules} onChange={setDraft} />
          ) : (
            <RulesForm rules={rules} before={policy.rules} onChange={setDraft} />
          )}
        </div>
        <aside className={css.side}>
          {change ? (
            <ChangeCard
              policy={policy}
              rules={rules}
              onBack={() => setDraft(null)}
              onPublished={(published) => setDraft((now) => (now === published ? null : now))}
            />
          ) : null}
          <VersionCard policy={policy} onUse={setDraft} />
          <NoticeCard rules={policy.rules} />
        </aside>
      </div>
    </div>
  );
}
