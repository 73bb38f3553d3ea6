declare module 'mbox-reader' {
  /** What we use of each message; `time` is that of its From line. */
  export interface MboxMessage {
    readonly time: Date | false;
    readonly content: Buffer;
  }
  export function mboxReader(input: NodeJS.ReadableStream): AsyncGenerator<MboxMessage>;
}
