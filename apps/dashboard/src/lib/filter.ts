import type { InboxFilter, StateFilter } from '#libs/contract';
import { LANES, type Lane } from '#libs/domain';

/** As the address has them; `open` is what the queue shows anyway, so it is not among them. */
export const STATES = ['mine', 'later', 'done', 'any'] as const satisfies readonly StateFilter[];
/** In the order in which an address writes them. */
export const FILTERS = [
  'q',
  'lane',
  'role',
  'mailbox',
  'state',
] as const satisfies readonly (keyof InboxFilter)[];
/** As much as the server takes. */
export const LONGEST_SEARCH = 200;
/** What an identifier is made of is the server's own. */
const LONGEST_ID = 64;

/** What the address narrows the queue to; what is no filter in it is left out. */
export function filterOf(parameters: URLSearchParams): InboxFilter {
  const [lane, state] = [parameters.get('lane'), parameters.get('state')];
  const q = (parameters.get('q') ?? '').trim().slice(0, LONGEST_SEARCH).trim();
  const id = (name: 'role' | 'mailbox') => {
    const value = parameters.get(name) ?? '';
    return value !== '' && value.length <= LONGEST_ID ? { [name]: value } : {};
  };
  return {
    ...(q === '' ? {} : { q }),
    ...(isOneOf(LANES, lane) ? { lane } : {}),
    ...id('role'),
    ...id('mailbox'),
    ...(isOneOf(STATES, state) ? { state } : {}),
  };
}

function isOneOf<T extends Lane | StateFilter>(list: readonly T[], word: string | null): word is T {
  return list.some((one) => one === word);
}

export function isNarrowed(filter: InboxFilter): boolean {
  return FILTERS.some((name) => filter[name] !== undefined);
}

/** The filter as the address writes it, always in the same order, so that equal filters have equal addresses. */
export function parametersOf(filter: InboxFilter): URLSearchParams {
  return new URLSearchParams(
    FILTERS.flatMap((name) => (filter[name] === undefined ? [] : [[name, filter[name]] as [string, string]])),
  );
}

/** The page of the queue narrowed so; the whole queue without a filter. */
export function queueAddress(filter: InboxFilter): string {
  const search = parametersOf(filter).toString();
  return search === '' ? '/queue' : `/queue?${search}`;
}

/** The filter with one part changed; undefined takes the part away. */
export function withPart<Name extends keyof InboxFilter>(
  filter: InboxFilter,
  name: Name,
  value: InboxFilter[Name],
): InboxFilter {
  const { [name]: _before, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [name]: value };
}
