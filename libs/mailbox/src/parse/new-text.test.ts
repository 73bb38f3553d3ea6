import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

/**
 * Whole messages as mail clients write them, over twenty-five in each of eight languages, and what a careful reader
 * would keep: all that the sender typed, greeting, closing and name with it, and no quote, number below a name, added
 * line or disclaimer. Nearly all were written before their author had read the code that they try.
 *
 * A file holds them one after the other: `@@@ id | client | text, flowed or html | Re or Fwd | hazard`, the body,
 * `@@@ new`, what is to be kept.
 */
interface Sample {
  readonly name: string;
  readonly source: Buffer;
  readonly expected: string;
}

const folder = new URL('../../../../test/fixtures/new-text/', import.meta.url);
const samples = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/^@@@ (?=[a-z]{2}-\d)/m)
    .slice(1)
    .map(sampleOf),
);

function sampleOf(piece: string): Sample {
  const end = piece.indexOf('\n');
  const [id, client, kind, prefix, hazard] = piece.slice(0, end).split(' | ');
  const [body = '', expected = ''] = piece.slice(end + 1).split('\n@@@ new\n');
  const type = kind === 'html' ? 'text/html' : 'text/plain';
  const flow = kind === 'flowed' ? '; format=flowed' : '';
  const headers =
    `From: Candidate <candidate@mail.example>\nSubject: ${prefix}: Your application\n` +
    `MIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8${flow}\nContent-Transfer-Encoding: 8bit\n`;
  return {
    name: `${id}, ${client}: ${hazard}`,
    source: Buffer.from(`${headers}\n${body}\n`.replaceAll('\n', '\r\n')),
    expected: wordsOf(expected).join(' '),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

describe('new text of whole messages in eight languages', () => {
  let results: { name: string; got: string; expected: string }[] = [];
  beforeAll(async () => {
    results = await Promise.all(
      samples.map(async ({ name, source, expected }) => {
        const { newText } = await parseMail(source);
        return { name, got: wordsOf(newText).join(' '), expected };
      }),
    );
  });

  it('is exact, white space aside, in 95 of a hundred', () => {
    expect(results).toHaveLength(220);
    const wrong = results.filter(({ got, expected }) => got !== expected);
    expect(wrong.length, wrong.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(6);
  });

  it('loses no word that somebody typed', () => {
    const losing = results.filter(({ got, expected }) => {
      const kept = new Set(wordsOf(got));
      return wordsOf(expected).some((word) => !kept.has(word));
    });
    expect(losing).toEqual([]);
  });
});
