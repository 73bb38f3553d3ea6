import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ServerView } from '#libs/contract';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNotShown } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { serverQuery } from './settings-query.ts';
import { whereSorted } from './where-sorted.ts';
import css from './settings.module.css';

const words = settingsWords.server;

function opinionLine({ secondOpinion }: ServerView): string {
  if (secondOpinion === null) return words.secondNone;
  const { model, host, allowed } = secondOpinion;
  return allowed ? words.secondAllowed(model, host) : words.secondForbidden(model, host);
}

/** Of what this Foyer is made, and whether anything of a mail leaves the server. */
export function ServerPage() {
  usePageTitle(settingsWords.pages.server);
  const { data, failureReason } = useQuery(serverQuery);
  if (!data) {
    return (
      <>
        <h1>{settingsWords.pages.server}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={settingsWords.loading} />
        )}
      </>
    );
  }
  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{whereSorted(data)}</h1>
          <p className={css.about}>{data.mailsDigests ? words.mails : words.noMails}</p>
        </div>
      </header>
      <section className={css.card} aria-labelledby="facts">
        <h2 id="facts">{words.facts}</h2>
        <dl className={css.definitions}>
          <dt>{words.version}</dt>
          <dd>{data.version}</dd>
          <dt>{words.model}</dt>
          <dd>{data.modelVersion}</dd>
          <dt>{words.policy}</dt>
          <dd>
            {words.policyVersion(data.policyVersion)} · <Link to="/policy">{words.policyLink}</Link>
          </dd>
          <dt>{words.second}</dt>
          <dd>{opinionLine(data)}</dd>
        </dl>
      </section>
    </>
  );
}
