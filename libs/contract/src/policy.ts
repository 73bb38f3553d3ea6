import { z } from 'zod';
import { JOB_FUNCTIONS } from '#libs/domain';
import { CandidateView, Id, KindName, LaneName, SectionName, Timestamp } from './primitives.ts';

/** How often is too often; the least is two, because the first contact is none too many. */
const Limit = z.number().int().min(2).max(1000);
const Days = (most: number) => z.number().int().min(1).max(most);

/** The numbers of a policy that an administrator can change. */
export const PolicyRules = z
  .strictObject({
    /** Contacts in 14 days from which the rhythm alone is handled with care, by job function. */
    contactsIn14Days: z.record(z.enum(JOB_FUNCTIONS), Limit),
    contactsIn14DaysUnknownRole: Limit,
    contactsIn24Hours: Limit,
    aims: z.strictObject({
      silenceDays: Days(365),
      questionWorkingDays: Days(260),
      afterInterviewDays: Days(365),
    }),
  })
  .meta({ id: 'PolicyRules' });
export type PolicyRules = z.infer<typeof PolicyRules>;

export const PolicyVersionView = z
  .object({
    version: z.number().int(),
    publishedAt: Timestamp.nullable(),
    /** Null for the policy that is shipped. */
    by: z.string().nullable(),
    because: z.string().nullable(),
    rules: PolicyRules,
  })
  .meta({ id: 'PolicyVersion' });
export type PolicyVersionView = z.infer<typeof PolicyVersionView>;

export const PolicyView = z
  .object({
    version: z.number().int(),
    /** ISO date from which it holds. */
    since: z.string(),
    rules: PolicyRules,
    /** Where each number comes from, by its path. */
    sources: z.record(z.string(), z.string()),
    /** Newest first; the last one is the shipped policy. */
    history: z.array(PolicyVersionView),
  })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof PolicyView>;

/** A change that is tried: nothing of it is kept. */
export const PolicyTrial = z.strictObject({ rules: PolicyRules }).meta({ id: 'PolicyTrial' });

const Standing = z.object({ lane: LaneName, kind: KindName.nullable(), section: SectionName });

export const PolicyMove = z
  .object({
    messageId: Id,
    candidate: CandidateView,
    receivedAt: Timestamp,
    before: Standing,
    after: Standing,
    /** Contacts in 14 days, this message included. */
    contactsIn14Days: z.number().int(),
    excerpt: z.string(),
    /** Whether it is still to be read: only these move when the change is published. */
    open: z.boolean(),
  })
  .meta({ id: 'PolicyMove' });
export type PolicyMove = z.infer<typeof PolicyMove>;

export const PolicyReplay = z
  .object({
    /** How far back messages are looked for. */
    days: z.number().int(),
    /** Messages that were read again: those of that time, or the newest of them where there are more than 1,000. */
    messages: z.number().int(),
    moved: z.number().int(),
    /** The first of them, newest first. */
    moves: z.array(PolicyMove),
    /** People to whom we owe word now and would not with this change. */
    waitLonger: z.number().int(),
    /** People to whom we would owe word earlier. */
    waitShorter: z.number().int(),
    /** Messages whose sender's name was exchanged for another, and how many of them changed their lane by it. */
    fairness: z.object({ messages: z.number().int(), changed: z.number().int() }),
  })
  .meta({ id: 'PolicyReplay' });
export type PolicyReplay = z.infer<typeof PolicyReplay>;

export const PolicyPublication = z
  .strictObject({
    rules: PolicyRules,
    because: z.string().trim().min(3, { error: 'say why, in a few words' }).max(500),
    /** The version that the change began from. */
    version: z.number().int(),
  })
  .meta({ id: 'PolicyPublication' });
export type PolicyPublication = z.infer<typeof PolicyPublication>;
