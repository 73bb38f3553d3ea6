import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  type Clock,
  LOG,
  type Log,
  PUBLIC_ADDRESS,
  type PublicAddress,
  SECRET_BOX,
  type SecretBox,
  LOCAL_TIME_ZONE,
} from '#libs/platform';
import { DeliverBell, type DeliverJob } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { decideBreakThroughs } from './break-through.ts';
import { deliver } from './deliver.ts';
import { markAmbiguous, markReturned, readDueDeliveries } from './delivery.repository.ts';
import { readPeopleDue } from './digest.repository.ts';
import { makeDigest } from './make-digest.ts';
import { OUTBOX, type Outbox } from './outbox.ts';
import { planSlots } from './plan.repository.ts';

const AT_ONCE = 2_000;

/** Everything that is done in the background for digests; each step may run in several processes and twice. */
@Injectable()
export class DigestRounds {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(OUTBOX) private readonly outbox: Outbox | null,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    private readonly bell: DeliverBell,
  ) {}

  /** Rings for everybody whose slot has come due and for everything that can be sent now. */
  async ringDue(): Promise<void> {
    const now = this.clock.now();
    const people = await readPeopleDue(this.database, now, AT_ONCE);
    const deliveries = await readDueDeliveries(this.database, now, AT_ONCE);
    await this.bell.ring([
      ...people.map((userId) => ({ userId })),
      ...deliveries.map((deliveryId) => ({ deliveryId })),
    ]);
  }

  /** What a job of the queue asks for. */
  async work(job: DeliverJob): Promise<void> {
    const { database, outbox, secrets, address, clock, log } = this;
    const tools = { database, outbox, secrets, address, clock, log };
    if ('deliveryId' in job) {
      await deliver(tools, job.deliveryId);
      return;
    }
    const made = await makeDigest(database, job.userId, clock.now(), { canMail: outbox !== null });
    if (made === null) return;
    log.info('digest-made', { userId: String(job.userId) });
    if (made.deliveryId !== null) await deliver(tools, made.deliveryId);
  }

  /** Decides what comes through among entries that have changed; all of them where `entryIds` is null. */
  async breakThrough(entryIds: readonly number[] | null): Promise<void> {
    const { database, clock, outbox } = this;
    const options = { canMail: outbox !== null, timeZone: LOCAL_TIME_ZONE };
    const deliveries = await decideBreakThroughs(database, clock.now(), entryIds, options);
    if (deliveries.length > 0) this.log.info('break-through', { count: deliveries.length });
    await this.bell.ring(deliveries.map((deliveryId) => ({ deliveryId })));
  }

  /** Plans ahead, settles what dead processes left, and makes good what was missed. */
  async sweep(): Promise<void> {
    const { database, clock, bell } = this;
    await bell.keepClock();
    await planSlots(database, clock.now(), LOCAL_TIME_ZONE);
    const ambiguous = await markAmbiguous(database, clock.now());
    if (ambiguous > 0) this.log.warn('delivery-ambiguous', { count: ambiguous });
    const returned = await markReturned(database, clock.now());
    if (returned > 0) this.log.warn('delivery-returned', { count: returned });
    await this.breakThrough(null);
    await this.ringDue();
  }
}
