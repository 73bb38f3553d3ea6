import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import {
  PLAIN_DECISION,
  readAsides,
  readCrossings,
  readHints,
  readOutsiders,
  readSubstance,
  readTrainedModel,
} from '#libs/domain';
import type { AsidesFile, HintsFile, Model, ModelFile, TrainedModel, WrittenScorer } from '#libs/domain';
import { TRAINING_FOLDER } from './folder.ts';

/** The file of the model that is shipped, in the checkout. */
export const SHIPPED_MODEL = new URL('model/model.br', TRAINING_FOLDER);

/** What finds asides, beside it: its own file, as it is learned from other sentences and in half a minute. */
export const SHIPPED_ASIDES = new URL('model/asides.br', TRAINING_FOLDER);

/** What finds hints that somebody may come to harm, its own file for the same reason. */
export const SHIPPED_HINTS = new URL('model/hints.br', TRAINING_FOLDER);

/** What finds crossed boundaries in other languages than English. */
export const SHIPPED_CROSSINGS = new URL('model/crossings.br', TRAINING_FOLDER);

/** What tells mails of people who are no candidates. */
export const SHIPPED_OUTSIDERS = new URL('model/outsiders.br', TRAINING_FOLDER);

/** What tells sentences that bring something, in other languages than English. */
export const SHIPPED_SUBSTANCE = new URL('model/substance.br', TRAINING_FOLDER);

/** A model file that cannot be used; the message says what is wrong and how to get one that can. */
export class ModelFileError extends Error {
  constructor(file: URL, problem: string, cause?: unknown) {
    super(
      `The model file ${fileURLToPath(file)} ${problem}: take it from the repository again (git checkout), or train it anew with npm run foyer -- train.`,
      { cause },
    );
    this.name = 'ModelFileError';
  }
}

/** What `foyer train` writes. */
type WrittenFile = ModelFile | AsidesFile | HintsFile | WrittenScorer;

/** Bytes in base64, long enough to be worth their place. */
const BASE64 = /"((?:[A-Za-z0-9+/]{4}){64,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)"/g;
/** What stands in their place: where they begin behind the line, and how many they are. */
const PLACE = /"@(\d+)\+(\d+)"/g;
const NEWLINE = 0x0a;

/** A second for the model; the highest quality would leave 3% less of it after nine. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * A model as `foyer train` writes it: a line of JSON with a hash over everything else in it, its bytes behind the line as
 * they are, packed. Packing base64 would leave an eighth more of it.
 */
export function packedModel(model: WrittenFile): Buffer {
  const bytes: Buffer[] = [];
  let end = 0;
  const line = JSON.stringify({ ...model, checksum: checksumOf(model) }).replace(
    BASE64,
    (_, text: string) => {
      const part = Buffer.from(text, 'base64');
      bytes.push(part);
      end += part.length;
      return `"@${end - part.length}+${part.length}"`;
    },
  );
  return brotliCompressSync(Buffer.concat([Buffer.from(`${line}\n`), ...bytes]), PACKING);
}

/** More than a model has: in the pieces of 16 KB that are usual, most of the time went into these (measured). */
const UNPACKED_AT_ONCE = 8 * 1024 * 1024;

/**
 * The JSON of a packed model, its bytes in base64.
 *
 * @throws Error where it is not Brotli, or ends in the middle
 */
export function unpackedModel(packed: Buffer): string {
  const content = brotliDecompressSync(packed, { chunkSize: UNPACKED_AT_ONCE });
  const end = content.indexOf(NEWLINE) + 1 || content.length;
  const bytes = content.subarray(end);
  return content.toString('utf8', 0, end).replace(PLACE, (_, from: string, length: string) => {
    const part = bytes.subarray(Number(from), Number(from) + Number(length));
    return `"${part.toString('base64')}"`;
  });
}

function checksumOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** How a file ends that has a checksum: what it is of is all the text before, closed again. */
const ENDING = /,"checksum":"([0-9a-f]{64})"\}\n$/;
const ENDING_LENGTH = ',"checksum":""}\n'.length + 64;

