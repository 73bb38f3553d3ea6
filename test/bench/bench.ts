/** One line of a benchmark's table. */
export type Row = Readonly<Record<string, string | number>>;

export interface BenchResult {
  readonly name: string;
  /** What was measured, on what, against what: for a reader who was not there. */
  readonly about: string;
  readonly rows: readonly Row[];
}

export interface BenchOptions {
  /** Small enough for every test run: shows that the bench works, not how fast Foyer is. */
  readonly small: boolean;
}

export interface Bench {
  readonly name: string;
  readonly summary: string;
  run(options: BenchOptions): Promise<BenchResult>;
}

/** Result as a Markdown table, as it stands in docs/performance.md. */
export function tableOf({ name, about, rows }: BenchResult): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${name}`,
    '',
    about,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
    '',
  ].join('\n');
}
