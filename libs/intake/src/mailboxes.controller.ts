import { Controller, Get, Inject } from '@nestjs/common';
import { IntakeMeasures as IntakeMeasuresSchema, MailboxList as MailboxListSchema } from '#libs/contract';
import type { IntakeMeasures, MailboxView } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { Returns } from '#libs/web';
import { readIntakeMeasures } from './intake-measures.queries.ts';
import { readLedgers } from './ledger.queries.ts';

@Controller('api/v1/mailboxes')
export class MailboxesController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Returns(MailboxListSchema)
  list(): Promise<MailboxView[]> {
    return readLedgers(this.database);
  }
}

/** What intake did, in counts and seconds of all mail: like the ledgers it is the same for everybody and shows none of it. */
@Controller('api/v1/intake-measures')
export class IntakeMeasuresController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(IntakeMeasuresSchema)
  read(): Promise<IntakeMeasures> {
    return readIntakeMeasures(this.database, this.clock.now());
  }
}
