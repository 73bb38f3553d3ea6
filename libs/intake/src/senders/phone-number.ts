const NUMBER = /(?:\+|\b00|\()?\d(?:[\s().\-/]{0,2}\d){6,14}/u;

/** The first telephone number in a line, as it is written; undefined where there is none. */
export const numberIn = (line: string): string | undefined => NUMBER.exec(line)?.[0];

/** The address of whoever has a number: `tel:` and digits, behind `+` where it names its country. */
export function phoneAddress(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return `tel:+${digits}`;
  // A number without a country keeps its own form, which its next call has too.
  return `tel:${number.startsWith('00') ? `+${digits.slice(2)}` : digits}`;
}
