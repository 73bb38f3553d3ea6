import { Controller, Get, Inject } from '@nestjs/common';
import { ColleagueList as ColleagueListSchema } from '#libs/contract';
import type { ColleagueList } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import { Returns } from '#libs/web';
import { readColleagues } from './action.queries.ts';

@Controller('api/v1/colleagues')
export class ColleaguesController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Returns(ColleagueListSchema)
  list(): Promise<ColleagueList> {
    return readColleagues(this.database);
  }
}
