import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ASSESS_MESSAGE, AssessBell } from '#libs/queue';
import { ColleaguesController } from './colleagues.controller.ts';
import { DossierController } from './dossier.controller.ts';
import { EarlyAnswersController } from './early-answers.controller.ts';
import { EarlyAnswersSweep } from './early-answers.sweep.ts';
import { EventsController } from './events.controller.ts';
import { EventsHub } from './events-hub.ts';
import { InboxController } from './inbox.controller.ts';
import { MessagesController } from './messages.controller.ts';
import { RecordController } from './record.controller.ts';
import { SavedViewsController } from './saved-views.controller.ts';

/** The read model: the queue, messages, people, and what changes while somebody looks. */
@Module({
  imports: [BullModule.registerQueue({ name: ASSESS_MESSAGE })],
  controllers: [
    InboxController,
    MessagesController,
    ColleaguesController,
    DossierController,
    RecordController,
    SavedViewsController,
    EarlyAnswersController,
    EventsController,
  ],
  providers: [AssessBell, EventsHub, EarlyAnswersSweep],
})
export class InboxModule {}
