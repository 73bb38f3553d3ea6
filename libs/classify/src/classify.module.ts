import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ASSESS_MESSAGE, AssessBell } from '#libs/queue';
import { AssessHandler } from './assess-messages.ts';
import { AssessProcessor } from './assess.processor.ts';
import { PolicyController } from './policy.controller.ts';
import { ServerController } from './server.controller.ts';
import { SecondOpinions } from './second-opinions.ts';
import { Sweep } from './sweep.ts';

/** Reads bells, assesses, and writes assessments and inbox entries. Needs `JUDGEMENT` and `OPINION` from composition. */
@Module({
  imports: [BullModule.registerQueue({ name: ASSESS_MESSAGE })],
  providers: [AssessHandler, AssessProcessor, AssessBell, Sweep, SecondOpinions],
})
export class ClassifyModule {}

/** The policy: read, tried and published; and by what is sorted here. Needs `JUDGEMENT` too, to read past mail again. */
@Module({ controllers: [PolicyController, ServerController] })
export class PolicyModule {}
