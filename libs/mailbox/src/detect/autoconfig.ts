import type { SignIn } from './detection.ts';
import type { EmailAddress } from './email-address.ts';
import { type XmlElement, readXml } from './xml-reader.ts';

interface AutoconfigServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
  readonly user: string;
  readonly signIn: readonly SignIn[];
}

/** Where a domain may publish its settings for mail programs, as Thunderbird looks for them. */
export function autoconfigUrls(domain: string): string[] {
  return [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ];
}

/**
 * Reads Mozilla's autoconfig format (https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/config-file-format.html).
 *
 * @returns the first IMAP server that TLS protects from the first byte, else the first with STARTTLS; null where the
 *   text is no such file or names only servers in the clear, which Foyer does not use
 */
export function readAutoconfig(source: string, address: EmailAddress): AutoconfigServer | null {
  const root = readXml(source);
  if (root?.name !== 'clientConfig') return null;
  const servers = childrenOf(root, 'emailProvider')
    .flatMap((provider) => childrenOf(provider, 'incomingServer'))
    .filter((server) => server.attributes['type'] === 'imap')
    .map((server) => serverOf(server, address))
    .filter((server) => server !== null);
  return servers.find((server) => server.security === 'tls') ?? servers[0] ?? null;
}

function serverOf(element: XmlElement, address: EmailAddress): AutoconfigServer | null {
  const one = (name: string) => childrenOf(element, name)[0]?.text ?? '';
  const host = filled(one('hostname'), address).toLowerCase();
  const port = Number(one('port'));
  const security = { SSL: 'tls' as const, STARTTLS: 'starttls' as const }[one('socketType')];
  const user = filled(one('username'), address);
  if (security === undefined || !/^[a-z0-9.-]{1,253}$/.test(host) || !/^[^\s\p{C}]{1,320}$/u.test(user))
    return null;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const ways = childrenOf(element, 'authentication').map(({ text }) => text);
  const signIn: SignIn[] = [];
  // Encrypted passwords (CRAM-MD5) are no better than plain ones within TLS, and a server that has them takes both.
  if (ways.some((way) => /^password-(?:cleartext|encrypted)$/.test(way)) || ways.length === 0)
    signIn.push('password');
  if (ways.includes('OAuth2')) signIn.push('oauth2');
  return signIn.length === 0 ? null : { host, port, security, user, signIn };
}

function filled(text: string, { whole, local, domain }: EmailAddress): string {
  const values: Readonly<Record<string, string>> = {
    '%EMAILADDRESS%': whole,
    '%EMAILLOCALPART%': local,
    '%EMAILDOMAIN%': domain,
  };
  return text.replace(/%[A-Z]+%/g, (name) => values[name] ?? name);
}

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
