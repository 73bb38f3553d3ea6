import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { ApiTokens } from './api-tokens.ts';
import { ExpiredSweep } from './expired.sweep.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.ts';
import { Setup } from './setup.ts';
import { SetupController } from './setup.controller.ts';
import { SignIn } from './sign-in.ts';
import { TryLimits } from './try-limits.ts';

/** Who may do what. Importing it puts the access guard before every handler of the application. */
@Module({
  providers: [
    ApiTokens,
    ExpiredSweep,
    Sessions,
    Setup,
    SignIn,
    TryLimits,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ApiTokens, Sessions, Setup, SignIn],
})
export class AccessModule {}

/** Signing in and the first administrator, for processes that serve people. */
@Module({ imports: [AccessModule], controllers: [SessionController, SetupController] })
export class SignInModule {}
