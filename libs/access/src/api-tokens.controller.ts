import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import {
  ApiTokenList,
  ApiTokenMade as ApiTokenMadeSchema,
  NewApiToken as NewApiTokenSchema,
} from '#libs/contract';
import type { ApiTokenMade, ApiTokenView, NewApiToken } from '#libs/contract';
import {
  type Caller,
  CurrentCaller,
  Needs,
  Returns,
  ReturnsNothing,
  rowNumber,
  requirePerson,
} from '#libs/web';
import { ApiTokens } from './api-tokens.ts';

/** What scripts sign in with. */
@Controller('api/v1/tokens')
@Needs('administrator')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Get()
  @Returns(ApiTokenList)
  list(): Promise<ApiTokenView[]> {
    return this.tokens.list();
  }

  /** The token itself is in this answer and never again. */
  @Post()
  @Returns(ApiTokenMadeSchema, 201)
  make(
    @Body({ schema: NewApiTokenSchema }) parts: NewApiToken,
    @CurrentCaller() caller: Caller,
  ): Promise<ApiTokenMade> {
    return this.tokens.make(parts, requirePerson(caller));
  }

  @Delete(':id')
  @ReturnsNothing()
  async revoke(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await this.tokens.revoke(rowNumber(id), requirePerson(caller));
  }
}
