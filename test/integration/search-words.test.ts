import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrationsFolder } from '#libs/store';
import { searchWordsOf } from '../../libs/intake/src/search-words.ts';
import { buildMail } from '../factories/mail.ts';
import { skipReason } from '../servers/index.ts';
import { IntakeWorld } from './intake-world.ts';

const CORPUS = join(migrationsFolder(), '../../training/corpus');

/** Of a small repeatable generator, so that every run tries the same. */
function* garbled(count: number): Generator<string> {
  const scripts = [
    'abcxyzABCXYZ0123456789',
    '01e2 7E ',
    'Aa1 x0.-+_/@:<>&;',
    'éÀłŁøØßẞæŒİıﬁ½²ªºµ',
    '“”’—•…™€ \u00a0\u00ad\u200b\u0301',
    '日本語 กข Привет ﷽ ',
    '😀🇩🇪𝐀 ',
    '\t\r\n\u0001\u007f\u0085 ',
  ].map((letters) => Array.from(letters));
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let made = 0; made < count; made += 1) {
    const [most = [], some = []] = [scripts[next(scripts.length)], scripts[next(scripts.length)]];
    yield Array.from({ length: next(60) }, () => {
      const letters = next(6) === 0 ? some : most;
      return letters[next(letters.length)] ?? '';
    }).join('');
  }
}

function* characters(): Generator<string> {
  for (let code = 1; code < 0x2_ff_ff; code += code < 0x31_00 ? 1 : 41)
    if (code < 0xd8_00 || code > 0xdf_ff) {
      const letter = String.fromCodePoint(code);
      yield `a${letter}b ${letter} 7${letter}`;
    }
}

function* corpus(): Generator<string> {
  for (const file of readdirSync(CORPUS).filter((name) => /^train-\d\.jsonl$/.test(name)))
    for (const line of readFileSync(join(CORPUS, file), 'utf8').split('\n'))
      if (line !== '') yield (JSON.parse(line) as { message: { text: string } }).message.text;
}

const LONG = [
  'a '.repeat(30_000),
  'ab cd '.repeat(9_000),
  Array.from({ length: 20_000 }, (_, at) => `w${at % 700}`).join(' '),
  `${'x'.repeat(2_046)} y`,
  `${'x'.repeat(2_047)} y`,
  'x'.repeat(60_000),
  `${'é'.repeat(49_900)} abc def ${'é'.repeat(200)}`,
  `${'½'.repeat(40_000)} abc`,
  '﷽'.repeat(60_000),
  `${'😀'.repeat(30_000)} abc`,
];

describe.skipIf(skipReason('postgres'))('words for the search', () => {
  let world: IntakeWorld;
  beforeAll(async () => {
    world = await IntakeWorld.open();
  });
  afterAll(() => world?.close());
  beforeEach(() => world.reset());

  /** @returns how many of the texts it makes words of; fails where the database makes others */
  const compare = async (texts: readonly string[]) => {
    const sender = { fromName: 'Zoë', fromAddress: 'zoe@post.example', subject: 'Re: 2nd' };
    const made = texts.map((newText) => searchWordsOf({ ...sender, newText }));
    const { rows } = await world.database.execute<{ text: string; ours: string; theirs: string }>(sql`
      select text, ours::tsvector::text as ours, theirs::text as theirs
        from json_to_recordset(${JSON.stringify(texts.map((text, at) => ({ text, ours: made[at] })))}::json)
             as given(text text, ours text)
       cross join lateral (select foyer.words_of_message(${sender.fromName}, ${sender.fromAddress}, null, ${sender.subject}, text) as theirs) w
       where ours is not null and ours::tsvector is distinct from theirs`);
    expect(rows).toEqual([]);
    return made.filter((words) => words !== null).length;
  };

  it('are made by intake as the database makes them, or left to it', async () => {
    const mail = [...corpus()];
    expect(await compare(mail)).toBeGreaterThan(0.99 * mail.length);
    expect(await compare([...characters()])).toBeGreaterThan(3_000);
    expect(await compare([...garbled(6_000)])).toBeGreaterThan(2_000);
    expect(await compare(LONG)).toBe(4);
  });

  it('are there of every message, whoever made them, and follow what they are made of', async () => {
    const from = 'Rosa Diaz <rosa@post.example>';
    const receivedAt = new Date('2026-03-02T09:00:00Z');
    const mail = (text: string) => ({
      raw: buildMail({ from, subject: 'Nurse', text, date: receivedAt }),
      receivedAt,
    });
    await world.takeIn(await world.folder(), [mail('I worked on a lighthouse.'), mail('Работала на маяке.')]);
    const wrong = async () => {
      const { rows } = await world.pool.query(`
        select id from foyer.message where words is distinct from
          foyer.words_of_message(from_name, from_address, person_address, subject, new_text)`);
      return rows.length;
    };
    expect(await wrong()).toBe(0);
    const found = async (term: string) => {
      const { rows } = await world.pool.query(
        'select id from foyer.message where words @@ foyer.sought($1, false)',
        [term],
      );
      return rows.length;
    };
    expect([await found('lighthouse'), await found('маяке'), await found('"rosa post example"')]).toEqual([
      1, 1, 2,
    ]);
    await world.pool.query(`update foyer.message set subject = 'Porter'`);
    expect(await wrong()).toBe(0);
    expect([await found('nurse'), await found('porter')]).toEqual([0, 2]);
  });
});
