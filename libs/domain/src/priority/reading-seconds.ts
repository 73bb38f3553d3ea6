const SECONDS_TO_DECIDE = 20;
const SECONDS_PER_ATTACHMENT = 20;

/**
 * The reader's time that one message asks for.
 *
 * @param newWords words that the sender wrote this time
 * @param newAttachments files not seen before from this person
 * @returns whole seconds, rounded up; at least 20
 * @source 200 words a minute, 20 s to decide, 20 s a file: the product's reading-time rule ("I have ten minutes")
 */
export function readingSeconds(newWords: number, newAttachments: number): number {
  // Multiplied before dividing, so that 200 words are 60 seconds and not 60.000000000000007.
  const reading = Math.ceil((newWords * 60) / 200);
  return reading + SECONDS_TO_DECIDE + SECONDS_PER_ATTACHMENT * newAttachments;
}
