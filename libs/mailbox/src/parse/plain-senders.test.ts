import { describe, expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';

const written = async (from: string, more = '') =>
  parseMail(Buffer.from(`From: ${from}\r\n${more}Subject: Hello\r\n\r\nHello.\r\n`));
const senderOf = async (from: string) => {
  const { name, address } = (await written(from)).from;
  return `${name} | ${address}`;
};

describe('the name of a sender', () => {
  test.each([
    ['<script>alert(1)</script> <a@b.example>', '<script>alert(1)</script>'],
    ['<b>Ada</b> Lovelace <a@b.example>', '<b>Ada</b> Lovelace'],
    ['<img src=x onerror=alert(1)>\r\n <a@b.example>', '<img src=x onerror=alert(1)>'],
    ['&lt;b&gt;Ada&lt;/b&gt; <a@b.example>', '&lt;b&gt;Ada&lt;/b&gt;'],
    ['"Ada <b>" <c> <a@b.example>', '"Ada <b>" <c>'],
    ['J\u00fcrg <3 <a@b.example>', 'J\u00fcrg <3'],
    ['"<script>alert(1)</script>" <a@b.example>', '<script>alert(1)</script>'],
    ['=?utf-8?q?=3Ch1=3E?= <a@b.example>', '<h1>'],
  ])('is what is written, be it markup: %s', async (from, name) => {
    expect(await senderOf(from)).toBe(`${name} | a@b.example`);
  });

  test.each([
    ['<<a@b.example>>', ''],
    ['Ada <<a@b.example>>', 'Ada'],
    ['Ada &lt;a@b.example&gt;', 'Ada'],
    ['&LT;a@b.example&GT;', ''],
    ['Ada <ada@other.example> <a@b.example>', 'Ada'],
    ['<ada@other.example> <a@b.example>', ''],
  ])('is no address, and no bracket that is left over: %s', async (from, name) => {
    expect(await senderOf(from)).toBe(`${name} | a@b.example`);
  });

  test.each([
    ['Ada Crane <a@b.example>', 'Ada Crane'],
    ['Crane, Ada <a@b.example>', 'Crane, Ada'],
    ['"Crane; Ada" <a@b.example>', 'Crane; Ada'],
    ['Ada <a@b.example>, Bo <b@b.example>', 'Ada'],
    ['Team: Ada <a@b.example>;', 'Ada'],
  ])('stays as it was read where nothing was wrong: %s', async (from, name) => {
    expect(await senderOf(from)).toBe(`${name} | a@b.example`);
  });

  test.each(['=E3=85=A4', '=E2=A0=80', '=CC=81', '=C2=AD=C2=AD', '=E2=80=8B'])(
    'is none where nothing of it can be seen: %s',
    async (letters) => {
      expect(await senderOf(`=?utf-8?q?${letters}?= <a@b.example>`)).toBe(' | a@b.example');
    },
  );

  test('may be one sign that is seen', async () => {
    expect(await senderOf('=?utf-8?q?=E2=98=80=EF=B8=8F?= <a@b.example>')).toBe('\u2600\ufe0f | a@b.example');
  });
});

test('of two people whose answers go to markup none gets the address of the other', async () => {
  const { replyTo } = await written('Ada <a@b.example>', 'Reply-To: <b>Ada</b> <ada@home.example>\r\n');
  expect(replyTo).toEqual({ name: '<b>Ada</b>', address: 'ada@home.example' });
});

test('what is no address with blanks in it is none', async () => {
  expect((await written('<img src=x onerror=alert(1)>')).from.address).toBe('');
});
