import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { MessageDetail, RoleDetail } from '#libs/contract';
import { Choice, numberKeys } from '../../acting/Choice.tsx';
import acting from '../../acting/acting.module.css';
import { rolesQuery } from '../../lib/person-query.ts';
import { titlesFound } from '../../lib/titles-found.ts';
import { whyNot } from '../../lib/why-not.ts';
import { personWords } from '../../lib/wording.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import dialog from './dialogs.module.css';
import type { RoleChoice } from './use-person-acts.ts';

interface RoleDialogProps {
  readonly message: MessageDetail;
  /** What somebody chose for everything from this person. */
  readonly chosenRoleId: string | null;
  readonly onClose: () => void;
  readonly onChoose: (choice: RoleChoice, chosenBefore: string | null) => void;
}

/** As many as have a key: more are looked through by their words. */
const MOST_WITH_KEYS = 9;

/** Which role a message, or everything from its person, is about. */
export function RoleDialog({ message, chosenRoleId, onClose, onChoose }: RoleDialogProps) {
  const { data: roles, error } = useQuery(rolesQuery);
  const [ofAll, setOfAll] = useState(true);
  const ofThis = message.roleEvidence?.because === 'person' ? (message.role?.id ?? null) : null;
  const before = ofAll ? chosenRoleId : ofThis;
  const open = (roles ?? []).filter(({ id, closedAt }) => closedAt === null || id === message.role?.id);
  const choose = (roleId: string | null, title: string) => () => onChoose({ roleId, title, ofAll }, before);
  return (
    <Dialog onClose={onClose} title={personWords.roleTitle}>
      <fieldset className={dialog.options}>
        <legend>{personWords.roleFor}</legend>
        {[true, false].map((all) => (
          <label key={String(all)}>
            <input type="radio" name="role-for" checked={ofAll === all} onChange={() => setOfAll(all)} />
            {all
              ? personWords.roleForAll(message.candidate?.name ?? message.from.name)
              : personWords.roleForThis}
          </label>
        ))}
      </fieldset>
      {error !== null ? (
        <p role="alert">{whyNot(error)}</p>
      ) : roles === undefined ? (
        <Skeleton label={personWords.roleLoading} />
      ) : (
        <div>
          {open.length > MOST_WITH_KEYS ? (
            <ManyRoles roles={open} now={message.role?.id} choose={choose} />
          ) : (
            <div onKeyDown={numberKeys(open.map(({ id, title }) => choose(id, title)))}>
              {open.map(({ id, title }, index) => (
                <Choice
                  key={id}
                  first={index === 0}
                  shortcut={String(index + 1)}
                  {...(id === message.role?.id ? { about: personWords.roleNow } : {})}
                  onClick={choose(id, title)}
                >
                  {title}
                </Choice>
              ))}
            </div>
          )}
          {open.length === 0 ? <p className={acting.note}>{personWords.roleNone}</p> : null}
          {before === null ? null : <Choice onClick={choose(null, '')}>{personWords.roleEvidence}</Choice>}
        </div>
      )}
      <p className={acting.note}>{personWords.roleNote}</p>
    </Dialog>
  );
}

interface ManyRolesProps {
  readonly roles: readonly RoleDetail[];
  /** The role that it is about by now. */
  readonly now: string | undefined;
  readonly choose: (roleId: string, title: string) => () => void;
}

/** More roles than one reads through: found by their words, of which Enter takes the first. */
function ManyRoles({ roles, now, choose }: ManyRolesProps) {
  const [sought, setSought] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // It comes after its dialog, which has given the focus away by then.
  useEffect(() => field.current?.focus(), []);
  const found = titlesFound(roles, sought);
  const [first] = found;
  return (
    <>
      <label className={acting.own}>
        {personWords.roleFind}
        <input
          ref={field}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && sought.trim() !== '' && first !== undefined)
              choose(first.id, first.title)();
          }}
        />
      </label>
      <div className={dialog.many} role="group" aria-label={personWords.roleTitle}>
        {found.map(({ id, title }) => (
          <Choice
            key={id}
            {...(id === now ? { about: personWords.roleNow } : {})}
            onClick={choose(id, title)}
          >
            {title}
          </Choice>
        ))}
        <p role="status" className={acting.note}>
          {first === undefined ? personWords.roleNotFound : ''}
        </p>
      </div>
    </>
  );
}
