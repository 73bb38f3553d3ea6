import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './packed-source.ts';
import { SourceFile } from './source-file.ts';

async function fileOf(...pieces: string[]): Promise<SourceFile> {
  const file = new SourceFile();
  for (const piece of pieces) await file.append(Buffer.from(piece));
  return file;
}

async function textOf(pieces: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece.toString();
  return text;
}

describe('SourceFile', () => {
  it('gives back what was appended, whole, in ranges and in pieces', async () => {
    const file = await fileOf('From: a\r\n', '\r\n', 'Hello.');
    expect(file.length).toBe(17);
    expect((await file.read({ from: 11, to: 99 })).toString()).toBe('Hello.');
    expect(await textOf(file.pieces(undefined, 3))).toBe('From: a\r\n\r\nHello.');
    const ranges = [
      { from: 0, to: 4 },
      { from: 11, to: 17 },
    ];
    expect(await textOf(file.pieces(ranges))).toBe('FromHello.');
    file.close();
  });

  it('is open to another process of ours until it is closed', async () => {
    const file = await fileOf('Hello.');
    const program = 'process.stdout.write(fs.readFileSync(process.argv[1]))';
    expect(execFileSync(process.execPath, ['-e', program, file.path]).toString()).toBe('Hello.');
    file.close();
    expect(existsSync(file.path) && readFileSync(file.path, 'latin1') === 'Hello.').toBe(false);
    file.close();
  });

  it.runIf(existsSync('/proc/self/fd'))(
    'has no name, so that nothing is left when a process is killed',
    async () => {
      const file = await fileOf('Hello.');
      expect(file.path).toMatch(/^\/proc\/\d+\/fd\/\d+$/);
      file.close();
    },
  );

  it('is packed and unpacked from file to file', async () => {
    const file = await fileOf('Hello. '.repeat(1_000));
    const small = await packed(file, [{ from: 0, to: 700 }]);
    const bytes = await small.read({ from: 0, to: small.length });
    expect(gunzipSync(bytes).toString()).toBe('Hello. '.repeat(100));
    const again = await unpacked(small.pieces(undefined, 10), 700);
    expect(await textOf(again.pieces())).toBe('Hello. '.repeat(100));
    await expect(unpacked(small.pieces(), 699)).rejects.toThrow('longer');
    for (const each of [file, small, again]) each.close();
  });
});
