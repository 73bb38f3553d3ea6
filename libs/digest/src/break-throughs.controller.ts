import { Body, Controller, Get, Inject, Param, Patch } from '@nestjs/common';
import {
  BreakThroughItem as BreakThroughItemSchema,
  BreakThroughList,
  BreakThroughPatch as BreakThroughPatchSchema,
  DigestMeasures as DigestMeasuresSchema,
} from '#libs/contract';
import type { BreakThroughItem, BreakThroughPatch, DigestMeasures } from '#libs/contract';
import { CLOCK, type Clock, LOCAL_TIME_ZONE } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, rowNumber, requirePerson } from '#libs/web';
import { measure } from './measures.ts';
import { readSettings } from './settings.repository.ts';
import { judgeBreakThrough, readBreakThroughs } from './verdict.repository.ts';

const SHOWN_MS = 28 * 24 * 3_600_000;

/** What came through at once in the last four weeks, and what was held back. */
@Controller('api/v1/break-throughs')
export class BreakThroughsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(BreakThroughList)
  list(@CurrentCaller() caller: Caller): Promise<BreakThroughItem[]> {
    const since = new Date(this.clock.now().getTime() - SHOWN_MS);
    return readBreakThroughs(this.database, requirePerson(caller).userId, caller.sight, since);
  }

  /** Says whether it was right to interrupt; kept so that Foyer can learn from it. */
  @Patch(':id')
  @Returns(BreakThroughItemSchema)
  judge(
    @Param('id') id: string,
    @Body({ schema: BreakThroughPatchSchema }) patch: BreakThroughPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<BreakThroughItem> {
    const { sight } = caller;
    return judgeBreakThrough(
      this.database,
      rowNumber(id),
      requirePerson(caller).userId,
      sight,
      patch,
      this.clock.now(),
    );
  }
}

/** What the hours between digests were worth. */
@Controller('api/v1/digest-measures')
export class DigestMeasuresController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Returns(DigestMeasuresSchema)
  async read(@CurrentCaller() caller: Caller): Promise<DigestMeasures> {
    const settings = await readSettings(this.database, requirePerson(caller).userId, LOCAL_TIME_ZONE);
    return measure(this.database, settings, caller.sight, this.clock.now());
  }
}
