import { counted, figure } from './numbers.ts';

/** Of older mail that is read behind what is new, the newest first. */
export const readingBackWords = {
  /** @param since the day from which on everything is read */
  progress: (since: string | null, toGo: number, of: number) => {
    const far = since === null ? 'Reading back' : `Reading back: ${since}`;
    return `${far}, ${figure(toGo)} of ${figure(of)} to go. New mail comes first.`;
  },
  bar: 'Older mail that is read',
  left: (toGo: number) => `${figure(toGo)} older still to be read`,
  end: (toGo: number) =>
    `That is everything we have read so far. ${counted(toGo, 'older message is', 'older messages are')} still to be read, newest first.`,
};
