import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.ts';
import { WaitingController } from './waiting.controller.ts';

/** To whom we owe word, and drafts of it. */
@Module({ controllers: [WaitingController, DraftsController] })
export class ReplyModule {}
