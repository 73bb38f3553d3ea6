import type { SecretBox } from '#libs/platform';

/**
 * By what erased messages and addresses are known when they come again: a keyed hash, which tells nobody who has only
 * the database what it was made of. With another `FOYER_SECRET` they are not known any more by it; a message is then
 * still known by its place.
 */
export class ErasedMarks {
  private readonly secrets: Pick<SecretBox, 'mark'>;

  constructor(secrets: Pick<SecretBox, 'mark'>) {
    this.secrets = secrets;
  }

  /** @param identity of a message, or of its source */
  ofMessage(identity: Buffer): Buffer {
    return this.secrets.mark(identity, 'erased-message');
  }

  ofAddress(address: string): Buffer {
    return this.secrets.mark(address.toLowerCase(), 'erased-address');
  }
}
