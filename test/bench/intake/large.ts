import { rmSync } from 'node:fs';
import { type Service, eventually, startService, temporaryDataDir } from '../../e2e/service.ts';
import { watchMemory } from '../../e2e/service-memory.ts';
import { buildMail } from '../../factories/mail.ts';
import { type DovecotAccount, startDovecot } from '../../servers/index.ts';
import type { Bench, Row } from '../bench.ts';
import { type LargeMail, largeMails } from './large-mail.ts';

const LONGEST_MS = 180_000;

/** What the largest messages cost that are fetched: memory, and time of the message behind them. */
export const large: Bench = {
  name: 'large',
  summary: 'memory of the service while messages of 25 to 40 MB are read, and how long the next one waits',
  async run({ small }) {
    const dovecot = await startDovecot();
    const dataDir = temporaryDataDir();
    let service: Service | null = null;
    try {
      const account = dovecot.account('jobs');
      service = await startService({
        env: { DATA_DIR: dataDir, MAILBOX_URL: account.url(), LOG_LEVEL: 'warn' },
      });
      const rows: Row[] = [await measure(service, account, { name: 'none', sources: () => [] }, 0)];
      for (const mail of largeMails(small ? 200_000 : 1_000_000))
        rows.push(await measure(service, account, mail, rows.length));
      return {
        name: 'large',
        about:
          'One after the other into the maildir, a short letter behind each. Memory is the most that the service and its reader had at one time, in MB of 1,000 kB: PSS counts what processes share once, RSS with each.',
        rows,
      };
    } finally {
      await service?.stop();
      await dovecot.remove();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

async function measure(
  service: Service,
  account: DovecotAccount,
  { name, sources }: LargeMail,
  number: number,
): Promise<Row> {
  const before = (await service.api.messages()).length;
  const mails = sources();
  const bytes = mails.reduce((sum, mail) => sum + mail.length, 0);
  const peak = watchMemory(service.pid, { pssFrom: 0 });
  const began = performance.now();
  account.deliver(mails);
  const subject = `Behind ${number}`;
  account.deliver(
    buildMail({
      from: 'Ines <ines@mail.example.com>',
      subject,
      text: 'Is there any news?',
      date: new Date(),
    }),
  );
  const messages = await eventually(
    () => service.api.messages(),
    (all) => all.length === before + mails.length + 1 && all.every(({ status }) => status !== 'pending'),
    LONGEST_MS,
    100,
  );
  const waited = (performance.now() - began) / 1_000;
  const { node, readers, together, pss } = peak();
  const added = messages.slice(before, -1).map(({ status }) => status);
  return {
    messages: name,
    MB: (bytes / 1e6).toFixed(0),
    became: [...new Set(added)].join(', '),
    'PSS together': pss,
    'RSS of Node': node,
    'of its reader': readers,
    'RSS together': together,
    'the next is assessed after, s': waited.toFixed(1),
  };
}
