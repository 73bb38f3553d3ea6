import { type Owner, ownerFor } from './owner.ts';

/**
 * Every name may sign in with it. (A file of users would be read again only a second after it has changed, so an
 * account made in a test would not exist yet.)
 */
export const PASSWORD = 'secret';

/** The capabilities of Dovecot 2.3 that a client may meet, all but IDLE; a server that hides it is not asked for it. */
const WITHOUT_IDLE =
  'imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE LITERAL+ UNSELECT UIDPLUS LIST-EXTENDED CONDSTORE QRESYNC ESEARCH WITHIN SPECIAL-USE NAMESPACE CHILDREN';

export interface DovecotPlaces {
  /** Short, since Dovecot's sockets below it are limited to 107 bytes. */
  readonly base: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly mailOwner: Owner;
  /** False for a server that cannot tell about new mail. */
  readonly idle: boolean;
  /** Where tokens are looked up (RFC 7662), with user and password; null for a server that takes passwords only. */
  readonly introspectionUrl: string | null;
}

/** Settings of the look-up of tokens; the user is the token's subject. */
export function tokenSettings(introspectionUrl: string): string {
  return `
introspection_url = ${introspectionUrl}
introspection_mode = post
username_attribute = sub
active_attribute = active
active_value = true
`;
}

const tokenPassdb = (base: string) => `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${base}/tokens.conf
}`;

/**
 * A Dovecot 2.3 that needs nothing of the system: own folders, own users, no delay after a wrong password.
 *
 * One setting a line: Dovecot does not parse `{ a = b }`.
 */
export function dovecotSettings({
  base,
  port,
  tlsPort,
  mailOwner,
  idle,
  introspectionUrl,
}: DovecotPlaces): string {
  const internal = ownerFor('dovecot');
  const login = ownerFor('dovenull').name;
  return `
base_dir = ${base}/run
state_dir = ${base}/state
log_path = ${base}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${base}/cert.pem
ssl_key = <${base}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login${introspectionUrl === null ? '' : ' xoauth2 oauthbearer'}
auth_failure_delay = 0
default_internal_user = ${internal.name}
default_internal_group = ${internal.group}
default_login_user = ${login}
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_fsync = never
mailbox_list_index = yes
mail_max_userip_connections = 100
imap_idle_notify_interval = 2 mins
${idle ? '' : WITHOUT_IDLE}
namespace inbox {
  inbox = yes
  separator = /
${['Drafts', 'Junk', 'Sent', 'Trash'].map(specialFolder).join('\n')}
}
${introspectionUrl === null ? '' : tokenPassdb(base)}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${mailOwner.uid} gid=${mailOwner.gid} home=${base}/mail/%u allow_all_users=yes
}
service imap-login {
  chroot =
  process_min_avail = 1
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${tlsPort}
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
`;
}

function specialFolder(name: string): string {
  return `  mailbox ${name} {
    special_use = \\${name}
    auto = subscribe
  }`;
}
