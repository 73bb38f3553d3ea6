import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { DossierQuery, PeopleFound, PeopleQuery } from '#libs/contract';
import type { PersonFound } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  Returns,
  ReturnsFile,
  found,
  includesAccess,
  rowNumber,
  sendFile,
} from '#libs/web';
import { dossierHtml, dossierText } from './dossier.ts';
import { readDossier } from './dossier.queries.ts';
import { findPeople } from './people.queries.ts';

/** Everything about one person, for that person to read. */
@Controller('api/v1/candidates')
export class DossierController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** People by a part of their name or address, at most 20. */
  @Get()
  @Returns(PeopleFound)
  find(
    @Query({ schema: PeopleQuery }) { q }: z.infer<typeof PeopleQuery>,
    @CurrentCaller() { sight }: Caller,
  ): Promise<PersonFound[]> {
    return findPeople(this.database, q, sight);
  }

  @Get(':id/dossier')
  @ReturnsFile('text/html')
  async file(
    @Param('id') id: string,
    @Query({ schema: DossierQuery }) { format }: z.infer<typeof DossierQuery>,
    @CurrentCaller() { name, sight, access }: Caller,
    @Res() response: Response,
  ): Promise<void> {
    const reader = { sight, governs: includesAccess(access, 'administrator') };
    const dossier = found(await readDossier(this.database, rowNumber(id), reader));
    const maker = { name, at: this.clock.now(), seesAll: sight.care && sight.roleIds === null };
    const text = format === 'html' ? dossierHtml(dossier, maker) : dossierText(dossier, maker);
    sendFile(response, Buffer.from(text), {
      type: format === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      name: `${dossier.name.trim() || 'Person'}, everything we hold.${format === 'html' ? 'html' : 'txt'}`,
    });
  }
}
