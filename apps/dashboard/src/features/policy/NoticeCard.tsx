import { useState } from 'react';
import type { PolicyRules } from '#libs/contract';
import { useActing } from '../../acting/acting.tsx';
import { actWords, policyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { GROUPS, limitsOf } from './rules.ts';
import css from './policy.module.css';

/** What candidates should be told, with the numbers that hold. */
export function NoticeCard({ rules }: { readonly rules: PolicyRules }) {
  const { say } = useActing();
  const [shown, setShown] = useState(false);
  const [most, , patient] = GROUPS;
  const text = policyWords.noticeText({
    ...rules.aims,
    most: most === undefined ? 0 : limitsOf(rules, most)[0],
    patient: patient === undefined ? 0 : limitsOf(rules, patient)[0],
  });
  return (
    <section className={css.sideCard} aria-labelledby="notice">
      <h2 id="notice">{policyWords.notice}</h2>
      {shown ? <p className={css.notice}>{text}</p> : null}
      <div className={css.acts}>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => say(actWords.said.copied),
              () => {
                setShown(true);
                say(actWords.said.notCopied);
              },
            )
          }
        >
          {policyWords.noticeCopy}
        </Button>
        <Button look="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? policyWords.noticeHide : policyWords.noticeShow}
        </Button>
      </div>
    </section>
  );
}
