/** Everything a key can do. Letters act on the one focused row or on the open message. */
export const COMMANDS = [
  'next',
  'previous',
  'open',
  'back',
  'toggle',
  'reply',
  'done',
  'later',
  'lane',
  'pass',
  'note',
  'answer-all',
  'confirm',
  'words',
  'select',
  'extend-next',
  'extend-previous',
  'first-lane',
  'second-lane',
  'five-more',
  'undo',
  'nothing-new',
  'care',
  'queue',
  'waiting',
  'mailboxes',
  'policy',
  'digests',
  'settings',
  'search',
  'sheet',
  'palette',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is down: the browser's own shortcuts stay its own. */
  readonly modified: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly command: boolean;
  /** Typing goes into a field, a menu or a dialog. */
  readonly inField: boolean;
  /** The focused element is a button, a link or a radio: Enter and Space belong to it. */
  readonly onControl: boolean;
}

/** What a key that is held down does again and again. */
const WHILE_HELD: ReadonlySet<Command> = new Set(['next', 'previous', 'extend-next', 'extend-previous']);

/**
 * Whether a command counts once a press, however long its key is held: a keyboard repeats it 30 times a second, and a
 * row goes with each, of which undo brings back the last 20.
 */
export const isOncePerPress = (command: Command): boolean => !WHILE_HELD.has(command);

export interface KeyAnswer {
  readonly command: Command | null;
  /** True after `G`: the next letter names a screen. */
  readonly awaitsScreen: boolean;
}

const SINGLE: Readonly<Record<string, Command>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'open',
  Escape: 'back',
  ' ': 'toggle',
  r: 'reply',
  e: 'done',
  h: 'later',
  l: 'lane',
  p: 'pass',
  i: 'note',
  a: 'answer-all',
  y: 'confirm',
  v: 'words',
  x: 'select',
  '1': 'first-lane',
  '2': 'second-lane',
  '+': 'five-more',
  z: 'undo',
  n: 'nothing-new',
  c: 'care',
  '/': 'search',
  '?': 'sheet',
};

const SHIFTED: Readonly<Record<string, Command>> = { j: 'extend-next', k: 'extend-previous' };

const SCREENS: Readonly<Record<string, Command>> = {
  q: 'queue',
  w: 'waiting',
  m: 'mailboxes',
  p: 'policy',
  d: 'digests',
  s: 'settings',
};

/**
 * What a key press means, given whether `G` was pressed just before.
 *
 * @param letters whether single letters, digits and signs do things (WCAG 2.1.4: they can be turned off)
 */
export function readKey(press: KeyPress, awaitsScreen: boolean, letters = true): KeyAnswer {
  // The one key that works everywhere, also while typing: it opens what finds everything else.
  if (press.command && press.key.toLowerCase() === 'k') return { command: 'palette', awaitsScreen: false };
  if (press.modified || press.inField) return { command: null, awaitsScreen: false };
  if (press.onControl && (press.key === 'Enter' || press.key === ' ')) {
    return { command: null, awaitsScreen: false };
  }
  // Caps lock must not turn a shortcut off.
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (!letters && key.length === 1 && key !== ' ') return { command: null, awaitsScreen: false };
  if (awaitsScreen) return { command: SCREENS[key] ?? null, awaitsScreen: false };
  if (key === 'g') return { command: null, awaitsScreen: true };
  if (press.shift && SHIFTED[key] !== undefined) return { command: SHIFTED[key], awaitsScreen: false };
  return { command: SINGLE[key] ?? null, awaitsScreen: false };
}
