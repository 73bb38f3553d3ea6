import type { Contact } from './contact.ts';

/** True for a mail, call or note of ours that a person wrote: a machine's acknowledgement is no word. */
export function isOurWord(contact: Contact): boolean {
  return contact.by === 'employer' && contact.automatic !== true;
}
