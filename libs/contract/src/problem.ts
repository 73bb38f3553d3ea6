import { z } from 'zod';

/** RFC 9457 problem details; `code` is stable and listed in platform's error table. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    code: z.string(),
    /** On a 409: the entry as it is now and who changed it. */
    entry: z.unknown().optional(),
    changedBy: z.string().nullable().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
