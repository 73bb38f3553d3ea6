import type { SignIn, TokenProvider } from './detection.ts';
import { isWithin } from './email-address.ts';

export interface KnownProvider {
  readonly name: string;
  /** Null where there is no IMAP for other programs. Always TLS on port 993. */
  readonly host: string | null;
  readonly signIn: readonly SignIn[];
  readonly tokenProvider: TokenProvider | null;
  /** Whether the name before the @ alone signs in. */
  readonly localUser: boolean;
  readonly advice: string | null;
}

/** What one line of the table says; the rest follows from it. */
interface Line {
  readonly name: string;
  readonly host: string | null;
  /** Domains of its own addresses; one that ends in a dot stands for every country's. */
  readonly domains?: string;
  /** Below these lie the MX hosts of domains that it hosts. */
  readonly mx?: string;
  readonly signIn?: readonly SignIn[];
  readonly tokenProvider?: TokenProvider;
  readonly localUser?: true;
  readonly advice?: string;
}

const APP_PASSWORD =
  'The password of the account does not let programs in: make an app password in its security settings and enter that.';
const SWITCH_ON = 'IMAP has to be switched on first, in the settings of the mailbox on the web.';

/**
 * Providers whose servers do not follow from the domain, or where something has to be known first. Hosts are those of
 * the providers' own help pages, as of 2026.
 */
