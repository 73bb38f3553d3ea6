import { z } from 'zod';

/** Of what this Foyer is made, and whether anything of a mail leaves the server. */
export const ServerView = z
  .object({
    version: z.string(),
    modelVersion: z.string(),
    policyVersion: z.number().int(),
    /** Null where none is configured. */
    secondOpinion: z
      .object({
        model: z.string(),
        /** Host of its address. */
        host: z.string(),
        /** Whether that address names this machine. */
        onThisMachine: z.boolean(),
        /** Whether an administrator allows that messages are shown to it. */
        allowed: z.boolean(),
      })
      .nullable(),
    /** Whether digests go out by mail. */
    mailsDigests: z.boolean(),
  })
  .meta({ id: 'Server' });
export type ServerView = z.infer<typeof ServerView>;
