import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, Inject, Patch, Post, Put } from '@nestjs/common';
import {
  CalendarLink as CalendarLinkSchema,
  DigestSettingsPatch as DigestSettingsPatchSchema,
  DigestSettings as DigestSettingsSchema,
  WebhookKey as WebhookKeySchema,
  WebhookPut as WebhookPutSchema,
  WebhookTest as WebhookTestSchema,
} from '#libs/contract';
import type {
  CalendarLink,
  DigestSettings,
  DigestSettingsPatch,
  WebhookKey,
  WebhookPut,
  WebhookTest,
} from '#libs/contract';
import { nextSlot } from '#libs/domain';
import {
  CLOCK,
  type Clock,
  FoyerError,
  PUBLIC_ADDRESS,
  type PublicAddress,
  SECRET_BOX,
  type SecretBox,
  LOCAL_TIME_ZONE,
} from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns, ReturnsNothing, requirePerson } from '#libs/web';
import { OUTBOX, type Outbox } from './outbox.ts';
import { forgetPlan } from './plan.repository.ts';
import { readSettings, scheduleOf, updateSettings } from './settings.repository.ts';
import { testPayload } from './webhook/payload.ts';
import { parseWebhookUrl, postWebhook } from './webhook/post-webhook.ts';
import { openWebhook, sealWebhook } from './webhook/seal-webhook.ts';

/** A person's own times, focus hours and channels; a viewer has them too. */
@Controller('api/v1/digest-settings')
export class DigestSettingsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OUTBOX) private readonly outbox: Outbox | null,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  @Get()
  @Returns(DigestSettingsSchema)
  async read(@CurrentCaller() caller: Caller): Promise<DigestSettings> {
    const row = await readSettings(this.database, requirePerson(caller).userId, LOCAL_TIME_ZONE);
    const schedule = scheduleOf(row);
    const next = nextSlot(schedule, this.clock.now().getTime());
    return {
      timeZone: row.timeZone,
      times: row.times,
      workingDays: row.workingDays,
      region: schedule.region,
      daysOff: row.daysOff,
      focus: row.focus,
      heldInFocus: row.heldInFocus,
      budget: row.budget,
      byMail: row.byMail,
      showNames: row.showNames,
      webhook: row.webhookFormat === null ? null : { format: row.webhookFormat },
      hasCalendar: row.calendarTokenHash !== null,
      canMail: this.outbox !== null,
      nextAt: next === null ? null : new Date(next.dueAt).toISOString(),
    };
  }

  @Patch()
  @Needs('viewer')
  @Returns(DigestSettingsSchema)
  async change(
    @Body({ schema: DigestSettingsPatchSchema }) patch: DigestSettingsPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<DigestSettings> {
    const userId = requirePerson(caller).userId;
    await readSettings(this.database, userId, LOCAL_TIME_ZONE);
    const given = inOrder(patch);
    if (Object.keys(given).length > 0) {
      await this.database.transaction(async (tx) => {
        await updateSettings(tx, userId, given);
        await forgetPlan(tx, userId, this.clock.now());
      });
    }
    return this.read(caller);
  }

  /** Makes a secret address of the calendar; the one before stops working. */
  @Post('calendar')
  @Needs('viewer')
  @Returns(CalendarLinkSchema)
  async makeCalendar(@CurrentCaller() caller: Caller): Promise<CalendarLink> {
    const userId = requirePerson(caller).userId;
    await readSettings(this.database, userId, LOCAL_TIME_ZONE);
    const token = randomBytes(32).toString('base64url');
    await updateSettings(this.database, userId, { calendarTokenHash: calendarTokenHash(token) });
    return { url: `${this.address.url}/calendar/${token}.ics` };
  }

  @Delete('calendar')
  @Needs('viewer')
  @ReturnsNothing()
  async endCalendar(@CurrentCaller() caller: Caller): Promise<void> {
    await updateSettings(this.database, requirePerson(caller).userId, { calendarTokenHash: null });
  }

  /** Sets where break-throughs are posted, besides mail. @returns the key that signs them, shown once */
  @Put('webhook')
  @Returns(WebhookKeySchema)
  async setWebhook(
    @Body({ schema: WebhookPutSchema }) { url, format }: WebhookPut,
    @CurrentCaller() caller: Caller,
  ): Promise<WebhookKey> {
    const userId = requirePerson(caller).userId;
    const parsed = parseWebhookUrl(url);
    const key = randomBytes(32).toString('base64url');
    await readSettings(this.database, userId, LOCAL_TIME_ZONE);
    await updateSettings(this.database, userId, {
      webhookFormat: format,
      ...sealWebhook(this.secrets, parsed.href, key),
    });
    return { key };
  }

  /** Posts a test to the webhook, once, signed like the others. @throws `not-found` where there is none */
  @Post('webhook/test')
  @Returns(WebhookTestSchema)
  async testWebhook(@CurrentCaller() caller: Caller): Promise<WebhookTest> {
    const row = await readSettings(this.database, requirePerson(caller).userId, LOCAL_TIME_ZONE);
    const { sealedWebhookUrl, sealedWebhookKey, webhookFormat } = row;
    if (sealedWebhookUrl === null || sealedWebhookKey === null || webhookFormat === null)
      throw new FoyerError('not-found', 'There is no webhook to test: add one first.');
    const { url, key } = openWebhook(this.secrets, { sealedWebhookUrl, sealedWebhookKey });
    const payload = testPayload(this.address.url, webhookFormat);
    const how = { key, now: this.clock.now(), deliveryId: `test-${randomUUID()}` };
    const outcome = await postWebhook(parseWebhookUrl(url), payload, how);
    return { problem: outcome.kind === 'accepted' ? null : outcome.sentence };
  }

  @Delete('webhook')
  @ReturnsNothing()
  async endWebhook(@CurrentCaller() caller: Caller): Promise<void> {
    await updateSettings(this.database, requirePerson(caller).userId, {
      webhookFormat: null,
      sealedWebhookUrl: null,
      sealedWebhookKey: null,
    });
  }
}

/** Only the hash is stored: a copy of the table opens nobody's calendar. */
export function calendarTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** What was given, of which times and days are read in their order and each once: "09:00, 09:00" is one digest. */
function inOrder(patch: DigestSettingsPatch) {
  const { times, workingDays, daysOff, ...others } = patch;
  const lists = {
    times: times && [...new Set(times)].sort(),
    workingDays: workingDays && [...new Set(workingDays)].sort((a, b) => a - b),
    daysOff: daysOff && [...new Set(daysOff)].sort(),
  };
  return Object.fromEntries(
    Object.entries({ ...others, ...lists }).filter(([, value]) => value !== undefined),
  );
}
