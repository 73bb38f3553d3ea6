import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MessageDetail } from '#libs/contract';
import { dayMonth } from '../../lib/dates.ts';
import { leadFocus } from '../../lib/focus.ts';
import { useMay } from '../../lib/may.ts';
import { namesakesQuery, personQuery } from '../../lib/person-query.ts';
import { personWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { RoleDialog } from './RoleDialog.tsx';
import css from './cards.module.css';
import { usePersonActs } from './use-person-acts.ts';

interface PersonCardProps {
  readonly message: MessageDetail;
  readonly candidate: NonNullable<MessageDetail['candidate']>;
  readonly now: Date;
}

/** Which role it is about and why, whose addresses these are and why, and who else may be the same person. */
export function PersonCard({ message, candidate, now }: PersonCardProps) {
  const { data: person } = useQuery(personQuery(candidate.id));
  const { data: namesakes = [] } = useQuery(namesakesQuery(candidate.id));
  const acts = usePersonActs(message, candidate);
  const [choosing, setChoosing] = useState(false);
  const { change } = useMay();
  const title = useRef<HTMLHeadingElement>(null);
  // What was answered goes, and its button with it: the focus stays in the card, unless somebody has moved it meanwhile.
  async function settle(work: Promise<boolean>): Promise<void> {
    const pressed = document.activeElement;
    if (await work) leadFocus(pressed, title.current);
  }
  const { role, roleEvidence } = message;
  const { addressEvidence: addresses = [], sharedBy: sharers = [] } = person ?? {};
  return (
    <section className={css.card} aria-labelledby="person">
      <h2 id="person" ref={title} tabIndex={-1}>
        {personWords.title}
      </h2>
      {(change ? namesakes : []).map((namesake) => {
        const also = namesake.addresses.join(', ');
        return (
          <div className={css.same} key={namesake.candidate.id} role="group" aria-label={personWords.same}>
            <p>
              {personWords.also(namesake.candidate.name, also)} <b>{personWords.same}</b>
            </p>
            <p className={css.small}>
              {personWords.alsoFacts(namesake.messages, dayMonth(namesake.lastAt, now))}
            </p>
            <div className={css.buttons}>
              <Button aria-label={personWords.yesName(also)} onClick={() => void settle(acts.join(namesake))}>
                {personWords.yes}
              </Button>
              <Button
                aria-label={personWords.noName(also)}
                onClick={() => void settle(acts.tellApart(namesake))}
              >
                {personWords.no}
              </Button>
            </div>
          </div>
        );
      })}
      <div className={css.fromWhom}>
        <p>
          <b>{role?.title ?? personWords.noRole}</b>
        </p>
        <p className={css.small}>
          {roleEvidence === null ? personWords.noRoleWhy : personWords.roleBecause[roleEvidence.because]}
          {roleEvidence?.quote == null ? null : (
            <>
              {': '}
              <q dir="auto">{roleEvidence.quote.replaceAll(/\s+/g, ' ')}</q>
            </>
          )}
        </p>
        {change ? (
          <Button look="quiet" className={css.plainButton ?? ''} onClick={() => setChoosing(true)}>
            {role === null ? personWords.roleChoose : personWords.roleChange}
          </Button>
        ) : null}
      </div>
      <ul className={css.addresses}>
        {addresses.map(({ address, because }) => (
          <li key={address}>
            <span>{address}</span>
            <span className={css.small}>{personWords.addressBecause[because]}</span>
            {addresses.length < 2 || !change ? null : (
              <Button
                look="quiet"
                className={css.plainButton ?? ''}
                aria-label={personWords.separateName(address)}
                onClick={() => void settle(acts.separate(address))}
              >
                {personWords.separate}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sharers.length === 0 ? null : <p className={css.small}>{personWords.sharedBy(sharers.join(', '))}</p>}
      {choosing ? (
        <RoleDialog
          message={message}
          chosenRoleId={person?.chosenRoleId ?? null}
          onClose={() => setChoosing(false)}
          onChoose={(choice, before) => {
            setChoosing(false);
            void acts.chooseRole(choice, before);
          }}
        />
      ) : null}
    </section>
  );
}
