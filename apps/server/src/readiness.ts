import { sql } from 'drizzle-orm';
import type { Infrastructure } from '#libs/infrastructure';
import { readMailboxProblems } from '#libs/intake';
import type { ReadinessCheck } from './http/index.ts';

/** What must be well for this process to do its work: database, queue, and every mailbox. */
export function readinessChecks({ database, queue }: Infrastructure): readonly ReadinessCheck[] {
  return [
    {
      name: 'database',
      check: async () => {
        await database.execute(sql`select 1`);
        return null;
      },
    },
    {
      name: 'queue',
      check: async () => {
        await queue.check();
        return null;
      },
    },
    { name: 'mailboxes', check: () => readMailboxProblems(database) },
  ];
}
