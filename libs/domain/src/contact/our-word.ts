import type { Contact } from './contact.ts';

/** True for a mail, call or note of ours that a person wrote: neither a machine's nor what is only in our name. */
export function isOurWord(contact: Contact): boolean {
  return contact.by === 'employer' && contact.automatic !== true && contact.unproven !== true;
}
