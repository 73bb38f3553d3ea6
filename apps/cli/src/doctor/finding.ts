/** What one look has found: one line. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** What is so; where it is not well, what is wrong and what to do. */
  readonly detail: string;
}

export type Report = (finding: Finding) => void;

export const well = (check: string, detail: string): Finding => ({ check, ok: true, detail });
export const wrong = (check: string, detail: string): Finding => ({ check, ok: false, detail });
