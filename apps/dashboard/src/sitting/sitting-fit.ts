/** Minutes that the reader may say to have; null is "All". */
export const TIMES = [5, 10, 20, null] as const;
const STORED_UNDER = 'foyer.fit';
const USUAL = '10';

/** `fit` of the address or of the last visit: whole minutes up to eight hours, null for all, undefined for nonsense. */
export function parseFit(fit: string | null): number | null | undefined {
  if (fit === 'all') return null;
  const minutes = fit === null || !/^\d{1,3}$/.test(fit) ? 0 : Number(fit);
  return minutes >= 1 && minutes <= 480 ? minutes : undefined;
}

/** The choice of the last visit; it is no secret and outlives the session on purpose. */
export function rememberedFit(): string {
  try {
    const fit = localStorage.getItem(STORED_UNDER);
    return parseFit(fit) === undefined ? USUAL : (fit ?? USUAL);
  } catch {
    return USUAL;
  }
}

export function rememberFit(fit: string): void {
  try {
    localStorage.setItem(STORED_UNDER, fit);
  } catch {
    // A browser that keeps nothing still shows the queue.
  }
}
