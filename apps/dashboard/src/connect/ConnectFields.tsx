import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import type { MailboxSecurity } from '#libs/contract';
import { connectWords, sessionWords } from '../lib/wording.ts';
import { Button, OutButton } from '../ui/Button.tsx';
import { ProviderSignIn } from './ProviderSignIn.tsx';
import { type ConnectionFields, withSecurity } from './connection.ts';
import type { Connect } from './use-connect.ts';
import css from './connect.module.css';

const SECURITIES = (['tls', 'starttls', 'none'] as const).map((value) => ({
  value,
  label: connectWords.securities[value],
}));

interface ConnectFieldsProps {
  readonly connect: Connect;
  /** Whether the mailbox waits for a dry run before it is read. */
  readonly paused?: boolean;
}

/** What somebody knows who does not know mail servers, and below it what was found; the rest is folded away. */
export function ConnectFields({ connect, paused = false }: ConnectFieldsProps) {
  const { fields, change, detection, settingsOpen, tested } = connect;
  const help = connectWords.help[detection?.provider ?? ''];
  return (
    <>
      <div className={css.two}>
        <TextInput
          label={connectWords.email}
          type="email"
          name="mailbox"
          autoComplete="off"
          required
          withAsterisk={false}
          autoFocus
          value={fields.email}
          onChange={(event) => connect.addressChanged(event.currentTarget.value)}
          onBlur={connect.addressLeft}
        />
        {connect.takesPassword ? (
          <PasswordInput
            label={connectWords.password}
            name="mailbox-password"
            autoComplete="off"
            required
            withAsterisk={false}
            value={fields.password}
            onChange={(event) => change({ ...fields, password: event.currentTarget.value })}
            visibilityToggleButtonProps={{ 'aria-label': sessionWords.showPassword }}
          />
        ) : null}
      </div>
      {connect.takesPassword ? <p className={css.quiet}>{connectWords.kept}</p> : null}
      <div role="status" className={css.advice}>
        {connect.isLooking ? connectWords.looking : null}
        {connect.lookupFailed ? connectWords.lookupFailed : null}
        {/* "We found no server" is not true any more of one that was named by hand and lets us in. */}
        {tested?.ok === true ? null : detection?.advice}
        {help === undefined ? null : (
          <OutButton look="quiet" href={help} target="_blank" rel="noreferrer">
            {connectWords.showHow}
          </OutButton>
        )}
      </div>
      {settingsOpen ? (
        <ServerFields fields={fields} change={change} begins={connect.beginsInSettings} />
      ) : (
        <FoundServer connect={connect} />
      )}
      <ProviderSignIn connect={connect} paused={paused} />
    </>
  );
}

/** The server that was looked up, in one line. */
function FoundServer({ connect }: { readonly connect: Connect }) {
  const { fields, detection } = connect;
  const found = detection?.server;
  return (
    <div className={css.found}>
      {found == null ? null : (
        <p>
          <strong>{connectWords.found}</strong>{' '}
          <span className={css.quiet}>{connectWords.foundBy[found.foundBy]}</span>
          <br />
          {connectWords.server(fields.host, Number(fields.port), connectWords.protection[fields.security])}
        </p>
      )}
      <Button look="quiet" onClick={connect.openSettings}>
        {found == null ? connectWords.settings : connectWords.change}
      </Button>
    </div>
  );
}

interface ServerFieldsProps {
  readonly fields: ConnectionFields;
  readonly change: (fields: ConnectionFields) => void;
  /** Whether whoever opened them goes on there. */
  readonly begins: boolean;
}

function ServerFields({ fields, change, begins }: ServerFieldsProps) {
  const text = (name: 'user' | 'folder' | 'sentFolder' | 'caFile', label: string, description: string) => (
    <TextInput
      label={label}
      description={description}
      value={fields[name]}
      onChange={(event) => change({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={css.settings}>
      <legend>{connectWords.settings}</legend>
      <div className={css.three}>
        <TextInput
          autoFocus={begins && fields.host === ''}
          label={connectWords.host}
          required
          withAsterisk={false}
          spellCheck={false}
          value={fields.host}
          onChange={(event) => change({ ...fields, host: event.currentTarget.value })}
        />
        <TextInput
          label={connectWords.port}
          inputMode="numeric"
          pattern="[0-9]{1,5}"
          required
          withAsterisk={false}
          value={fields.port}
          onChange={(event) => change({ ...fields, port: event.currentTarget.value })}
        />
        <NativeSelect
          label={connectWords.security}
          data={SECURITIES}
          value={fields.security}
          onChange={(event) => change(withSecurity(fields, event.currentTarget.value as MailboxSecurity))}
        />
      </div>
      <details className={css.more}>
        <summary>{connectWords.more}</summary>
        {text('user', connectWords.user, connectWords.userAbout)}
        {text('folder', connectWords.folder, connectWords.folderAbout)}
        {text('sentFolder', connectWords.sentFolder, connectWords.sentFolderAbout)}
        {text('caFile', connectWords.caFile, connectWords.caFileAbout)}
      </details>
    </fieldset>
  );
}
