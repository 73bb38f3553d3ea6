import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { AccessLevel } from '#libs/contract';
import { EVERYTHING, FoyerError, type Sight } from '#libs/platform';
import { type Caller, type CallerHolder, NEEDS, PUBLIC, includesAccess } from '#libs/web';
import { ApiTokens, bearerToken } from './api-tokens.ts';
import { SESSION_COOKIE, readCookie } from './cookie.ts';
import { sameToken } from './secret-token.ts';
import { Sessions } from './sessions.ts';
import type { User } from './user.repository.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Stands before every handler of the application: a new controller is closed until it says `@Public()`. Who comes with
 * a cookie must bring the CSRF token with every change; a Bearer token is never sent by a browser on its own.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  /** @throws `not-signed-in`, `csrf-token-wrong`, `not-permitted` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const [handler, controller] = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [handler, controller])) return true;

    const request = context.switchToHttp().getRequest<Request & CallerHolder>();
    const caller = await this.identify(request);
    const needed = this.needed(request.method, handler, controller);
    if (!includesAccess(caller.access, needed)) {
      throw new FoyerError('not-permitted', `This needs ${needed} access; yours is ${caller.access}.`);
    }
    request.caller = caller;
    return true;
  }

  private async identify(request: Request): Promise<Caller> {
    const bearer = bearerToken(request.headers.authorization);
    if (bearer !== null) {
      const token = await this.tokens.find(bearer);
      if (token === null) throw new FoyerError('not-signed-in', 'This API token is not valid.');
      const { name, access } = token;
      const sightNow = async () => ((await this.tokens.find(bearer)) === null ? null : sightOfToken(access));
      return { userId: null, name, access, sight: sightOfToken(access), endsAt: null, sightNow };
    }
    const cookie = readCookie(request.headers.cookie, SESSION_COOKIE);
    const session = await this.sessions.require(cookie);
    if (!READING.has(request.method)) {
      const sent = request.headers['x-csrf-token'];
      if (typeof sent !== 'string' || !sameToken(sent, session.csrfToken)) {
        throw new FoyerError(
          'csrf-token-wrong',
          'Send the csrfToken of the session in the header x-csrf-token.',
        );
      }
    }
    const { id, name, access } = session.user;
    const sightNow = async () => {
      const now = await this.sessions.find(cookie);
      return now === null ? null : sightOf(now.user);
    };
    return { userId: id, name, access, sight: sightOf(session.user), endsAt: session.expiresAt, sightNow };
  }

  private needed(
    method: string,
    handler: ReturnType<ExecutionContext['getHandler']>,
    controller: ReturnType<ExecutionContext['getClass']>,
  ): AccessLevel {
    const own = this.reflector.get<AccessLevel | undefined>(NEEDS, handler);
    if (own !== undefined) return own;
    const least: AccessLevel = READING.has(method) ? 'viewer' : 'recruiter';
    const shared = this.reflector.get<AccessLevel | undefined>(NEEDS, controller) ?? least;
    return includesAccess(shared, least) ? shared : least;
  }
}

const sightOf = ({ opensCare, roleIds }: User): Sight => ({ care: opensCare, roleIds });

/** A token that may not govern doesn't open what only named people open. */
const sightOfToken = (access: AccessLevel): Sight => ({ ...EVERYTHING, care: access === 'administrator' });
