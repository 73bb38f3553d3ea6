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

/** How the address of whoever is known by a number begins. */
export const PHONE = 'tel:';

/** The address of whoever has a number: `tel:` and digits, behind `+` where it names its country. */
export function phoneAddress(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return `${PHONE}+${digits}`;
  // A number without a country keeps its own form, which its next call has too.
  return `${PHONE}${number.startsWith('00') ? `+${digits.slice(2)}` : digits}`;
}

/** With fewer digits a number is one of many towns. */
const [LEAST_DIGITS, LEAST_WITHOUT_ZERO] = [8, 9];
const LONGEST_COUNTRY = 3;

/**
 * Whether two addresses of `phoneAddress` are one number, with its country and without: `tel:+49711223344` and
 * `tel:0711223344`.
 */
export function isSameNumber(one: string, other: string): boolean {
  const [abroad, athome] = one.startsWith(`${PHONE}+`) ? [one, other] : [other, one];
  if (!abroad.startsWith(`${PHONE}+`) || athome.startsWith(`${PHONE}+`)) return false;
  const whole = abroad.slice(PHONE.length + 1);
  const dialled = athome.slice(PHONE.length);
  const own = dialled.replace(/^0/, '');
  const country = whole.length - own.length;
  return (
    own.length >= (own === dialled ? LEAST_WITHOUT_ZERO : LEAST_DIGITS) &&
    country >= 1 &&
    country <= LONGEST_COUNTRY &&
    whole.endsWith(own)
  );
}
