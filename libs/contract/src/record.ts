import { z } from 'zod';
import { Day, Id, PageQuery, Sought, Timestamp } from './primitives.ts';

/**
 * `sorting`: what was decided about a message without a person. `people`: what somebody did about a message or a
 * candidate. `rules`: policies, the second opinion, and, for administrators, team, tokens and roles.
 */
export const RecordKind = z.enum(['sorting', 'people', 'rules']).meta({ id: 'RecordKind' });
export type RecordKind = z.infer<typeof RecordKind>;

const RecordFilter = z.object({
  kind: RecordKind.optional(),
  candidate: Id.optional(),
  /** Part of the name of a candidate or of whoever did it. */
  q: Sought(1).optional(),
  /** Days by UTC, both included. */
  from: Day.optional(),
  until: Day.optional(),
});

export const RecordQuery = PageQuery.extend(RecordFilter.shape);
export type RecordQuery = z.infer<typeof RecordQuery>;

export const RecordExportQuery = RecordFilter.extend({ format: z.enum(['csv', 'jsonl']).default('csv') });
export type RecordExportQuery = z.infer<typeof RecordExportQuery>;

export const RecordLine = z
  .object({
    id: Id,
    at: Timestamp,
    kind: RecordKind,
    /** Who did it; null for what was decided without a person. */
    by: z.string().nullable(),
    /** Whom it is about. */
    candidate: z.object({ id: Id, name: z.string() }).nullable(),
    messageId: Id.nullable(),
    /** What was done or decided, in words. */
    text: z.string(),
    because: z.string().nullable(),
    /** The words of the message that decided, or a note. */
    quote: z.string().nullable(),
    policyVersion: z.number().int().nullable(),
    modelVersion: z.string().nullable(),
  })
  .meta({ id: 'RecordLine' });
export type RecordLine = z.infer<typeof RecordLine>;

export const RecordPage = z
  .object({ lines: z.array(RecordLine), nextCursor: z.string().nullable() })
  .meta({ id: 'RecordPage' });
export type RecordPage = z.infer<typeof RecordPage>;

/** Part of a name or an address. */
export const PeopleQuery = z.object({ q: Sought(2) });

export const PersonFound = z
  .object({ id: Id, name: z.string(), addresses: z.array(z.string()) })
  .meta({ id: 'PersonFound' });
export type PersonFound = z.infer<typeof PersonFound>;
export const PeopleFound = z.array(PersonFound);

/** `html`: a page that reads and prints by itself; `text`: the same as plain text. */
export const DossierQuery = z.object({ format: z.enum(['html', 'text']).default('html') });
