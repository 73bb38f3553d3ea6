import { expect, test } from 'vitest';
import { type Offer, matching } from './offers.ts';

const offer = (title: string, about = ''): Offer => ({
  key: title,
  group: 'Pages',
  title,
  about,
  run: () => undefined,
});
const OFFERS = [offer('Queue'), offer('Waiting on us'), offer('Tomasz Zieliński', 'Facilities Technician')];
const titles = (sought: string) => matching(OFFERS, sought).map(({ title }) => title);

test('a few letters of any word find it, with or without marks on them', () => {
  expect(titles('zielin')).toEqual(['Tomasz Zieliński']);
  expect(titles('us wait')).toEqual(['Waiting on us']);
  expect(titles('tech')).toEqual(['Tomasz Zieliński']);
  expect(titles('xyz')).toEqual([]);
  expect(titles(' ')).toHaveLength(3);
});
