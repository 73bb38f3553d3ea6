import { Body, Controller, Delete, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  NewSavedView as NewSavedViewSchema,
  SavedViewList as SavedViewListSchema,
  SavedViewPatch as SavedViewPatchSchema,
  SavedView as SavedViewSchema,
} from '#libs/contract';
import type { NewSavedView, SavedView, SavedViewList, SavedViewPatch } from '#libs/contract';
import { DATABASE, type Database } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  Needs,
  Returns,
  ReturnsNothing,
  found,
  rowNumber,
  requirePerson,
} from '#libs/web';
import { addView, deleteView, readViews, renameView } from './saved-view.repository.ts';

/** Searches and filters that somebody keeps under a name; a viewer keeps them too. */
@Controller('api/v1/views')
export class SavedViewsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get()
  @Returns(SavedViewListSchema)
  list(@CurrentCaller() caller: Caller): Promise<SavedViewList> {
    return readViews(this.database, requirePerson(caller).userId);
  }

  @Post()
  @Needs('viewer')
  @Returns(SavedViewSchema, 201)
  add(
    @Body({ schema: NewSavedViewSchema }) view: NewSavedView,
    @CurrentCaller() caller: Caller,
  ): Promise<SavedView> {
    return addView(this.database, requirePerson(caller).userId, view);
  }

  @Patch(':id')
  @Needs('viewer')
  @Returns(SavedViewSchema)
  async rename(
    @Param('id') id: string,
    @Body({ schema: SavedViewPatchSchema }) { name }: SavedViewPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<SavedView> {
    return found(await renameView(this.database, requirePerson(caller).userId, rowNumber(id), name));
  }

  @Delete(':id')
  @Needs('viewer')
  @ReturnsNothing()
  async remove(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    found((await deleteView(this.database, requirePerson(caller).userId, rowNumber(id))) ? true : null);
  }
}
