import type { Security } from '../mailbox-url.ts';

/** How a provider lets a program in: with the account's password, with one made for programs, or with a token. */
export type SignIn = 'password' | 'app_password' | 'oauth2';

/** Whose sign-in pages give out the tokens. */
export type TokenProvider = 'google' | 'microsoft';

/** What told us of a server: our own list, the MX of the domain, its autoconfig file, its SRV records, a greeting. */
type FoundBy = 'known' | 'mx' | 'autoconfig' | 'srv' | 'greeting';

/** An IMAP server that mail of an address should lie on, and how one signs in there. */
export interface FoundServer {
  readonly host: string;
  readonly port: number;
  readonly security: Exclude<Security, 'none'>;
  readonly user: string;
  /** The best way first. */
  readonly signIn: readonly SignIn[];
  readonly tokenProvider: TokenProvider | null;
  readonly foundBy: FoundBy;
  /**
   * Whether the server is of another domain than the address, and nothing but the domain's own records says that it is
   * the right one: a person should look at the name before a password goes there (RFC 6186, section 6).
   */
  readonly elsewhere: boolean;
}

export interface Detection {
  /** Null where nobody can tell, or where the provider has no IMAP. */
  readonly server: FoundServer | null;
  /** The provider's name, where it is one that we know. */
  readonly provider: string | null;
  /** What a person has to know or to do there, in one or two sentences. */
  readonly advice: string | null;
}
