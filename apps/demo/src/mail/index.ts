import { messageIdOf } from '../compose/compose.ts';
import type { Expectation, MailDraft } from '../compose/draft.ts';
import { demoArrivals } from './arrivals.ts';
import { facilitiesMail } from './facilities.ts';
import { financeMail } from './finance-coordinator.ts';
import { frontEndMail } from './front-end.ts';
import { fundraisingAndSalesMail } from './fundraising-and-sales.ts';
import { nightNurseMail } from './night-nurses.ts';
import { notCandidateMail } from './not-candidates.ts';
import { programManagerMail } from './program-manager.ts';

export { type Arrival, demoArrivals } from './arrivals.ts';
export { type DemoRole, demoRoles } from './roles.ts';

/** The mail of the three weeks before time zero, INBOX and Sent. */
export const demoSeed: readonly MailDraft[] = [
  ...programManagerMail,
  ...nightNurseMail,
  ...facilitiesMail,
  ...financeMail,
  ...fundraisingAndSalesMail,
  ...frontEndMail,
  ...notCandidateMail,
];

/** What a careful reader would call each message that comes in, by Message-ID. Read by tests alone. */
export const demoExpectations: ReadonlyMap<string, Expectation> = new Map(
  [...demoSeed, ...demoArrivals.map((arrival) => arrival.draft)].flatMap((draft) =>
    draft.expect === undefined ? [] : [[messageIdOf(draft), draft.expect] as const],
  ),
);
