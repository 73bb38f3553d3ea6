import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';
import { MailboxWatch } from './mailbox-watch.ts';
import { OddMailbox } from './odd-mailbox.ts';

const ASKED_MS = 4_000;

describe.skipIf(skipReason('postgres'))(
  'a server that asks us to slow down in the middle of its mail',
  () => {
    let world: IntakeWorld;
    let watch: MailboxWatch;
    let mailbox: OddMailbox;
    beforeAll(async () => {
      world = await IntakeWorld.open();
      watch = await MailboxWatch.open(world);
      mailbox = await OddMailbox.open(world, watch);
    });
    afterAll(async () => {
      await watch?.close();
      await mailbox?.close();
      await world?.close();
    });

    it('is left alone for as long as it says, and is well then', async () => {
      const signIns: number[] = [];
      let throttledAt = 0;
      mailbox.become([1, 2], {
        LOGIN: (request) => {
          signIns.push(performance.now());
          return request.well();
        },
        'UID FETCH': (request) => {
          if (throttledAt > 0) return request.well();
          throttledAt = performance.now();
          return `${request.tag} BAD Request is throttled. Suggested Backoff Time: ${ASKED_MS} milliseconds\r\n`;
        },
      });
      mailbox.read();
      await mailbox.untilWell(2);
      expect(signIns).toHaveLength(2);
      expect((signIns[1] ?? 0) - throttledAt).toBeGreaterThanOrEqual(ASKED_MS - 100);
    });
  },
);
