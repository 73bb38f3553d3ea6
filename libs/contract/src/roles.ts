import { z } from 'zod';
import { Id, JobFunctionName, Name, Timestamp } from './primitives.ts';

const Title = Name(200);
const Address = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/, { error: 'must be an email address' });
const Words = Name(100).min(2);

/** A position that candidates write about. */
export const RoleDetail = z
  .object({
    id: Id,
    title: z.string(),
    function: JobFunctionName,
    /** Lower case, plus-tags included: mail to one of them is about this role. */
    addresses: z.array(z.string()),
    /** What else candidates call it. */
    words: z.array(z.string()),
    ownerId: Id.nullable(),
    /** A closed role is found in no new mail. */
    closedAt: Timestamp.nullable(),
  })
  .meta({ id: 'RoleDetail' });
export type RoleDetail = z.infer<typeof RoleDetail>;

export const RoleList = z.array(RoleDetail);

export const NewRole = z
  .strictObject({
    title: Title,
    function: JobFunctionName,
    addresses: z.array(Address).max(50).default([]),
    words: z.array(Words).max(50).default([]),
    ownerId: Id.nullable().default(null),
  })
  .meta({ id: 'NewRole' });
export type NewRole = z.infer<typeof NewRole>;

/** Roles that somebody confirms together: all of them are added, or none. */
export const NewRoles = z.strictObject({ roles: z.array(NewRole).min(1).max(200) }).meta({ id: 'NewRoles' });
export type NewRoles = z.infer<typeof NewRoles>;

export const RolePatch = z
  .strictObject({
    title: Title.optional(),
    function: JobFunctionName.optional(),
    addresses: z.array(Address).max(50).optional(),
    words: z.array(Words).max(50).optional(),
    ownerId: Id.nullable().optional(),
    closed: z.boolean().optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, { error: 'say what to change' })
  .meta({ id: 'RolePatch' });
export type RolePatch = z.infer<typeof RolePatch>;

export const ROLE_EVIDENCE = [
  'person',
  'address',
  'thread',
  'subject',
  'text',
  'candidate',
  'only_application',
] as const;

/** What tells the role of a message. */
export const RoleEvidence = z
  .object({
    because: z.enum(ROLE_EVIDENCE),
    /** The words or the address that tell it, where there are such. */
    quote: z.string().nullable(),
  })
  .meta({ id: 'RoleEvidence' });

/** A person's word about the role; null takes it back, and evidence decides again. */
export const RoleChoice = z.strictObject({ roleId: Id.nullable() }).meta({ id: 'RoleChoice' });
export type RoleChoice = z.infer<typeof RoleChoice>;

export const RoleChosen = z
  .object({
    /** How many messages are about another role now; they are assessed anew. */
    changedMessages: z.number().int(),
  })
  .meta({ id: 'RoleChosen' });
export type RoleChosen = z.infer<typeof RoleChosen>;

/** Titles that subjects of applications name and that are no roles yet, to be confirmed by a person. */
export const SuggestedRoles = z
  .array(
    z.object({
      title: z.string(),
      /** As the words of the title have it. */
      function: JobFunctionName,
      messages: z.number().int(),
    }),
  )
  .meta({ id: 'SuggestedRoles' });
export type SuggestedRoles = z.infer<typeof SuggestedRoles>;
