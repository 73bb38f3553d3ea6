import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ASSESS_MESSAGE, AssessBell } from '#libs/queue';
import { AttachmentsController } from './attachments.controller.ts';
import { DetectionController } from './detection.controller.ts';
import { DryRunController } from './dry-run.controller.ts';
import { Intake } from './intake.ts';
import { MailSignInController } from './mail-sign-in.controller.ts';
import { MailboxActsController } from './mailbox-acts.controller.ts';
import { IntakeMeasuresController, MailboxesController } from './mailboxes.controller.ts';
import { OriginalsController } from './originals.controller.ts';
import { PeopleController } from './people.controller.ts';
import { QuarantineController } from './quarantine.controller.ts';
import { RolesController } from './roles.controller.ts';
import { SourceFetcher } from './source-fetcher.ts';

/** The worker half: reads mailboxes. */
@Module({
  imports: [BullModule.registerQueue({ name: ASSESS_MESSAGE })],
  providers: [Intake, AssessBell],
})
export class IntakeModule {}

/** The web half: mailboxes and their ledgers, and what could not be read. */
@Module({
  imports: [BullModule.registerQueue({ name: ASSESS_MESSAGE })],
  controllers: [
    AttachmentsController,
    DetectionController,
    DryRunController,
    IntakeMeasuresController,
    MailSignInController,
    MailboxActsController,
    MailboxesController,
    OriginalsController,
    PeopleController,
    QuarantineController,
    RolesController,
  ],
  providers: [AssessBell, SourceFetcher],
})
export class MailboxesModule {}
