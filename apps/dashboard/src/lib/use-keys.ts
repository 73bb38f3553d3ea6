import { useLayoutEffect, useRef } from 'react';
import { type Command, type KeyPress, isOncePerPress, readKey } from './keys.ts';
import { mayPress, useMay } from './may.ts';

export type KeyHandlers = Partial<Readonly<Record<Command, () => void>>>;

/** Where typing is meant for something else: a field, an open menu, a dialog. */
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"], dialog';
const CONTROLS = 'button, a[href], summary, [role="menuitem"]';

function pressOf(event: KeyboardEvent): KeyPress {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    shift: event.shiftKey,
    command: event.ctrlKey || event.metaKey,
    modified: event.ctrlKey || event.metaKey || event.altKey,
    inField: target?.closest(FIELDS) != null,
    onControl: target?.closest(CONTROLS) != null,
  };
}

let letters = true;

/** Whether single letters do things for whoever is signed in. */
export function preferLetters(on: boolean): void {
  letters = on;
}

/**
 * Runs the handler of the command that a key means. Keys without a handler here, and those that would change what
 * somebody may only read, stay the browser's.
 */
export function useKeys(handlers: KeyHandlers): void {
  const may = useMay();
  const latest = useRef({ handlers, may });
  // With the drawing, not after it: a key that is pressed as soon as its button is seen means that button.
  useLayoutEffect(() => {
    latest.current = { handlers, may };
  });
  useLayoutEffect(() => {
    let awaitsScreen = false;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.key === 'Shift') return;
      const answer = readKey(pressOf(event), awaitsScreen, letters);
      awaitsScreen = answer.awaitsScreen;
      const { command } = answer;
      if (command === null || !mayPress(latest.current.may, command)) return;
      const handler = latest.current.handlers[command];
      if (!handler) return;
      event.preventDefault();
      if (!event.repeat || !isOncePerPress(command)) handler();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
