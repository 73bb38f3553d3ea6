import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Invited, PasswordLink, RoleDetail, TeamMember } from '#libs/contract';
import { call } from '../../lib/api.ts';
import { dueTime } from '../../lib/dates.ts';
import { leadFocus } from '../../lib/focus.ts';
import { useNow } from '../../lib/now.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { sessionQuery } from '../../lib/session.ts';
import { whyNot, whyNotShown } from '../../lib/why-not.ts';
import { settingsWords } from '../../lib/wording.ts';
import { SafetyCard } from '../../safety/SafetyCard.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { Confirm, ShownOnce } from './Shown.tsx';
import { rolesQuery, teamQuery } from './settings-query.ts';
import css from './settings.module.css';

const words = settingsWords.team;

/** What is open above the list, and about whom. */
type Open =
  | { readonly is: 'add' }
  | { readonly is: 'edit' | 'link' | 'deactivate'; readonly member: TeamMember }
  | { readonly is: 'made'; readonly name: string; readonly link: PasswordLink };

/** Who may sign in, and what each may do and see. */
export function TeamPage() {
  usePageTitle(settingsWords.pages.team);
  const client = useQueryClient();
  const now = useNow();
  const me = useQuery(sessionQuery).data?.session?.user;
  const { data: team, failureReason } = useQuery(teamQuery);
  const { data: roles = [] } = useQuery(rolesQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const saidLine = useRef<HTMLParagraphElement>(null);
  /** The button of a row by which something was begun. */
  const pressed = useRef<Element>(null);
  const close = () => setOpen(null);

  if (!team) {
    return (
      <>
        <h1>{settingsWords.pages.team}</h1>
        {failureReason ? (
          <Notice>{whyNotShown(failureReason)}</Notice>
        ) : (
          <Skeleton label={settingsWords.loading} />
        )}
      </>
    );
  }

  async function ask<T>(path: string, method: 'POST' | 'PATCH', body: unknown): Promise<T | null> {
    setSaid('');
    try {
      const answer = await call<T>(path, { method, body });
      await client.invalidateQueries({ queryKey: teamQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['colleagues'] });
      return answer;
    } catch (error) {
      setSaid(settingsWords.notDone(whyNot(error)));
      return null;
    }
  }
  const at = ({ id }: TeamMember) => `/users/${encodeURIComponent(id)}`;
  async function add(parts: object): Promise<void> {
    const invited = await ask<Invited>('/users', 'POST', parts);
    if (invited) setOpen({ is: 'made', name: invited.member.name, link: invited.link });
  }
  async function change(member: TeamMember, patch: object): Promise<void> {
    const from = pressed.current;
    if (await ask<TeamMember>(at(member), 'PATCH', patch)) {
      setOpen((opened) => (opened?.is === 'edit' && opened.member.id === member.id ? null : opened));
      // At once, because the line that takes the focus is not there while it is empty.
      flushSync(() => setSaid(settingsWords.saved));
      // Somebody who comes or goes has other buttons after it: the focus would go with the pressed one.
      if ('active' in patch) leadFocus(from, saidLine.current);
    }
  }
  async function makeLink(member: TeamMember): Promise<void> {
    close();
    const link = await ask<PasswordLink>(`${at(member)}/password-link`, 'POST', {});
    if (link) setOpen({ is: 'made', name: member.name, link });
  }

  const active = team.filter(({ state }) => state === 'active').length;
  return (
    <>
      <header className={css.head}>
        <div>
          <h1>{words.headline(active)}</h1>
          <p className={css.about}>{active === 1 ? words.alone : words.below}</p>
        </div>
        <Button look="primary" onClick={() => setOpen({ is: 'add' })}>
          {words.add}
        </Button>
      </header>
      <p role="status" className={css.said} ref={saidLine} tabIndex={-1}>
        {open === null ? said : ''}
      </p>
      <section className={css.card} aria-labelledby="people">
        <h2 id="people">{words.list}</h2>
        <ul className={css.list}>
          {team.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              roles={roles}
              isMe={member.id === me?.id}
              onOpen={(is) => {
                pressed.current = document.activeElement;
                setOpen({ is, member });
              }}
              onReactivate={() => {
                pressed.current = document.activeElement;
                void change(member, { active: true });
              }}
              onLink={() => void makeLink(member)}
            />
          ))}
        </ul>
      </section>
      <SafetyCard />
      {open?.is === 'add' ? <MemberDialog roles={roles} problem={said} onClose={close} onSave={add} /> : null}
      {open?.is === 'edit' ? (
        <MemberDialog
          member={open.member}
          roles={roles}
          problem={said}
          onClose={close}
          onSave={(patch) => change(open.member, patch)}
        />
      ) : null}
      {open?.is === 'link' ? (
        <Confirm
          title={words.linkTitle(open.member.name)}
          button={words.link}
          onClose={close}
          onDo={() => void makeLink(open.member)}
        >
          {words.linkBody(open.member.name)}
        </Confirm>
      ) : null}
      {open?.is === 'deactivate' ? (
        <Confirm
          title={words.deactivateTitle(open.member.name)}
          button={words.deactivate}
          onClose={close}
          onDo={() => {
            close();
            void change(open.member, { active: false });
          }}
        >
          {words.deactivateBody}
        </Confirm>
      ) : null}
      {open?.is === 'made' ? (
        <ShownOnce
          title={words.linkMade(open.name)}
          about={words.linkAbout(open.name, dueTime(open.link.expiresAt, now))}
          label={words.linkLabel}
          secret={`${window.location.origin}/join#${open.link.code}`}
          onClose={close}
        />
      ) : null}
    </>
  );
}