const LINES: readonly Line[] = [
  {
    name: 'Google',
    host: 'imap.gmail.com',
    domains: 'gmail.com googlemail.com',
    mx: 'google.com googlemail.com',
    signIn: ['oauth2', 'app_password'],
    tokenProvider: 'google',
    advice:
      'Google lets Foyer in with a Google sign-in, or with an app password, for which the account needs two-step verification.',
  },
  {
    name: 'Microsoft',
    host: 'outlook.office365.com',
    domains: 'outlook. hotmail. live. msn.com passport.com windowslive.com',
    mx: 'protection.outlook.com mx.microsoft olc.protection.outlook.com',
    signIn: ['oauth2'],
    tokenProvider: 'microsoft',
    advice:
      'Microsoft takes no password from programs: Foyer needs a Microsoft sign-in, and an administrator has to allow IMAP for the mailbox.',
  },
  // Another company under the same name; before those of every country.
  {
    name: 'Yahoo! Japan',
    host: 'imap.mail.yahoo.co.jp',
    domains: 'yahoo.co.jp ybb.ne.jp',
    localUser: true,
    advice: SWITCH_ON,
  },
  {
    name: 'Yahoo',
    host: 'imap.mail.yahoo.com',
    domains: 'yahoo. ymail.com rocketmail.com myyahoo.com',
    mx: 'yahoodns.net',
    signIn: ['app_password'],
    advice: APP_PASSWORD,
  },
  {
    name: 'AOL',
    host: 'imap.aol.com',
    domains: 'aol. aim.com',
    signIn: ['app_password'],
    advice: APP_PASSWORD,
  },
  {
    name: 'iCloud',
    host: 'imap.mail.me.com',
    domains: 'icloud.com me.com mac.com',
    mx: 'mail.icloud.com',
    signIn: ['app_password'],
    localUser: true,
    advice: APP_PASSWORD,
  },
  {
    name: 'Fastmail',
    host: 'imap.fastmail.com',
    domains: 'fastmail.com fastmail.fm fastmail.net fastmail.org messagingengine.com sent.com',
    mx: 'messagingengine.com',
    signIn: ['app_password'],
    advice: APP_PASSWORD,
  },
  { name: 'GMX', host: 'imap.gmx.net', domains: 'gmx.de gmx.net gmx.at gmx.ch', advice: SWITCH_ON },
  { name: 'GMX', host: 'imap.gmx.com', domains: 'gmx.com gmx.us gmx.co.uk gmx.fr', advice: SWITCH_ON },
  { name: 'WEB.DE', host: 'imap.web.de', domains: 'web.de', advice: SWITCH_ON },
  { name: 'mail.com', host: 'imap.mail.com', domains: 'mail.com email.com', advice: SWITCH_ON },
  { name: 'Zoho', host: 'imap.zoho.com', domains: 'zoho.com zohomail.com', advice: SWITCH_ON },
  { name: 'Zoho', host: 'imap.zoho.eu', domains: 'zoho.eu zohomail.eu', advice: SWITCH_ON },
  { name: 'Zoho', host: 'imap.zoho.in', domains: 'zoho.in zohomail.in', advice: SWITCH_ON },
  { name: 'Zoho', host: 'imappro.zoho.com', mx: 'zoho.com', advice: SWITCH_ON },
  { name: 'Zoho', host: 'imappro.zoho.eu', mx: 'zoho.eu', advice: SWITCH_ON },
  { name: 'Zoho', host: 'imappro.zoho.in', mx: 'zoho.in', advice: SWITCH_ON },
  {
    name: 'T-Online',
    host: 'secureimap.t-online.de',
    domains: 't-online.de magenta.de',
    signIn: ['app_password'],
    advice: 'Make a password for mail programs in the customer centre of Telekom and enter that.',
  },
  { name: 'freenet', host: 'mx.freenet.de', domains: 'freenet.de' },
  { name: 'mailbox.org', host: 'imap.mailbox.org', domains: 'mailbox.org', mx: 'mailbox.org' },
  { name: 'Posteo', host: 'posteo.de', domains: 'posteo.de posteo.net posteo.org posteo.eu' },
  { name: 'IONOS', host: 'imap.ionos.de', mx: 'kundenserver.de ionos.de' },
  { name: 'IONOS', host: 'imap.ionos.com', mx: 'ionos.com perfora.net' },
  { name: 'STRATO', host: 'imap.strato.de', mx: 'rzone.de' },
  { name: 'OVHcloud', host: 'ssl0.ovh.net', mx: 'mail.ovh.net' },
  { name: 'Gandi', host: 'mail.gandi.net', mx: 'mail.gandi.net' },
  { name: 'Infomaniak', host: 'mail.infomaniak.com', domains: 'ik.me etik.com', mx: 'infomaniak.ch' },
  { name: 'Hostinger', host: 'imap.hostinger.com', mx: 'hostinger.com' },
  { name: 'GoDaddy', host: 'imap.secureserver.net', mx: 'secureserver.net' },
  { name: 'Rackspace', host: 'secure.emailsrvr.com', mx: 'emailsrvr.com' },
  { name: 'Namecheap', host: 'mail.privateemail.com', mx: 'privateemail.com' },
  { name: 'Migadu', host: 'imap.migadu.com', mx: 'migadu.com' },
  { name: 'Runbox', host: 'mail.runbox.com', domains: 'runbox.com', mx: 'runbox.com' },
  { name: 'Orange', host: 'imap.orange.fr', domains: 'orange.fr wanadoo.fr' },
  { name: 'Free', host: 'imap.free.fr', domains: 'free.fr' },
  { name: 'La Poste', host: 'imap.laposte.net', domains: 'laposte.net', advice: SWITCH_ON },
  {
    name: 'Libero',
    host: 'imapmail.libero.it',
    domains: 'libero.it',
    signIn: ['app_password'],
    advice: APP_PASSWORD,
  },
  { name: 'Wirtualna Polska', host: 'imap.wp.pl', domains: 'wp.pl', advice: SWITCH_ON },
  { name: 'o2', host: 'poczta.o2.pl', domains: 'o2.pl tlen.pl', advice: SWITCH_ON },
  { name: 'Onet', host: 'imap.poczta.onet.pl', domains: 'onet.pl op.pl', advice: SWITCH_ON },
  { name: 'Comcast', host: 'imap.comcast.net', domains: 'comcast.net', advice: SWITCH_ON },
  {
    name: 'Yandex',
    host: 'imap.yandex.com',
    domains: 'yandex. ya.ru',
    mx: 'mx.yandex.net',
    signIn: ['app_password'],
    advice: APP_PASSWORD,
  },
  {
    name: 'Proton',
    host: null,
    domains: 'proton.me protonmail.com protonmail.ch pm.me',
    mx: 'protonmail.ch',
    advice:
      'Proton has no IMAP of its own: run Proton Mail Bridge on this machine and add the mailbox with the address and password that it shows.',
  },
  {
    name: 'Tuta',
    host: null,
    domains: 'tuta.com tuta.io tutanota.com tutanota.de keemail.me',
    mx: 'tutanota.de',
    advice: 'Tuta has no IMAP, so Foyer cannot read this mailbox. Let it forward to one that has.',
  },
];

const words = (list: string | undefined): string[] => list?.split(' ') ?? [];

/** The provider that gives out addresses of this domain, or null. */
export function providerOfDomain(domain: string): KnownProvider | null {
  const line = LINES.find(({ domains }) =>
    words(domains).some((known) =>
      // A country's domain: yahoo.de, yahoo.co.uk.
      known.endsWith('.')
        ? domain.startsWith(known) && /^(?:co\.|com\.)?[a-z]{2,3}$/.test(domain.slice(known.length))
        : domain === known,
    ),
  );
  return line === undefined ? null : providerOf(line);
}

/** The provider that takes a domain's mail, by the names of its MX hosts, or null. */
export function providerOfMx(hosts: readonly string[]): KnownProvider | null {
  const line = LINES.find(({ mx }) => words(mx).some((known) => hosts.some((host) => isWithin(host, known))));
  return line === undefined ? null : providerOf(line);
}

function providerOf(line: Line): KnownProvider {
  return {
    name: line.name,
    host: line.host,
    signIn: line.signIn ?? ['password'],
    tokenProvider: line.tokenProvider ?? null,
    localUser: line.localUser ?? false,
    advice: line.advice ?? null,
  };
}
