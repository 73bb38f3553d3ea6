import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoyerError } from '#libs/platform';
import { buildParsedMail } from '../../../test/factories/parsed-mail.ts';
import { retryDelay } from './backoff.ts';
import { batchesOf } from './batches.ts';
import { directionOf } from './direction.ts';
import { offsetOfDateHeader } from './incoming.ts';
import { employerOf } from './own-addresses.ts';
import { compareUids } from './reconciliation.ts';

const person = (address: string, name = '') => ({ name, address });

describe('whose message it is', () => {
  const employer = employerOf(['jobs@harbourlight.example']);
  const envelope = (from: string, to: string, replyTo: string | null = null) =>
    buildParsedMail({
      from: person(from),
      replyTo: replyTo === null ? null : person(replyTo),
      to: [person(to)],
    });

  it("is a candidate's when it comes from outside", () => {
    const found = directionOf(envelope('ana@mail.example.com', 'jobs@harbourlight.example'), false, employer);
    expect(found).toMatchObject({ direction: 'in', people: [person('ana@mail.example.com')] });
  });

  it('is ours in Sent, and when a colleague writes to somebody outside', () => {
    const ours = { direction: 'out', people: [person('ana@mail.example.com')] };
    expect(
      directionOf(envelope('x@elsewhere.example', 'ana@mail.example.com'), true, employer),
    ).toMatchObject(ours);
    expect(
      directionOf(envelope('dale@harbourlight.example', 'ana@mail.example.com'), false, employer),
    ).toMatchObject(ours);
  });

  it.each([
    { what: 'moved there', inside: false, to: ['jobs'] },
    { what: 'moved there, from a customer of the same provider', inside: true, to: ['jobs'] },
    { what: 'moved there, to somebody else as well', inside: false, to: ['jobs', 'her@else.example'] },
    { what: 'moved there, to nobody that it names', inside: false, to: [] },
    { what: 'of a form that signs in with our account', inside: true, to: ['jobs'], from: 'jobs' },
  ])("is a candidate's in Sent too: $what", ({ inside, to, from = 'ana@mail.example.com' }) => {
    const full = (name: string) => person(name.includes('@') ? name : `${name}@harbourlight.example`);
    const mail = buildParsedMail({
      from: full(from),
      replyTo: from === 'jobs' ? full('ana@mail.example.com') : null,
      to: to.map(full),
      origin: { inside, passed: [] },
    });
    expect(directionOf(mail, true, employer)).toMatchObject({
      direction: 'in',
      people: [person('ana@mail.example.com')],
    });
  });

  it('is ours in Sent from an address that nobody knew, with a copy to us, and so is a note to ourselves', () => {
    const copied = {
      ...envelope('dale@elsewhere.example', 'ana@mail.example.com'),
      cc: [person('jobs@harbourlight.example')],
    };
    for (const inside of [true, false])
      expect(directionOf({ ...copied, origin: { inside, passed: [] } }, true, employer)).toMatchObject({
        direction: 'out',
        people: [person('ana@mail.example.com')],
      });
    const note = envelope('jobs@harbourlight.example', 'dale@harbourlight.example');
    expect(directionOf(note, true, employer)).toMatchObject({ direction: 'out', people: [] });
  });

  it.each([
    { inside: false, passed: [] as string[], isProven: false },
    { inside: true, passed: [], isProven: true },
    { inside: false, passed: ['harbourlight.example'], isProven: true },
    { inside: false, passed: ['mail.harbourlight.example'], isProven: true },
    { inside: false, passed: ['example', 'arbourlight.example', 'evil.example'], isProven: false },
  ])('in our name is proven ours by our server alone: $inside $passed', ({ isProven, ...origin }) => {
    const mail = { ...envelope('dale@harbourlight.example', 'ana@mail.example.com'), origin };
    expect(directionOf(mail, false, employer).unproven === true).toBe(!isProven);
    expect(directionOf(mail, true, employer).unproven).toBeUndefined();
  });

  it('is to those in Bcc as well, of whom only our own copy tells', () => {
    const ours = { ...envelope('jobs@harbourlight.example', ''), bcc: [person('ana@mail.example.com')] };
    expect(directionOf(ours, true, employer).people).toEqual([person('ana@mail.example.com')]);
  });

  it('is to nobody that we know where a recipient has a name and no address', () => {
    const ours = envelope('dale@harbourlight.example', '');
    expect(directionOf(ours, true, employer)).toMatchObject({ direction: 'out', people: [] });
  });

  it('is incoming when a colleague writes to us', () => {
    const note = envelope('dale@harbourlight.example', 'jobs+night@harbourlight.example');
    expect(directionOf(note, false, employer).direction).toBe('in');
  });

  it('belongs to the person that a web form names in Reply-To', () => {
    const form = envelope('jobs@harbourlight.example', 'jobs@harbourlight.example', 'ana@mail.example.com');
    expect(directionOf(form, false, employer)).toMatchObject({
      direction: 'in',
      people: [person('ana@mail.example.com')],
    });
  });

  it.each(['gmail.com', 'yahoo.fr', 'hotmail.co.uk', 'yahoo.com.br', 'gmx.at', 'bluewin.ch', 'comcast.net'])(
    'does not take everybody at a shared provider for a colleague: %s',
    (provider) => {
      const small = employerOf([`our.shop@${provider}`]);
      expect(small.isOurs(`candidate@${provider}`)).toBe(false);
      expect(small.isOurs(`Our.Shop+jobs@${provider}`)).toBe(true);
    },
  );

  it('knows a domain by its letters and by how machines write them', () => {
    const shop = employerOf(['jobs@xn--kserei-bua.example']);
    expect(shop.isOurs('dale@käserei.example')).toBe(true);
    expect(employerOf(['jobs@käserei.example']).isOurs('dale@KA\u0308SEREI.example')).toBe(true);
    expect(shop.isOurs('dale@kaserei.example')).toBe(false);
  });

  it('takes everybody of the domain of an employer for a colleague', () => {
    for (const domain of ['harbourlight.example', 'live-music.de', 'outlook.harbourlight.example'])
      expect(employerOf([`jobs@${domain}`]).isOurs(`dale@${domain}`)).toBe(true);
  });
});

