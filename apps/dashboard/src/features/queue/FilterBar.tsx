import { IconSearch } from '../../ui/icons.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { InboxFilter } from '#libs/contract';
import { LANES } from '#libs/domain';
import { LONGEST_SEARCH, STATES, isNarrowed, queueAddress, withPart } from '../../lib/filter.ts';
import { useMailboxesAround } from '../../lib/mailboxes-query.ts';
import { rolesQuery } from '../../lib/roles-query.ts';
import { LANE_WORDS, searchWords } from '../../lib/wording.ts';
import { Key } from '../../ui/Button.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import { roleChoices } from './role-choices.ts';
import { useSearchField } from './use-search-field.ts';
import css from './filter.module.css';

/** Search and filters over the queue. The address holds them, so that each is a link and Back undoes it. */
export function FilterBar({ filter }: { readonly filter: InboxFilter }) {
  const navigate = useNavigate();
  const { data: roles = [] } = useQuery(rolesQuery);
  const mailboxes = useMailboxesAround() ?? [];
  const field = useSearchField(filter);
  const set = (name: keyof InboxFilter) => (value: string) =>
    void navigate(queueAddress(withPart(filter, name, value === '' ? undefined : value)));
  return (
    <search className={css.bar} aria-label={searchWords.bar}>
      <div className={css.field}>
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <input
          ref={field.input}
          type="search"
          aria-label={searchWords.label}
          placeholder={searchWords.label}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          value={field.text}
          onChange={(event) => field.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') field.submit();
            if (event.key === 'Escape') {
              event.preventDefault();
              field.escape();
            }
          }}
        />
        <Key>/</Key>
      </div>
      <div className={css.chips}>
        <Chip
          label={searchWords.lane}
          every={searchWords.everyLane}
          value={filter.lane}
          choices={LANES.map((lane) => [lane, LANE_WORDS[lane]])}
          onChoose={set('lane')}
        />
        <Chip
          label={searchWords.role}
          every={searchWords.everyRole}
          value={filter.role}
          choices={roleChoices(roles)}
          onChoose={set('role')}
        />
        <Chip
          label={searchWords.mailbox}
          every={searchWords.everyMailbox}
          value={filter.mailbox}
          choices={mailboxes.map(({ id, name }) => [id, name])}
          onChoose={set('mailbox')}
        />
        <Chip
          label={searchWords.state}
          every={filter.q === undefined ? searchWords.usualState : searchWords.usualStateInSearch}
          value={filter.state}
          choices={STATES.map((state) => [state, searchWords.states[state]])}
          onChoose={set('state')}
        />
        <ViewsMenu filter={filter} />
        {isNarrowed(filter) ? (
          <button type="button" className={css.clear} onClick={() => void navigate('/queue')}>
            {searchWords.clear}
          </button>
        ) : null}
      </div>
    </search>
  );
}

interface ChipProps {
  readonly label: string;
  /** What the chip says while it narrows nothing. */
  readonly every: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** One filter. What the address names and is not there any more is still shown, so that it can be taken away. */
function Chip({ label, every, value, choices, onChoose }: ChipProps) {
  const known = value === undefined || choices.some(([choice]) => choice === value);
  return (
    <select
      className={css.chip}
      aria-label={label}
      data-on={value === undefined ? undefined : ''}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{every}</option>
      {known ? null : <option value={value}>{label}</option>}
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice}>
          {words}
        </option>
      ))}
    </select>
  );
}
