import type { Input } from '#libs/domain';
import { minimise } from './lbfgs.ts';

/** Weights of a softmax regression: `classes` rows of `width` weights and one offset a class. */
export interface Regression {
  readonly classes: number;
  readonly width: number;
  readonly weights: Float64Array;
  readonly offsets: Float64Array;
}

/**
 * Log-odds of every class, up to a constant.
 *
 * @param input positions below `width`; others are passed over
 */
export function scoreClasses(regression: Regression, input: Input): Float64Array {
  const { classes, width, weights, offsets } = regression;
  const scores = Float64Array.from(offsets);
  for (let at = 0; at < input.positions.length; at += 1) {
    const position = input.positions[at]!;
    if (position >= width) continue;
    const value = input.values[at]!;
    for (let k = 0; k < classes; k += 1) scores[k]! += value * weights[position * classes + k]!;
  }
  return scores;
}

/** Probabilities of classes from their log-odds; changes and returns `scores`. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let total = 0;
  for (let k = 0; k < scores.length; k += 1) total += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k += 1) scores[k]! /= total;
  return scores;
}

/** All rows in one stretch of memory, positions from `width` on left out. */
function flattened(
  inputs: readonly Input[],
  width: number,
): { starts: Int32Array; positions: Int32Array; values: Float32Array } {
  const total = inputs.reduce((sum, input) => sum + input.positions.length, 0);
  const starts = new Int32Array(inputs.length + 1);
  const positions = new Int32Array(total);
  const values = new Float32Array(total);
  let next = 0;
  inputs.forEach((input, row) => {
    starts[row] = next;
    for (let at = 0; at < input.positions.length; at += 1) {
      const position = input.positions[at]!;
      if (position >= width) continue;
      positions[next] = position;
      values[next] = input.values[at]!;
      next += 1;
    }
  });
  starts[inputs.length] = next;
  return { starts, positions, values };
}

/**
 * Fits a softmax regression with an L2 penalty by L-BFGS.
 *
 * @param inputs one a row
 * @param targets the class of each row
 * @param strength inverse of the penalty, as in the literature's C: larger fits closer
 */
export function fitRegression(
  inputs: readonly Input[],
  targets: readonly number[],
  classes: number,
  width: number,
  strength: number,
  iterations: number,
): Regression {
  const size = width * classes;
  const point = new Float64Array(size + classes);
  const penalty = 1 / strength;
  const scores = new Float64Array(classes);
  const { starts, positions, values } = flattened(inputs, width);
  minimise(
    (w, gradient) => {
      let loss = 0;
      for (let k = 0; k < size; k += 1) {
        const weight = w[k]!;
        gradient[k] = penalty * weight;
        loss += 0.5 * penalty * weight * weight;
      }
      for (let k = size; k < size + classes; k += 1) gradient[k] = 0;
      for (let row = 0; row < targets.length; row += 1) {
        const start = starts[row]!;
        const end = starts[row + 1]!;
        for (let k = 0; k < classes; k += 1) scores[k] = w[size + k]!;
        for (let at = start; at < end; at += 1) {
          const base = positions[at]! * classes;
          const value = values[at]!;
          for (let k = 0; k < classes; k += 1) scores[k]! += value * w[base + k]!;
        }
        softmax(scores);
        const target = targets[row]!;
        loss -= Math.log(scores[target]! + 1e-12);
        scores[target]! -= 1;
        for (let k = 0; k < classes; k += 1) gradient[size + k]! += scores[k]!;
        for (let at = start; at < end; at += 1) {
          const base = positions[at]! * classes;
          const value = values[at]!;
          for (let k = 0; k < classes; k += 1) gradient[base + k]! += value * scores[k]!;
        }
      }
      return loss;
    },
    point,
    iterations,
  );
  return { classes, width, weights: point.slice(0, size), offsets: point.slice(size) };
}
