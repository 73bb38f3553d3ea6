import { z } from 'zod';
import { Id, Name, Timestamp } from './primitives.ts';
import { AccessLevel, NewPassword } from './session.ts';

/** `invited`: has not chosen a password yet, or has to choose another one. */
export const MemberState = z.enum(['active', 'invited', 'deactivated']).meta({ id: 'MemberState' });

/** Somebody who may sign in, as an administrator sees them. */
export const TeamMember = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    access: AccessLevel,
    /** Whether *Handle with care* opens for them. */
    opensCare: z.boolean(),
    /** The roles whose candidates they see; null for all of them. */
    roleIds: z.array(Id).nullable(),
    state: MemberState,
    /** Until when the link works by which they choose a password; null where there is none. */
    linkUntil: Timestamp.nullable(),
  })
  .meta({ id: 'TeamMember' });
export type TeamMember = z.infer<typeof TeamMember>;

export const Team = z.array(TeamMember);
export type Team = z.infer<typeof Team>;

const MemberName = Name(200);
const RoleIds = z.array(Id).max(500).nullable();

export const NewMember = z
  .strictObject({
    email: z.email({ error: 'must be an email address' }).max(254),
    name: MemberName,
    access: AccessLevel,
    /** As an administrator from the start where left out, as anybody else not. */
    opensCare: z.boolean().optional(),
    roleIds: RoleIds.default(null),
  })
  .meta({ id: 'NewMember' });
export type NewMember = z.infer<typeof NewMember>;

export const MemberPatch = z
  .strictObject({
    name: MemberName,
    access: AccessLevel,
    opensCare: z.boolean(),
    roleIds: RoleIds,
    /** False ends their sessions at once and keeps them out. */
    active: z.boolean(),
  })
  .partial()
  .refine((patch) => Object.values(patch).some((value) => value !== undefined), {
    error: 'say what to change: name, access, opensCare, roleIds or active',
  })
  .meta({ id: 'MemberPatch' });
export type MemberPatch = z.infer<typeof MemberPatch>;

/** The code of a one-time link, shown once; the page is `/join#CODE`. */
export const PasswordLink = z.object({ code: z.string(), expiresAt: Timestamp }).meta({ id: 'PasswordLink' });
export type PasswordLink = z.infer<typeof PasswordLink>;

export const Invited = z.object({ member: TeamMember, link: PasswordLink }).meta({ id: 'Invited' });
export type Invited = z.infer<typeof Invited>;

export const PasswordByLink = z
  .strictObject({ code: z.string().trim().min(1).max(200), password: NewPassword })
  .meta({ id: 'PasswordByLink' });
export type PasswordByLink = z.infer<typeof PasswordByLink>;

export const PasswordChange = z
  .strictObject({ present: z.string().min(1).max(1024), password: NewPassword })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const ApiTokenView = z
  .object({
    id: Id,
    name: z.string(),
    access: AccessLevel,
    createdAt: Timestamp,
    /** Null for one that was made on the command line. */
    createdBy: z.string().nullable(),
    /** To the minute. */
    lastUsedAt: Timestamp.nullable(),
  })
  .meta({ id: 'ApiToken' });
export type ApiTokenView = z.infer<typeof ApiTokenView>;

export const ApiTokenList = z.array(ApiTokenView);

export const NewApiToken = z
  .strictObject({ name: Name(100), access: AccessLevel })
  .meta({ id: 'NewApiToken' });
export type NewApiToken = z.infer<typeof NewApiToken>;

/** With the token itself, which is shown this once. */
export const ApiTokenMade = ApiTokenView.extend({ token: z.string() }).meta({ id: 'ApiTokenMade' });
export type ApiTokenMade = z.infer<typeof ApiTokenMade>;

/** How the pages look and answer for one person, wherever they sign in. */
export const Preferences = z
  .object({
    theme: z.enum(['system', 'light', 'dark']),
    textSize: z.enum(['normal', 'large', 'larger']),
    /** Whether single letters do things. */
    singleKeys: z.boolean(),
    /** Whether clocks count to 24 or twice to 12; `browser`: as the browser does. */
    clock: z.enum(['browser', '24', '12']),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  textSize: 'normal',
  singleKeys: true,
  clock: 'browser',
};

export const PreferencesPatch = z.strictObject(Preferences.shape).partial().meta({ id: 'PreferencesPatch' });
export type PreferencesPatch = z.infer<typeof PreferencesPatch>;
