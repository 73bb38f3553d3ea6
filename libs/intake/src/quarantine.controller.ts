import { Controller, Get, Inject, type OnApplicationShutdown, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  QuarantineDetail as QuarantineDetailSchema,
  QuarantinePage as QuarantinePageSchema,
  QuarantineQuery,
  QuarantineRetry as QuarantineRetrySchema,
} from '#libs/contract';
import type { QuarantineDetail, QuarantinePage, QuarantineRetry } from '#libs/contract';
import { type MailParser, createMailParser } from '#libs/mailbox';
import { LOG, type Log, SECRET_BOX, SETTINGS, type SecretBox, type Settings } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, ReturnsFile, found, rowNumber, sendFile } from '#libs/web';
import type { z } from 'zod';
import { ErasedMarks } from './erased-marks.ts';
import { MessageReader } from './message-reader.ts';
import { Quarantine } from './quarantine.ts';
import { readQuarantine, readQuarantined } from './quarantine.queries.ts';
import { readSource } from './source.repository.ts';

/** What could not be read: why, its source, and another try. */
@Controller('api/v1/quarantine')
export class QuarantineController implements OnApplicationShutdown {
  /** Its process starts with the first retry. */
  private readonly parser: MailParser;
  private readonly quarantine: Quarantine;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOG) log: Log,
    @Inject(SETTINGS) settings: Settings,
    @Inject(SECRET_BOX) secrets: SecretBox,
    bell: AssessBell,
  ) {
    this.parser = createMailParser({ log });
    const reader = new MessageReader(this.parser, { keepsSources: settings.keepSourceDays > 0 });
    this.quarantine = new Quarantine(database, reader, new ErasedMarks(secrets), (toAssess) =>
      bell.ringFor(toAssess),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.parser.close();
  }

  @Get()
  @Returns(QuarantinePageSchema)
  list(
    @Query({ schema: QuarantineQuery }) query: z.infer<typeof QuarantineQuery>,
    @CurrentCaller() caller: Caller,
  ): Promise<QuarantinePage> {
    return readQuarantine(this.database, query, caller.sight);
  }

  @Get(':id')
  @Returns(QuarantineDetailSchema)
  async read(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<QuarantineDetail> {
    return this.inSight(rowNumber(id), caller);
  }

  /** The source as it lies in the mailbox, byte for byte. */
  @Get(':id/source')
  @ReturnsFile('message/rfc822')
  async source(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const messageId = rowNumber(id);
    await this.inSight(messageId, caller);
    const source = found(await readSource(this.database, messageId));
    sendFile(response, source, { type: 'message/rfc822', name: `message-${messageId}.eml` });
  }

  @Post(':id/retry')
  @Returns(QuarantineRetrySchema)
  async retry(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<QuarantineRetry> {
    const messageId = rowNumber(id);
    await this.inSight(messageId, caller);
    return this.quarantine.retry(messageId);
  }

  private async inSight(id: number, { sight }: Caller): Promise<QuarantineDetail> {
    return found(await readQuarantined(this.database, id, sight));
  }
}
