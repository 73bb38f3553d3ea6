import { desc, inArray, sql } from 'drizzle-orm';
import type { PolicyPublication, PolicyVersionView } from '#libs/contract';
import { type Policy, defaultPolicy, parsePolicy, policyInForce } from '#libs/domain';
import { FoyerError } from '#libs/platform';
import { type Database, type Handle, readPublishedPolicy, tables } from '#libs/store';
import { lockCircumstances } from './circumstances-lock.repository.ts';
import { changedPaths, rulesOf } from './policy-rules.ts';

/** The policy that holds now. */
export async function readPolicy(tx: Handle): Promise<Policy> {
  return policyInForce(await readPublishedPolicy(tx));
}

/** Every version, newest first; the last one is what is shipped. */
export async function readVersions(tx: Handle): Promise<PolicyVersionView[]> {
  const rows = await tx.select().from(tables.policyVersion).orderBy(desc(tables.policyVersion.version));
  return [
    ...rows.map((row) => ({
      version: row.version,
      publishedAt: row.publishedAt.toISOString(),
      by: row.byName,
      because: row.because,
      rules: rulesOf(parsePolicy(row.policy)),
    })),
    {
      version: defaultPolicy.version,
      publishedAt: null,
      by: null,
      because: null,
      rules: rulesOf(defaultPolicy),
    },
  ];
}

/**
 * Publishes the next version. What is still to be read is read again by it; what somebody settled stays as it was, and
 * so does every lane that was set by hand.
 *
 * @throws `conflict` where another version was published since the change began
 */
export async function publishPolicy(
  database: Database,
  { rules, because, version }: PolicyPublication,
  actor: { readonly userId: number | null; readonly name: string },
  now: Date,
): Promise<Policy> {
  return database.transaction(async (tx) => {
    // One is published at a time: the second to come sees what the first did.
    await lockCircumstances(tx);
    const before = await readPolicy(tx);
    if (before.version !== version) {
      throw new FoyerError(
        'conflict',
        `Version ${before.version} was published meanwhile. Look at it first.`,
      );
    }
    const paths = changedPaths(rulesOf(before), rules);
    const policy = parsePolicy({
      ...rules,
      version: before.version + 1,
      since: now.toISOString().slice(0, 10),
      sources: {
        ...before.sources,
        ...Object.fromEntries(paths.map((path) => [path, `${actor.name}: ${because}`])),
      },
    });
    await tx.insert(tables.policyVersion).values({
      version: policy.version,
      policy,
      because,
      userId: actor.userId,
      byName: actor.name,
      publishedAt: now,
    });
    // Due for review at once: the sweep rings for these, however many they are.
    await tx
      .update(tables.assessment)
      .set({ nextReviewAt: now })
      .where(
        inArray(
          tables.assessment.messageId,
          sql`(select unnest(e.message_ids) from ${tables.inboxEntry} e where e.state in ('open', 'later'))`,
        ),
      );
    return policy;
  });
}
