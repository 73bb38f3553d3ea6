import type { Command } from 'commander';
import { localUrl, silentLog } from '#libs/platform';
import { openSecrets, withDatabase } from '../database.ts';
import { emailAddress } from '../email-address.ts';
import { FoundWrong } from '../endings.ts';
import type { Surroundings } from '../surroundings.ts';

const WORDS: Readonly<Record<string, string>> = {
  'nothing-new': 'Nothing is new: no digest was made.',
  dashboard: 'The digest is made. It lies on the dashboard.',
  sent: 'The digest is sent.',
  due: 'The mail server did not take it; the service tries again.',
  nothing: 'The service is sending it at this moment.',
  ambiguous:
    'The connection was lost while it was being sent. It may have arrived; it is not sent again by itself.',
  failed: 'The mail server refused it for good. It lies on the dashboard.',
};

export function addDigestSend(parent: Command, surroundings: Surroundings): void {
  const { terminal, clock } = surroundings;
  parent
    .command('send')
    .description('make the digest of somebody now, and send it where SMTP_URL is set')
    .requiredOption('--user <email>', 'to whom', emailAddress)
    .action(async ({ user }: { user: string }) => {
      const { readOutbox, sendDigestNow } = await import('#libs/digest');
      const outcome = await withDatabase(surroundings, async ({ database, settings }) => {
        const url = settings.publicUrl ?? localUrl(settings.host, settings.port);
        const tools = {
          database,
          clock,
          outbox: readOutbox(settings),
          secrets: await openSecrets(settings),
          address: { url },
          log: silentLog,
        };
        return sendDigestNow(tools, user);
      });
      terminal.print(WORDS[outcome] ?? outcome);
      if (outcome === 'failed' || outcome === 'ambiguous' || outcome === 'due') throw new FoundWrong();
    });
}
