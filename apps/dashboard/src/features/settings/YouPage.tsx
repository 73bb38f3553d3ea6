import { Checkbox } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Preferences, PreferencesPatch } from '#libs/contract';
import { usePageTitle } from '../../lib/page-title.ts';
import { prefer, preferencesQuery } from '../../lib/preferences.ts';
import { sessionQuery } from '../../lib/session.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PasswordCard } from './PasswordCard.tsx';
import css from './settings.module.css';

const words = settingsWords.you;

/** How Foyer looks and answers for one person, and their password. */
export function YouPage() {
  usePageTitle(settingsWords.pages.you);
  const user = useQuery(sessionQuery).data?.session?.user;
  const { data, failureReason } = useQuery(preferencesQuery);
  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{user?.name ?? settingsWords.pages.you}</h1>
          <p className={css.about}>
            {user === undefined ? '' : `${user.email} · ${settingsWords.team.access[user.access]}`}
          </p>
        </div>
      </header>
      {data ? (
        <Appearance preferences={data} />
      ) : failureReason ? (
        <Notice>{whyNotShown(failureReason)}</Notice>
      ) : (
        <Skeleton label={settingsWords.loading} />
      )}
      <section className={css.card} aria-labelledby="times">
        <h2 id="times">{words.times}</h2>
        <p className={css.quiet}>{words.timesAbout}</p>
        <p>
          <Link to="/digests">{words.timesLink}</Link>
        </p>
      </section>
      <PasswordCard email={user?.email ?? ''} />
    </>
  );
}

/** Each choice holds as soon as it is made. */
function Appearance({ preferences }: { readonly preferences: Preferences }) {
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  async function choose(patch: PreferencesPatch): Promise<void> {
    try {
      await prefer(client, patch);
      setSaid(settingsWords.saved);
    } catch (error) {
      setSaid(settingsWords.notDone(whyNot(error)));
    }
  }
  return (
    <section className={css.card} aria-labelledby="looks">
      <h2 id="looks">{words.looks}</h2>
      <p className={css.quiet}>{words.follow}</p>
      <Choices
        legend={words.theme}
        options={words.themes}
        value={preferences.theme}
        onChoose={(theme) => void choose({ theme })}
      />
      <Choices
        legend={words.textSize}
        options={words.textSizes}
        value={preferences.textSize}
        onChoose={(textSize) => void choose({ textSize })}
      />
      <Choices
        legend={words.clock}
        options={words.clocks}
        value={preferences.clock}
        onChoose={(clock) => void choose({ clock })}
      />
      <fieldset className={css.choices}>
        <legend>{words.keys}</legend>
        <Checkbox
          iconColor="var(--button-ink)"
          label={words.keysOn}
          description={words.keysAbout}
          checked={preferences.singleKeys}
          onChange={(event) => void choose({ singleKeys: event.currentTarget.checked })}
        />
      </fieldset>
      <p role="status" className={css.quiet}>
        {said}
      </p>
    </section>
  );
}

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choices<T extends string>({ legend, options, value, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset className={css.choices}>
      <legend>{legend}</legend>
      <div className={css.options}>
        {options.map(([option, name]) => (
          <label key={option}>
            <input
              type="radio"
              name={legend}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
