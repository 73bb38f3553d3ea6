import { expect, test } from 'vitest';
import { filterOf, isNarrowed, queueAddress, withPart } from './filter.ts';

const read = (search: string) => filterOf(new URLSearchParams(search));

test('an address tells the filter, and the filter the same address', () => {
  const filter = read('state=done&q=%20night%20rota%20&role=3&lane=value_added&mailbox=2');
  expect(filter).toEqual({ q: 'night rota', lane: 'value_added', role: '3', mailbox: '2', state: 'done' });
  expect(queueAddress(filter)).toBe('/queue?q=night+rota&lane=value_added&role=3&mailbox=2&state=done');
});

test('nonsense in an address narrows nothing', () => {
  const filter = read(`lane=best&role=&mailbox=${'1'.repeat(65)}&state=open&q=%20&fit=10`);
  expect(filter).toEqual({});
  expect(isNarrowed(filter)).toBe(false);
  expect(queueAddress(filter)).toBe('/queue');
});

test('a search is cut to what the server takes', () => {
  expect(read(`q=${'a'.repeat(300)}`).q).toHaveLength(200);
});

test('a part is put in, and taken away', () => {
  expect(withPart({ q: 'rota' }, 'state', 'mine')).toEqual({ q: 'rota', state: 'mine' });
  expect(withPart({ q: 'rota', state: 'mine' }, 'q', undefined)).toEqual({ state: 'mine' });
});
