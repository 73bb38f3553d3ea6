import { describe, expect, it } from 'vitest';
import { PIECE_BYTES, type PieceClient, fetchInPieces } from './imap-large.ts';

/** What a server answers to each question for a piece, in order. */
function asked(answers: readonly (Buffer | null | 'gone')[]) {
  const starts: number[] = [];
  const client: PieceClient = {
    fetchOne: (_uid, { source }) => {
      starts.push(source.start);
      const answer = answers[starts.length - 1];
      const message = { uid: 7, seq: 1, internalDate: new Date(0) };
      // Of NIL imapflow makes something that is no Buffer.
      const given = Buffer.isBuffer(answer) ? { ...message, source: answer } : message;
      return Promise.resolve(answer === 'gone' || answer === undefined ? false : given);
    },
  };
  return { client, starts };
}

async function fetched(size: number, answers: readonly (Buffer | null | 'gone')[]) {
  const { client, starts } = asked(answers);
  const message = await fetchInPieces(client, { uid: 7, size }, (_bytes, command) => command());
  if (message === null || message.source === null || Buffer.isBuffer(message.source))
    return { starts, source: null };
  const source = await message.source.read({ from: 0, to: message.source.length });
  message.source.close();
  return { starts, source: source.toString('latin1') };
}

const full = Buffer.alloc(PIECE_BYTES, 'a');
const last = Buffer.from('the end');
const whole = Buffer.concat([full, last]).toString('latin1');

describe('fetchInPieces', () => {
  it('puts the pieces together', async () => {
    const { source, starts } = await fetched(PIECE_BYTES + 7, [full, last]);
    expect(source === whole).toBe(true);
    expect(starts).toEqual([0, PIECE_BYTES]);
  });

  it('believes a server that has less than it said, once it was asked again', async () => {
    for (const nothing of [Buffer.alloc(0), null]) {
      const { source, starts } = await fetched(PIECE_BYTES + 90, [full, last, nothing]);
      expect(source === whole).toBe(true);
      expect(starts).toEqual([0, PIECE_BYTES, PIECE_BYTES + 7]);
    }
  });

  it('takes it from a server that knows no pieces', async () => {
    const { source } = await fetched(PIECE_BYTES + 7, [Buffer.from(whole, 'latin1')]);
    expect(source === whole).toBe(true);
  });

  it('has nothing where the message goes between two pieces, or is not handed out', async () => {
    for (const answers of [['gone'], [null], [full, 'gone'], [full, null], [Buffer.alloc(0)]] as const)
      expect(await fetched(2 * PIECE_BYTES, answers)).toMatchObject({ source: null });
  });

  it('takes no piece for a message that begins in its middle', async () => {
    const { source } = await fetched(2 * PIECE_BYTES, [full, Buffer.from(whole, 'latin1')]);
    expect(source).toBe(null);
  });
});
