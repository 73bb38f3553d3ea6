import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  ActionList,
  CandidateTimeline as CandidateTimelineSchema,
  MessageDetail as MessageDetailSchema,
  MessagesPage as MessagesPageSchema,
  MessagesQuery,
} from '#libs/contract';
import type { ActionView, CandidateTimeline, MessageDetail, MessagesPage } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, found, rowNumber } from '#libs/web';
import { readActions } from './action.queries.ts';
import { readCandidate, readMessage, readMessages } from './messages.queries.ts';

@Controller('api/v1')
export class MessagesController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get('messages')
  @Returns(MessagesPageSchema)
  list(
    @Query({ schema: MessagesQuery }) query: z.infer<typeof MessagesQuery>,
    @CurrentCaller() { sight }: Caller,
  ): Promise<MessagesPage> {
    return readMessages(this.database, query, sight);
  }

  @Get('messages/:id')
  @Returns(MessageDetailSchema)
  async message(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<MessageDetail> {
    return found(await readMessage(this.database, rowNumber(id), sight));
  }

  @Get('candidates/:id')
  @Returns(CandidateTimelineSchema)
  async candidate(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<CandidateTimeline> {
    return found(await readCandidate(this.database, rowNumber(id), sight));
  }

  /** What people did about this person, and when. */
  @Get('candidates/:id/actions')
  @Returns(ActionList)
  async actions(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<ActionView[]> {
    const candidateId = rowNumber(id);
    found(await readCandidate(this.database, candidateId, sight));
    return readActions(this.database, candidateId, sight);
  }
}
