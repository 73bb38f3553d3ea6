/** A trained model as data: written by `foyer train`, loaded once by composition, read by `assess`. */
export interface Model {
  /** Date and corpus hash, for example `2026-11-25-4f1c2a`. */
  readonly version: string;
}
