import { describe, expect, it } from 'vitest';
import { boost, seeded, treeScores } from './boost.ts';
import { isotonic } from './decide.ts';
import { minimise } from './lbfgs.ts';
import { fitRegression, scoreClasses, softmax } from './logistic.ts';

describe('minimise', () => {
  it('finds the bottom of a narrow valley', () => {
    const point = new Float64Array([-1.2, 1]);
    minimise(
      (at, gradient) => {
        const [x = 0, y = 0] = at;
        gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
        gradient[1] = 200 * (y - x * x);
        return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
      },
      point,
      500,
      1e-12,
    );
    expect(point[0]).toBeCloseTo(1, 2);
    expect(point[1]).toBeCloseTo(1, 2);
  });
});

describe('regression', () => {
  it('learns which position tells the class, and passes over positions outside its width', () => {
    const inputs = Array.from({ length: 60 }, (_, at) => ({
      positions: Int32Array.from([at % 3, 9]),
      values: Float32Array.from([1, 5]),
      size: 2,
    }));
    const targets = inputs.map((_, at) => at % 3);
    const regression = fitRegression(inputs, targets, 3, 3, 10, 100);
    inputs.slice(0, 3).forEach((input, at) => {
      expect(softmax(scoreClasses(regression, input))[at]).toBeGreaterThan(0.8);
    });
  });
});

describe('boosted trees', () => {
  const random = seeded(3);
  const rows = Array.from({ length: 400 }, () => Float32Array.from([random(), random(), random()]));
  const targets = rows.map(([a = 0, b = 0]) => (a > 0.5 !== b > 0.5 ? 1 : 0));
  const options = {
    rounds: 60,
    rate: 0.2,
    leaves: 4,
    leastInLeaf: 5,
    featureShare: 1,
    rowShare: 1,
    penalty: 1,
    seed: 1,
  };

  it('learn what no weighted sum can: either, but not both', () => {
    const boosted = boost(rows, targets, 2, options);
    const right = rows.filter((row, at) => {
      const [no = 0, yes = 0] = treeScores(boosted, row, 2);
      return (yes > no ? 1 : 0) === targets[at];
    });
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  it('are the same for the same seed', () => {
    expect(boost(rows, targets, 2, options)).toEqual(boost(rows, targets, 2, options));
  });
});

describe('isotonic', () => {
  it('never falls and stays between 0 and 1', () => {
    const random = seeded(5);
    const pairs = Array.from({ length: 500 }, () => {
      const p = random();
      return [p, random() < p * p] as const;
    });
    const line = isotonic(pairs);
    for (let at = 1; at < line.length; at += 1) expect(line[at]![1]).toBeGreaterThanOrEqual(line[at - 1]![1]);
    expect(line[0]![1]).toBeGreaterThanOrEqual(0);
    expect(line.at(-1)![1]).toBeLessThanOrEqual(1);
    expect(line.find(([x]) => x > 0.4 && x < 0.6)?.[1]).toBeLessThan(0.45);
  });
});
