import { describe, expect, test } from 'vitest';
import { type KeyPress, isOncePerPress, readKey } from './keys.ts';
import { shellWords } from './wording.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  modified: false,
  command: false,
  shift: false,
  inField: false,
  onControl: false,
  ...more,
});
const command = (key: string, more: Partial<KeyPress> = {}) => readKey(press(key, more), false).command;

describe('keys', () => {
  test('act on the row, whatever caps lock says', () => {
    expect(command('e')).toBe('done');
    expect(command('E')).toBe('done');
    expect(command('ArrowDown')).toBe('next');
    expect(command('q')).toBeNull();
  });

  test('select with shift, and open the palette from anywhere', () => {
    expect(command('x')).toBe('select');
    expect(command('J', { shift: true })).toBe('extend-next');
    expect(command('E', { shift: true })).toBe('done');
    expect(command('k', { modified: true, command: true, inField: true })).toBe('palette');
    expect(command('k', { modified: true })).toBeNull();
  });

  test('leave letters, digits and signs alone where somebody turned them off', () => {
    const off = (key: string, awaitsScreen = false) => readKey(press(key), awaitsScreen, false);
    for (const key of ['e', '1', '?', 'g']) expect(off(key)).toEqual({ command: null, awaitsScreen: false });
    expect(off('q', true).command).toBeNull();
    expect(off('Enter').command).toBe('open');
    expect(off(' ').command).toBe('toggle');
    expect(off('ArrowDown').command).toBe('next');
    expect(readKey(press('k', { modified: true, command: true }), false, false).command).toBe('palette');
  });

  test('rest inside fields and leave the browser its own', () => {
    expect(command('e', { inField: true })).toBeNull();
    expect(command('Escape', { inField: true })).toBeNull();
    expect(command('l', { modified: true })).toBeNull();
  });

  test('leave Enter and Space to the button that has the focus, and only these', () => {
    expect(command('Enter', { onControl: true })).toBeNull();
    expect(command(' ', { onControl: true })).toBeNull();
    expect(command('e', { onControl: true })).toBe('done');
    expect(command('Enter')).toBe('open');
  });
});

test('that are held down move on, and do nothing else twice', () => {
  const acting = ['e', 'h', 'z', '1', 'x', 'Enter', 'Escape'].map((key) => command(key));
  expect(acting.every((one) => one !== null && isOncePerPress(one))).toBe(true);
  for (const step of [command('j'), command('ArrowUp'), command('J', { shift: true })])
    expect(step !== null && isOncePerPress(step)).toBe(false);
});

describe('G', () => {
  const after = (key: string) => {
    const { awaitsScreen } = readKey(press('g'), false);
    return readKey(press(key), awaitsScreen);
  };

  test('goes to the screen of the next letter', () => {
    expect(after('q')).toEqual({ command: 'queue', awaitsScreen: false });
    expect(after('m')).toEqual({ command: 'mailboxes', awaitsScreen: false });
  });

  test('followed by anything else does nothing, so that no row is settled by a slip', () => {
    expect(after('e')).toEqual({ command: null, awaitsScreen: false });
  });
});

test('the sheet lists every key that does something', () => {
  const listed = shellWords.keyList.groups
    .flatMap(({ keys }) => keys.map(([key]) => key))
    .filter((key) => !/^(?:G |Shift|Ctrl)/.test(key))
    .flatMap((key) => key.split(' '))
    .map((key) => ({ Esc: 'Escape', Space: ' ' })[key] ?? key);
  const acting = [...'abcdefghijklmnopqrstuvwxyz0123456789?/+'.split(''), 'Enter', 'Escape', ' '].filter(
    (key) => command(key) !== null,
  );
  expect(listed.map((key) => (key.length === 1 ? key.toLowerCase() : key)).toSorted()).toEqual(
    acting.toSorted(),
  );
});
