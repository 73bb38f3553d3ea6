import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { DELIVER, DeliverBell, RING_DIGESTS } from '#libs/queue';
import { BreakThroughsController, DigestMeasuresController } from './break-throughs.controller.ts';
import { DigestSettingsController } from './digest-settings.controller.ts';
import { DigestChecksController, DigestsController } from './digests.controller.ts';
import { DigestPublicController } from './public.controller.ts';

/** The web half: digests, times and focus hours, what came through, and the calendar. */
@Module({
  imports: [BullModule.registerQueue({ name: DELIVER }, { name: RING_DIGESTS })],
  controllers: [
    DigestsController,
    DigestChecksController,
    DigestSettingsController,
    BreakThroughsController,
    DigestMeasuresController,
    DigestPublicController,
  ],
  providers: [DeliverBell],
})
export class DigestsModule {}
