import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { NavigationType, useBlocker } from 'react-router';
import { shellWords } from '../lib/wording.ts';

/** What opened the newest dialog: one that follows from within another leads back to where the first began. */
let newestOpener: HTMLElement | null = null;

/** The control that has the focus; of a menu its button, because the items go when it closes. */
function findOpener(): HTMLElement | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.closest('[role="dialog"]') !== null) return newestOpener;
  const menu = focused.closest('[role="menu"]');
  return menu === null ? focused : document.getElementById(menu.getAttribute('aria-labelledby') ?? '');
}

/**
 * Takes the focus to where it belongs as soon as the dialog is there. Mantine does so by a timer: until then keys were
 * lost or did things to the page behind, and afterwards Enter met the first choice instead of what one had gone to.
 */
function takeFocus(within: HTMLElement | null): void {
  const dialog = within?.closest<HTMLElement>('[role="dialog"]');
  if (dialog == null || dialog.contains(document.activeElement)) return;
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]:not([hidden])');
  (first ?? dialog.querySelector('button') ?? dialog).focus({ preventScroll: true });
}

/**
 * Lets the browser's Back close what is above the page, as the button of a telephone does everywhere; the page stays.
 *
 * @param close null for what only its own buttons close
 */
function useBackCloses(close: (() => void) | null): void {
  const back = useBlocker(({ historyAction }) => historyAction === NavigationType.Pop);
  useEffect(() => {
    if (back.state !== 'blocked') return;
    back.reset();
    close?.();
  }, [back, close]);
}

/**
 * A question or a fact above the page, open as long as it is rendered.
 *
 * However it closes, the focus goes back to what opened it, unless the act itself has led it on. Mantine does that only
 * where a dialog stays rendered and closed, and would keep the state of one that nobody sees.
 */
export function Dialog({ children, ...rest }: Omit<ModalProps, 'opened' | 'returnFocus'>) {
  const [opener] = useState(findOpener);
  useBackCloses(rest.closeOnEscape === false ? null : rest.onClose);
  useEffect(() => {
    newestOpener = opener;
    return () => {
      if (opener === null || document.activeElement !== document.body) return;
      // What opened it may have gone with what was done.
      const next = opener.isConnected ? opener : document.getElementById('content');
      next?.focus({ preventScroll: true });
    };
  }, [opener]);
  return (
    <Modal opened returnFocus={false} closeButtonProps={{ 'aria-label': shellWords.close }} {...rest}>
      {/* The first that asks for the focus, and cannot have it: so Mantine's timer leads it nowhere. */}
      <span hidden data-autofocus ref={takeFocus} />
      {children}
    </Modal>
  );
}
