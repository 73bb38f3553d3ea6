import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDigests } from '../bench/digests.ts';
import { buildMail } from '../factories/mail.ts';
import { type SmtpStand, startSmtp } from '../integration/smtp-stand.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { preparedDataDir } from './prepared-data.ts';
import { type Service, eventually, startService } from './service.ts';

describe.skipIf(skipReason('postgres', 'redis'))('a slot of many people', () => {
  it('goes out once to each from three processes, and the next one after FLUSHALL', async () => {
    const users = 20;
    const result = await runDigests({ users, scaled: true, atOnce: true });
    expect(result).toMatchObject({ mails: users, duplicates: 0 });
    expect(result.afterFlush).toMatchObject({ mails: users, duplicates: 0 });
    expect(result.seconds).toBeLessThan(60);
  });
});

describe.skipIf(skipReason('dovecot'))('an urgent message', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  let smtp: SmtpStand;
  let hook: Server;
  let service: Service;
  const posted: { at: number; body: string }[] = [];

  beforeAll(async () => {
    [dovecot, smtp] = await Promise.all([startDovecot(), startSmtp()]);
    account = dovecot.account('jobs');
    hook = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        posted.push({ at: Date.now(), body });
        response.end('ok');
      });
    });
    await new Promise<void>((resolve) => {
      hook.listen(0, '127.0.0.1', resolve);
    });
    service = await startService({
      env: {
        DATA_DIR: await preparedDataDir(),
        MAILBOX_URL: account.url(),
        SMTP_URL: smtp.url,
        DIGEST_FROM: 'foyer@harbourlight.example',
      },
    });
    await eventually(
      () => service.api.mailboxes(),
      ([mailbox]) => mailbox?.state === 'live',
      30_000,
    );
    const { port } = hook.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/hook`;
    const hooked = await service.api.put('/api/v1/digest-settings/webhook', { url, format: 'slack' });
    // Focus hours all day, and no digests: only what may come through comes. They leave out a day's last minute, so that
    // the clock is one that is far from it.
    const set = await service.api.patch('/api/v1/digest-settings', {
      timeZone: new Date().getUTCHours() === 23 ? 'Etc/GMT+6' : 'UTC',
      times: [],
      focus: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }],
      workingDays: [1, 2, 3, 4, 5, 6, 7],
      budget: 50,
    });
    expect([hooked.status, set.status]).toEqual([200, 200]);
  });
  afterAll(async () => {
    await service?.stop();
    hook?.close();
    await smtp?.close();
    await dovecot?.remove();
  });

  it('is on the mail server and the webhook in under ten seconds at the median', async () => {
    const took: number[] = [];
    for (let number = 1; number <= 7; number += 1) {
      const date = new Date();
      const sentAt = Date.now();
      account.deliver(
        buildMail({
          from: `Applicant ${number} <applicant-${number}@post.example>`,
          subject: 'My interview tomorrow',
          text: `Dear all,\n\nmy interview is tomorrow at ${8 + number}:00. I use a wheelchair. Is there step-free access to the building, and could somebody meet me at the door?\n\nApplicant ${number}`,
          date,
        }),
        { receivedAt: date },
      );
      await eventually(
        async () => Math.min(smtp.received.length, posted.length),
        (count) => count >= number,
        30_000,
      );
      took.push(Date.now() - sentAt);
    }
    took.sort((a, b) => a - b);
    process.stdout.write(`break-throughs took ${took.join(', ')} ms\n`);
    expect(took[3]).toBeLessThan(10_000);
    expect(smtp.received).toHaveLength(7);
    expect(smtp.received[0]?.mail.subject).toMatch(/^Needs you today: /);
    expect(posted[0]?.body).toContain('It came through your focus hours');
  });
});
