import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CheckPatch as CheckPatchSchema,
  DigestCheck as DigestCheckSchema,
  DigestDetail as DigestDetailSchema,
  DigestNow as DigestNowSchema,
  DigestsPage as DigestsPageSchema,
  DigestsQuery,
} from '#libs/contract';
import type { CheckPatch, DigestCheck, DigestDetail, DigestNow, DigestsPage } from '#libs/contract';
import { nextSlot } from '#libs/domain';
import {
  CLOCK,
  type Clock,
  FoyerError,
  PUBLIC_ADDRESS,
  type PublicAddress,
  LOCAL_TIME_ZONE,
} from '#libs/platform';
import { DeliverBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns, rowNumber, requirePerson } from '#libs/web';
import { readDigest, readDigests } from './digests.queries.ts';
import { digestText } from './mail/text.ts';
import {
  avoidedLine,
  buriedLine,
  catchUpLine,
  countLines,
  foldedNote,
  headlineOf,
  headlineParts,
  ledgerLine,
} from './mail/words.ts';
import { makeDigestNow } from './make-digest.ts';
import { OUTBOX, type Outbox } from './outbox.ts';
import { listedPerson } from './listed-person.ts';
import { readSettings, scheduleOf } from './settings.repository.ts';
import { LINKS_MS, answerCheck } from './verdict.repository.ts';

/** Digests, past and next; and asking for one now. */
@Controller('api/v1/digests')
export class DigestsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OUTBOX) private readonly outbox: Outbox | null,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
    private readonly bell: DeliverBell,
  ) {}

  @Get()
  @Returns(DigestsPageSchema)
  async list(
    @Query({ schema: DigestsQuery }) query: { cursor?: string; limit: number },
    @CurrentCaller() caller: Caller,
  ): Promise<DigestsPage> {
    const userId = listedPerson(caller);
    const page = await readDigests(this.database, userId, query);
    const settings = userId === null ? null : await readSettings(this.database, userId, LOCAL_TIME_ZONE);
    const next = settings === null ? null : nextSlot(scheduleOf(settings), this.clock.now().getTime());
    return { ...page, nextAt: next === null ? null : new Date(next.dueAt).toISOString() };
  }

  /** A digest at once; nobody gets one twice for the same news. */
  @Post()
  @Needs('viewer')
  @Returns(DigestNowSchema)
  async now(@CurrentCaller() caller: Caller): Promise<DigestNow> {
    const userId = requirePerson(caller).userId;
    await readSettings(this.database, userId, LOCAL_TIME_ZONE);
    const made = await makeDigestNow(this.database, userId, this.clock.now(), {
      canMail: this.outbox !== null,
    });
    if (made?.deliveryId != null) await this.bell.ring([{ deliveryId: made.deliveryId }]);
    return { digestId: made === null ? null : String(made.digestId) };
  }

  @Get(':id')
  @Returns(DigestDetailSchema)
  async read(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<DigestDetail> {
    const found = await readDigest(this.database, rowNumber(id), listedPerson(caller), caller.sight);
    if (found === null) throw new FoyerError('not-found', 'There is no such digest of yours.');
    const { summary, facts, madeAt, timeZone, items, checks, userId } = found;
    const settings = await readSettings(this.database, userId, LOCAL_TIME_ZONE);
    const isMade = facts !== null && madeAt !== null;
    const view = isMade
      ? {
          id: Number(summary.id),
          facts,
          rows: items,
          checks,
          madeAt,
          timeZone,
          times: settings.times,
          showNames: settings.showNames,
          url: this.address.url,
        }
      : null;
    return {
      ...summary,
      headline: facts === null ? null : headlineOf(facts, timeZone),
      headlineParts: facts === null ? null : { ...headlineParts(facts), timeZone },
      lines:
        facts === null
          ? []
          : [
              catchUpLine(facts),
              ...countLines(facts),
              `Nothing new: ${foldedNote(facts)}.`,
              ledgerLine(facts),
              buriedLine(facts),
              avoidedLine(facts),
            ].filter((line) => line !== ''),
      items: items.map((item) => ({
        ...item,
        entryId: String(item.entryId),
        messageId: String(item.messageId),
        roleId: item.roleId === null ? null : String(item.roleId),
        waitingSince: item.waitingSince.toISOString(),
      })),
      checks: checks.map(checkView),
      linksUntil: madeAt === null ? null : new Date(madeAt.getTime() + LINKS_MS).toISOString(),
      text: view === null ? null : digestText(view),
    };
  }
}

type CheckRow = Awaited<ReturnType<typeof answerCheck>>;

function checkView({ id, entryId, messageId, words, roleTitle, verdict }: CheckRow): DigestCheck {
  return {
    id: String(id),
    entryId: String(entryId),
    messageId: String(messageId),
    words,
    roleTitle,
    verdict,
  };
}

/** What a person says of a folded message that they were asked about. */
@Controller('api/v1/digest-checks')
export class DigestChecksController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Patch(':id')
  @Returns(DigestCheckSchema)
  async answer(
    @Param('id') id: string,
    @Body({ schema: CheckPatchSchema }) patch: CheckPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<DigestCheck> {
    const { sight } = caller;
    const userId = requirePerson(caller).userId;
    return checkView(await answerCheck(this.database, rowNumber(id), userId, sight, patch, this.clock.now()));
  }
}