/** Of the text as it stands there: writing the content out once more takes longer than reading it does. */
function isWhole(text: string): boolean {
  const [ending, checksum] = ENDING.exec(text.slice(-ENDING_LENGTH)) ?? [];
  if (ending === undefined) return false;
  const hash = createHash('sha256').update(text.slice(0, -ending.length)).update('}');
  return hash.digest('hex') === checksum;
}

/**
 * The model that is shipped: `libs/training/model/model.br`, written by `foyer train`. Its parts are held against
 * each other and against this version, so that a file that does not fit is found at the start and not at the first mail.
 *
 * @throws ModelFileError when the file is missing, damaged, or trained for another version
 */
export function readShippedModel(file: URL = SHIPPED_MODEL): Model {
  const content = checkedFile(file) as ModelFile;
  const asidesFile = checkedFile(SHIPPED_ASIDES) as AsidesFile;
  const hintsFile = checkedFile(SHIPPED_HINTS) as HintsFile;
  const crossingsFile = checkedFile(SHIPPED_CROSSINGS) as WrittenScorer;
  const outsidersFile = checkedFile(SHIPPED_OUTSIDERS) as WrittenScorer;
  const substanceFile = checkedFile(SHIPPED_SUBSTANCE) as WrittenScorer;
  try {
    const trained = readTrainedModel(content);
    const asides = readAsides(asidesFile, trained.vectors.dimensions);
    const hints = readHints(hintsFile);
    const crossings = readCrossings(crossingsFile);
    const outsiders = readOutsiders(outsidersFile);
    const substance = readSubstance(substanceFile);
    const wrong = misfit('decision', PLAIN_DECISION, trained.decision);
    if (wrong !== null) throw new RangeError(`its ${wrong} is missing or no number`);
    return { version: content.version, trained, asides, hints, crossings, outsiders, substance };
  } catch (error) {
    const problem = error instanceof RangeError ? error.message : 'is damaged or of another version';
    throw new ModelFileError(file, `cannot be used (${problem})`, error);
  }
}

/** The shipped model without its asides: what they are learned with. */
export function readShippedModelAlone(): { readonly trained: TrainedModel } {
  return { trained: readTrainedModel(checkedFile(SHIPPED_MODEL) as ModelFile) };
}

type Written = WrittenFile & { readonly checksum?: string };

/** @throws ModelFileError when the file cannot be read or its checksum does not fit */
function checkedFile(file: URL): WrittenFile {
  const { text, written } = parsedFile(file);
  const { checksum, ...content } = written;
  // Models of before this check carry none.
  if (checksum !== undefined && !isWhole(text))
    throw new ModelFileError(file, 'is damaged (its checksum does not fit)');
  return content;
}

function parsedFile(file: URL): { readonly text: string; readonly written: Written } {
  let packed: Buffer;
  try {
    packed = readFileSync(file);
  } catch (error) {
    throw new ModelFileError(file, 'cannot be read', error);
  }
  let text: string;
  try {
    text = unpackedModel(packed);
  } catch (error) {
    throw new ModelFileError(file, 'cannot be unpacked (it is cut off, or not packed by Brotli)', error);
  }
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && 'version' in content)
      return { text, written: content as Written };
  } catch (error) {
    throw new ModelFileError(file, 'is not JSON', error);
  }
  throw new ModelFileError(file, 'is no model');
}

/** The path of the first value that is not like the expected one: numbers where it has numbers. */
function misfit(path: string, expected: unknown, given: unknown): string | null {
  if (typeof expected === 'number') return Number.isFinite(given) ? null : path;
  if (Array.isArray(expected)) return Array.isArray(given) && given.length > 0 ? null : path;
  if (typeof given !== 'object' || given === null) return path;
  const fields = new Map<string, unknown>(Object.entries(given));
  for (const [name, value] of Object.entries(expected as object)) {
    const found = misfit(`${path}.${name}`, value, fields.get(name));
    if (found !== null) return found;
  }
  return null;
}
