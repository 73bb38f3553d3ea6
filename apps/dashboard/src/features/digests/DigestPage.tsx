import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { DigestCheck, DigestDetail, InboxEntry } from '#libs/contract';
import { SECTION_WORDING } from '#libs/domain';
import { call } from '../../lib/api.ts';
import { clocksIn, dueTime, waiting } from '../../lib/dates.ts';
import { measuresQuery } from '../../lib/digest-measures-query.ts';
import { useMay } from '../../lib/may.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { digestWords } from '../../lib/wording.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { digestHeadline } from './digest-headline.ts';
import { digestQuery } from './digests-query.ts';
import css from './digests.module.css';

/** One digest as it was made; its questions are answered here, by a press and never by opening a link. */
export function DigestPage() {
  usePageTitle(digestWords.title);
  const { id = '' } = useParams();
  const { data, failureReason } = useQuery(digestQuery(id));
  if (!data) {
    return (
      <div className={css.wrap}>
        <Link to="/digests">{digestWords.back}</Link>
        <h1>{digestWords.one}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={digestWords.loading} />
        )}
      </div>
    );
  }
  return <Digest digest={data} />;
}

function titleOf(digest: DigestDetail, now: Date): string {
  const subject = digest.subject === null ? null : clocksIn(digest.subject);
  return digestHeadline(digest) ?? subject ?? digestWords.comes(dueTime(digest.dueAt, now));
}

function Digest({ digest }: { readonly digest: DigestDetail }) {
  const now = useNow();
  const { change } = useMay();
  const isOver = digest.linksUntil !== null && Date.parse(digest.linksUntil) < now.getTime();
  const sections = [...new Set(digest.items.map((item) => item.section))];
  return (
    <div className={css.wrap}>
      <Link to="/digests">{digestWords.back}</Link>
      <h1>{titleOf(digest, now)}</h1>
      {digest.problem === null || digest.state === 'sent' ? null : <Notice>{digest.problem}</Notice>}
      {isOver ? <Notice>{digestWords.expired}</Notice> : null}
      <p>
        <LinkButton to="/queue" look="primary">
          {digestWords.openQueue}
        </LinkButton>
      </p>
      {sections.map((section) => (
        <section key={section} className={css.card} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>{SECTION_WORDING[section].label}</h2>
          <ul className={css.list}>
            {digest.items
              .filter((item) => item.section === section)
              .map((item) => (
                <li key={item.entryId} data-tone={section}>
                  <Link to={`/m/${item.messageId}`}>{item.name}</Link>
                  <span className={css.quiet}>
                    {item.roleTitle === null ? '' : `${item.roleTitle} · `}
                    {waiting(item.waitingSince, now)}
                  </span>
                  <p>{clocksIn(item.reason)}</p>
                  {item.quote === null ? null : (
                    <p className={css.quote} dir="auto">
                      “{item.quote}”
                    </p>
                  )}
                  {change && item.standsFor > 1 && item.roleId !== null ? (
                    <p className={css.answers}>
                      <LinkButton to={`/waiting/${item.roleId}/answer`}>
                        {digestWords.answerAll(item.standsFor)}
                      </LinkButton>
                    </p>
                  ) : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <ul className={css.lines}>
        {digest.lines.map((line) => (
          <li key={line}>{clocksIn(line)}</li>
        ))}
      </ul>
      {digest.checks.length === 0 || !change ? null : <Checks digest={digest} isOver={isOver} />}
      <p className={css.quiet}>{digestWords.end}</p>
    </div>
  );
}

function Checks({ digest, isOver }: { readonly digest: DigestDetail; readonly isOver: boolean }) {
  const [search] = useSearchParams();
  const asked = search.get('check');
  return (
    <section className={css.card} aria-labelledby="checks">
      <h2 id="checks">{digestWords.checks}</h2>
      <p className={css.quiet}>{digestWords.checksAbout}</p>
      <ul className={css.list}>
        {digest.checks.map((check) => (
          <Check
            key={check.id}
            check={check}
            digestId={digest.id}
            isOver={isOver}
            isAsked={check.id === asked}
          />
        ))}
      </ul>
    </section>
  );
}

interface CheckProps {
  readonly check: DigestCheck;
  readonly digestId: string;
  readonly isOver: boolean;
  readonly isAsked: boolean;
}

function Check({ check, digestId, isOver, isAsked }: CheckProps) {
  const client = useQueryClient();
  const [problem, setProblem] = useState('');
  async function answer(verdict: 'right' | 'not_right'): Promise<void> {
    setProblem('');
    try {
      await call(`/digest-checks/${check.id}`, { method: 'PATCH', body: { verdict } });
      if (verdict === 'not_right') await overturn(check);
      await client.invalidateQueries({ queryKey: digestQuery(digestId).queryKey });
      void client.invalidateQueries({ queryKey: measuresQuery.queryKey });
    } catch (error) {
      setProblem(whyNot(error));
    }
  }
  return (
    <li data-asked={isAsked ? '' : undefined}>
      <p className={css.quote} dir="auto">
        “{check.words}”
      </p>
      {check.roleTitle === null ? null : <span className={css.quiet}>{check.roleTitle}</span>}
      <div className={css.answers}>
        <Button
          disabled={isOver}
          aria-pressed={check.verdict === 'right'}
          onClick={() => void answer('right')}
        >
          {digestWords.right}
        </Button>
        <Button
          disabled={isOver}
          aria-pressed={check.verdict === 'not_right'}
          onClick={() => void answer('not_right')}
        >
          {digestWords.notRight}
        </Button>
      </div>
      <p role="status" className={css.quiet}>
        {problem ||
          (check.verdict === 'right'
            ? digestWords.saidRight
            : check.verdict === 'not_right'
              ? digestWords.saidNotRight
              : '')}
      </p>
    </li>
  );
}

/** What was folded wrongly is worth reading, by a person's word; the change is recorded as any other. */
async function overturn({ entryId }: DigestCheck): Promise<void> {
  const entry = await call<InboxEntry>(`/inbox/${entryId}`);
  if (entry.lane !== 'empty') return;
  await call(`/inbox/${entryId}`, {
    method: 'PATCH',
    body: { lane: 'value_added', state: 'open', version: entry.version },
  });
}
