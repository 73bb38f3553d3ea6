import { Controller, Get, Inject, Query } from '@nestjs/common';
import {
  TrendsView as TrendsSchema,
  WaitingPeoplePage as WaitingPeoplePageSchema,
  WaitingPeopleQuery as WaitingPeopleQuerySchema,
  WaitingQuery as WaitingQuerySchema,
  WaitingView as WaitingSchema,
} from '#libs/contract';
import type {
  TrendsView,
  WaitingPeoplePage,
  WaitingPeopleQuery,
  WaitingQuery,
  WaitingView,
} from '#libs/contract';
import { policyInForce } from '#libs/domain';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database, readPublishedPolicy } from '#libs/store';
import { type Caller, CurrentCaller, Returns } from '#libs/web';
import { readTrends } from './trends.queries.ts';
import { readPeople } from './waiting-people.queries.ts';
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
  async waiting(
    @Query({ schema: WaitingQuerySchema }) query: WaitingQuery,
    @CurrentCaller() { sight }: Caller,
  ): Promise<WaitingView> {
    const policy = policyInForce(await readPublishedPolicy(this.database));
    return readWaiting(this.database, query, policy, sight, this.clock.now());
  }

  @Get('waiting/people')
  @Returns(WaitingPeoplePageSchema)
  people(
    @Query({ schema: WaitingPeopleQuerySchema }) query: WaitingPeopleQuery,
    @CurrentCaller() { sight }: Caller,
  ): Promise<WaitingPeoplePage> {
    return readPeople(this.database, query, sight, this.clock.now());
  }

  @Get('trends')
  @Returns(TrendsSchema)
  trends(@CurrentCaller() { sight }: Caller): Promise<TrendsView> {
    return readTrends(this.database, sight, this.clock.now());
  }
}
