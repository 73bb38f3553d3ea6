import { Controller, Get, Inject } from '@nestjs/common';
import { TrendsView as TrendsSchema, WaitingView as WaitingSchema } from '#libs/contract';
import type { TrendsView, WaitingView } from '#libs/contract';
import { policyInForce } from '#libs/domain';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database, readPublishedPolicy } from '#libs/store';
import { type Caller, CurrentCaller, Returns } from '#libs/web';
import { readTrends } from './trends.queries.ts';
import { readWaiting } from './waiting.queries.ts';

/** The ledger of what we owe. */
@Controller('api/v1')
export class WaitingController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('waiting')
  @Returns(WaitingSchema)
  async waiting(@CurrentCaller() { sight }: Caller): Promise<WaitingView> {
    const policy = policyInForce(await readPublishedPolicy(this.database));
    return readWaiting(this.database, policy, sight, this.clock.now());
  }

  @Get('trends')
  @Returns(TrendsSchema)
  trends(@CurrentCaller() { sight }: Caller): Promise<TrendsView> {
    return readTrends(this.database, sight, this.clock.now());
  }
}
