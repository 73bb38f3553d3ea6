import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import type { DigestSettings, WebhookKey, WebhookTest } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { leadFocus } from '../../lib/focus.ts';
import { whyNot } from '../../lib/why-not.ts';
import { digestWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { digestSettingsQuery } from '../../lib/digest-settings-query.ts';
import css from './digests.module.css';

type Format = 'slack' | 'teams';

/** Where break-throughs are posted besides mail: added, tried and removed here. Its address is never shown again. */
export function WebhookForm({ webhook }: { readonly webhook: DigestSettings['webhook'] }) {
  const client = useQueryClient();
  const [key, setKey] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  async function run(act: () => Promise<string>): Promise<void> {
    if (busy) return;
    const pressed = document.activeElement;
    setBusy(true);
    setSaid('');
    try {
      setSaid(await act());
      await client.invalidateQueries({ queryKey: digestSettingsQuery.queryKey });
      // What was pressed may be gone: whoever works by keyboard goes on from here.
      leadFocus(pressed, heading.current);
    } catch (error) {
      setSaid(whyNot(error));
    }
    setBusy(false);
  }
  const add = (url: string, format: Format) =>
    run(async () => {
      const made = await call<WebhookKey>('/digest-settings/webhook', {
        method: 'PUT',
        body: { url, format },
      });
      setKey(made.key);
      return digestWords.webhookAdded;
    });
  const test = () =>
    run(async () => {
      const answer = await call<WebhookTest>('/digest-settings/webhook/test', { method: 'POST' });
      return answer.problem ?? digestWords.webhookTested;
    });
  const remove = () =>
    run(async () => {
      await call('/digest-settings/webhook', { method: 'DELETE' });
      setKey('');
      return digestWords.webhookRemoved;
    });

  return (
    <div className={css.calendar} aria-busy={busy}>
      <h3 ref={heading} tabIndex={-1}>
        {digestWords.webhook}
      </h3>
      <p className={css.quiet}>{digestWords.webhookAbout}</p>
      {webhook === null ? (
        <AddWebhook onAdd={add} />
      ) : (
        <>
          <p>{digestWords.webhookSet[webhook.format]}</p>
          {key === '' ? null : (
            <p className={css.quiet}>
              {digestWords.webhookKey} <code className={css.url}>{key}</code>
            </p>
          )}
          <div className={css.answers}>
            <Button onClick={() => void test()}>{digestWords.webhookTest}</Button>
            <Button onClick={() => void remove()}>{digestWords.webhookRemove}</Button>
          </div>
        </>
      )}
      <p role="status" className={css.quiet}>
        {said}
      </p>
    </div>
  );
}

interface AddProps {
  readonly onAdd: (url: string, format: Format) => Promise<void>;
}

function AddWebhook({ onAdd }: AddProps) {
  const [url, setUrl] = useState('');
  const [format, setFormat] = useState<Format>('slack');
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void onAdd(url.trim(), format);
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <TextInput
        label={digestWords.webhookUrl}
        required
        withAsterisk={false}
        autoComplete="off"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <NativeSelect
        label={digestWords.webhookFormat}
        data={[
          { value: 'slack', label: digestWords.formats.slack },
          { value: 'teams', label: digestWords.formats.teams },
        ]}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value === 'teams' ? 'teams' : 'slack')}
      />
      <Button type="submit">{digestWords.webhookAdd}</Button>
    </form>
  );
}
