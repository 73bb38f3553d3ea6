import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  RecordExportQuery as RecordExportQuerySchema,
  RecordPage as RecordPageSchema,
  RecordQuery as RecordQuerySchema,
} from '#libs/contract';
import type { RecordExportQuery, RecordPage, RecordQuery } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  Returns,
  ReturnsFile,
  includesAccess,
  rowNumber,
  sendParts,
} from '#libs/web';
import { recordFileHead, recordFileLine } from './record-file.ts';
import type { RecordFilter, RecordReader } from './record-source.queries.ts';
import { readRecord } from './record.queries.ts';

/** Lines that are read at a time for a file. */
const FILE_PAGE = 500;
const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' };

/** What was decided without a person and what people did: who, when, by which policy and model. */
@Controller('api/v1/record')
export class RecordController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Returns(RecordPageSchema)
  list(
    @Query({ schema: RecordQuerySchema }) query: RecordQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<RecordPage> {
    return readRecord(this.database, { ...query, ...filterOf(query) }, readerOf(caller));
  }

  /** The same as a file, all of it, without paging. */
  @Get('export')
  @ReturnsFile('text/csv')
  async file(
    @Query({ schema: RecordExportQuerySchema }) query: RecordExportQuery,
    @CurrentCaller() caller: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const { format } = query;
    await sendParts(response, this.parts(filterOf(query), format, readerOf(caller)), {
      type: TYPES[format],
      name: `foyer-record.${format}`,
    });
  }

  private async *parts(filter: RecordFilter, format: 'csv' | 'jsonl', reader: RecordReader) {
    yield recordFileHead(format);
    for (let cursor: string | null = null; ;) {
      const page: RecordPage = await readRecord(
        this.database,
        { ...filter, limit: FILE_PAGE, cursor: cursor ?? undefined },
        reader,
      );
      yield page.lines.map((line) => recordFileLine(line, format)).join('');
      cursor = page.nextCursor;
      if (cursor === null) return;
    }
  }
}

function filterOf({ kind, candidate, q, from, until }: Omit<RecordExportQuery, 'format'>): RecordFilter {
  return { kind, q, from, until, candidateId: candidate === undefined ? undefined : rowNumber(candidate) };
}

const readerOf = ({ sight, access }: Caller): RecordReader => ({
  sight,
  governs: includesAccess(access, 'administrator'),
});
