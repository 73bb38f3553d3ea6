import { Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  CLOCK,
  type Clock,
  FoyerError,
  LOG,
  type Log,
  PUBLIC_ADDRESS,
  type PublicAddress,
  SECRET_BOX,
  type SecretBox,
} from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { Public } from '#libs/web';
import { focusCalendar } from './calendar.ts';
import { calendarTokenHash } from './digest-settings.controller.ts';
import { findByCalendarToken, scheduleOf, updateSettings } from './settings.repository.ts';
import { unsubscribedUser } from './unsubscribe.ts';

/** What programs ask for without a sign-in: a calendar by its secret address, and the end of mail with one click. */
@Controller()
@ApiExcludeController()
export class DigestPublicController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get('calendar/:name')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  async calendar(@Param('name') name: string): Promise<string> {
    const token = /^([\w-]{43})\.ics$/.exec(name)?.[1];
    const row =
      token === undefined ? null : await findByCalendarToken(this.database, calendarTokenHash(token));
    if (row === null) throw new FoyerError('not-found', 'There is no such calendar.');
    const { hostname } = new URL(this.address.url);
    return focusCalendar(scheduleOf(row), row.userId, this.clock.now(), hostname);
  }

  /**
   * List-Unsubscribe-Post (RFC 8058): mail programs call it without a sign-in. Digests then live on the dashboard.
   * Opened in a browser, the same address is a page of the dashboard and changes nothing.
   */
  @Post('unsubscribe/:token')
  @Public()
  @HttpCode(204)
  async unsubscribe(@Param('token') token: string): Promise<void> {
    const userId = unsubscribedUser(this.secrets, token);
    await updateSettings(this.database, userId, { byMail: false });
    this.log.info('digest-unsubscribed', { userId: String(userId) });
  }
}
