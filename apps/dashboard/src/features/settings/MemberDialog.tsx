import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { AccessLevel, RoleDetail, TeamMember } from '#libs/contract';
import { settingsWords } from '../../lib/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { memberChange } from './member-change.ts';
import css from './settings.module.css';

const words = settingsWords.team;
const TICK = 'var(--button-ink)';

interface MemberDialogProps {
  /** Whom it is about; left out for somebody new. */
  readonly member?: TeamMember;
  readonly roles: readonly RoleDetail[];
  /** Why it could not be done; empty for nothing. */
  readonly problem: string;
  readonly onClose: () => void;
  readonly onSave: (parts: object) => Promise<void>;
}

/** Somebody's name, access, and what they see. */
export function MemberDialog({ member, roles, problem, onClose, onSave }: MemberDialogProps) {
  const [email, setEmail] = useState('');
  const [name, setName] = useState(member?.name ?? '');
  const [access, setAccess] = useState<AccessLevel>(member?.access ?? 'recruiter');
  const [opensCare, setOpensCare] = useState(member?.opensCare ?? false);
  const [roleIds, setRoleIds] = useState<readonly string[] | null>(member?.roleIds ?? null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const typed = { name, access, opensCare, roleIds: roleIds === null ? null : [...roleIds] };
    const parts = member === undefined ? { email, ...typed } : memberChange(member, typed);
    if (Object.keys(parts).length === 0) return onClose();
    setBusy(true);
    await onSave(parts);
    setBusy(false);
  }
  const choose = (id: string, chosen: boolean) =>
    setRoleIds((ids) => (chosen ? [...(ids ?? []), id] : (ids ?? []).filter((one) => one !== id)));
  return (
    <Dialog onClose={onClose} title={member === undefined ? words.add : words.editTitle(member.name)}>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        {member === undefined ? (
          <TextInput
            label={words.email}
            type="email"
            required
            withAsterisk={false}
            data-autofocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        ) : null}
        <TextInput
          label={words.name}
          required
          withAsterisk={false}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.accessLabel}
          description={words.accessAbout[access]}
          data={words.accessLevels.map((level) => ({ value: level as string, label: words.access[level] }))}
          value={access}
          onChange={(event) => setAccess(event.currentTarget.value as AccessLevel)}
        />
        <fieldset className={css.choices}>
          <legend>{words.roles}</legend>
          <label>
            <input type="radio" name="sees" checked={roleIds === null} onChange={() => setRoleIds(null)} />
            {words.everyRole}
          </label>
          <label>
            <input type="radio" name="sees" checked={roleIds !== null} onChange={() => setRoleIds([])} />
            {words.someRoles}
          </label>
          {roleIds === null ? null : (
            <div className={css.roles}>
              {roles.length === 0 ? <p className={css.quiet}>{words.noRoles}</p> : null}
              {roles.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  iconColor={TICK}
                  label={title}
                  checked={roleIds.includes(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                />
              ))}
            </div>
          )}
        </fieldset>
        <Checkbox
          iconColor={TICK}
          label={words.care}
          checked={opensCare}
          onChange={(event) => setOpensCare(event.currentTarget.checked)}
        />
        <p role="alert" className={css.said}>
          {problem}
        </p>
        <div className={css.acts}>
          <Button type="submit" look="primary" disabled={busy}>
            {member === undefined ? words.invite : words.save}
          </Button>
          <Button onClick={onClose}>{settingsWords.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
