import { z } from 'zod';
import { Id } from './primitives.ts';

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
