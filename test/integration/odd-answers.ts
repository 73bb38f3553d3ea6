import type { OddAnswer } from '../servers/odd-imap.ts';
import type { Said } from './said.ts';

export const HIGHEST_UID = 0xffff_ffff;

export interface Fault {
  readonly name: string;
  /** Of the messages that are there; 1 to 3 unless told otherwise. */
  readonly uids?: readonly number[];
  /** By the name of the command, or `greeting`. */
  readonly odd: Readonly<Record<string, OddAnswer>>;
  readonly capabilities?: string;
  /** What is said while it lasts. */
  readonly during: (said: Said) => boolean;
  /** Nobody tells of news then: it is looked into every half minute. */
  readonly isPolled?: boolean;
}

const isBody = (args: string) => args.includes('BODY.PEEK[]');
/** Another answer to a FETCH of bodies alone. */
const bodies =
  (answer: OddAnswer): OddAnswer =>
  (request) =>
    isBody(request.args) ? answer(request) : request.well();
export const no: OddAnswer = ({ tag }) => `${tag} NO Not now\r\n`;
export const bad: OddAnswer = ({ tag }) => `${tag} BAD What?\r\n`;
export const bye: OddAnswer = ({ near }) => {
  near.end('* BYE Internal error\r\n');
  return null;
};
const silence: OddAnswer = () => null;
export const changed =
  (from: string | RegExp, to: string): OddAnswer =>
  (request) =>
    request.well().replaceAll(from, to);
/** So many that the server is asked what came in the last days. */
const MANY = { EXAMINE: changed('3 EXISTS', '201 EXISTS') };
export const withoutUidNext = changed(/\* OK \[UIDNEXT \d+\] Next\r\n/g, '');

/** Rows without end, each with a number of its own, a thousand as fast as they are taken or after each pause. */
const endless =
  (row: (next: number) => string, before = '', pauseMs = 0): OddAnswer =>
  ({ near }) => {
    let next = 1;
    const again = pauseMs === 0 ? setImmediate : (then: () => void) => setTimeout(then, pauseMs);
    const more = () => {
      const rows = Array.from({ length: 1_000 }, () => row(next++));
      if (!near.destroyed) near.write(rows.join(''), () => again(more));
    };
    near.write(before);
    more();
    return null;
  };

const BODY = /BODY\[\] \{\d+\}\r\n[^]*?\)\r\n(?=\*|\w+ OK)/g;

const hasAll = ({ ledger }: Said) => ledger.stored === 3;
export const isRead = (said: Said) =>
  said.state === 'live' && !said.isNamed && hasAll(said) && said.ledger.missing === 0;
const isStuck = ({ state, isNamed, ready }: Said) => state === 'stuck' && isNamed && ready === 503;
const hasNone = (said: Said) =>
  said.state === 'live' && said.ledger.stored === 0 && said.ledger.missing === 3;
const isCountless = (said: Said) =>
  isStuck(said) && /does not say how many messages/.test(said.problem ?? '');
const isOverfull = (said: Said) => isStuck(said) && /more messages than we can read/.test(said.problem ?? '');
const isEndless = (said: Said) => isStuck(said) && /answer without end/.test(said.problem ?? '');
const isUnread = ({ state, isNamed, ledger, ready }: Said) =>
  state !== 'live' && ledger.stored === 0 && isNamed && ready === 503;

