import { dryRun } from '../../libs/intake/src/dry-run.ts';
import { connectMailbox, createMailParser, parseMailboxUrl } from '#libs/mailbox';
import { silentLog } from '#libs/platform';
import { loadJudgement } from '#libs/training';

/** A dry run in a process of its own, whose memory is as small as whoever starts it says. */
const address = parseMailboxUrl(process.argv[2] ?? '');
const parser = createMailParser({ log: silentLog });
const session = await connectMailbox(address, { log: silentLog });
const { policy, model } = loadJudgement();
const circumstances = {
  policy,
  model,
  holidayRegion: null,
  roles: [],
  days: 30,
  now: new Date(),
  most: 2_000,
};
const { read, people } = await dryRun(session, address, parser, circumstances);
await session.close();
await parser.close();
process.stdout.write(JSON.stringify({ read, people }));
