import { z } from 'zod';
import { Id, Name } from './primitives.ts';

export const ACCESS_LEVELS = ['administrator', 'recruiter', 'viewer'] as const;
export const AccessLevel = z.enum(ACCESS_LEVELS).meta({ id: 'AccessLevel' });
export type AccessLevel = z.infer<typeof AccessLevel>;

export const UserView = z
  .object({ id: Id, email: z.string(), name: z.string(), access: AccessLevel })
  .meta({ id: 'User' });
export type UserView = z.infer<typeof UserView>;

export const SignIn = z
  .strictObject({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(1024) })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const SessionView = z.object({ user: UserView, csrfToken: z.string() }).meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;

/** Whether the first administrator is still to be made. */
export const SetupView = z.object({ needed: z.boolean() }).meta({ id: 'SetupState' });
export type SetupView = z.infer<typeof SetupView>;

/** NIST SP 800-63B: at least 8 characters, long ones allowed, no rule about their kind. */
export const NewPassword = z
  .string()
  .min(8, { error: 'must have at least 8 characters' })
  .max(1024, { error: 'must have at most 1024 characters' });

export const Setup = z
  .strictObject({
    /** The one-time code that the start printed. */
    code: z.string().trim().min(1).max(64),
    email: z.email({ error: 'must be an email address' }).max(254),
    name: Name(200),
    password: NewPassword,
  })
  .meta({ id: 'Setup' });
export type Setup = z.infer<typeof Setup>;
