import { styleText } from 'node:util';

interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

export interface Streams {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
}

type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'cyan';

/** Where results, words to the person and questions go. Text from mail must come through `printable` first. */
export interface Terminal {
  readonly stdin: Streams['stdin'];
  /** Whether somebody can be asked. */
  readonly canAsk: boolean;
  /** Whether results are read on a screen, so that colour and progress make sense. */
  readonly isScreen: boolean;
  /** A line of the result. */
  print(line?: string): void;
  /** A value of the result for a machine, as one line of JSON. */
  printJson(value: unknown): void;
  /** Bytes of the result as they are, for a file. */
  printBytes(bytes: Uint8Array): void;
  /** A sentence to the person, beside the result. */
  note(sentence: string): void;
  /** What is going on now, taken back by `undo`; only where somebody looks. */
  progress(sentence: string): { undo(): void };
  paint(style: Style, text: string): string;
}

/** @param streams the process; a reader that stops reading (`| head`) is not an error */
export function openTerminal(streams: Streams): Terminal {
  const { stdin, stdout, stderr } = streams;
  const closed = new Set<Output>();
  for (const output of [stdout, stderr]) {
    output.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
      closed.add(output);
    });
  }
  const write = (output: Output, text: string | Uint8Array) => {
    if (!closed.has(output)) output.write(text);
  };
  const isScreen = stdout.isTTY === true;
  return {
    stdin,
    canAsk: stdin.isTTY === true && stderr.isTTY === true,
    isScreen,
    print: (line = '') => write(stdout, `${line}\n`),
    printBytes: (bytes) => write(stdout, bytes),
    printJson: (value) => write(stdout, `${JSON.stringify(value)}\n`),
    note: (sentence) => write(stderr, `${sentence}\n`),
    progress(sentence) {
      if (stderr.isTTY !== true) return { undo() {} };
      write(stderr, sentence);
      return { undo: () => write(stderr, '\r\u001b[K') };
    },
    // `stream` makes it respect NO_COLOR and its kin besides the terminal.
    paint: (style, text) =>
      isScreen ? styleText(style, text, { stream: stdout as unknown as NodeJS.WriteStream }) : text,
  };
}

/** Characters that steer a terminal or turn the direction of text: mail must not do either. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of somebody else, on one line and without power over the terminal. */
export function printable(text: string): string {
  return text.replace(STEERING, ' ').replace(/ {2,}/g, ' ').trim();
}
