import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type SessionView, SessionView as SessionSchema, SignIn as SignInSchema } from '#libs/contract';
import type { SignIn as SignInRequest } from '#libs/contract';
import { SETTINGS, type Settings } from '#libs/platform';
import { Needs, Public, Returns, ReturnsNothing } from '#libs/web';
import { SESSION_COOKIE, readCookie, sessionCookieOptions } from './cookie.ts';
import type { StoredSession } from './session.repository.ts';
import { type OpenSession, SESSION_MS, Sessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';

/** Signing in, being signed in, signing out. */
@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'publicUrl'>,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
  ) {}

  @Post()
  @Public()
  @Returns(SessionSchema)
  async create(
    @Body({ schema: SignInSchema }) body: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const brought = readCookie(request.headers.cookie, SESSION_COOKIE);
    const session = await this.signIn.signIn(body, request.ip, brought);
    setSessionCookie(response, session, this.settings);
    return toSessionView(session);
  }

  /** A browser session only: an API token has neither a user nor a CSRF token. */
  @Get()
  @Returns(SessionSchema)
  async read(@Req() request: Request): Promise<SessionView> {
    return toSessionView(await this.sessions.require(readCookie(request.headers.cookie, SESSION_COOKIE)));
  }

  @Delete()
  @Needs('viewer')
  @ReturnsNothing()
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = readCookie(request.headers.cookie, SESSION_COOKIE);
    if (token !== null) await this.sessions.close(token);
    response.clearCookie(SESSION_COOKIE, sessionCookieOptions(this.settings.publicUrl));
  }
}

export function setSessionCookie(
  response: Response,
  session: OpenSession,
  settings: Pick<Settings, 'publicUrl'>,
): void {
  response.cookie(SESSION_COOKIE, session.token, {
    ...sessionCookieOptions(settings.publicUrl),
    maxAge: SESSION_MS,
  });
}

export function toSessionView({ user, csrfToken }: StoredSession): SessionView {
  return {
    user: { id: String(user.id), email: user.email, name: user.name, access: user.access },
    csrfToken,
  };
}
