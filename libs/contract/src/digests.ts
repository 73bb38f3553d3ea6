import { z } from 'zod';
import { HOLIDAY_REGIONS, URGENCY_CAUSES } from '#libs/domain';
import { Day, Id, PageQuery, RoleView, SectionName, Timestamp } from './primitives.ts';

export const DigestsQuery = PageQuery;

/**
 * `due`: its time has come or will. `dashboard`: made, and not sent anywhere. `waiting`: a try to send it came to
 * nothing and another one follows. `ambiguous`: it may have arrived; it is not sent again by itself. `returned`: the
 * mail server gave it back.
 */
export const DigestState = z
  .enum(['due', 'dashboard', 'waiting', 'sending', 'sent', 'ambiguous', 'failed', 'returned'])
  .meta({ id: 'DigestState' });
export type DigestState = z.infer<typeof DigestState>;

export const DigestSummary = z
  .object({
    id: Id,
    /** The person whose digest it is. */
    userId: Id,
    dueAt: Timestamp,
    madeAt: Timestamp.nullable(),
    /** Of the person when it was planned: its words name times on that clock. */
    timeZone: z.string(),
    state: DigestState,
    /** As the mail has it; null while it is due. */
    subject: z.string().nullable(),
    /** What went wrong with sending, as a sentence. */
    problem: z.string().nullable(),
    sentAt: Timestamp.nullable(),
  })
  .meta({ id: 'DigestSummary' });
export type DigestSummary = z.infer<typeof DigestSummary>;

export const DigestsPage = z
  .object({
    /** Made ones and those that are due next, newest first. */
    digests: z.array(DigestSummary),
    /** When the next one is due for whoever asks; null without a schedule. */
    nextAt: Timestamp.nullable(),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'DigestsPage' });
export type DigestsPage = z.infer<typeof DigestsPage>;

export const DigestItem = z
  .object({
    entryId: Id,
    messageId: Id,
    section: SectionName,
    name: z.string(),
    roleId: Id.nullable(),
    roleTitle: z.string().nullable(),
    reason: z.string(),
    quote: z.string().nullable(),
    waitingSince: Timestamp,
    /** How many people the row stands for: those of one role who wait for the same cause make one. */
    standsFor: z.int(),
  })
  .meta({ id: 'DigestItem' });

export const CheckVerdict = z.enum(['right', 'not_right']).meta({ id: 'CheckVerdict' });

/** A folded message, picked at random, for a person to confirm or overturn. */
export const DigestCheck = z
  .object({
    id: Id,
    entryId: Id,
    messageId: Id,
    words: z.string(),
    roleTitle: z.string().nullable(),
    verdict: CheckVerdict.nullable(),
  })
  .meta({ id: 'DigestCheck' });
export type DigestCheck = z.infer<typeof DigestCheck>;

/** `since` is when the digest before was made, to be written on the clock of `timeZone`; null, with nothing behind it, for a first one. */
export const HeadlineParts = z
  .object({ before: z.string(), since: Timestamp.nullable(), after: z.string(), timeZone: z.string() })
  .meta({ id: 'HeadlineParts' });
export type HeadlineParts = z.infer<typeof HeadlineParts>;

export const DigestDetail = DigestSummary.extend({
  /** As the mail has it, with its time on the clock of the digest. */
  headline: z.string().nullable(),
  /** The same around its time, for whoever writes times otherwise. */
  headlineParts: HeadlineParts.nullable(),
  items: z.array(DigestItem),
  /** Sentences of what is counted and not listed, of the ledger, and of what was folded wrongly. */
  lines: z.array(z.string()),
  checks: z.array(DigestCheck),
  /** Answers are taken until then. */
  linksUntil: Timestamp.nullable(),
  /** The plain text of the mail; null while it is due. */
  text: z.string().nullable(),
}).meta({ id: 'DigestDetail' });
export type DigestDetail = z.infer<typeof DigestDetail>;

export const CheckPatch = z.strictObject({ verdict: CheckVerdict }).meta({ id: 'CheckPatch' });
export type CheckPatch = z.infer<typeof CheckPatch>;

/** What asking for a digest now came to; null where nothing is new. */
export const DigestNow = z.object({ digestId: Id.nullable() }).meta({ id: 'DigestNow' });
export type DigestNow = z.infer<typeof DigestNow>;

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 09:00' });
const Weekday = z.number().int().min(1).max(7);

/** Names that the system's zone table knows; offsets such as +02:00 know nothing of daylight saving. */
const TimeZone = z.string().refine(isTimeZone, { error: 'must be a time zone such as Europe/Berlin' });

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const FocusView = z
  .strictObject({
    /** ISO weekdays, 1 = Monday. */
    days: z.array(Weekday).min(1).max(7),
    from: ClockTime,
    to: ClockTime,
  })
  .refine(({ from, to }) => from < to, { error: 'must end after it begins, on the same day' })
  .meta({ id: 'FocusHours' });
export type FocusView = z.infer<typeof FocusView>;

export const WebhookFormat = z.enum(['slack', 'teams']).meta({ id: 'WebhookFormat' });