/** Wherever a server may say something else than usual, each in turn. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'a UIDNEXT below mail that is there',
    odd: { EXAMINE: changed(/UIDNEXT \d+/g, 'UIDNEXT 2') },
    during: isRead,
  },
  { name: 'no UIDNEXT', odd: { EXAMINE: withoutUidNext }, during: isRead },
  {
    name: 'a UIDNEXT far above',
    odd: { EXAMINE: changed(/UIDNEXT \d+/g, 'UIDNEXT 4294967295') },
    during: isRead,
  },
  {
    name: 'more EXISTS than there are',
    odd: { EXAMINE: changed('3 EXISTS', '9 EXISTS') },
    during: isRead,
  },
  {
    name: 'fewer EXISTS than there are',
    odd: { EXAMINE: changed('3 EXISTS', '1 EXISTS') },
    during: isRead,
  },
  {
    name: 'the highest UID there can be',
    uids: [1, 2, HIGHEST_UID],
    odd: {},
    during: isRead,
  },
  { name: 'no EXISTS', odd: { EXAMINE: changed('* 3 EXISTS\r\n', '') }, during: isCountless },
  {
    name: 'an EXISTS that is no number',
    odd: { EXAMINE: changed('3 EXISTS', 'abc EXISTS') },
    during: isCountless,
  },
  {
    name: 'four billion EXISTS',
    odd: { EXAMINE: changed('3 EXISTS', '4294967295 EXISTS') },
    during: isOverfull,
  },
  { name: 'UIDVALIDITY 0', odd: { EXAMINE: changed('UIDVALIDITY 7', 'UIDVALIDITY 0') }, during: isRead },
  {
    name: 'no UIDVALIDITY',
    odd: { EXAMINE: changed('* OK [UIDVALIDITY 7] Ids\r\n', '') },
    during: isStuck,
  },
  {
    name: 'a sign-in that is refused for now',
    odd: { LOGIN: ({ tag }) => `${tag} NO [UNAVAILABLE] Later\r\n` },
    during: isStuck,
  },
  { name: 'a sign-in that is not understood', odd: { LOGIN: bad }, during: isStuck },
  {
    name: 'a goodbye before the sign-in',
    odd: { CAPABILITY: (request) => `* BYE Too many connections\r\n${request.well()}` },
    during: isStuck,
  },
  { name: 'a greeting that never comes', odd: { greeting: silence }, during: isStuck },
  { name: 'half a greeting', odd: { greeting: () => '* O' }, during: isStuck },
  { name: 'a goodbye as the greeting', odd: { greeting: bye }, during: isStuck },
  {
    name: 'a greeting of another protocol',
    odd: { greeting: () => '220 mail.example ESMTP\r\n' },
    during: isStuck,
  },
  { name: 'NO to LIST', odd: { LIST: no }, during: isUnread },
  {
    name: 'an empty LIST',
    odd: { LIST: ({ tag }) => `${tag} OK done\r\n` },
    during: isUnread,
  },
  {
    name: 'a LIST without end',
    odd: { LIST: endless((next) => `* LIST () "/" "${next}${'x'.repeat(200)}"\r\n`) },
    during: (said) => isUnread(said) && /answer without end/.test(said.problem ?? ''),
  },
  {
    name: 'an EXAMINE with more words than a service has room for',
    odd: { EXAMINE: (request) => `* FLAGS (${'a '.repeat(310_000)})\r\n${request.well()}` },
    during: isStuck,
  },
  {
    name: 'a search without end',
    odd: { ...MANY, 'UID SEARCH': endless((next) => `* SEARCH${` ${next}`.repeat(100)}\r\n`) },
    during: isEndless,
  },
  {
    name: 'a search in a line without end',
    odd: { ...MANY, 'UID SEARCH': endless((next) => ` ${next}`.repeat(100), '* SEARCH') },
    during: isEndless,
  },
  {
    name: 'a search that finds four billion',
    odd: {
      ...MANY,
      'UID SEARCH': (request) =>
        `* 4294967295 EXISTS\r\n* ESEARCH (TAG "${request.tag}") UID ALL 1:4294967295\r\n${request.well()}`,
    },
    during: isOverfull,
  },
  {
    name: 'four billion that vanished',
    odd: { 'UID FETCH': (request) => `* VANISHED 1:4294967295\r\n${request.well()}` },
    during: isStuck,
  },
  { name: 'NO to EXAMINE', odd: { EXAMINE: no }, during: isStuck },
  { name: 'BAD to EXAMINE', odd: { EXAMINE: bad }, during: isStuck },
  { name: 'BYE to EXAMINE', odd: { EXAMINE: bye }, during: isStuck },
  { name: 'silence at EXAMINE', odd: { EXAMINE: silence }, during: isStuck },
  {
    name: 'OK and nothing else to every FETCH',
    odd: { 'UID FETCH': ({ tag }) => `${tag} OK done\r\n` },
    during: isStuck,
  },
  {
    name: 'a list of messages without end',
    odd: { 'UID FETCH': endless((next) => `* ${next} FETCH (UID ${next} RFC822.SIZE 500)\r\n`) },
    during: isStuck,
  },
  { name: 'no UIDs', odd: { 'UID FETCH': changed(/UID \d+ ?/g, '') }, during: isStuck },
  {
    name: 'other UIDs than were asked for',
    odd: { 'UID FETCH': bodies(changed(/UID /g, 'UID 100')) },
    during: hasNone,
  },
  {
    name: 'NIL for every body',
    odd: { 'UID FETCH': bodies(changed(BODY, 'BODY[] NIL)\r\n')) },
    during: hasNone,
  },
  {
    name: 'nothing for every body',
    odd: { 'UID FETCH': bodies(changed(BODY, 'BODY[] "")\r\n')) },
    during: hasNone,
  },
  { name: 'NO to every FETCH', odd: { 'UID FETCH': no }, during: isStuck },
  { name: 'BAD to every body', odd: { 'UID FETCH': bodies(bad) }, during: isStuck },
  { name: 'BYE to every FETCH', odd: { 'UID FETCH': bye }, during: isStuck },
  {
    name: 'a BYE after which the line stays open',
    odd: { 'UID FETCH': () => '* BYE Internal error\r\n' },
    during: isStuck,
  },
  {
    name: 'half a line, then silence',
    odd: { 'UID FETCH': bodies(() => '* 1 FETCH (UID 1 BO') },
    during: isStuck,
  },
  {
    name: 'half a literal, then silence',
    odd: { 'UID FETCH': bodies(() => '* 1 FETCH (UID 1 BODY[] {999}\r\nFrom:') },
    during: isStuck,
  },
  {
    name: 'a literal of a terabyte',
    odd: { 'UID FETCH': bodies(() => '* 1 FETCH (UID 1 BODY[] {1000000000000}\r\nFrom:') },
    during: isStuck,
  },
  {
    name: 'bodies without end, of messages that nobody asked for',
    odd: {
      'UID FETCH': bodies(endless((next) => `* ${next} FETCH (UID ${next + 1_000} BODY[] {5}\r\nHello)\r\n`)),
    },
    during: isEndless,
  },
  {
    name: 'bodies without end that are as long as letters',
    odd: {
      'UID FETCH': bodies(
        endless((next) => `* 1 FETCH (UID ${next + 1_000} BODY[] {9000}\r\n${'x'.repeat(9_000)})\r\n`),
      ),
    },
    during: isEndless,
  },
  { name: 'literal8', odd: { 'UID FETCH': changed('BODY[] {', 'BODY[] ~{') }, during: isRead },
  {
    name: 'a body before its UID',
    odd: {
      'UID FETCH': changed(
        /FETCH \(UID (\d+)(.*?)(BODY\[\] \{\d+\}\r\n[^]*?)\)\r\n(?=\*|\w+ OK)/g,
        'FETCH ($3 UID $1$2)\r\n',
      ),
    },
    during: isRead,
  },
  {
    name: 'a size of a terabyte',
    odd: { 'UID FETCH': changed(/RFC822.SIZE \d+/g, 'RFC822.SIZE 1000000000000') },
    during: (said) => said.state === 'live',
  },
  {
    name: 'a size that is no number',
    odd: { 'UID FETCH': changed(/RFC822.SIZE \d+/g, 'RFC822.SIZE -1') },
    during: isRead,
  },
  { name: 'no size', odd: { 'UID FETCH': changed(/RFC822.SIZE \d+/g, '') }, during: isRead },
  {
    name: 'dates that are none',
    odd: { 'UID FETCH': changed('26-Nov-2026 08:12:31 +0000', '99-Foo-0000 77:99:99 +9999') },
    during: isRead,
  },
  {
    name: 'garbage between the answers',
    odd: { 'UID FETCH': (request) => `* \u0000\u00ff)(*&^\r\n)\r\n${request.well()}` },
    during: isRead,
  },
  {
    name: 'an answer to somebody else',
    odd: { 'UID FETCH': (request) => `ZZZ9 OK done\r\n${request.well()}` },
    during: isRead,
  },
  {
    name: 'an expunge in the middle of a fetch',
    odd: { 'UID FETCH': bodies((request) => `* 3 EXPUNGE\r\n${request.well()}`) },
    during: isRead,
  },
  { name: 'IDLE that is promised and refused', odd: { IDLE: no }, during: isRead, isPolled: true },
  { name: 'IDLE that is not understood', odd: { IDLE: bad }, during: isRead, isPolled: true },
  { name: 'a BYE to every IDLE', odd: { IDLE: bye }, during: hasAll },
  { name: 'an IDLE that never begins', odd: { IDLE: silence }, during: isStuck },
  { name: 'an IDLE that never ends', odd: { DONE: silence }, during: isStuck },
  {
    name: 'news without end while we listen, of nothing that we ask for',
    odd: { IDLE: endless(() => `* OK Still ${'here '.repeat(40)}\r\n`, '+ idling\r\n', 50) },
    // Between two of its connections all is read: it is no worse than one that hangs up at every IDLE.
    during: (said) => hasAll(said) && /answer without end/.test(said.problem ?? ''),
  },
  {
    name: 'news in a line without end while we listen',
    odd: { IDLE: endless((next) => ` ${next}`.repeat(40), '+ idling\r\n* OK', 50) },
    during: (said) => hasAll(said) && /answer without end/.test(said.problem ?? ''),
  },
  { name: 'a NOOP that is refused', odd: { NOOP: no }, during: hasAll },
  { name: 'no capabilities at all', odd: {}, capabilities: '', during: isRead, isPolled: true },
];
