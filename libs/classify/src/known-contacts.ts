import type { Contact } from '#libs/domain';

/** Twice to three times as many bytes, with what an assessment has read out of each. */
const MOST_CHARACTERS = 1_000_000;
/** A contact without a word takes room too, or a flood of empty mails would be kept for good. */
const BARE_CHARACTERS = 500;

/**
 * The contacts that were in a history lately. People write several times within days, and each of their messages has
 * the earlier ones in its history: without this, half of the time went into fetching and reading the same texts again.
 */
export class KnownContacts {
  private readonly contacts = new Map<string, Contact>();
  private characters = 0;

  /** @param version names a contact and its state: another state is another contact */
  get(version: string): Contact | undefined {
    const contact = this.contacts.get(version);
    if (contact === undefined) return undefined;
    // The end of a map is what was used last.
    this.contacts.delete(version);
    this.contacts.set(version, contact);
    return contact;
  }

  keep(version: string, contact: Contact): void {
    this.forget(version);
    this.contacts.set(version, contact);
    this.characters += charactersOf(contact);
    for (const [oldest] of this.contacts) {
      if (this.characters <= MOST_CHARACTERS) return;
      this.forget(oldest);
    }
  }

  private forget(version: string): void {
    const contact = this.contacts.get(version);
    if (contact === undefined) return;
    this.characters -= charactersOf(contact);
    this.contacts.delete(version);
  }
}

function charactersOf({ text, subject = '', attachments = [] }: Contact): number {
  const names = attachments.reduce((sum, name) => sum + name.length, 0);
  return BARE_CHARACTERS + text.length + subject.length + names;
}
