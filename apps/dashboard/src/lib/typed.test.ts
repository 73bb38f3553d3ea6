import { beforeEach, expect, it } from 'vitest';
import { createTyped } from './typed.ts';

const DAY_MS = 86_400_000;
const ADA = { id: '1', email: 'ada@harbourlight.example' };
const DALE = { id: '2', email: 'dale@harbourlight.example' };

/** What a browser keeps between two loads of a page. */
class Shelf implements Storage {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, text: string) => void this.items.set(name, text);
  removeItem = (name: string) => void this.items.delete(name);
  clear = () => this.items.clear();
}

let shelf: Shelf;
let tabs: EventTarget;
let now = 0;
const loaded = (who: typeof ADA | null) => {
  const typed = createTyped(
    () => shelf,
    () => now,
    () => tabs,
  );
  if (who !== null) typed.belongsTo(who);
  return typed;
};

beforeEach(() => {
  shelf = new Shelf();
  tabs = new EventTarget();
  shelf.setItem('foyer-fit', '10');
  now = Date.UTC(2026, 10, 29);
});

it('is there again when the page is loaded anew, to the letter, until it is forgotten', () => {
  const text = 'Dear Priya,\n\n thank you \u{1F600} ';
  loaded(ADA).keep('reply 7', text);
  loaded(ADA).keep('reply 8', '');
  expect(loaded(ADA).at('reply 7')).toBe(text);
  expect(loaded(ADA).at('reply 8')).toBe('');
  expect(loaded(ADA).at('reply 9')).toBeUndefined();
  loaded(ADA).forget('reply 7');
  expect(loaded(ADA).at('reply 7')).toBeUndefined();
});

it('is shown to nobody else, before or after they sign in, and goes when they do', () => {
  loaded(ADA).keep('reply 7', 'Dear Priya');
  expect(loaded(null).at('reply 7')).toBeUndefined();
  expect(loaded(DALE).at('reply 7')).toBeUndefined();
  expect(loaded({ ...DALE, id: ADA.id }).at('reply 7')).toBeUndefined();
  expect(shelf.length).toBe(1);
});

it('goes with signing out, and nothing is stored after that; other things in the storage stay', () => {
  const typed = loaded(ADA);
  typed.keep('reply 7', 'Dear Priya');
  typed.belongsTo(null);
  typed.keep('note 7', 'Asked on the phone.');
  expect(typed.at('note 7')).toBe('Asked on the phone.');
  expect(shelf.length).toBe(1);
  expect(shelf.getItem('foyer-fit')).toBe('10');
  typed.belongsTo(ADA);
  expect([typed.at('reply 7'), typed.at('note 7')]).toEqual([undefined, undefined]);
});

it('is forgotten when nobody comes back to it for a month', () => {
  loaded(ADA).keep('reply 7', 'Dear Priya');
  now += 29 * DAY_MS;
  expect(loaded(ADA).at('reply 7')).toBe('Dear Priya');
  now += 2 * DAY_MS;
  expect(loaded(ADA).at('reply 7')).toBeUndefined();
});

const broken = (): never => {
  throw new DOMException('No room', 'QuotaExceededError');
};
it.each([
  ['without storage', broken],
  ['whose storage is full', () => Object.assign(new Shelf(), { setItem: broken })],
])('lasts as long as the page in a browser %s', (_, storage) => {
  const typed = createTyped(
    storage,
    () => now,
    () => tabs,
  );
  typed.belongsTo(ADA);
  typed.keep('reply 7', 'Dear Priya');
  expect(typed.at('reply 7')).toBe('Dear Priya');
  typed.forgetAll();
  expect(typed.at('reply 7')).toBeUndefined();
});

it('follows what another tab makes of it, until that is done with it', () => {
  const [here, there] = [loaded(ADA), loaded(ADA)];
  const seen: (string | undefined)[] = [];
  const end = here.follow('reply 7', (text) => seen.push(text));
  /** As a browser tells the other tabs, which have what was stored by then. */
  const tell = (key: string) =>
    tabs.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: shelf.getItem(key) }));
  const stored = () => Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
  there.keep('reply 7', 'Dear Priya, I am');
  there.keep('reply 8', 'Dear Amara');
  const names = stored();
  names.forEach(tell);
  there.forget('reply 7');
  names.forEach(tell);
  expect(seen).toEqual(['Dear Priya, I am', undefined]);
  end();
  there.keep('reply 7', 'Dear Priya');
  stored().forEach(tell);
  expect(seen).toHaveLength(2);
});
