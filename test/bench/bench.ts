/** One line of a benchmark's table. */
export type Row = Readonly<Record<string, string | number>>;

export interface BenchResult {
  readonly name: string;
  /** What was measured, on what, against what: for a reader who was not there. */
  readonly about: string;
  readonly rows: readonly Row[];
  /** Tables that say more about the same run. */
  readonly further?: readonly Table[];
}

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface BenchOptions {
  /** Small enough for every test run: shows that the bench works, not how fast Foyer is. */
  readonly small: boolean;
  /** How many messages, where a bench takes another number than its own. */
  readonly messages?: number;
}

export interface Bench {
  readonly name: string;
  readonly summary: string;
  /** Whether it can be run with another number of messages. */
  readonly takesMessages?: boolean;
  run(options: BenchOptions): Promise<BenchResult>;
}

/** Result as Markdown, as it stands in the documentation. */
export function tableOf({ name, about, rows, further = [] }: BenchResult): string {
  const more = further.flatMap(({ title, rows: own }) => [`### ${title}`, '', ...linesOf(own), '']);
  return [`## ${name}`, '', about, '', ...linesOf(rows), '', ...more].join('\n');
}

function linesOf(rows: readonly Row[]): string[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ];
}
