import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MessageDetail } from '#libs/contract';
import { Choice, numberKeys } from '../../acting/Choice.tsx';
import acting from '../../acting/acting.module.css';
import { rolesQuery } from '../../lib/person-query.ts';
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
        <div onKeyDown={numberKeys(open.map(({ id, title }) => choose(id, title)))}>
          {open.map(({ id, title }, index) => (
            <Choice
              key={id}
              first={index === 0}
              {...(index < 9 ? { shortcut: String(index + 1) } : {})}
              {...(id === message.role?.id ? { about: personWords.roleNow } : {})}
              onClick={choose(id, title)}
            >
              {title}
            </Choice>
          ))}
          {open.length === 0 ? <p className={acting.note}>{personWords.roleNone}</p> : null}
          {before === null ? null : <Choice onClick={choose(null, '')}>{personWords.roleEvidence}</Choice>}
        </div>
      )}
      <p className={acting.note}>{personWords.roleNote}</p>
    </Dialog>
  );
}
