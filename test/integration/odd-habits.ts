import { type Fault, changed, isRead } from './odd-answers.ts';
import type { OddAnswer } from '../servers/odd-imap.ts';

const listed =
  (rows: string): OddAnswer =>
  ({ tag }) =>
    `${rows}${tag} OK done\r\n`;
/** So many that the server is asked what came in the last days. */
const MANY = Array.from({ length: 230 }, (_, index) => index + 1);
const hasMany: Fault['during'] = ({ state, isNamed, ledger }) =>
  state === 'live' && !isNamed && ledger.stored === MANY.length && ledger.missing === 0;
const said =
  (line: string): OddAnswer =>
  (request) =>
    `${line}\r\n${request.well()}`;

/** What servers and providers in use are known to do, which is no fault of theirs, or none that they will mend. */
export const HABITS: readonly Fault[] = [
  { name: 'no separator of folders', odd: { LIST: listed('* LIST () NIL INBOX\r\n') }, during: isRead },
  { name: 'an inbox in small letters', odd: { LIST: listed('* LIST () "/" "Inbox"\r\n') }, during: isRead },
  {
    name: 'an inbox that is listed twice',
    odd: { LIST: listed('* LIST () "/" INBOX\r\n* LIST (\\HasChildren) "/" INBOX\r\n') },
    during: isRead,
  },
  {
    name: 'a folder whose name comes as a literal',
    odd: { LIST: listed('* LIST () "/" {7}\r\nB"\\\\x y\r\n* LIST () "/" {5}\r\nINBOX\r\n') },
    during: isRead,
  },
  {
    name: 'thirty thousand folders of other people',
    odd: {
      LIST: listed(
        `* LIST () "/" INBOX\r\n${Array.from({ length: 30_000 }, (_, at) => `* LIST (\\HasNoChildren) "/" "Public Folders/Department ${at}/${'Minutes of meetings '.repeat(4)}"\r\n`).join('')}`,
      ),
    },
    during: isRead,
  },
  {
    name: 'namespaces that are none',
    odd: { NAMESPACE: ({ tag }) => `* NAMESPACE NIL NIL NIL\r\n${tag} OK done\r\n` },
    capabilities: 'IMAP4rev1 IDLE NAMESPACE',
    during: isRead,
  },
  {
    name: 'a search in several lines, out of order',
    uids: MANY,
    odd: {
      'UID SEARCH': ({ tag }) => `* SEARCH 230 229\r\n* SEARCH 1 2 3\r\n* SEARCH\r\n${tag} OK done\r\n`,
    },
    during: hasMany,
  },
  {
    name: 'a search that finds what is not there',
    uids: MANY,
    odd: { 'UID SEARCH': ({ tag }) => `* SEARCH 0 900 901\r\n${tag} OK done\r\n` },
    during: hasMany,
  },
  {
    name: 'words in small letters',
    odd: { 'UID FETCH': lower },
    during: isRead,
  },
  {
    name: 'flags alone before each message',
    odd: {
      'UID FETCH': (request) =>
        request.well().replaceAll(/\* (\d+) FETCH \(UID (\d+)/g, '* $1 FETCH (UID $2 FLAGS (\\Seen))\r\n$&'),
    },
    during: isRead,
  },
  {
    name: 'a body called by the part that was not asked for',
    odd: { 'UID FETCH': changed(/BODY\[\] \{/g, 'BODY[]<0> {') },
    during: isRead,
  },
  {
    name: 'words about the quota in the middle of everything',
    odd: Object.fromEntries(
      ['LIST', 'EXAMINE', 'UID FETCH', 'NOOP'].map((name) => [
        name,
        said('* NO Mailbox is at 98% of quota\r\n* BAD Whatever\r\n* OK [ALERT] Maintenance on Sunday'),
      ]),
    ),
    during: isRead,
  },
  {
    name: 'capabilities again after each command',
    odd: { EXAMINE: said('* CAPABILITY IMAP4rev1 IDLE'), 'UID FETCH': said('* CAPABILITY IMAP4rev1 IDLE') },
    during: isRead,
  },
  { name: 'a bare plus for IDLE', odd: { IDLE: () => '+\r\n' }, during: isRead },
  { name: 'a plus with a blank for IDLE', odd: { IDLE: () => '+ \r\n' }, during: isRead },
  {
    name: 'news that is told before the plus of IDLE',
    odd: { IDLE: (request) => `* 3 EXISTS\r\n* 0 RECENT\r\n${request.well()}` },
    during: isRead,
  },
  { name: 'UIDNEXT 0', odd: { EXAMINE: changed(/UIDNEXT \d+/g, 'UIDNEXT 0') }, during: isRead },
  {
    name: 'two numbers of messages, the last of which is right',
    odd: { EXAMINE: (request) => `* 0 EXISTS\r\n${request.well()}` },
    during: isRead,
  },
  {
    name: 'a folder that is opened for writing where it was to be read',
    odd: { EXAMINE: changed('[READ-ONLY]', '[READ-WRITE]') },
    during: isRead,
  },
  {
    name: 'an EXAMINE without a word about reading',
    odd: { EXAMINE: changed('[READ-ONLY] ', '') },
    during: isRead,
  },
  {
    name: 'answers by the UID of each message in place of its number',
    uids: [100, 200, 300],
    odd: { 'UID FETCH': changed(/\* \d+ FETCH \(UID (\d+)/g, '* $1 FETCH (UID $1') },
    during: isRead,
  },
  {
    name: 'messages in the order of their arrival, last first',
    odd: {
      'UID FETCH': (request) => {
        const [, rows = '', end = ''] = /^([^]*\)\r\n)?(\S+ OK[^]*)$/.exec(request.well()) ?? [];
        return (
          rows
            .split(/(?<=\)\r\n)(?=\* \d+ FETCH)/)
            .toReversed()
            .join('') + end
        );
      },
    },
    during: isRead,
  },
  {
    name: 'dates of two digits with a blank, and of a zone without a sign',
    odd: { 'UID FETCH': changed('26-Nov-2026 08:12:31 +0000', ' 6-Nov-2026 08:12:31 +0000') },
    during: isRead,
  },
];

function lower(request: Parameters<OddAnswer>[0]): string {
  return request
    .well()
    .replaceAll(/^\* \d+ FETCH \(.*$/gm, (row) =>
      row.replaceAll(/FETCH|UID|RFC822\.SIZE|INTERNALDATE|BODY/g, (word) => word.toLowerCase()),
    );
}
