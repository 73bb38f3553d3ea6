import { Body, Controller, Get, Inject, Param, Patch, Query } from '@nestjs/common';
import {
  InboxEntry as InboxEntrySchema,
  InboxPage as InboxPageSchema,
  InboxPatch as InboxPatchSchema,
  InboxQuery as InboxQuerySchema,
} from '#libs/contract';
import type { InboxEntry, InboxPage, InboxPatch, InboxQuery } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, found, rowNumber } from '#libs/web';
import { readActedOn, recordAction } from './inbox-action.repository.ts';
import { readEntry, readInbox } from './inbox.queries.ts';

@Controller('api/v1/inbox')
export class InboxController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bell: AssessBell,
  ) {}

  @Get()
  @Returns(InboxPageSchema)
  list(
    @Query({ schema: InboxQuerySchema }) query: InboxQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<InboxPage> {
    return readInbox(this.database, query, caller, this.clock.now());
  }

  /** One entry, whatever its state: for a page that was opened by its address. */
  @Get(':id')
  @Returns(InboxEntrySchema)
  async read(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<InboxEntry> {
    return found(await readEntry(this.database, rowNumber(id), sight, this.clock.now()));
  }

  @Patch(':id')
  @Returns(InboxEntrySchema)
  async change(
    @Param('id') id: string,
    @Body({ schema: InboxPatchSchema }) patch: InboxPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<InboxEntry> {
    const entryId = rowNumber(id);
    const now = this.clock.now();
    const { actionId, messageId } = await recordAction(this.database, entryId, patch, caller, now);
    await this.bell.ring([{ messageId, reason: { actionId } }]);
    return found(await readActedOn(this.database, entryId, now));
  }
}
