/** The parts of hoodiecrow-imap 2.1.0 that the demo touches; the package has no types of its own. */
declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  export interface HoodiecrowMessage {
    uid?: number;
    /** One character a byte (latin1). */
    raw: string;
    flags: string[];
    /** `24-Nov-2026 08:12:31 -0500`. */
    internaldate: string;
  }

  export interface HoodiecrowMailbox {
    path: string;
    uidnext: number;
    uidvalidity: number;
    messages: HoodiecrowMessage[];
  }

  export interface HoodiecrowConnection {
    state: string;
    /** Null once the connection is closed. */
    socket: Socket | null;
    /** Takes the client's lines while a command waits for more of them. */
    inputHandler: false | ((line: string) => void);
    /** Whether notifications are written at once instead of with the next answer. */
    directNotifications: boolean;
    onData(chunk: Buffer): void;
    send(response: object, description?: string, parsed?: HoodiecrowCommand, data?: string): void;
    processNotifications(): void;
  }

  export interface HoodiecrowCommand {
    tag: string;
    command: string;
    attributes?: readonly unknown[];
  }

  export type HoodiecrowHandler = (
    connection: HoodiecrowConnection,
    parsed: HoodiecrowCommand,
    data: string,
    done: () => void,
  ) => void;

  export interface HoodiecrowServer {
    readonly server: Server;
    readonly connectionHandlers: ((connection: HoodiecrowConnection) => void)[];
    setMaxListeners(count: number): void;
    setCommandHandler(command: string, handler: HoodiecrowHandler): void;
    getCommandHandler(command: string): HoodiecrowHandler | false;
    getMailbox(path: string): HoodiecrowMailbox | undefined;
    appendMessage(
      mailbox: HoodiecrowMailbox | string,
      flags: string[],
      internaldate: string | undefined,
      raw: string,
      ignoreConnection?: HoodiecrowConnection,
    ): { mailbox: HoodiecrowMailbox; message: HoodiecrowMessage };
    listen(port: number, host: string): void;
    close(done?: (error?: Error) => void): void;
  }

  interface Folder {
    messages?: HoodiecrowMessage[];
    'special-use'?: string;
  }

  export interface HoodiecrowOptions {
    plugins: readonly string[];
    users: Readonly<Record<string, { password: string }>>;
    storage: { INBOX: Folder; '': { separator: string; folders: Readonly<Record<string, Folder>> } };
  }

  export default function hoodiecrow(options: HoodiecrowOptions): HoodiecrowServer;
}
