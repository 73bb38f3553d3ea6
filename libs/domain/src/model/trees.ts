import { bytesFromBase64 } from './base64.ts';

/** Boosted trees of one head as they stand in a model file; arrays in base64, little-endian. */
export interface TreesFile {
  readonly offsets: readonly number[];
  /** Nodes of each tree, trees of the first class first. */
  readonly sizes: readonly number[];
  readonly treesPerClass: number;
  /** 16-bit feature of each node, -1 for a leaf. */
  readonly features: string;
  /** 16-bit place of the left child within its tree; the right child follows it. */
  readonly left: string;
  /** 32-bit threshold of a node, value of a leaf. */
  readonly numbers: string;
}

/** Trees ready for use: all that is known of a node stands side by side, so that a step costs one look into memory. */
export interface Trees {
  readonly offsets: readonly number[];
  readonly treesPerClass: number;
  /** Where each tree begins. */
  readonly starts: Int32Array;
  /**
   * Two numbers a node. The first holds its feature in the upper half, which is negative for a leaf, and in the lower one
   * the place of its left child within the tree.
   */
  readonly nodes: Int32Array;
  /** The same memory: the second number of a node is its threshold, or what a leaf adds. */
  readonly numbers: Float32Array;
}

function numbers16(text: string): Int16Array {
  const bytes = bytesFromBase64(text);
  const view = new DataView(bytes.buffer);
  return Int16Array.from({ length: bytes.length / 2 }, (_, at) => view.getInt16(at * 2, true));
}

function numbers32(text: string): Float32Array {
  const bytes = bytesFromBase64(text);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true));
}

/** @throws RangeError when the parts do not fit together */
export function readTrees(file: TreesFile): Trees {
  const features = numbers16(file.features);
  const starts = new Int32Array(file.sizes.length);
  let next = 0;
  file.sizes.forEach((size, at) => {
    starts[at] = next;
    next += size;
  });
  const left = numbers16(file.left);
  const thresholds = numbers32(file.numbers);
  if (next !== features.length || next !== left.length || next !== thresholds.length) {
    throw new RangeError("the model's trees do not fit together");
  }
  const nodes = new Int32Array(2 * next);
  const numbers = new Float32Array(nodes.buffer);
  for (let node = 0; node < next; node += 1) {
    nodes[2 * node] = ((features[node] ?? 0) << HALF) | (left[node] ?? 0);
    numbers[2 * node + 1] = thresholds[node] ?? 0;
  }
  return { offsets: file.offsets, treesPerClass: file.treesPerClass, starts, nodes, numbers };
}

/** Bits of half a number of a node. */
const HALF = 16;
const LOWER_HALF = 0xffff;

/**
 * Probabilities of the classes of a head.
 *
 * @param row features in the order of training
 */
export function treeProbabilities(trees: Trees, row: Float32Array): Float64Array {
  const { offsets, treesPerClass, starts, nodes, numbers } = trees;
  const scores = Float64Array.from(offsets);
  for (let k = 0; k < offsets.length; k += 1) {
    for (let tree = k * treesPerClass; tree < (k + 1) * treesPerClass; tree += 1) {
      const start = 2 * (starts[tree] ?? 0);
      let at = start;
      let node = nodes[at] ?? -1;
      while (node >= 0) {
        // A number and no branch: which way a tree goes cannot be foretold.
        const isAbove = Number(!((row[node >> HALF] ?? 0) <= (numbers[at + 1] ?? 0)));
        at = start + 2 * ((node & LOWER_HALF) + isAbove);
        node = nodes[at] ?? -1;
      }
      scores[k] = (scores[k] ?? 0) + (numbers[at + 1] ?? 0);
    }
  }
  return softmax(scores);
}

/** Probabilities from log-odds; they sum to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  const raised = scores.map((score) => Math.exp(score - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
