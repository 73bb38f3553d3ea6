import { Body, Controller, Get, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  PasswordByLink as PasswordByLinkSchema,
  PasswordChange as PasswordChangeSchema,
  PreferencesPatch as PreferencesPatchSchema,
  Preferences as PreferencesSchema,
  SessionView as SessionSchema,
} from '#libs/contract';
import type {
  PasswordByLink,
  PasswordChange,
  Preferences,
  PreferencesPatch,
  SessionView,
} from '#libs/contract';
import { SETTINGS, type Settings } from '#libs/platform';
import { type Caller, CurrentCaller, Needs, Public, Returns, ReturnsNothing, requirePerson } from '#libs/web';
import { SESSION_COOKIE, readCookie } from './cookie.ts';
import { OwnAccount } from './own-account.ts';
import { setSessionCookie, toSessionView } from './session.controller.ts';
import { Sessions } from './sessions.ts';

/** One's own password and preferences, whatever one's access. */
@Controller('api/v1')
export class OwnAccountController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'publicUrl'>,
    private readonly account: OwnAccount,
    private readonly sessions: Sessions,
  ) {}

  @Get('preferences')
  @Returns(PreferencesSchema)
  preferences(@CurrentCaller() caller: Caller): Promise<Preferences> {
    return this.account.readPreferences(requirePerson(caller).userId);
  }

  @Patch('preferences')
  @Needs('viewer')
  @Returns(PreferencesSchema)
  prefer(
    @Body({ schema: PreferencesPatchSchema }) patch: PreferencesPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<Preferences> {
    return this.account.changePreferences(requirePerson(caller).userId, patch);
  }

  /** Ends every other session of the person. */
  @Post('password')
  @Needs('viewer')
  @ReturnsNothing()
  async changePassword(
    @Body({ schema: PasswordChangeSchema }) change: PasswordChange,
    @CurrentCaller() caller: Caller,
    @Req() request: Request,
  ): Promise<void> {
    const token = readCookie(request.headers.cookie, SESSION_COOKIE);
    await this.account.changePassword(requirePerson(caller).userId, change, token, request.ip);
  }

  /** Chooses a password by a one-time link, and signs in. */
  @Post('password-link')
  @Public()
  @Returns(SessionSchema)
  async choosePassword(
    @Body({ schema: PasswordByLinkSchema }) body: PasswordByLink,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const user = await this.account.choosePassword(body, request.ip);
    const session = await this.sessions.open(user, readCookie(request.headers.cookie, SESSION_COOKIE));
    setSessionCookie(response, session, this.settings);
    return toSessionView(session);
  }
}