interface MemberRowProps {
  readonly member: TeamMember;
  readonly roles: readonly RoleDetail[];
  readonly isMe: boolean;
  readonly onOpen: (is: 'edit' | 'link' | 'deactivate') => void;
  readonly onReactivate: () => void;
  readonly onLink: () => void;
}

function MemberRow({ member, roles, isMe, onOpen, onReactivate, onLink }: MemberRowProps) {
  const { name, email, access, roleIds, opensCare, state } = member;
  const titles = roleIds?.map((id) => roles.find((role) => role.id === id)?.title ?? id);
  const sees =
    titles === undefined ? words.allRoles : titles.length === 0 ? words.rolesCount(0) : titles.join(', ');
  const facts = [words.access[access], sees, ...(opensCare ? [words.careShort] : [])].join(' · ');
  return (
    <li className={css.row}>
      <div>
        <b>{name}</b>
        {isMe ? <span className={css.quiet}> ({words.me})</span> : null}
        <p className={css.quiet}>{email}</p>
        <p className={css.facts}>{facts}</p>
        {state === 'active' ? null : <p className={css.facts}>{words.state[state]}</p>}
      </div>
      <div className={css.acts}>
        {state === 'deactivated' ? (
          <Button onClick={onReactivate} aria-label={`${words.reactivate}: ${name}`}>
            {words.reactivate}
          </Button>
        ) : (
          <>
            <Button onClick={() => onOpen('edit')} aria-label={`${words.edit}: ${name}`}>
              {words.edit}
            </Button>
            {isMe ? null : (
              <>
                <Button
                  onClick={state === 'invited' ? onLink : () => onOpen('link')}
                  aria-label={`${state === 'invited' ? words.linkAgain : words.link}: ${name}`}
                >
                  {state === 'invited' ? words.linkAgain : words.link}
                </Button>
                <Button
                  look="quiet"
                  onClick={() => onOpen('deactivate')}
                  aria-label={`${words.deactivate}: ${name}`}
                >
                  {words.deactivate}
                </Button>
              </>
            )}
          </>
        )}
      </div>
    </li>
  );
}
