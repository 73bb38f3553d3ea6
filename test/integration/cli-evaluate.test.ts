import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { foyer, jsonLines, scratchFolder } from './cli-run.ts';

interface Line {
  readonly id: string;
  readonly reasons: readonly { readonly code: string; readonly quote: string | null }[];
}

const corpus = readFileSync(new URL('../../libs/training/corpus/train-2.jsonl', import.meta.url), 'utf8');
const lines = corpus.trim().split('\n').slice(0, 40);
const ANSWERS = new Set(['label', 'kind', 'urgent', 'why', 'group']);
const unlabelled = lines.map((line) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(line) as object).filter(([name]) => !ANSWERS.has(name))),
  ),
);

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
  writeFileSync(join(folder, 'in.jsonl'), `${lines.join('\n')}\n`);
});
const evaluate = (...argv: string[]) => foyer(['evaluate', ...argv], { folder });
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('foyer evaluate --predictions', () => {
  it('writes one assessment a line, with the fixed fields and nothing else', async () => {
    const { code, stderr } = await evaluate('in.jsonl', '--predictions', 'out.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const predictions = jsonLines<Line>(written('out.jsonl'));
    expect(predictions.map(({ id }) => id)).toEqual(lines.map((line) => (JSON.parse(line) as Line).id));
    for (const prediction of predictions) {
      expect(Object.keys(prediction)).toEqual([
        'id',
        'lane',
        'kind',
        'urgent',
        'confidence',
        'unsure',
        'reasons',
      ]);
      for (const reason of prediction.reasons) expect(Object.keys(reason)).toEqual(['code', 'quote']);
    }
  });

  it('says the same whether the labels are there or not', async () => {
    writeFileSync(join(folder, 'blind.jsonl'), unlabelled.join('\n'));
    await evaluate('in.jsonl', '--predictions', 'out.jsonl');
    const { code, stdout } = await evaluate('blind.jsonl', '--predictions', 'blind-out.jsonl');
    expect(code).toBe(0);
    expect(stdout).toContain('No record has a label');
    expect(written('blind-out.jsonl')).toBe(written('out.jsonl'));
  });

  it('writes the file whole or not at all', async () => {
    writeFileSync(join(folder, 'out.jsonl'), 'before');
    writeFileSync(join(folder, 'bad.jsonl'), `${lines[0]}\n{"id":"x","message":{}}\n`);
    const bad = await evaluate('bad.jsonl', '--predictions', 'out.jsonl');
    expect(bad.code).toBe(1);
    expect(bad.stderr).toBe(
      'bad.jsonl, line 2: message.from must be an object; correct it and run this again.\n',
    );
    expect(written('out.jsonl')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['bad.jsonl', 'in.jsonl', 'out.jsonl']);
  });

  it('leaves the records alone where the file is theirs, by a link too', async () => {
    symlinkSync('in.jsonl', join(folder, 'link.jsonl'));
    for (const out of ['in.jsonl', './in.jsonl', 'link.jsonl']) {
      const { code, stdout, stderr } = await evaluate('in.jsonl', '--predictions', out);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^The predictions would take the place of the records: /);
    }
    expect(written('in.jsonl')).toBe(`${lines.join('\n')}\n`);
  });

  it('follows a link and leaves it one', async () => {
    writeFileSync(join(folder, 'kept.jsonl'), '');
    symlinkSync('kept.jsonl', join(folder, 'link.jsonl'));
    await evaluate('in.jsonl', '--predictions', 'link.jsonl');
    expect(jsonLines(written('kept.jsonl'))).toHaveLength(lines.length);
  });

  it('says why it cannot write, and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'there'));
    const into = await evaluate('in.jsonl', '--predictions', 'nowhere/out.jsonl');
    expect(into.code).toBe(1);
    expect(into.stderr).toMatch(/^Cannot write .*nowhere\/out\.jsonl: there is no such file or folder\.\n$/);
    const over = await evaluate('in.jsonl', '--predictions', 'there');
    expect(over.stderr).toMatch(/^Cannot write .*there: it is a folder\.\n$/);
    expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'there']);
  });
});

