import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import type { AccessLevel, ApiTokenMade, ApiTokenView } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { ago, dayMonth } from '../../lib/dates.ts';
import { leadFocus } from '../../lib/focus.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Confirm, ShownOnce } from './Shown.tsx';
import { tokensQuery } from './settings-query.ts';
import css from './settings.module.css';

const words = settingsWords.tokens;

/** What scripts sign in with: made here, shown once, revoked here. */
export function TokensPage() {
  usePageTitle(settingsWords.pages.tokens);
  const client = useQueryClient();
  const now = useNow();
  const { data: tokens, failureReason } = useQuery(tokensQuery);
  const [name, setName] = useState('');
  const [access, setAccess] = useState<AccessLevel>('viewer');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<ApiTokenMade | null>(null);
  const [revoking, setRevoking] = useState<{ token: ApiTokenView; button: Element } | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLHeadingElement>(null);

  async function doing(work: () => Promise<void>): Promise<void> {
    setSaid('');
    try {
      await work();
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
    } catch (error) {
      setSaid(settingsWords.notDone(whyNot(error)));
    }
  }
  function make(event: SubmitEvent): void {
    event.preventDefault();
    // Pressed twice, the second would be one that nobody was shown.
    if (making) return;
    setMaking(true);
    void doing(async () => {
      setMade(await call<ApiTokenMade>('/tokens', { method: 'POST', body: { name: name.trim(), access } }));
      setName('');
    }).finally(() => setMaking(false));
  }
  const revoke = ({ token, button }: NonNullable<typeof revoking>) => {
    setRevoking(null);
    void doing(async () => {
      await call(`/tokens/${encodeURIComponent(token.id)}`, { method: 'DELETE' });
      // Its row goes, and the focus with it, which the dialog has given back to the button.
      leadFocus(button, list.current);
    });
  };

  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{words.headline}</h1>
          <p className={css.about}>{words.below}</p>
        </div>
      </header>
      <section className={css.card} aria-labelledby="make">
        <h2 id="make">{words.make}</h2>
        <form className={css.line} onSubmit={make}>
          <TextInput
            label={words.name}
            required
            withAsterisk={false}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={words.access}
            data={settingsWords.team.accessLevels.map((level) => ({
              value: level as string,
              label: settingsWords.team.access[level],
            }))}
            value={access}
            onChange={(event) => setAccess(event.currentTarget.value as AccessLevel)}
          />
          <Button type="submit" look="primary" disabled={name.trim() === ''}>
            {words.make}
          </Button>
        </form>
        <p role="status" className={css.said}>
          {said}
        </p>
      </section>
      {tokens ? (
        <section className={css.card} aria-labelledby="tokens">
          <h2 id="tokens" ref={list} tabIndex={-1}>
            {words.list}
          </h2>
          {tokens.length === 0 ? <p className={css.quiet}>{words.none}</p> : null}
          <ul className={css.list}>
            {tokens.map((token) => (
              <li key={token.id} className={css.row}>
                <div>
                  <b>{token.name}</b>
                  <p className={css.facts}>
                    {settingsWords.team.access[token.access]} ·{' '}
                    {words.by(token.createdBy, dayMonth(token.createdAt, now))} ·{' '}
                    {token.lastUsedAt === null ? words.unused : words.used(ago(token.lastUsedAt, now))}
                  </p>
                </div>
                <div className={css.acts}>
                  <Button
                    onClick={(event) => setRevoking({ token, button: event.currentTarget })}
                    aria-label={`${words.revoke}: ${token.name}`}
                  >
                    {words.revoke}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : failureReason ? (
        <Notice>{whyNotShown(failureReason)}</Notice>
      ) : (
        <Skeleton label={settingsWords.loading} />
      )}
      {made === null ? null : (
        <ShownOnce
          title={words.made(made.name)}
          about={words.madeAbout}
          label={words.madeLabel}
          secret={made.token}
          onClose={() => setMade(null)}
        />
      )}
      {revoking === null ? null : (
        <Confirm
          title={words.revokeTitle(revoking.token.name)}
          button={words.revoke}
          onClose={() => setRevoking(null)}
          onDo={() => revoke(revoking)}
        >
          {words.revokeBody}
        </Confirm>
      )}
    </>
  );
}
