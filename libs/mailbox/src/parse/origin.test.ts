import { describe, expect, it } from 'vitest';
import { originOf } from './origin.ts';

const from = (...traces: string[]) =>
  originOf(
    Buffer.from(`${[...traces, 'From: dale@harbourlight.example', 'Subject: x'].join('\r\n')}\r\n\r\nHello`),
  );

const OUTSIDE =
  'Received: from mail.evil.example (mail.evil.example [203.0.113.7])\r\n\tby mx.harbourlight.example (Postfix) with ESMTPS id 1\r\n\tfor <jobs@harbourlight.example>; Mon, 23 Nov 2026 09:00:00 +0000';
const DELIVERED =
  'Received: from mx.harbourlight.example\r\n\tby store.harbourlight.example with LMTP id 2; Mon, 23 Nov 2026 09:00:01 +0000';
const SIGNED_IN =
  'Received: from [192.168.1.20] (dsl.isp.example [198.51.100.4])\r\n\tby mx.harbourlight.example (Postfix) with ESMTPSA id 3; Mon, 23 Nov 2026 08:59:00 +0000';
const passes = (server: string) =>
  `Authentication-Results: ${server};\r\n\tdkim=pass header.d=harbourlight.example header.s=a;\r\n\tdmarc=pass (p=NONE) header.from=harbourlight.example`;

describe('where a message came from', () => {
  it('is inside, where no server ever took it over: a program filed its copy', () => {
    expect(from()).toEqual({ inside: true, passed: [] });
  });

  it.each([
    { what: 'signed in at our server', traces: [DELIVERED, SIGNED_IN] },
    {
      what: 'a web page of ours',
      traces: [
        DELIVERED,
        'Received: from [198.51.100.4] by mail.harbourlight.example with HTTP (HTTP/1.1 POST); x',
      ],
    },
    {
      what: 'a program on our server',
      traces: [DELIVERED, 'Received: by web.harbourlight.example (Postfix, from userid 33)\r\n\tid 9; x'],
    },
    {
      what: 'an Exchange of our own, whose servers have addresses of their own',
      traces: [
        'Received: from EX1.harbour.local (10.0.0.4) by EX2.harbour.local (10.0.0.5) with Microsoft SMTP Server id 15.1; x',
        'Received: from EX1 ([fe80::1]) by EX1 ([fe80::1%14]) with mapi id 15.01; x',
      ],
    },
    {
      what: 'a colleague at Microsoft',
      traces: [
        'Received: from A.eurprd04.prod.outlook.com (2603:10a6:20b:4::9) by B.eurprd04.prod.outlook.com with Microsoft SMTP Server id 15; x',
        'X-MS-Exchange-Organization-AuthAs: Internal',
      ],
    },
  ])('is inside: $what', ({ traces }) => {
    expect(from(...traces).inside).toBe(true);
  });

  it.each([
    { what: 'it says nothing', traces: [OUTSIDE] },
    { what: 'its sender wrote of a sign-in at our server', traces: [DELIVERED, OUTSIDE, SIGNED_IN] },
    {
      what: 'its sender greeted as if signed in',
      traces: [
        'Received: from a by b with ESMTPSA (evil.example [203.0.113.7]) by mx.harbourlight.example with ESMTP id 1; x',
      ],
    },
    {
      what: 'its sender greeted by an address of this machine',
      traces: [
        'Received: from [127.0.0.1] (evil.example [203.0.113.7]) by mx.harbourlight.example with ESMTP id 1; x',
        SIGNED_IN,
      ],
    },
    {
      what: 'a field of Exchange where there is none',
      traces: [OUTSIDE, 'X-MS-Exchange-Organization-AuthAs: Internal'],
    },
    {
      what: 'results under the name of another server',
      traces: [OUTSIDE, passes('mx.google.com')],
    },
    {
      what: 'our server says that it failed, and the sender that it passed',
      traces: [
        'Authentication-Results: mx.harbourlight.example; dmarc=fail header.from=harbourlight.example; spf=pass smtp.mailfrom=evil.example',
        OUTSIDE,
        passes('mx.harbourlight.example'),
      ],
    },
  ])('is not known to be ours: $what', ({ traces }) => {
    const { inside, passed } = from(...traces);
    expect(inside).toBe(false);
    expect(passed).not.toContain('harbourlight.example');
  });

  it.each([
    { what: 'results above the line of our server', traces: [passes('any.name'), OUTSIDE] },
    {
      what: 'results below it, by its name',
      traces: [DELIVERED, OUTSIDE, passes('mx.harbourlight.example')],
    },
    {
      what: 'Gmail',
      traces: [
        'Received: by 2002:a05:6a10:8f0f:b0:4a2:1:2 with SMTP id k15; x',
        'Received: from mail-sor.google.com (mail-sor.google.com. [209.85.220.41])\r\n        by mx.google.com with SMTPS id a1; x',
        'Authentication-Results: mx.google.com;\r\n       spf=pass (google.com: domain of dale@harbourlight.example designates 209.85.220.41) smtp.mailfrom=dale@harbourlight.example',
      ],
    },
    {
      what: 'Microsoft',
      traces: [
        'Received: from A.eurprd04.prod.outlook.com (2603:10a6:20b:4::9) by B.eurprd04.prod.outlook.com with HTTPS; x',
        'Authentication-Results: spf=pass (sender IP is 203.0.113.7) smtp.mailfrom=harbourlight.example; dkim=none header.d=none; dmarc=pass action=none header.from=harbourlight.example',
        'Received: from mail.example (203.0.113.7) by A.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server; x',
      ],
    },
    {
      what: 'who was signed in at a server that others use too',
      traces: [
        SIGNED_IN.replace(
          '(Postfix) with ESMTPSA',
          '(Postfix) (Authenticated sender: dale@harbourlight.example) with ESMTPSA',
        ),
      ],
    },
  ])('is vouched for by our server: $what', ({ traces }) => {
    expect(from(...traces).passed).toContain('harbourlight.example');
  });

  it('is not ours where a neighbour was signed in at a server that others use too', () => {
    const neighbour = SIGNED_IN.replace(
      '(Postfix) with',
      '(Postfix) (Authenticated sender: x@evil.example) with',
    );
    expect(from(neighbour)).toEqual({ inside: false, passed: ['evil.example'] });
  });

  it('is found in bounded time in traces that are made to hurt', () => {
    const started = performance.now();
    from(`Received: ${'by x '.repeat(50_000)}`, `Authentication-Results: ${'dmarc=('.repeat(30_000)}`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