export const DigestSettings = z
  .object({
    timeZone: TimeZone,
    times: z.array(ClockTime).max(12),
    workingDays: z.array(Weekday).max(7),
    /** Whose public holidays are free of digests; null where holidays are days like others. */
    region: z.enum(HOLIDAY_REGIONS).nullable(),
    daysOff: z.array(Day).max(400),
    focus: z.array(FocusView).max(40),
    /** What waits for the end of focus hours though it is urgent; danger and an unknown cause never do. */
    heldInFocus: z.array(z.enum(URGENCY_CAUSES)).max(URGENCY_CAUSES.length),
    /** Break-throughs a day; danger to a person always comes through. */
    budget: z.number().int().min(0).max(50),
    byMail: z.boolean(),
    /** Whether mails carry names and quotes. */
    showNames: z.boolean(),
    webhook: z.object({ format: WebhookFormat }).nullable(),
    /** Whether there is a calendar address; the address itself is shown once. */
    hasCalendar: z.boolean(),
    /** Whether mail can go out at all: SMTP_URL is set. */
    canMail: z.boolean(),
    nextAt: Timestamp.nullable(),
  })
  .meta({ id: 'DigestSettings' });
export type DigestSettings = z.infer<typeof DigestSettings>;

const { timeZone, times, workingDays, region, daysOff, focus, heldInFocus, budget, byMail, showNames } =
  DigestSettings.shape;

export const DigestSettingsPatch = z
  .strictObject({
    timeZone,
    times,
    workingDays,
    region,
    daysOff,
    focus,
    heldInFocus,
    budget,
    byMail,
    showNames,
  })
  .partial()
  .meta({ id: 'DigestSettingsPatch' });
export type DigestSettingsPatch = z.infer<typeof DigestSettingsPatch>;

/** The address of a calendar, shown once; a new one ends the one before. */
export const CalendarLink = z.object({ url: z.string() }).meta({ id: 'CalendarLink' });
export type CalendarLink = z.infer<typeof CalendarLink>;

export const WebhookPut = z
  .strictObject({ url: z.string().trim().min(1).max(2_000), format: WebhookFormat })
  .meta({ id: 'WebhookPut' });
export type WebhookPut = z.infer<typeof WebhookPut>;

/** The key with which a webhook's posts are signed, shown once. */
export const WebhookKey = z.object({ key: z.string() }).meta({ id: 'WebhookKey' });
export type WebhookKey = z.infer<typeof WebhookKey>;

/** What a test message to a webhook came to: null where it was taken, else a sentence. */
export const WebhookTest = z.object({ problem: z.string().nullable() }).meta({ id: 'WebhookTest' });
export type WebhookTest = z.infer<typeof WebhookTest>;

export const BreakThroughVerdict = z.enum(['right', 'could_wait']).meta({ id: 'BreakThroughVerdict' });

/** An urgent message: whether it came through at once, and why or why not. */
export const BreakThroughItem = z
  .object({
    id: Id,
    messageId: Id,
    name: z.string(),
    role: RoleView.nullable(),
    reason: z.string(),
    danger: z.boolean(),
    /** Null where it came through; else why not: it waited for the next digest, or one had `told` of it. */
    held: z.enum(['budget', 'day_off', 'told']).nullable(),
    inFocus: z.boolean(),
    at: Timestamp,
    /** The ways that it went, and how far it got; empty where it is told on the dashboard only. */
    ways: z.array(
      z.object({
        channel: z.enum(['mail', 'webhook']),
        state: DigestState.exclude(['due', 'dashboard']),
        /** What went wrong, as a sentence. */
        problem: z.string().nullable(),
      }),
    ),
    verdict: BreakThroughVerdict.nullable(),
  })
  .meta({ id: 'BreakThrough' });
export type BreakThroughItem = z.infer<typeof BreakThroughItem>;

export const BreakThroughList = z.array(BreakThroughItem);

export const BreakThroughPatch = z
  .strictObject({ verdict: BreakThroughVerdict })
  .meta({ id: 'BreakThroughPatch' });
export type BreakThroughPatch = z.infer<typeof BreakThroughPatch>;

/** What the last four weeks were like for whoever asks, by the formula of docs/digests.md. */
export const DigestMeasures = z
  .object({
    days: z.array(
      z.object({
        day: Day,
        arrivals: z.number().int(),
        calls: z.number().int(),
        ours: z.number().int(),
        interruptionsAvoided: z.number().int(),
        minutesPutOff: z.number().int(),
      }),
    ),
    /**
     * Folded messages that people were asked about in 30 days, as far as whoever asks may see them, and the exact 95%
     * interval of the share of wrong ones.
     */
    buried: z.object({
      checked: z.number().int(),
      wrong: z.number().int(),
      /** How many of those checked were answered by whoever asks. */
      yours: z.number().int(),
      share: z.number(),
      low: z.number(),
      high: z.number(),
    }),
    /** Of the newest digest with questions that whoever asks can still answer. */
    checksWaiting: z.object({ digestId: Id, dueAt: Timestamp, count: z.number().int() }).nullable(),
    /** Since Monday on the clock of whoever asks; nothing counts before that person's first digest was due. */
    week: z.object({
      since: Timestamp,
      /** Messages that came through at once. */
      interruptions: z.number().int(),
      /** Messages of candidates that did not. */
      waited: z.number().int(),
    }),
  })
  .meta({ id: 'DigestMeasures' });
export type DigestMeasures = z.infer<typeof DigestMeasures>;
