/** Every letter of `WordClass`, then the classes of figures, then the marks that matter. */
const LETTERS = "WVvMDJUZKNAOoXxTLESIHBFaswidgGrnthPpCzlQYkb&f#y.,:/-'()";

/** A set of classes as bits: the first 31 letters in `low`, the others in `high`. */
export interface Mask {
  readonly low: number;
  readonly high: number;
}

const LOW_BITS = 31;
const masks = new Map<string, Mask>();

/** @throws RangeError for a letter that is no class */
function made(classes: string): Mask {
  let [low, high] = [0, 0];
  for (const letter of classes) {
    const bit = LETTERS.indexOf(letter);
    if (bit < 0) throw new RangeError(`no class of words: ${letter}`);
    if (bit < LOW_BITS) low |= 1 << bit;
    else high |= 1 << (bit - LOW_BITS);
  }
  return { low, high };
}

/** The bits of some classes; there are only as many different ones as the word lists and patterns spell. */
export function maskOf(classes: string): Mask {
  const known = masks.get(classes);
  if (known !== undefined) return known;
  const mask = made(classes);
  masks.set(classes, mask);
  return mask;
}

/** Whether two masks have a class in common. */
export function overlaps(a: Mask, b: Mask): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
}
