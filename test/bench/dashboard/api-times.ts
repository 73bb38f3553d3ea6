import type { Client } from 'pg';
import type { InboxPage, WaitingPeoplePage, WaitingView } from '#libs/contract';
import type { Api } from '../../e2e/service.ts';
import type { Row } from '../bench.ts';
import { quantile, timesOf } from './times.ts';

const LIMIT = 50;
/** As people type: names, beginnings, two words, a role, words in quotes, a word of every message, and nothing. */
const SEARCHES = [
  'zielinski',
  'janella ko',
  'chairlift',
  'winters spent',
  'registered nurse',
  'night team tomasz',
  '"tacho-card refresher"',
  'certif',
  'person17@post17.example',
  'the',
  'application',
  'unicyclist',
];

/** How long the API takes for a page of the queue wherever it is, and for a search. */
export async function apiTimes(api: Api, client: Client, repeats: number): Promise<Row[]> {
  const cursors = await middleAndEnd(api);
  const rows: Row[] = [];
  for (const [what, cursor] of Object.entries({ 'first page': null, ...cursors })) {
    const path = `/api/v1/inbox?limit=${LIMIT}${cursor === null ? '' : `&cursor=${cursor}`}`;
    rows.push(rowOf(what, await timesOf(repeats, () => api.get<InboxPage>(path))));
  }
  const searches = await timesOf(repeats, (index) =>
    api.get<InboxPage>(`/api/v1/inbox?q=${encodeURIComponent(SEARCHES[index % SEARCHES.length] ?? '')}`),
  );
  rows.push(rowOf('search', searches));
  const filters = ['lane=excessive', 'role=2', 'section=worth', 'state=done'];
  rows.push(
    rowOf(
      'lane, role, section, state',
      await timesOf(repeats, (index) => api.get(`/api/v1/inbox?${filters[index % filters.length]}`)),
    ),
    rowOf('mailbox', await timesOf(repeats, () => api.get('/api/v1/inbox?mailbox=1'))),
  );
  // What a page in the middle costs where it is found by counting rows off; the ids alone, without the service.
  const total = await client.query<{ entries: number }>(
    'select count(*)::int as entries from foyer.inbox_entry',
  );
  const offset = Math.floor((total.rows[0]?.entries ?? 0) / 2);
  rows.push(
    rowOf(
      'peer: middle page by OFFSET, ids only',
      await timesOf(repeats, () =>
        client.query(
          `select id from foyer.inbox_entry where state = 'open' order by priority desc, id limit ${LIMIT} offset ${offset}`,
        ),
      ),
    ),
    rowOf('limit: select 1', await timesOf(repeats, () => client.query('select 1'))),
  );
  return rows;
}

/** How long the API takes for *Waiting*: all of it counted with its first people, and pages of the role with most. */
export async function waitingTimes(api: Api, repeats: number): Promise<Row[]> {
  const { roles, people } = await api.get<WaitingView>('/api/v1/waiting');
  const most = roles.toSorted((a, b) => b.owed.people + b.within.people - a.owed.people - a.within.people)[0];
  const path = `/api/v1/waiting/people?role=${most?.role?.id ?? 'none'}`;
  const cursors: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: WaitingPeoplePage = await api.get(`${path}&limit=200${after}`);
    cursor = page.nextCursor;
    if (cursor !== null) cursors.push(cursor);
  }
  const rows = [rowOf(`counted, ${people} people`, await timesOf(repeats, () => api.get('/api/v1/waiting')))];
  const places = {
    'first page': '',
    'middle page': cursors[cursors.length >> 1],
    'last page': cursors.at(-1),
  };
  for (const [what, cursor] of Object.entries(places)) {
    const after = cursor === undefined || cursor === '' ? '' : `&cursor=${cursor}`;
    rows.push(rowOf(what, await timesOf(repeats, () => api.get(`${path}&limit=${LIMIT}${after}`))));
  }
  return rows;
}

/** Reads the whole list once: cursors are opaque, so there is no other way into its middle. */
async function middleAndEnd(api: Api): Promise<{ 'middle page': string | null; 'last page': string | null }> {
  const cursors: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const page: InboxPage = await api.get(`/api/v1/inbox?limit=200${after}`);
    cursor = page.nextCursor;
    if (cursor !== null) cursors.push(cursor);
  }
  return {
    'middle page': cursors[Math.floor(cursors.length / 2)] ?? null,
    'last page': cursors.at(-1) ?? null,
  };
}

function rowOf(what: string, times: readonly number[]): Row {
  return {
    what,
    'p50 ms': Math.round(quantile(times, 0.5) * 10) / 10,
    'p95 ms': Math.round(quantile(times, 0.95) * 10) / 10,
  };
}
