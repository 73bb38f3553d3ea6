/** Before the names of all of these in the browser's storage: then whose it is, and the place. */
const STORED_UNDER = 'foyer-typed';
/** Nobody comes back to a text that is older, and words about people are not kept for nothing. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * What somebody has typed and not finished, by the place where they did. It outlives a dialog that was closed, a visit
 * to another page, a reload and a session that ended meanwhile; never the person: signing out clears it, and the next
 * one to sign in finds nothing.
 *
 * @param storage the browser's; where it has none, or no room, texts are kept until the page is loaded anew
 * @param otherTabs tells what other tabs of the browser have stored
 */
export function createTyped(storage: () => Storage, now: () => number, otherTabs: () => EventTarget) {
  const unstored = new Map<string, string>();
  let owner: string | null = null;
  const nameOf = (place: string) => `${STORED_UNDER} ${owner ?? ''} ${place}`;

  function inStorage<T>(use: (storage: Storage) => T): T | null {
    try {
      return use(storage());
    } catch {
      return null;
    }
  }
  function removeStored(goes: (name: string, text: string) => boolean): void {
    inStorage((kept) => {
      const names = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
      for (const name of names)
        if (name.startsWith(`${STORED_UNDER} `) && goes(name, kept.getItem(name) ?? ''))
          kept.removeItem(name);
    });
  }
  const isOld = (text: string) => now() - Number(text.split(' ', 1)[0]) > KEPT_DAYS * DAY_MS;

  return {
    /** Says who is signed in, null for nobody: what anybody else has typed in this browser goes. */
    belongsTo(person: { readonly id: string; readonly email: string } | null): void {
      // Another database may have given the same number to somebody else.
      const next = person === null ? null : encodeURIComponent(`${person.id} ${person.email}`);
      if (next !== owner) unstored.clear();
      owner = next;
      removeStored((name, text) => owner === null || !name.startsWith(nameOf('')) || isOld(text));
    },
    at(place: string): string | undefined {
      const name = nameOf(place);
      const stored = owner === null ? null : inStorage((kept) => kept.getItem(name));
      return unstored.get(name) ?? stored?.slice(stored.indexOf(' ') + 1);
    },
    keep(place: string, text: string): void {
      const name = nameOf(place);
      const isStored = owner !== null && inStorage((kept) => kept.setItem(name, `${now()} ${text}`)) !== null;
      if (isStored) unstored.delete(name);
      else unstored.set(name, text);
    },
    forget(place: string): void {
      unstored.delete(nameOf(place));
      inStorage((kept) => kept.removeItem(nameOf(place)));
    },
    /**
     * Tells what another tab of the same browser makes of the text at a place, undefined once it is done with: one text
     * in two tabs is one text, or what is typed in one would be lost to a letter in the other.
     *
     * @returns ends it
     */
    follow(place: string, changed: (text: string | undefined) => void): () => void {
      const heard = (event: Event) => {
        const { key, newValue } = event as StorageEvent;
        if (key === nameOf(place)) changed(newValue?.slice(newValue.indexOf(' ') + 1));
      };
      otherTabs().addEventListener('storage', heard);
      return () => otherTabs().removeEventListener('storage', heard);
    },
    forgetAll(): void {
      unstored.clear();
      removeStored(() => true);
    },
  };
}

export const typed = createTyped(
  () => localStorage,
  () => Date.now(),
  () => window,
);
