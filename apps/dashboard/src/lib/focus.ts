const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"], dialog';

/** Whether keys go into a field or a dialog: then nothing that comes late may take the focus away. */
export function isTyping(): boolean {
  return document.activeElement?.closest(TYPING) != null;
}

/**
 * Leads the focus on from what goes with an act that has been answered, unless somebody has moved it meanwhile.
 *
 * @param from what had it when the act was sent; it may have gone already
 */
export function leadFocus(from: Element | null, to: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === from || activeElement === body) to?.focus();
}
