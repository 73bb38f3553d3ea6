import type { Type } from '@nestjs/common';
import { SignInModule } from '#libs/access';
import { ClassifyModule, PolicyModule } from '#libs/classify';
import { DeliverModule, DigestsModule } from '#libs/digest';
import { InboxModule } from '#libs/inbox';
import { IntakeModule, MailboxesModule } from '#libs/intake';
import type { Service } from '#libs/platform';
import { ReplyModule } from '#libs/reply';
import { HttpModule } from './http/index.ts';

/**
 * What a process does, as feature modules. Every process answers `/health` and `/metrics`.
 */
export const SERVICE_MODULES: Readonly<Record<Service, readonly Type[]>> = {
  web: [SignInModule, MailboxesModule, InboxModule, ReplyModule, PolicyModule, DigestsModule],
  intake: [IntakeModule],
  classify: [ClassifyModule],
  deliver: [DeliverModule],
};

export const EVERY_PROCESS: readonly Type[] = [HttpModule];
