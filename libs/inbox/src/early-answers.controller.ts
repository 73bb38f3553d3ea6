import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { EarlyAnswer as EarlyAnswerSchema, MessageKey } from '#libs/contract';
import type { EarlyAnswer } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, ReturnsNothing, found, rowNumber } from '#libs/web';
import { keepEarlyAnswer } from './early-answer.repository.ts';

/** What somebody says of the messages of a dry run. */
@Controller('api/v1/mailboxes/:id/dry-run/answers')
@Needs('administrator')
export class EarlyAnswersController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bell: AssessBell,
  ) {}

  /** Sets the lane of a message by hand, also of one that is not stored yet: it has that lane when it is. */
  @Put(':key')
  @ReturnsNothing()
  async answer(
    @Param('id') id: string,
    @Param('key') key: string,
    @Body({ schema: EarlyAnswerSchema }) answer: EarlyAnswer,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const identity = Buffer.from(found(MessageKey.safeParse(key).data ?? null), 'hex');
    const now = this.clock.now();
    const acted = await keepEarlyAnswer(this.database, rowNumber(id), identity, answer, caller, now);
    if (acted !== null)
      await this.bell.ring([{ messageId: acted.messageId, reason: { actionId: acted.actionId } }]);
  }
}