describe('what the server has and we do not', () => {
  it('is missing or gone, and the ledger adds up', () => {
    const uids = fc.uniqueArray(fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(uids, uids, (onServer, stored) => {
        const { missing, gone } = compareUids(onServer, stored);
        expect(stored.length - gone.length + missing.length).toBe(onServer.length);
        expect(missing.every((uid) => onServer.includes(uid) && !stored.includes(uid))).toBe(true);
        expect(missing).toEqual([...missing].sort((a, b) => a - b));
      }),
    );
  });
});

describe('batches', () => {
  it('keep the order, lose nothing, and stay within 200 messages and 10 MB', () => {
    const listing = fc.array(fc.record({ uid: fc.nat(), size: fc.integer({ min: 0, max: 12_000_000 }) }), {
      maxLength: 700,
    });
    fc.assert(
      fc.property(listing, (items) => {
        const batches = batchesOf(items);
        expect(batches.flat()).toEqual(items);
        for (const batch of batches) {
          const bytes = batch.reduce((sum, item) => sum + item.size, 0);
          expect(batch.length === 1 || (batch.length <= 200 && bytes <= 10_000_000)).toBe(true);
        }
      }),
    );
  });
});

describe('waiting before the next try', () => {
  it('grows from a second to five minutes', () => {
    const away = new FoyerError('mailbox-unreachable', 'away');
    expect(retryDelay(away, 1, 1)).toBe(1_000);
    expect(retryDelay(away, 4, 0)).toBe(4_000);
    expect(retryDelay(away, 50, 1)).toBe(300_000);
  });

  it('is a quarter of an hour after a refused password and then ever longer, so that no account is locked', () => {
    expect(retryDelay(new FoyerError('mailbox-refused', 'no'), 1, 0)).toBe(900_000);
    expect(retryDelay(new FoyerError('mailbox-client-refused', 'no'), 1, 0)).toBe(900_000);
    expect(retryDelay(new FoyerError('mailbox-refused', 'no'), 2, 0)).toBe(1_800_000);
    expect(retryDelay(new FoyerError('mailbox-refused', 'no'), 50, 0)).toBe(21_600_000);
  });

  it.each(['mailbox-folder-missing', 'mailbox-certificate', 'mailbox-url-invalid'] as const)(
    'is as short after %s, which may be mended at any time and for which no password was sent',
    (code) => {
      expect(retryDelay(new FoyerError(code, 'no'), 1, 1)).toBe(1_000);
      expect(retryDelay(new FoyerError(code, 'no'), 50, 1)).toBe(300_000);
    },
  );
});

describe("the sender's offset", () => {
  it.each([
    ['Mon, 2 Mar 2026 08:02:00 -0500', -300],
    ['Mon, 2 Mar 2026 08:02:00 +0530 (IST)', 330],
    ['Mon, 2 Mar 2026 08:02:00 GMT', null],
    ['Mon, 2 Mar 2026 08:02:00 +9900', null],
    ['yesterday-ish', null],
  ])('of "%s" is %s', (header, offset) => {
    expect(offsetOfDateHeader(header)).toBe(offset);
  });
});
