import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  CandidateTimeline as CandidateTimelineSchema,
  MessageDetail as MessageDetailSchema,
  MessagesPage as MessagesPageSchema,
  MessagesQuery,
} from '#libs/contract';
import type { CandidateTimeline, MessageDetail, MessagesPage } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import { Returns } from '#libs/web';
import { readCandidate, readMessage, readMessages } from './messages.queries.ts';
import { found, rowNumber } from './parameters.ts';

@Controller('api/v1')
export class MessagesController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get('messages')
  @Returns(MessagesPageSchema)
  list(@Query({ schema: MessagesQuery }) query: z.infer<typeof MessagesQuery>): Promise<MessagesPage> {
    return readMessages(this.database, query);
  }

  @Get('messages/:id')
  @Returns(MessageDetailSchema)
  async message(@Param('id') id: string): Promise<MessageDetail> {
    return found(await readMessage(this.database, rowNumber(id)));
  }

  @Get('candidates/:id')
  @Returns(CandidateTimelineSchema)
  async candidate(@Param('id') id: string): Promise<CandidateTimeline> {
    return found(await readCandidate(this.database, rowNumber(id)));
  }
}
