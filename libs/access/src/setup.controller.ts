import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  SessionView as SessionSchema,
  Setup as SetupSchema,
  SetupView as SetupViewSchema,
} from '#libs/contract';
import type { SessionView, Setup as SetupRequest, SetupView } from '#libs/contract';
import { SETTINGS, type Settings } from '#libs/platform';
import { Public, Returns } from '#libs/web';
import { SESSION_COOKIE, readCookie } from './cookie.ts';
import { setSessionCookie, toSessionView } from './session.controller.ts';
import { Sessions } from './sessions.ts';
import { Setup } from './setup.ts';

/** The first administrator of a fresh instance. */
@Controller('api/v1/setup')
@Public()
export class SetupController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'publicUrl'>,
    private readonly setup: Setup,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @Returns(SetupViewSchema)
  async read(): Promise<SetupView> {
    return { needed: await this.setup.isNeeded() };
  }

  @Post()
  @Returns(SessionSchema, 201)
  async create(
    @Body({ schema: SetupSchema }) body: SetupRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView> {
    const administrator = await this.setup.complete(body, request.ip);
    const brought = readCookie(request.headers.cookie, SESSION_COOKIE);
    const session = await this.sessions.open(administrator, brought);
    setSessionCookie(response, session, this.settings);
    return toSessionView(session);
  }
}
