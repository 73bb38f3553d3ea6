import { Controller, Get, Inject, type OnApplicationShutdown, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { type MailParser, createMailParser } from '#libs/mailbox';
import { FoyerError, LOG, type Log } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  ReturnsFile,
  found,
  rowNumber,
  sendFile,
  untilReaderLeaves,
} from '#libs/web';
import { readAttachment } from './attachment.queries.ts';
import { SourceFetcher } from './source-fetcher.ts';

/** Types that a browser opens in a viewer of its own; every other file is named as bytes. */
const HARMLESS = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'text/plain',
]);

@Controller('api/v1/messages')
export class AttachmentsController implements OnApplicationShutdown {
  private readonly parser: MailParser;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOG) log: Log,
    private readonly fetcher: SourceFetcher,
  ) {
    this.parser = createMailParser({ log });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.parser.close();
  }

  /** One file of a message, fetched from the mailbox now: `n` counts from 0, in the order of the message's list. */
  @Get(':id/attachments/:n')
  @ReturnsFile('application/octet-stream')
  async read(
    @Param('id') id: string,
    @Param('n') n: string,
    @CurrentCaller() caller: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const position = found(/^\d{1,4}$/.test(n) ? Number(n) : null);
    const stored = found(await readAttachment(this.database, rowNumber(id), position, caller.sight));
    const bytes = await this.fetcher.fetch(
      stored.places,
      stored.messageBytes,
      (source) => this.parser.findFile(source, stored.sha256),
      untilReaderLeaves(response),
    );
    if (bytes === null)
      throw new FoyerError(
        'attachment-gone',
        'The message is not in the mailbox any more, and its files went with it.',
      );
    const type = HARMLESS.has(stored.type) ? stored.type : 'application/octet-stream';
    sendFile(response, bytes, { type, name: stored.name });
  }
}
