import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { DELIVER, DeliverBell, RING_DIGESTS } from '#libs/queue';
import { DeliverProcessor, RingProcessor } from './deliver.processor.ts';
import { DigestSweep } from './digest.sweep.ts';
import { DigestRounds } from './rounds.ts';

/** Makes digests, decides what comes through, and sends. Needs `OUTBOX` and `PUBLIC_ADDRESS` from composition. */
@Module({
  imports: [BullModule.registerQueue({ name: DELIVER }, { name: RING_DIGESTS })],
  providers: [DigestRounds, DeliverBell, DeliverProcessor, RingProcessor, DigestSweep],
})
export class DeliverModule {}
