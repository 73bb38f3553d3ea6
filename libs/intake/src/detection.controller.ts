import { Body, Controller, Post } from '@nestjs/common';
import { DetectRequest as DetectRequestSchema, Detection as DetectionSchema } from '#libs/contract';
import type { DetectRequest, Detection } from '#libs/contract';
import { detectMailbox } from '#libs/mailbox';
import { Needs, Returns } from '#libs/web';

@Controller('api/v1/mailboxes')
export class DetectionController {
  /** Finds the server of a mail address. No password is asked for or sent, and nothing is stored. */
  @Post('detect')
  @Needs('administrator')
  @Returns(DetectionSchema)
  async detect(@Body({ schema: DetectRequestSchema }) { address }: DetectRequest): Promise<Detection> {
    const { server, provider, advice } = await detectMailbox(address);
    return { server: server === null ? null : { ...server, signIn: [...server.signIn] }, provider, advice };
  }
}
