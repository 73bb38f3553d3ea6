import type { MailAddress, ParsedMail } from '#libs/mailbox';
import { addressIn, firstLines } from './mail-lines.ts';

const ADDRESS_LABEL =
  /^(?:your |ihre |votre |tu |su |il tuo |uw |twój |seu )?(?:e-?mail(?:[ -]?(?:address|adresse|adres))?|mail|courriel|adresse (?:e-?mail|électronique)|correo(?: electrónico)?|dirección de correo|indirizzo e-?mail|adres e-?mail|endereço de e-?mail)\s*[:：=]?\s*(.*)$/iu;
const NAME_LABEL =
  /^(?:your |ihr |votre |tu |su |il tuo |uw |twój |seu )?(?:full name|name|applicant(?: name)?|vollständiger name|vor- und nachname|nom(?: complet| et prénom)?|prénom et nom|nombre(?: completo| y apellidos)?|nome(?: completo| e cognome)?|naam|volledige naam|imię i nazwisko)\s*[:：=]?\s*(.*)$/iu;
const FIRST = /^(?:first name|given name|vorname|prénom|nombre|nome|voornaam|imię)\s*[:：=]\s*(.+)$/iu;
const LAST =
  /^(?:last name|surname|family name|nachname|familienname|nom(?: de famille)?|apellidos?|cognome|achternaam|nazwisko|sobrenome)\s*[:：=]\s*(.+)$/iu;

/**
 * Who filled in a web form: the address that stands behind a label in the text. The caller knows already that a
 * program sent the message.
 */
export function formSender(mail: Pick<ParsedMail, 'text'>): MailAddress | null {
  const lines = firstLines(mail.text);
  const address = field(lines, ADDRESS_LABEL, (value) => addressIn(value));
  if (address === null) return null;
  const plain = (value: string) => (value !== '' && addressIn(value) === null ? value.slice(0, 200) : null);
  const [first, last] = [field(lines, FIRST, plain), field(lines, LAST, plain)];
  const name = first !== null && last !== null ? `${first} ${last}` : field(lines, NAME_LABEL, plain);
  return { name: name ?? '', address };
}

/** The value behind a label, on its line or on the next one. */
function field<T>(lines: readonly string[], label: RegExp, read: (value: string) => T | null): T | null {
  for (const [index, line] of lines.entries()) {
    const value = label.exec(line)?.[1]?.trim();
    if (value === undefined) continue;
    const found = read(value === '' ? (lines[index + 1] ?? '') : value);
    if (found !== null) return found;
  }
  return null;
}
