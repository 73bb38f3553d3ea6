import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import {
  ActionList,
  CandidateTimeline as CandidateTimelineSchema,
  DecisionList,
  MessageDetail as MessageDetailSchema,
  MessagesPage as MessagesPageSchema,
  MessagesQuery,
} from '#libs/contract';
import type {
  ActionView,
  CandidateTimeline,
  DecisionView,
  MessageDetail,
  MessagesPage,
} from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, ReturnsFile, found, rowNumber, sendPage } from '#libs/web';
import { readActions } from './action.queries.ts';
import { readDecisions } from './decision.queries.ts';
import { FORMATTED_POLICY, pageWithPictures } from './formatted.ts';
import { isMessageInSight, readMessage, readMessages } from './messages.queries.ts';
import { readTimeline } from './timeline.queries.ts';

@Controller('api/v1')
export class MessagesController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

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
    return found(await readMessage(this.database, rowNumber(id), sight, this.clock.now()));
  }

  /** A formatted message with its pictures, which come from wherever the sender put them: only for who asks. */
  @Get('messages/:id/formatted')
  @ReturnsFile('text/html')
  async formatted(
    @Param('id') id: string,
    @CurrentCaller() { sight }: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const html = found(
      (await readMessage(this.database, rowNumber(id), sight, this.clock.now()))?.html ?? null,
    );
    sendPage(response, pageWithPictures(html), FORMATTED_POLICY);
  }

  /** What was decided about it by itself, with the versions that decided. */
  @Get('messages/:id/decisions')
  @Returns(DecisionList)
  async decisions(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<DecisionView[]> {
    const messageId = rowNumber(id);
    found((await isMessageInSight(this.database, messageId, sight)) ? messageId : null);
    return readDecisions(this.database, messageId);
  }

  @Get('candidates/:id')
  @Returns(CandidateTimelineSchema)
  async candidate(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<CandidateTimeline> {
    return found(await readTimeline(this.database, rowNumber(id), sight));
  }

  /** What people did about this person, and when. */
  @Get('candidates/:id/actions')
  @Returns(ActionList)
  async actions(@Param('id') id: string, @CurrentCaller() { sight }: Caller): Promise<ActionView[]> {
    const candidateId = rowNumber(id);
    found(await readTimeline(this.database, candidateId, sight));
    return readActions(this.database, candidateId, sight);
  }
}
