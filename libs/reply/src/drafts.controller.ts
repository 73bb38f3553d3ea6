import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { DraftList, DraftRequest, DraftView as DraftSchema, RoleDraftsRequest } from '#libs/contract';
import type { DraftView } from '#libs/contract';
import { draftSource } from '#libs/mailbox';
import { FoyerError } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, rowNumber } from '#libs/web';
import { type Answered, readAnswered, readAnsweredOf } from './drafts.queries.ts';
import { fillIn, replySubject } from './wording.ts';

/** Drafts for the writer's own mail program. Nothing is stored and nothing is sent. */
@Controller('api/v1')
export class DraftsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** An answer to one message, in its thread. */
  @Post('messages/:id/draft')
  @Returns(DraftSchema)
  async answer(
    @Param('id') id: string,
    @Body({ schema: DraftRequest }) { text }: z.infer<typeof DraftRequest>,
    @CurrentCaller() { sight }: Caller,
  ): Promise<DraftView> {
    const answered = await readAnswered(this.database, rowNumber(id), sight);
    if (answered === null) throw new FoyerError('not-found', 'There is no such message to answer.');
    return draftOf(answered, text);
  }

  /** One wording for everybody who waits: a draft each, in each person's own thread. */
  @Post('waiting/drafts')
  @Returns(DraftList)
  async answerAll(
    @Body({ schema: RoleDraftsRequest }) { text, entryIds }: z.infer<typeof RoleDraftsRequest>,
    @CurrentCaller() { sight }: Caller,
  ): Promise<DraftView[]> {
    const answered = await readAnsweredOf(this.database, entryIds.map(rowNumber), sight);
    return Promise.all(answered.map((one) => draftOf(one, text)));
  }
}

async function draftOf(answered: Answered, wording: string): Promise<DraftView> {
  const { candidate, identifier, references, ours, promisedBy } = answered;
  const text = fillIn(wording, { name: candidate.name, promisedBy });
  const subject = replySubject(answered.subject);
  return {
    messageId: String(answered.messageId),
    candidate: { ...candidate, id: String(candidate.id) },
    subject,
    text,
    eml: await draftSource({
      from: ours,
      to: candidate,
      subject,
      inReplyTo: identifier,
      references,
      text: `${text}\n`,
    }),
  };
}
