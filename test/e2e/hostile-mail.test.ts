import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuarantineDetail, QuarantinePage, QuarantineRetry } from '#libs/contract';
import { bombs } from '../factories/bombs.ts';
import { buildMail } from '../factories/mail.ts';
import { type DovecotAccount, type DovecotServer, skipReason, startDovecot } from '../servers/index.ts';
import { preparedDataDir } from './prepared-data.ts';
import { type Service, eventually, startService } from './service.ts';
import { type MemoryPeak, watchMemory } from './service-memory.ts';

/** Messages that no person writes, and what is to become of each. */
const hostile = bombs();

const MEMORY_LIMIT_MB = 400;

describe.skipIf(skipReason('dovecot') !== undefined)('mail that is made to hurt', () => {
  let dovecot: DovecotServer;
  let account: DovecotAccount;
  let service: Service;
  let peak: () => MemoryPeak;

  beforeAll(async () => {
    dovecot = await startDovecot();
    account = dovecot.account('jobs');
    for (const { raw } of hostile) account.deliver(raw);
    account.deliver(
      buildMail({
        from: 'Ines Duarte <ines@mail.example.com>',
        subject: 'Application: Night Nurse',
        text: 'Dear team, I would like to apply. I have worked nights for six years.',
        date: new Date(),
      }),
    );
    service = await startService({ env: { DATA_DIR: await preparedDataDir(), MAILBOX_URL: account.url() } });
    peak = watchMemory(service.pid, { pssFrom: MEMORY_LIMIT_MB });
  });
  afterAll(async () => {
    await service?.stop();
    await dovecot?.remove();
  });

  it('never stops the next message, and is read or in quarantine with its reason', async () => {
    const messages = await eventually(
      () => service.api.messages(),
      (all) => all.length === hostile.length + 1 && all.every((message) => message.status !== 'pending'),
      120_000,
    );
    expect(messages.at(-1)).toMatchObject({ status: 'assessed', subject: 'Application: Night Nurse' });
    const outcomes = Object.fromEntries(
      messages.slice(0, -1).map(({ status, locations }) => {
        const { name } = hostile[(locations[0]?.uid ?? 0) - 1] ?? { name: 'unknown' };
        return [name, status];
      }),
    );
    expect(outcomes).toEqual(Object.fromEntries(hostile.map(({ name, status }) => [name, status])));
    const [mailbox] = await service.api.mailboxes();
    const quarantined = hostile.filter(({ status }) => status === 'quarantined').length;
    expect(mailbox?.ledger).toMatchObject({ missing: 0, stored: hostile.length + 1, quarantined });
  });

  it('takes less memory than a small machine has', () => {
    const { node, readers, pss } = peak();
    expect(Math.min(node, readers)).toBeGreaterThan(0);
    expect(node).toBeLessThan(MEMORY_LIMIT_MB);
    expect(pss).toBeLessThan(MEMORY_LIMIT_MB);
  });

  it('can be looked at, downloaded byte for byte, and tried again', async () => {
    const page = await service.api.get<QuarantinePage>('/api/v1/quarantine');
    const bomb = hostile.find(({ name }) => name === 'ten thousand parts');
    const listed = page.messages.find(({ subject }) => subject === 'ten thousand parts');
    expect(listed).toMatchObject({ reason: { code: 'too-complex' }, retryable: true });
    const path = `/api/v1/quarantine/${listed?.id}`;
    const detail = await service.api.get<QuarantineDetail>(path);
    expect(detail.beginning).toContain('ten thousand parts');
    const answer = await fetch(`${service.url}${detail.source}`, { headers: { cookie: service.api.cookie } });
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(await answer.text()).toBe(String(bomb?.raw));
    const retry = await service.api.post(`${path}/retry`);
    expect(retry).toMatchObject({ status: 200 });
    expect(retry.body as QuarantineRetry).toMatchObject({ outcome: 'quarantined', id: listed?.id });
  });
});
