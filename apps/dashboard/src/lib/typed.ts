const texts = new Map<string, string>();

/**
 * What somebody has typed and not finished, by the place where they did. It outlives a dialog that was closed, a visit
 * to another page and a session that ended meanwhile; never the person: the next one to sign in finds nothing.
 */
export const typed = {
  at: (place: string): string | undefined => texts.get(place),
  keep: (place: string, text: string): void => void texts.set(place, text),
  forget: (place: string): void => void texts.delete(place),
  forgetAll: (): void => texts.clear(),
};
