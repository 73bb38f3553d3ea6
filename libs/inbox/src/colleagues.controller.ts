import { Controller, Get, Inject } from '@nestjs/common';
import { ColleagueList } from '#libs/contract';
import type { ColleagueView } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import { Returns } from '#libs/web';
import { readColleagues } from './action.queries.ts';

@Controller('api/v1/colleagues')
export class ColleaguesController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Returns(ColleagueList)
  list(): Promise<ColleagueView[]> {
    return readColleagues(this.database);
  }
}
