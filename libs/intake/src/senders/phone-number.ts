import { verbose } from '#libs/domain';

const NUMBER = /(?:\+|\b00|\()?\d(?:[\s().\-/]{0,2}\d){6,14}/u;

/** Days and times have as many digits as a number: 05.10.2026, 2026-10-05, 9.30-11.45. */
const NO_NUMBER = verbose('g')`
  (?<![\d./-])(?:
    \d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d\d-\d\d|\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d
    |\d{1,2}:\d\d(?::\d\d)?
  )(?![\d./-]?\d)
`;

/** The first telephone number in a line, as it is written; undefined where there is none. */
export const numberIn = (line: string): string | undefined =>
  NUMBER.exec(line.replace(NO_NUMBER, ' , '))?.[0];

/** The address of whoever has a number: `tel:` and digits, behind `+` where it names its country. */
export function phoneAddress(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return `tel:+${digits}`;
  // A number without a country keeps its own form, which its next call has too.
  return `tel:${number.startsWith('00') ? `+${digits.slice(2)}` : digits}`;
}
