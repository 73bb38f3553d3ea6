import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import {
  SafetyContactsChange as SafetyContactsChangeSchema,
  SafetyContacts as SafetyContactsSchema,
} from '#libs/contract';
import type { SafetyContacts, SafetyContactsChange } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns } from '#libs/web';
import { readSafetyContacts, replaceSafetyContacts } from './safety-contact.repository.ts';

/** Whom to call where somebody may be at risk. */
@Controller('api/v1/safety-contacts')
export class SafetyContactsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For everybody who may read mail: whoever meets such a message has to know. */
  @Get()
  @Returns(SafetyContactsSchema)
  list(): Promise<SafetyContacts> {
    return readSafetyContacts(this.database);
  }

  /** Puts a list in the place of the one that there was. */
  @Put()
  @Needs('administrator')
  @Returns(SafetyContactsSchema)
  async replace(
    @Body({ schema: SafetyContactsChangeSchema }) change: SafetyContactsChange,
    @CurrentCaller() caller: Caller,
  ): Promise<SafetyContacts> {
    await replaceSafetyContacts(this.database, change, caller, this.clock.now());
    return readSafetyContacts(this.database);
  }
}
