import { IconPlus } from '../../ui/icons.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { MailboxView } from '#libs/contract';
import { Unreachable } from '../../lib/api.ts';
import { clock } from '../../lib/dates.ts';
import { leadFocus } from '../../lib/focus.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { mailboxWords } from '../../lib/wording.ts';
import { useMay } from '../../lib/may.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AccountedCard } from './AccountedCard.tsx';
import { CheckNow } from './CheckNow.tsx';
import { FoldedCard } from './FoldedCard.tsx';
import { MailboxCard } from './MailboxCard.tsx';
import { SetAside } from './SetAside.tsx';
import { SpeedCard } from './SpeedCard.tsx';
import { type Health, healthOf } from '../../lib/ledger.ts';
import { mailboxesQuery } from '../../lib/mailboxes-query.ts';
import { quarantineQuery } from './quarantine-query.ts';
import { groupSetAside } from './set-aside.ts';
import css from './mailboxes.module.css';

function headline(health: Health): string {
  switch (health.is) {
    case 'none':
      return mailboxWords.none;
    case 'needs':
    case 'paused': {
      const said = mailboxWords[health.is](health.count);
      return health.elsewhere === 'well' ? `${said} ${mailboxWords.elsewhere}` : said;
    }
    case 'missing':
      return mailboxWords.missing(health.count);
    case 'reading':
      return mailboxWords.reading;
    case 'well':
      return mailboxWords.allWell;
  }
}

/** Mailboxes that need a person come first. */
function needFirst(mailboxes: readonly MailboxView[]): MailboxView[] {
  const turn = ({ state }: MailboxView) =>
    state === 'stuck' || state === 'refused' ? 0 : state === 'paused' ? 1 : 2;
  return mailboxes.toSorted((a, b) => turn(a) - turn(b));
}

export function MailboxesPage() {
  usePageTitle(mailboxWords.title);
  const { data, error, dataUpdatedAt } = useQuery(mailboxesQuery);
  const quarantine = useInfiniteQuery(quarantineQuery);
  const { govern: governs } = useMay();
  const { state } = useLocation() as { state: { said?: string } | null };
  const [said, setSaid] = useState(state?.said ?? '');
  const saidLine = useRef<HTMLParagraphElement>(null);
  if (!data) {
    return (
      <div className={css.wrap}>
        <h1>{mailboxWords.title}</h1>
        {error !== null ? <Notice>{whyNotShown(error)}</Notice> : <Skeleton label={mailboxWords.loading} />}
      </div>
    );
  }
  const health = healthOf(data);
  const mailboxes = needFirst(data);
  const aside = groupSetAside(quarantine.data?.pages.flatMap(({ messages }) => messages) ?? [], mailboxes);
  return (
    <div className={css.wrap}>
      <header className={css.head}>
        <div>
          <h1>{headline(health)}</h1>
          <p className={css.about}>{mailboxWords.about}</p>
        </div>
        {governs ? (
          <div className={css.headActs}>
            <CheckNow mailboxes={data} />
            <LinkButton to="/mailboxes/add">
              <IconPlus size={15} stroke={1.75} aria-hidden />
              {mailboxWords.add}
            </LinkButton>
          </div>
        ) : null}
      </header>
      <p role="status" className={css.said} ref={saidLine} tabIndex={-1}>
        {said}
      </p>
      {error !== null ? (
        <Notice>
          {error instanceof Unreachable
            ? mailboxWords.unreachable(clock(new Date(dataUpdatedAt).toISOString()))
            : whyNot(error)}
        </Notice>
      ) : null}
      <div className={css.columns}>
        <div>
          {mailboxes.map((mailbox) => (
            <MailboxCard
              key={mailbox.id}
              mailbox={mailbox}
              aside={aside.byMailbox.get(mailbox.id) ?? []}
              governs={governs}
              onGone={(sentence, pressed) => {
                setSaid(sentence);
                // The card goes and takes the focus with it: it stays at what was said about it.
                leadFocus(pressed, saidLine.current);
              }}
            />
          ))}
          <SetAside messages={aside.gone} gone />
          {quarantine.isError && error === null ? <Notice>{mailboxWords.aside.unknown}</Notice> : null}
          {quarantine.hasNextPage ? (
            <Button onClick={() => void quarantine.fetchNextPage()}>{mailboxWords.aside.more}</Button>
          ) : null}
        </div>
        <aside className={css.figures} aria-label={mailboxWords.figures}>
          {health.is === 'none' ? null : <AccountedCard health={health} mailboxes={data} />}
          <FoldedCard />
          <SpeedCard />
        </aside>
      </div>
    </div>
  );
}
