/** A regression tree as parallel arrays; a node without feature is a leaf. */
export interface Tree {
  /** Feature of each node, -1 for a leaf. */
  readonly features: Int16Array;
  /** Below or at it to the left. */
  readonly thresholds: Float64Array;
  /** Left child; the right one follows it. */
  readonly left: Int16Array;
  /** What a leaf adds. */
  readonly values: Float64Array;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly leaves: number;
  readonly leastInLeaf: number;
  /** Share of features that each tree may use. */
  readonly featureShare: number;
  /** Share of rows that each round sees. */
  readonly rowShare: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  readonly seed: number;
}

/** For each class its trees, and the score at which it starts. */
export interface Boosted {
  readonly trees: readonly (readonly Tree[])[];
  readonly offsets: readonly number[];
}

const BINS = 32;

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed, the same trees. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Columns as small numbers, with the upper bound of each. */
interface Binned {
  readonly columns: readonly Uint8Array[];
  readonly bounds: readonly number[][];
}

function binned(rows: readonly Float32Array[], width: number): Binned {
  const columns: Uint8Array[] = [];
  const bounds: number[][] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const distinct = [...new Set(Array.from(rows, (row) => row[feature]!))].sort((a, b) => a - b);
    const cuts: number[] = [];
    const steps = Math.min(BINS, distinct.length);
    for (let step = 1; step < steps; step += 1) {
      const at = Math.floor((step * distinct.length) / steps);
      cuts.push((distinct[at - 1]! + distinct[at]!) / 2);
    }
    bounds.push(cuts);
    columns.push(Uint8Array.from(rows, (row) => binOf(row[feature]!, cuts)));
  }
  return { columns, bounds };
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly split: Split | null;
}

function bestSplit(
  data: Binned,
  rows: Int32Array,
  features: Int32Array,
  gradients: Float64Array,
  curvatures: Float64Array,
  options: BoostOptions,
): Split | null {
  // Most leaves of a training on few rows: neither half would be large enough.
  if (rows.length < 2 * options.leastInLeaf) return null;
  let total = 0;
  let weight = 0;
  for (const row of rows) {
    total += gradients[row]!;
    weight += curvatures[row]!;
  }
  const before = (total * total) / (weight + options.penalty);
  let best: Split | null = null;
  const sums = new Float64Array(BINS);
  const weights = new Float64Array(BINS);
  const counts = new Int32Array(BINS);
  for (const feature of features) {
    const cuts = data.bounds[feature]!;
    if (cuts.length === 0) continue;
    sums.fill(0);
    weights.fill(0);
    counts.fill(0);
    const column = data.columns[feature]!;
    for (const row of rows) {
      const bin = column[row]!;
      sums[bin]! += gradients[row]!;
      weights[bin]! += curvatures[row]!;
      counts[bin]! += 1;
    }
    let sum = 0;
    let heft = 0;
    let count = 0;
    for (let bin = 0; bin < cuts.length; bin += 1) {
      sum += sums[bin]!;
      heft += weights[bin]!;
      count += counts[bin]!;
      if (count < options.leastInLeaf) continue;
      if (rows.length - count < options.leastInLeaf) break;
      const other = total - sum;
      const gain =
        (sum * sum) / (heft + options.penalty) + (other * other) / (weight - heft + options.penalty) - before;
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, feature, bin };
    }
  }
  return best;
}

