import { Controller, Get, Inject } from '@nestjs/common';
import { MailboxList as MailboxListSchema } from '#libs/contract';
import type { MailboxView } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import { Returns } from '#libs/web';
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
