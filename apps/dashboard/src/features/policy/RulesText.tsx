import { useState } from 'react';
import type { PolicyRules } from '#libs/contract';
import { useMay } from '../../lib/may.ts';
import { policyWords } from '../../lib/wording.ts';
import { rulesFromText, textOf } from './rules.ts';
import css from './policy.module.css';

interface RulesTextProps {
  readonly rules: PolicyRules;
  readonly onChange: (rules: PolicyRules) => void;
}

/** The same rules as the file that they are, to read or to change. */
export function RulesText({ rules, onChange }: RulesTextProps) {
  const [text, setText] = useState(() => textOf(rules));
  const { change } = useMay();
  const broken = rulesFromText(text) === null;
  return (
    <section className={css.card}>
      <label className={css.text}>
        <b>{policyWords.text}</b>
        {change ? <span>{policyWords.textAbout}</span> : null}
        <textarea
          spellCheck={false}
          rows={36}
          value={text}
          readOnly={!change}
          aria-invalid={broken}
          onChange={(event) => {
            setText(event.currentTarget.value);
            const next = rulesFromText(event.currentTarget.value);
            if (next !== null) onChange(next);
          }}
        />
      </label>
      <p className={css.wrong} role="status">
        {broken ? policyWords.textWrong(policyWords.notJson) : ''}
      </p>
    </section>
  );
}
