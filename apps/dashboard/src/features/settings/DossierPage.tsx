import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { dossierAddress } from '../../lib/dossier-address.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { Button, OutButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { peopleQuery } from './settings-query.ts';
import css from './settings.module.css';

const words = settingsWords.dossier;

/** Everything that is kept about one person, as a file for that person. */
export function DossierPage() {
  usePageTitle(settingsWords.pages.dossier);
  const [parameters, setParameters] = useSearchParams();
  const sought = parameters.get('q') ?? '';
  const [typed, setTyped] = useState(sought);
  const { data: people, failureReason, isLoading } = useQuery(peopleQuery(sought));
  function find(event: SubmitEvent): void {
    event.preventDefault();
    setParameters({ q: typed.trim() });
  }
  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{words.headline}</h1>
          <p className={css.about}>{words.below}</p>
        </div>
      </header>
      <form className={css.line} role="search" onSubmit={find}>
        <TextInput
          label={words.seek}
          type="search"
          required
          withAsterisk={false}
          minLength={2}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" look="primary">
          {words.find}
        </Button>
      </form>
      {people ? (
        <section className={css.card} aria-labelledby="found">
          <h2 id="found">{words.list}</h2>
          {people.length === 0 ? (
            <p className={css.quiet} role="status">
              {words.none}
            </p>
          ) : null}
          <ul className={css.list}>
            {people.map(({ id, name, addresses }) => (
              <li key={id} className={css.row}>
                <div>
                  <b>{name}</b>
                  <p className={css.quiet}>{addresses.join(', ')}</p>
                </div>
                <div className={css.acts}>
                  <OutButton
                    href={dossierAddress(id, 'html')}
                    download
                    aria-label={`${words.of(name)}: ${words.page}`}
                  >
                    {words.page}
                  </OutButton>
                  <OutButton
                    look="quiet"
                    href={dossierAddress(id, 'text')}
                    download
                    aria-label={`${words.of(name)}: ${words.text}`}
                  >
                    {words.text}
                  </OutButton>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : failureReason ? (
        <Notice>{whyNotShown(failureReason)}</Notice>
      ) : isLoading ? (
        <Skeleton label={settingsWords.loading} />
      ) : null}
    </>
  );
}
