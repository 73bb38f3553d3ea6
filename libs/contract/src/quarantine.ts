import { z } from 'zod';
import { MessageLocation } from './messages.ts';
import { Id, PageQuery, Timestamp } from './primitives.ts';

export const QuarantineQuery = PageQuery;

/** A message that could not be read, and what its headers alone say of it. */
export const QuarantinedMessage = z
  .object({
    id: Id,
    messageId: z.string().nullable(),
    from: z.object({ name: z.string(), address: z.string() }),
    subject: z.string(),
    locations: z.array(MessageLocation),
    receivedAt: Timestamp,
    storedAt: Timestamp,
    /** Of the whole message on the server. */
    sizeBytes: z.number().int(),
    reason: z.object({
      code: z.string(),
      /** One sentence: why it could not be read. */
      detail: z.string(),
    }),
    /** Whether reading it again can help; of a message that is too large only the headers are kept. */
    retryable: z.boolean(),
  })
  .meta({ id: 'QuarantinedMessage' });
export type QuarantinedMessage = z.infer<typeof QuarantinedMessage>;

export const QuarantinePage = z
  .object({
    messages: z.array(QuarantinedMessage),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
  })
  .meta({ id: 'QuarantinePage' });
export type QuarantinePage = z.infer<typeof QuarantinePage>;

export const QuarantineDetail = QuarantinedMessage.extend({
  /** The beginning of the source as text, for a person to look at; never HTML to be shown as such. */
  beginning: z.string(),
  /** Where the whole source can be downloaded. */
  source: z.string(),
}).meta({ id: 'QuarantineDetail' });
export type QuarantineDetail = z.infer<typeof QuarantineDetail>;

export const QuarantineRetry = z
  .object({
    outcome: z.enum(['read', 'quarantined']),
    /** Of the message as it is now: one that could be read has a new id. */
    id: Id,
    /** Why it still cannot be read; null where it was. */
    reason: z.object({ code: z.string(), detail: z.string() }).nullable(),
  })
  .meta({ id: 'QuarantineRetry' });
export type QuarantineRetry = z.infer<typeof QuarantineRetry>;
