import { counted, figure } from './numbers.ts';

export const lengthWords = {
  over: (by: number, most: number) =>
    `${counted(by, 'character', 'characters')} too long: ${figure(most)} can be kept.`,
};