/** Grows one tree leaf by leaf, always the leaf that gains most. */
function growTree(
  data: Binned,
  rows: Int32Array,
  features: Int32Array,
  gradients: Float64Array,
  curvatures: Float64Array,
  options: BoostOptions,
): Tree {
  const size = 2 * options.leaves - 1;
  const tree = {
    features: new Int16Array(size).fill(-1),
    thresholds: new Float64Array(size),
    left: new Int16Array(size),
    values: new Float64Array(size),
  };
  const search = (of: Int32Array) => bestSplit(data, of, features, gradients, curvatures, options);
  const leaves: Leaf[] = [{ node: 0, rows, split: search(rows) }];
  let nodes = 1;
  while (leaves.length < options.leaves) {
    let chosen = -1;
    leaves.forEach(({ split }, at) => {
      const rival = chosen < 0 ? null : leaves[chosen]!.split;
      if (split !== null && (rival === null || split.gain > rival.gain)) chosen = at;
    });
    if (chosen < 0) break;
    const { node, rows: held, split } = leaves[chosen]!;
    const column = data.columns[split!.feature]!;
    const left = held.filter((row) => column[row]! <= split!.bin);
    const right = held.filter((row) => column[row]! > split!.bin);
    tree.features[node] = split!.feature;
    tree.thresholds[node] = data.bounds[split!.feature]![split!.bin]!;
    tree.left[node] = nodes;
    leaves.splice(
      chosen,
      1,
      { node: nodes, rows: left, split: search(left) },
      { node: nodes + 1, rows: right, split: search(right) },
    );
    nodes += 2;
  }
  for (const { node, rows: held } of leaves) {
    let sum = 0;
    let weight = 0;
    for (const row of held) {
      sum += gradients[row]!;
      weight += curvatures[row]!;
    }
    tree.values[node] = (-options.rate * sum) / (weight + options.penalty);
  }
  return {
    features: tree.features.slice(0, nodes),
    thresholds: tree.thresholds.slice(0, nodes),
    left: tree.left.slice(0, nodes),
    values: tree.values.slice(0, nodes),
  };
}

/** What a tree adds for one row. */
export function treeValue(tree: Tree, row: ArrayLike<number>): number {
  let node = 0;
  while (tree.features[node]! >= 0) {
    node = tree.left[node]! + (row[tree.features[node]!]! <= tree.thresholds[node]! ? 0 : 1);
  }
  return tree.values[node]!;
}

/** Log-odds of the classes for one row, up to a constant. */
export function treeScores(
  { trees, offsets }: Boosted,
  row: ArrayLike<number>,
  classes: number,
): Float64Array {
  const scores = Float64Array.from(offsets);
  for (let k = 0; k < classes; k += 1) for (const tree of trees[k]!) scores[k]! += treeValue(tree, row);
  return scores;
}

/**
 * Boosted trees for classes, by the softmax loss.
 *
 * @param rows one array of features a row
 * @returns for each class its trees, in order; scores start at `offsets`
 * @source Friedman 2001; histograms and leaf-wise growth as in LightGBM (Ke et al. 2017)
 */
export function boost(
  rows: readonly Float32Array[],
  targets: readonly number[],
  classes: number,
  options: BoostOptions,
): Boosted {
  const width = rows[0]?.length ?? 0;
  const data = binned(rows, width);
  const random = seeded(options.seed);
  const offsets = Array.from({ length: classes }, (_, k) =>
    Math.log((targets.filter((target) => target === k).length + 1) / (rows.length + classes)),
  );
  const scores = rows.map(() => Float64Array.from(offsets));
  const trees: Tree[][] = Array.from({ length: classes }, () => []);
  const gradients = Array.from({ length: classes }, () => new Float64Array(rows.length));
  const curvatures = Array.from({ length: classes }, () => new Float64Array(rows.length));
  for (let round = 0; round < options.rounds; round += 1) {
    rows.forEach((_, at) => {
      const of = scores[at]!;
      let most = Number.NEGATIVE_INFINITY;
      for (const score of of) most = Math.max(most, score);
      let total = 0;
      for (const score of of) total += Math.exp(score - most);
      for (let k = 0; k < classes; k += 1) {
        const share = Math.exp(of[k]! - most) / total;
        gradients[k]![at] = share - (targets[at] === k ? 1 : 0);
        curvatures[k]![at] = Math.max(
          1e-6,
          share * (1 - share) * (classes > 2 ? classes / (classes - 1) : 1),
        );
      }
    });
    const sampled = Int32Array.from(rows.keys()).filter(() => random() < options.rowShare);
    for (let k = 0; k < classes; k += 1) {
      const features = Int32Array.from({ length: width }, (_, at) => at).filter(
        () => random() < options.featureShare,
      );
      const tree = growTree(data, sampled, features, gradients[k]!, curvatures[k]!, options);
      trees[k]!.push(tree);
      rows.forEach((row, at) => {
        scores[at]![k]! += treeValue(tree, row);
      });
    }
  }
  return { trees, offsets };
}
