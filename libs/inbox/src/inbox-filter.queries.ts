import { type SQL, and, eq, inArray, notInArray, or, sql } from 'drizzle-orm';
import type { InboxEntry, InboxQuery, StateFilter } from '#libs/contract';
import { FoyerError, type Sight, rowNumberOf } from '#libs/platform';
import { type Handle, entriesInSight, tables } from '#libs/store';
import type { Pending } from './pending.queries.ts';
import { wordsAsked } from './search.queries.ts';

const { inboxEntry: entry, messagePlace: place, folder } = tables;

/** Who asks, as far as a list depends on it. */
export interface Reader {
  /** Null for an API token. */
  readonly userId: number | null;
  readonly sight: Sight;
}

type State = InboxEntry['state'];

const STATES: Readonly<Record<StateFilter, readonly State[]>> = {
  open: ['open'],
  later: ['later'],
  done: ['done'],
  mine: ['open', 'later'],
  any: ['open', 'later', 'done'],
};

/** What the rows of a list have in common. */
interface ListFilter {
  /** Of the row itself, the reader's sight included. */
  readonly row: SQL | undefined;
  /** Of the row's document in entry_words; null where no words are sought. */
  readonly words: SQL | null;
}

/**
 * The filters of a list, within the reader's sight.
 *
 * @throws `request-invalid` where a token asks for its own rows
 */
export async function filterOf(
  tx: Handle,
  query: InboxQuery,
  { userId, sight }: Reader,
  pending: ReadonlyMap<number, Pending>,
): Promise<ListFilter> {
  // A search goes over everything, the queue over what is open.
  const state = query.state ?? (query.q === undefined ? 'open' : 'any');
  if (state === 'mine' && userId === null)
    throw new FoyerError('request-invalid', 'state: a token has no rows of its own; mine needs a person.');
  const row = and(
    inStates(STATES[state], pending),
    state === 'mine' ? eq(entry.assigneeId, userId ?? 0) : undefined,
    query.section === undefined ? undefined : eq(entry.section, query.section),
    query.lane === undefined ? undefined : eq(entry.lane, query.lane),
    query.role === undefined ? undefined : numbered(query.role, (id) => eq(entry.roleId, id)),
    query.mailbox === undefined ? undefined : numbered(query.mailbox, liesIn),
    entriesInSight(sight),
  );
  return { row, words: query.q === undefined ? null : await wordsAsked(tx, query.q, sight) };
}

/** No row is about what names nothing. */
function numbered(id: string, filter: (id: number) => SQL): SQL {
  const number = rowNumberOf(id);
  return number === null ? sql`false` : filter(number);
}

/** Asked of all rows at once: the places of each row by themselves would be two visits to an index for every one. */
function liesIn(mailboxId: number): SQL {
  return sql`${entry.id} in (
    select lying.id from ${entry} lying cross join lateral unnest(lying.message_ids) as part(message_id)
      join ${place} on ${place.messageId} = part.message_id
      join ${folder} on ${folder.id} = ${place.folderId} and ${folder.mailboxId} = ${mailboxId})`;
}

function inStates(states: readonly State[], pending: ReadonlyMap<number, Pending>): SQL | undefined {
  // Rows whose messages all belong to another row by now are settled, and nothing to show.
  const shown = states.includes('done') ? sql`cardinality(${entry.messageIds}) > 0` : undefined;
  if (states.length === STATES.any.length) return shown;
  const changed = [...pending.values()].flatMap(({ entryId, state }) =>
    state === null ? [] : [{ entryId, state }],
  );
  const stored = states.length === 1 ? eq(entry.state, states[0] ?? 'open') : inArray(entry.state, states);
  if (changed.length === 0) return and(shown, stored);
  const ids = changed.map(({ entryId }) => entryId);
  const now = changed.filter(({ state }) => states.includes(state)).map(({ entryId }) => entryId);
  return and(
    shown,
    or(and(stored, notInArray(entry.id, ids)), now.length === 0 ? undefined : inArray(entry.id, now)),
  );
}
