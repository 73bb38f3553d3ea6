import { useMutation, useQuery } from '@tanstack/react-query';
import type { BegunSignIn } from '#libs/contract';
import { call } from '../lib/api.ts';
import { mailClientsQuery } from '../lib/mail-clients-query.ts';
import { whyNot } from '../lib/why-not.ts';
import { providerSignInWords as words } from '../lib/wording.ts';
import { Button } from '../ui/Button.tsx';
import { ClientForm } from './ClientForm.tsx';
import { addressOf } from './connection.ts';
import { providerOffer, takesPassword } from './provider-offer.ts';
import type { Connect } from './use-connect.ts';
import css from './connect.module.css';

interface ProviderSignInProps {
  readonly connect: Connect;
  /** Whether the mailbox waits for a dry run before it is read. */
  readonly paused: boolean;
}

/** Sign-in at the mailbox's provider, where there is one: the button, or what has to be set before there can be. */
export function ProviderSignIn({ connect, paused }: ProviderSignInProps) {
  const { detection, fields } = connect;
  const { data: clients = [] } = useQuery(mailClientsQuery);
  const begin = useMutation({
    mutationFn: (provider: 'google' | 'microsoft' | 'other') => {
      const body = { provider, url: addressOf(fields), address: fields.email.trim(), paused };
      return call<BegunSignIn>('/mailboxes/sign-in', { method: 'POST', body });
    },
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const offer = providerOffer(detection, clients);
  if (offer === null) return null;
  const withPassword = takesPassword(detection);
  if (offer.is === 'unregistered') {
    return (
      <section className={css.provider} aria-labelledby="provider">
        <h2 id="provider">{words.with(offer.name)}</h2>
        <p>{words.unregistered(offer.name)}</p>
        <p>{withPassword ? words.orAppPassword : words.onlyThis}</p>
        <ClientForm provider={offer.provider} name={offer.name} />
      </section>
    );
  }
  const isReady = fields.email.trim() !== '' && fields.host.trim() !== '';
  return (
    <section className={css.provider} aria-labelledby="provider">
      <h2 id="provider">{words.with(offer.name)}</h2>
      <p>{withPassword ? words.inPlaceOfPassword : words.onlyThis}</p>
      <Button
        look={withPassword ? 'plain' : 'primary'}
        // Pressed while it is not known for which mailbox, it says so.
        aria-disabled={begin.isPending || !isReady}
        onClick={() => (begin.isPending || !isReady ? undefined : begin.mutate(offer.provider))}
      >
        {begin.isPending || begin.isSuccess ? words.going(offer.name) : words.with(offer.name)}
      </Button>
      {isReady ? null : <p>{words.serverFirst}</p>}
      <p role="alert">{begin.error === null ? '' : whyNot(begin.error)}</p>
    </section>
  );
}
