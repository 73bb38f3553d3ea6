import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { OriginalView as OriginalViewSchema } from '#libs/contract';
import type { OriginalView } from '#libs/contract';
import { FoyerError } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  Returns,
  ReturnsFile,
  rowNumber,
  sendFile,
  untilReaderLeaves,
} from '#libs/web';
import { readPlaces } from './place.queries.ts';

import { requireMessageInSight } from './sight.queries.ts';
import { SourceFetcher } from './source-fetcher.ts';
import { readKept, readSource } from './source.repository.ts';

/** More than this nobody reads on a screen. */
const SHOWN_BYTES = 200_000;

interface Found {
  readonly source: Buffer;
  readonly copyBecause: OriginalView['copyBecause'];
  readonly copiedAt: Date;
}

/** A message as it came: from the mailbox, or our copy of it where the mailbox has it no more. */
@Controller('api/v1/messages')
export class OriginalsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly fetcher: SourceFetcher,
  ) {}

  @Get(':id/original')
  @Returns(OriginalViewSchema)
  async original(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OriginalView> {
    const messageId = rowNumber(id);
    const signal = untilReaderLeaves(response);
    const { source, copyBecause, copiedAt } = await this.find(messageId, caller, signal);
    return {
      text: source.subarray(0, SHOWN_BYTES).toString('utf8').replaceAll('\0', '\ufffd').toWellFormed(),
      isWhole: source.length <= SHOWN_BYTES,
      sizeBytes: source.length,
      copyBecause,
      copiedAt: copiedAt.toISOString(),
      source: `/api/v1/messages/${messageId}/source`,
    };
  }

  /** The whole of it, byte for byte. */
  @Get(':id/source')
  @ReturnsFile('message/rfc822')
  async source(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const messageId = rowNumber(id);
    const { source } = await this.find(messageId, caller, untilReaderLeaves(response));
    sendFile(response, source, { type: 'message/rfc822', name: `message-${messageId}.eml` });
  }

  /** @throws `not-found`; `original-gone` where neither has it; what the mailbox throws, where there is no copy */
  private async find(messageId: number, { sight }: Caller, signal: AbortSignal): Promise<Found> {
    await requireMessageInSight(this.database, messageId, sight);
    const { sizeBytes, storedAt } = await readKept(this.database, messageId);
    const places = await readPlaces(this.database, messageId);
    let failure: FoyerError | null = null;
    try {
      const source = await this.fetcher.fetch(
        places,
        sizeBytes,
        async (bytes) => (Buffer.isBuffer(bytes) ? bytes : bytes.read({ from: 0, to: bytes.length })),
        signal,
      );
      if (source !== null) return { source, copyBecause: null, copiedAt: storedAt };
    } catch (error) {
      if (!(error instanceof FoyerError)) throw error;
      failure = error;
    }
    const copy = await readSource(this.database, messageId);
    if (copy !== null)
      return { source: copy, copyBecause: failure === null ? 'gone' : 'mailbox_away', copiedAt: storedAt };
    throw (
      failure ??
      new FoyerError(
        'original-gone',
        'The original is in the mailbox no more, and we keep no copy of its source; its words are still here.',
      )
    );
  }
}
