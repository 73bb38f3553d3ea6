import { z } from 'zod';
import { Id } from './primitives.ts';

/** What the server says over server-sent events: what changed, ids only. The client reads the rest itself. */
export const ServerEvent = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('inbox-changed'), entryIds: z.array(Id) }),
    z.object({ type: z.literal('mailbox-changed'), mailboxId: Id }),
  ])
  .meta({ id: 'ServerEvent' });
export type ServerEvent = z.infer<typeof ServerEvent>;
