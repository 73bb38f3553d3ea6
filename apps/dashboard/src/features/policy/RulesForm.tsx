import { IconLock } from '../../ui/icons.ts';
import { useState } from 'react';
import type { PolicyRules } from '#libs/contract';
import { policyWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Stepper } from './Stepper.tsx';
import { AIMS, EACH, type FunctionGroup, GROUPS, limitsOf, withAim, withLimit } from './rules.ts';
import css from './policy.module.css';

interface RulesFormProps {
  readonly rules: PolicyRules;
  /** The rules that hold, to mark what differs. */
  readonly before: PolicyRules;
  readonly onChange: (rules: PolicyRules) => void;
}

const LEAST_CONTACTS = 2;
const MOST_CONTACTS = 30;
const MOST_DAYS = 90;

/** How often is too often by job function, and how long is too long for every role. */
export function RulesForm({ rules, before, onChange }: RulesFormProps) {
  const [each, setEach] = useState(false);
  const { column, groups } = policyWords;
  return (
    <>
      <section className={css.card}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{column.function}</th>
              <th scope="col">{column.care}</th>
              <th scope="col">{column.write}</th>
              <th scope="col">{column.answer}</th>
            </tr>
          </thead>
          <tbody>
            {(each ? EACH : GROUPS).map((group) => (
              <GroupRow key={group.key} group={group} rules={rules} before={before} onChange={onChange} />
            ))}
            <LimitRow
              title={groups.unknown}
              about={groups.unknownAbout}
              limit={rules.contactsIn14DaysUnknownRole}
              changed={rules.contactsIn14DaysUnknownRole !== before.contactsIn14DaysUnknownRole}
              rules={rules}
              onLimit={(limit) => onChange({ ...rules, contactsIn14DaysUnknownRole: limit })}
            />
          </tbody>
        </table>
        <div className={css.foot}>
          <p>{policyWords.lifts}</p>
          <Button look="quiet" aria-pressed={each} onClick={() => setEach(!each)}>
            {each ? policyWords.grouped : policyWords.each}
          </Button>
        </div>
      </section>
      <section className={css.card} aria-labelledby="aims">
        <div className={css.cardHead}>
          <h2 id="aims">{policyWords.aims}</h2>
          <p>{policyWords.aimsAbout}</p>
        </div>
        <ul className={css.rules}>
          <li data-changed={rules.contactsIn24Hours === before.contactsIn24Hours ? undefined : ''}>
            <span>{policyWords.aim.contactsIn24Hours}</span>
            <Stepper
              what={policyWords.aim.contactsIn24Hours}
              value={rules.contactsIn24Hours}
              least={LEAST_CONTACTS}
              most={MOST_CONTACTS}
              onChange={(contactsIn24Hours) => onChange({ ...rules, contactsIn24Hours })}
            />
          </li>
          {AIMS.map((aim) => (
            <li key={aim} data-changed={rules.aims[aim] === before.aims[aim] ? undefined : ''}>
              <span>{policyWords.aim[aim]}</span>
              <Stepper
                what={policyWords.aim[aim]}
                value={rules.aims[aim]}
                least={1}
                most={MOST_DAYS}
                onChange={(days) => onChange(withAim(rules, aim, days))}
              />
            </li>
          ))}
        </ul>
      </section>
      <section className={css.card} aria-labelledby="manner">
        <div className={css.cardHead}>
          <h2 id="manner">{policyWords.manner}</h2>
          <p>{policyWords.mannerAbout}</p>
        </div>
        <ul className={css.rules}>
          {policyWords.mannerRules.map((rule, index, all) => (
            <li key={rule}>
              <span>{rule}</span>
              <small>
                {index === all.length - 1 ? (
                  <>
                    <IconLock size={15} stroke={1.75} aria-hidden /> {policyWords.always}
                  </>
                ) : (
                  policyWords.included
                )}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface GroupRowProps extends RulesFormProps {
  readonly group: FunctionGroup;
}

function GroupRow({ group, rules, before, onChange }: GroupRowProps) {
  const [limit, highest] = limitsOf(rules, group);
  const changed = group.functions.some(
    (name) => rules.contactsIn14Days[name] !== before.contactsIn14Days[name],
  );
  return (
    <LimitRow
      title={group.title}
      about={group.about}
      limit={limit}
      highest={highest}
      changed={changed}
      rules={rules}
      onLimit={(next) => onChange(withLimit(rules, group, next))}
    />
  );
}

interface LimitRowProps {
  readonly title: string;
  readonly about: string | null;
  readonly limit: number;
  readonly highest?: number;
  readonly changed: boolean;
  readonly rules: PolicyRules;
  readonly onLimit: (limit: number) => void;
}

/** Contacts as dots, the one at which care starts as a ring; more than these are told by the number. */
const MOST_DOTS = 8;

function LimitRow({ title, about, limit, highest = limit, changed, rules, onLimit }: LimitRowProps) {
  return (
    <tr data-changed={changed ? '' : undefined}>
      <th scope="row">
        <b>{title}</b>
        {about === null ? null : <small>{about}</small>}
      </th>
      <td>
        <span className={css.dots} aria-hidden>
          {Array.from({ length: Math.min(limit, MOST_DOTS) }, (_, index) => (
            <i key={index} data-limit={index === limit - 1 ? '' : undefined} />
          ))}
        </span>
        <Stepper
          what={`${title}, ${policyWords.column.care}`}
          value={limit}
          {...(highest === limit ? {} : { shown: policyWords.mixed(limit, highest) })}
          least={LEAST_CONTACTS}
          most={MOST_CONTACTS}
          onChange={onLimit}
        />
      </td>
      <td>{policyWords.days(rules.aims.silenceDays)}</td>
      <td>{policyWords.workingDays(rules.aims.questionWorkingDays)}</td>
    </tr>
  );
}
