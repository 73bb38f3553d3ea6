/** Value of a function at a point; writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const SUFFICIENT = 1e-4;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly rho: number;
}

/** The two-loop recursion: the gradient times an estimate of the inverse Hessian. */
function direction(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const result = Float64Array.from(gradient, (value) => -value);
  const alphas: number[] = [];
  for (let at = pairs.length - 1; at >= 0; at -= 1) {
    const { step, change, rho } = pairs[at]!;
    const alpha = rho * dot(step, result);
    alphas[at] = alpha;
    for (let k = 0; k < result.length; k += 1) result[k]! -= alpha * change[k]!;
  }
  const last = pairs.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let k = 0; k < result.length; k += 1) result[k]! *= scale;
  }
  for (let at = 0; at < pairs.length; at += 1) {
    const { step, change, rho } = pairs[at]!;
    const beta = rho * dot(change, result);
    for (let k = 0; k < result.length; k += 1) result[k]! += (alphas[at]! - beta) * step[k]!;
  }
  return result;
}

/**
 * Minimises a smooth convex function by L-BFGS with a backtracking line search. Deterministic.
 *
 * @param point where to begin; changed in place
 * @param iterations at most this many steps
 * @param tolerance stops when a step gains less than this share of the value
 * @returns the value reached
 */
export function minimise(
  objective: Objective,
  point: Float64Array,
  iterations: number,
  tolerance = 1e-5,
): number {
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  const trial = new Float64Array(point.length);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const along = direction(gradient, pairs);
    const slope = dot(gradient, along);
    if (slope >= 0) break;
    let length = pairs.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = new Float64Array(point.length);
    let reached = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 25; tries += 1) {
      for (let k = 0; k < point.length; k += 1) trial[k] = point[k]! + length * along[k]!;
      reached = objective(trial, next);
      if (reached <= value + SUFFICIENT * length * slope) break;
      length /= 2;
    }
    if (!(reached < value)) break;
    const step = new Float64Array(point.length);
    const change = new Float64Array(point.length);
    for (let k = 0; k < point.length; k += 1) {
      step[k] = trial[k]! - point[k]!;
      change[k] = next[k]! - gradient[k]!;
    }
    const curvature = dot(step, change);
    if (curvature > 1e-12) {
      pairs.push({ step, change, rho: 1 / curvature });
      if (pairs.length > MEMORY) pairs.shift();
    }
    point.set(trial);
    const gain = value - reached;
    value = reached;
    [gradient, next] = [next, gradient];
    if (gain < tolerance * Math.max(1, Math.abs(value))) break;
  }
  return value;
}
