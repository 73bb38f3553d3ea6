import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { ApiTokens } from './api-tokens.ts';
import { ApiTokensController } from './api-tokens.controller.ts';
import { ExpiredSweep } from './expired.sweep.ts';
import { OwnAccount } from './own-account.ts';
import { OwnAccountController } from './own-account.controller.ts';
import { SafetyContactsController } from './safety-contacts.controller.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.ts';
import { Setup } from './setup.ts';
import { SetupController } from './setup.controller.ts';
import { SignIn } from './sign-in.ts';
import { Team } from './team.ts';
import { TeamController } from './team.controller.ts';
import { TryLimits } from './try-limits.ts';

/** Who may do what. Importing it puts the access guard before every handler of the application. */
@Module({
  providers: [
    ApiTokens,
    ExpiredSweep,
    OwnAccount,
    Sessions,
    Setup,
    SignIn,
    Team,
    TryLimits,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ApiTokens, OwnAccount, Sessions, Setup, SignIn, Team],
})
export class AccessModule {}

/** Signing in, the first administrator, the team and its tokens, for processes that serve people. */
@Module({
  imports: [AccessModule],
  controllers: [
    SessionController,
    SetupController,
    OwnAccountController,
    TeamController,
    ApiTokensController,
    SafetyContactsController,
  ],
})
export class SignInModule {}
