import { crc32 as crc32OfNode } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileName } from './save-file.ts';
import { crc32, zipOf } from './zip.ts';

test('the checksum is the one of everybody else', () => {
  for (const text of ['', 'a', 'The quick brown fox', 'Zieliński €'.repeat(99)]) {
    const bytes = new TextEncoder().encode(text);
    expect(crc32(bytes)).toBe(crc32OfNode(bytes));
  }
});

test('an archive holds each file at the place that its directory names', () => {
  const files = [
    { name: 'Tomasz Zieliński.eml', content: 'Dear Tomasz' },
    { name: 'b.eml', content: '€' },
  ];
  const archive = zipOf(files, new Date(2026, 10, 24, 9, 30));
  const view = new DataView(archive.buffer);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect(view.getUint16(end + 10, true)).toBe(2);
  let entry = view.getUint32(end + 16, true);
  for (const file of files) {
    const nameLength = view.getUint16(entry + 28, true);
    const local = view.getUint32(entry + 42, true);
    const size = view.getUint32(entry + 24, true);
    const from = local + 30 + nameLength;
    const decode = (start: number, length: number) =>
      new TextDecoder().decode(archive.slice(start, start + length));
    expect(decode(entry + 46, nameLength)).toBe(file.name);
    expect(decode(from, size)).toBe(file.content);
    entry += 46 + nameLength;
  }
  expect(entry).toBe(end);
});

test('a name never leaves its folder and never is one that a system refuses', () => {
  expect(fileName('../../etc/passwd')).toBe('etc passwd');
  expect(fileName('A: "B"?.eml')).toBe('A B .eml');
  expect(fileName('a\u0000b')).toBe('ab');
  expect(fileName('...')).toBe('file');
});
