import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../lib/api.ts';
import { mailClientsQuery } from '../lib/mail-clients-query.ts';
import { whyNot } from '../lib/why-not.ts';
import { sessionWords, providerSignInWords as words } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import css from './connect.module.css';

interface ClientFormProps {
  readonly provider: 'google' | 'microsoft';
  readonly name: string;
}

/**
 * How this Foyer becomes known to a provider: what to do there, and what the provider gives in return. It stands inside
 * of another form, so that it is none itself.
 */
export function ClientForm({ provider, name }: ClientFormProps) {
  const client = useQueryClient();
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const [tenant, setTenant] = useState('');
  const save = useMutation({
    mutationFn: () => {
      const given = tenant.trim() === '' ? {} : { tenant: tenant.trim() };
      const body = { clientId: clientId.trim(), clientSecret: clientSecret.trim(), ...given };
      return call(`/mail-clients/${provider}`, { method: 'PUT', body });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: mailClientsQuery.queryKey }),
  });
  const isComplete = clientId.trim() !== '' && clientSecret.trim() !== '';
  function keep(): void {
    if (isComplete && !save.isPending) save.mutate();
  }
  return (
    <details
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // The form around this one is about the mailbox.
        event.preventDefault();
        keep();
      }}
    >
      <summary>{words.register(name)}</summary>
      <div className={css.client}>
        <ol>
          {words.steps[provider].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          {words.redirect} <code>{`${window.location.origin}/mailboxes/signed-in`}</code>
        </p>
        <TextInput
          label={words.clientId}
          autoComplete="off"
          spellCheck={false}
          value={clientId}
          onChange={(event) => setClientId(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.clientSecret}
          description={words.clientSecretAbout}
          autoComplete="off"
          value={clientSecret}
          onChange={(event) => setClientSecret(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': sessionWords.showPassword }}
        />
        {provider === 'microsoft' ? (
          <TextInput
            label={words.tenant}
            description={words.tenantAbout}
            spellCheck={false}
            value={tenant}
            onChange={(event) => setTenant(event.currentTarget.value)}
          />
        ) : null}
        <p role="alert">{save.error === null ? '' : whyNot(save.error)}</p>
        <Button aria-disabled={!isComplete || save.isPending} onClick={keep}>
          {words.keep}
        </Button>
      </div>
    </details>
  );
}