describe('foyer train', () => {
  it.each([[], ['--asides'], ['--hints'], ['--crossings'], ['--outsiders'], ['--substance']])(
    'says that it cannot write before it trains: %o',
    async (...part) => {
      mkdirSync(join(folder, 'there'));
      const train = (output: string) => foyer(['train', ...part, '--output', output], { folder });
      expect(await train('nowhere/model.br')).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Cannot write .*model\.br: there is no such file or folder\.\n$/),
      });
      expect((await train('there')).stderr).toMatch(/^Cannot write .*there: it is a folder\.\n$/);
    },
  );
});

describe('foyer evaluate', () => {
  it('prints the measures for machines', async () => {
    const { code, stdout } = await evaluate('in.jsonl', '--json');
    expect(code).toBe(0);
    const [measures] = jsonLines<Record<string, unknown>>(stdout);
    expect(measures).toMatchObject({ records: lines.length, labelled: lines.length, measuresMissing: null });
    for (const name of ['accuracy', 'macroF1']) {
      expect(measures?.[name]).toBeGreaterThan(0.5);
      expect(measures?.[name]).toBeLessThanOrEqual(1);
    }
    expect(measures?.['millisecondsPerRecord']).toBeGreaterThan(0);
    const found = { records: expect.any(Number) as number, precision: expect.anything() as unknown };
    expect(measures?.['lanes']).toMatchObject({ value_added: found, empty: found });
    expect(measures?.['confusion']).toHaveProperty('value_added.empty');
    expect(measures).toHaveProperty('urgent.recall');
    expect(measures).toHaveProperty('buriedRate');
  });

  it('prints the same for people, without colour', async () => {
    const { code, stdout } = await evaluate('in.jsonl');
    expect(code).toBe(0);
    expect(stdout).toContain('macro-F1');
    expect(stdout).not.toContain('\u001b');
  });

  it('measures nothing where nothing is labelled, and says so', async () => {
    writeFileSync(join(folder, 'blind.jsonl'), unlabelled.join('\n'));
    const { stdout } = await evaluate('blind.jsonl', '--json');
    expect(jsonLines(stdout)[0]).toMatchObject({
      records: lines.length,
      labelled: 0,
      accuracy: null,
      lanes: null,
      measuresMissing: 'No record has a label, so there is nothing to measure the assessments against.',
    });
  });

  it('tells a file that is not there, and one that is a folder', async () => {
    const missing = await evaluate('nowhere.jsonl');
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toMatch(/^Cannot read .*nowhere\.jsonl: there is no such file or folder\.\n$/);
    expect((await evaluate('.')).stderr).toMatch(/: it is a folder\.\n$/);
  });
});

describe('foyer evaluate --fairness', () => {
  beforeEach(() => writeFileSync(join(folder, 'few.jsonl'), lines.slice(0, 4).join('\n')));

  it('prints what was changed and how many lanes changed with it', async () => {
    const { code, stdout } = await evaluate('few.jsonl', '--fairness');
    expect(code).toBe(0);
    expect(stdout).toContain('macro-F1');
    expect(stdout).toMatch(/^another name +32 +0 +0\.0000 +0$/m);
    expect(stdout).toMatch(/^articles lost +4 /m);
    expect(stdout).toMatch(/^writers of equal substance +64 +\d+ +\d+ +[01]\.\d{4} +0\.95$/m);
  });

  it('prints the same for machines', async () => {
    const { stdout } = await evaluate('few.jsonl', '--fairness', '--json');
    const [measures] = jsonLines<{ records: number; fairness: Record<string, unknown> }>(stdout);
    expect(measures?.records).toBe(4);
    expect(measures?.fairness).toMatchObject({
      records: 4,
      changes: { name: { tried: 32, flips: 0, rate: 0, examples: [] } },
      writers: { pairs: 64, ratio: expect.any(Number) as number },
    });
  });
});
