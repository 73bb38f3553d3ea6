import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OddAnswer, OddRequest } from '../servers/odd-imap.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { FAULTS, type Fault, HIGHEST_UID, bad, bye, changed, no, withoutUidNext } from './odd-answers.ts';
import { HABITS } from './odd-habits.ts';
import { OddMailbox, TOGETHER_MS } from './odd-mailbox.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const ALL = [...FAULTS, ...HABITS];
const AFTER = 'nothing is lost or twice, both endpoints say how it is, and it is well again by itself';
const WHILE = 'all is read over one connection';

const flooded = new WeakSet();
/** News without end. */
const flood: OddAnswer = ({ near }) => {
  if (flooded.has(near)) return '+ idling\r\n';
  flooded.add(near);
  const timer = setInterval(() => near.write('* 1 EXISTS\r\n* 2 EXISTS\r\n'), 5);
  near.once('close', () => clearInterval(timer));
  return '+ idling\r\n';
};

const BEGINNINGS: readonly [string, Record<string, OddAnswer>][] = [
  ['does not search', { 'UID SEARCH': no }],
  ['does not know what SEARCH is', { 'UID SEARCH': bad }],
  ['gives no UIDNEXT', { EXAMINE: withoutUidNext }],
  [
    'finds nothing, and gives no UIDNEXT',
    { 'UID SEARCH': ({ tag }: OddRequest) => `${tag} OK done\r\n`, EXAMINE: withoutUidNext },
  ],
];

/** All of them wait for most of their time, and so they do it at once: each with a server and a mailbox of its own. */
describe.skipIf(skipReason('postgres'))('whatever a server answers', () => {
  let world: IntakeWorld;
  let watch: MailboxWatch;
  const mailboxes: OddMailbox[] = [];
  const stories = new Map<string, Promise<void>>();

  const tell = (name: string, story: (mailbox: OddMailbox) => Promise<void>) => {
    const told = OddMailbox.open(world, watch).then((mailbox) => {
      mailboxes.push(mailbox);
      return story(mailbox);
    });
    // Awaited by its test; until then a rejection must not count as unhandled.
    told.catch(() => {});
    stories.set(name, told);
  };

  const storyOf = (name: string) => stories.get(name) ?? expect.unreachable(`nobody tells "${name}"`);

  beforeAll(async () => {
    world = await IntakeWorld.open();
    watch = await MailboxWatch.open(world);
    for (const fault of ALL) tell(fault.name, (mailbox) => suffer(mailbox, fault));
    for (const [name, odd] of BEGINNINGS) tell(name, (mailbox) => begin(mailbox, odd));
    tell('hangs up', hangUp);
    tell('floods', tellAgain);
    tell('says it is empty', comeBack);
    tell('is slow', trickle);
    // Here, for whichever test is first would wait for all of them, and a test has a minute.
    await Promise.allSettled(stories.values());
  }, TOGETHER_MS);
  afterAll(async () => {
    await watch?.close();
    await Promise.all(mailboxes.map((mailbox) => mailbox.close()));
    await world?.close();
  });

  async function suffer(mailbox: OddMailbox, fault: Fault): Promise<void> {
    const { uids = [1, 2, 3], odd, capabilities, during, isPolled = false } = fault;
    mailbox.become(uids, odd);
    if (capabilities !== undefined) mailbox.server.capabilities = capabilities;
    mailbox.read(isPolled ? {} : undefined);
    await mailbox.until(during);
    if (isPolled) {
      expect(await mailbox.storedUids()).toEqual(uids);
      expect(mailbox.server.timesOf('LOGIN')).toBe(1);
      return;
    }
    const last = Math.max(...uids);
    const after = last < HIGHEST_UID ? [...uids, last + 1] : uids;
    mailbox.become(after);
    await mailbox.untilWell(after.length);
    expect(await mailbox.storedUids()).toEqual(after);
  }

  async function hangUp(mailbox: OddMailbox): Promise<void> {
    mailbox.become([1], { IDLE: bye });
    const began = performance.now();
    mailbox.read();
    await mailbox.server.until('LOGIN', 4);
    // Half of 1, 2 and 4 seconds at least; three times one second where it were called at once.
    expect(performance.now() - began).toBeGreaterThan(3_450);
  }

  async function tellAgain(mailbox: OddMailbox): Promise<void> {
    mailbox.become([1, 2], { IDLE: flood });
    mailbox.read();
    await mailbox.untilWell(2);
    const [began, before] = [performance.now(), mailbox.server.timesOf('EXAMINE')];
    await mailbox.server.until('EXAMINE', before + 13);
    expect(performance.now() - began).toBeGreaterThan(2_500);
  }

  async function begin(mailbox: OddMailbox, odd: Record<string, OddAnswer>): Promise<void> {
    mailbox.become(upTo(230), odd);
    mailbox.read();
    await mailbox.untilWell(230);
    mailbox.become(upTo(231), odd);
    await mailbox.untilWell(231);
    expect(await mailbox.storedUids()).toEqual(upTo(231));
  }

  async function comeBack(mailbox: OddMailbox): Promise<void> {
    mailbox.become([1, 2, 3]);
    mailbox.read();
    await mailbox.untilWell(3);
    mailbox.become([1, 2, 3], { EXAMINE: changed('3 EXISTS', '0 EXISTS') });
    mailbox.server.cut();
    await mailbox.until(({ state, ledger }) => state === 'live' && ledger.gone === 3);
    mailbox.become([1, 2, 3, 4]);
    await mailbox.untilWell(4);
    expect(await mailbox.storedUids()).toEqual([1, 2, 3, 4]);
  }

  it.each(ALL.map(({ name, isPolled = false }) => ({ name, what: isPolled ? WHILE : AFTER })))(
    '$name: $what',
    ({ name }) => storyOf(name),
  );

  it.each(BEGINNINGS)('begins a folder of much mail also where it %s', (name) => storyOf(name));

  it('is not called again and again where it hangs up on everybody who listens', () => storyOf('hangs up'));

  /** A little comes again and again, as long as it takes to see that a quarter of an hour would do no harm. */
  async function trickle(mailbox: OddMailbox): Promise<void> {
    const enough = Promise.withResolvers<void>();
    mailbox.become([1], {
      'UID FETCH': (request) => {
        const answer = request.well();
        if (!request.args.includes('BODY.PEEK[]')) return answer;
        let sent = 0;
        const more = setInterval(() => request.near.write(answer.slice(sent, ++sent)), 100);
        void enough.promise.then(() => {
          clearInterval(more);
          request.near.write(answer.slice(sent));
        });
        return null;
      },
    });
    mailbox.read(undefined, { stillHereMs: 200 });
    await mailbox.until(({ state }) => state === 'reading');
    await world.pool.query(
      `update foyer.mailbox set state_at = now() - interval '11 minutes' where id = $1`,
      [mailbox.id],
    );
    await mailbox.until(({ state, isNamed }) => state === 'reading' && !isNamed);
    enough.resolve();
    await mailbox.untilWell(1);
  }

  it('is looked into no more than a few times a second where it tells of mail again and again', () =>
    storyOf('floods'));

  it('is not stuck while a message comes slowly, however long that takes', () => storyOf('is slow'));

  it('keeps what it had where the folder is said to be empty for a while', () => storyOf('says it is empty'));
});
