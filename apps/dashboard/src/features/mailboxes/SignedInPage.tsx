import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import type { SignedInMailbox } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot } from '../../lib/why-not.ts';
import { providerSignInWords } from '../../lib/wording.ts';
import css from './mailboxes.module.css';

/**
 * Ends a sign-in with what the provider's page has put into the address. It can be ended once, so its name is none of
 * those under which mailboxes are read again.
 */
const endOf = (state: string, code: string) => ({
  queryKey: ['mailbox-sign-in', state],
  queryFn: () => call<SignedInMailbox>('/mailboxes/sign-in/end', { method: 'POST', body: { state, code } }),
  enabled: state !== '' && code !== '',
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});

/** By the provider's code alone (RFC 6749, 4.1.2.1): its own words may be anybody's, who made somebody follow a link. */
function whyEnded(error: string): string {
  if (error === 'access_denied') return providerSignInWords.declined;
  if (error === 'server_error' || error === 'temporarily_unavailable') return providerSignInWords.notNow;
  return providerSignInWords.notAllowed(/^[a-z_]{1,40}$/.test(error) ? error : 'no reason given');
}

/** Where a mail provider sends people back to after they have signed in there. */
export function SignedInPage() {
  usePageTitle(providerSignInWords.title);
  const [parameters] = useSearchParams();
  const ended = parameters.get('error');
  const [state, code] = [parameters.get('state') ?? '', parameters.get('code') ?? ''];
  const { data, error } = useQuery(endOf(state, ended === null ? code : ''));
  const said = (() => {
    if (ended !== null) return whyEnded(ended);
    if (state === '' || code === '') return providerSignInWords.incomplete;
    if (data !== undefined) return providerSignInWords.done(data.added);
    if (error === null) return providerSignInWords.ending;
    return whyNot(error);
  })();
  if (data?.paused === true)
    return <Navigate to={`/start/dry-run?mailbox=${encodeURIComponent(data.mailboxId)}`} replace />;
  return (
    <div className={css.wrap}>
      <h1>{providerSignInWords.title}</h1>
      <p role="status" className={css.about}>
        {said}
      </p>
      <p className={css.onward}>
        <Link to="/mailboxes">{providerSignInWords.toMailboxes}</Link>
      </p>
    </div>
  );
}
