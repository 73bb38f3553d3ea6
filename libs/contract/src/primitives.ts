import { z } from 'zod';
import { CHANNELS, DEBT_CAUSES, JOB_FUNCTIONS, KINDS, LANES, MARKS, SECTIONS } from '#libs/domain';

/** Opaque identifier; clients must not read meaning into it. */
export const Id = z.string().min(1).max(64);
/** ISO 8601 and PostgreSQL write other years in forms that the other does not read. */
function hasOurYear(date: string): boolean {
  const year = new Date(date).getUTCFullYear();
  return year >= 1 && year <= 9999;
}
const OUR_YEAR = { error: 'must lie in the years 0001 to 9999' };

/** UTC instant, ISO 8601 with milliseconds. */
export const Timestamp = z.iso.datetime({ offset: true, abort: true }).refine(hasOurYear, OUR_YEAR);
/** ISO date, without a time. */
export const Day = z.iso.date({ abort: true }).refine(hasOurYear, OUR_YEAR);
export const LaneName = z.enum(LANES).meta({ id: 'Lane' });
export const KindName = z.enum(KINDS).meta({ id: 'Kind' });
export const SectionName = z.enum(SECTIONS).meta({ id: 'Section' });
export const MarkName = z.enum(MARKS).meta({ id: 'Mark' });
export const ChannelName = z.enum(CHANNELS).meta({ id: 'Channel' });
export const JobFunctionName = z.enum(JOB_FUNCTIONS).meta({ id: 'JobFunction' });
export const EntryState = z.enum(['open', 'done', 'later']).meta({ id: 'EntryState' });
export const MessageStatus = z
  .enum(['pending', 'assessed', 'quarantined', 'erased'])
  .meta({ id: 'MessageStatus' });

/** Ends lines, steers a terminal or turns the writing round, so that what follows reads as something else. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A name on one line, as a person would read it.
 *
 * @param name any characters; from a mail also some that are there to deceive
 * @returns without line ends, control characters and marks that override the direction of writing
 */
export const oneLine = (name: string): string =>
  name.replace(/\s+/gu, ' ').replace(STEERING, '').toWellFormed().trim();

/** What a person calls something: one line in which something can be seen. */
export const Name = (longest: number) =>
  z
    .string()
    .overwrite(oneLine)
    .min(1)
    .max(longest)
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, { error: 'must have a letter or a digit' });

/** What somebody looks for: any characters, of which those that no text in the database can hold are found nowhere. */
export const Sought = (shortest: number) =>
  z
    .string()
    .trim()
    .min(shortest)
    .max(200)
    .overwrite((text) => text.replaceAll('\0', ' ').toWellFormed());

/** Query parameters arrive as strings; a page is 1 to 200 rows, 50 by default. */
export const PageQuery = z.object({
  cursor: z.string().min(1).max(512).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const RoleView = z
  .object({ id: Id, title: z.string(), function: JobFunctionName })
  .meta({ id: 'Role' });

export const CandidateView = z
  .object({ id: Id, name: z.string(), address: z.string() })
  .meta({ id: 'Candidate' });

export const ReasonView = z
  .object({
    code: z.string(),
    text: z.string(),
    quote: z.string().nullable(),
    /** Where the quote stands in the message's new text, in UTF-16 code units. */
    range: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  })
  .meta({ id: 'Reason' });

export const DebtView = z
  .object({
    since: Timestamp,
    because: z.enum(DEBT_CAUSES),
    promisedBy: z.string().nullable(),
    quote: z.string().nullable(),
  })
  .meta({ id: 'Debt' });

export const RhythmView = z
  .object({
    contactsIn14Days: z.number().int(),
    contactsIn24Hours: z.number().int(),
    limit14Days: z.number().int(),
    limit24Hours: z.number().int(),
    exceeded: z.enum(['14_days', '24_hours']).nullable(),
    lastReplyAt: Timestamp.nullable(),
    repliesVisible: z.boolean(),
  })
  .meta({ id: 'Rhythm' });
