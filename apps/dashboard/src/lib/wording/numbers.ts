const NUMBERS =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );

/** "Fourteen" up to twenty, digits above: the first word of a sentence. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en');
}

/** "fourteen": the same inside a sentence. */
export function numberInside(count: number): string {
  return numberWord(count).toLowerCase();
}

/** "1 person", "7 people". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** "a minute", "9 minutes". */
export const minutesWord = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`);
