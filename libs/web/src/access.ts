import { type ExecutionContext, SetMetadata, applyDecorators, createParamDecorator } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { ACCESS_LEVELS, type AccessLevel } from '#libs/contract';
import { FoyerError, type Sight } from '#libs/platform';

/** Who makes a request, as the access guard found out. */
export interface Caller {
  /** Null for an API token: nobody in person. */
  readonly userId: number | null;
  /** The user's name or the token's, for the record of who did what. */
  readonly name: string;
  readonly access: AccessLevel;
  /** What they may look at; every query that gives mail or people takes it. */
  readonly sight: Sight;
  /** When the session ends, so that a long answer (server-sent events) ends with it; null for an API token. */
  readonly endsAt: Date | null;
  /** What they may look at by now, for an answer that goes on; null once the session or the token is no more. */
  readonly sightNow: () => Promise<Sight | null>;
}

/** The request as the guard leaves it for handlers; absent on public ones. */
export interface CallerHolder {
  caller?: Caller;
}

export const PUBLIC = 'foyer:public';
export const NEEDS = 'foyer:needs';
/** Marks an operation in the OpenAPI document that nobody has to sign in for. */
export const PUBLIC_EXTENSION = 'x-public';

/** Opens a handler to everybody. Without it a session or an API token is needed. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(PUBLIC_EXTENSION, true));

/**
 * The least access that a handler needs. Without it: viewer to read, recruiter to change anything. On a controller it
 * can only ask for more than that; on a handler it is the last word.
 */
export const Needs = (level: AccessLevel) => SetMetadata(NEEDS, level);

/** Whether `has` includes `needed`: an administrator may do what a recruiter may, and a recruiter what a viewer may. */
export function includesAccess(has: AccessLevel, needed: AccessLevel): boolean {
  return ACCESS_LEVELS.indexOf(has) <= ACCESS_LEVELS.indexOf(needed);
}

/** Hands a handler its `Caller`. @throws `not-signed-in` in a public handler that nobody signed in for */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<CallerHolder>();
  if (caller === undefined) throw new FoyerError('not-signed-in', 'Sign in first.');
  return caller;
});

/**
 * Who is signed in, for what belongs to a person and what only a person may do. With an API token alone nobody gets in,
 * so that revoking it ends what it opened.
 *
 * @throws `not-permitted` for an API token
 */
export function requirePerson(caller: Caller): Caller & { readonly userId: number } {
  const { userId } = caller;
  if (userId === null)
    throw new FoyerError('not-permitted', 'This needs a person: sign in instead of using an API token.');
  return { ...caller, userId };
}
