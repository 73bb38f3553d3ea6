import type { MailboxSession } from '#libs/mailbox';
import type { MailboxState } from './mailbox.repository.ts';

/** A dead connection is told within a minute, also where a server is given longer to begin its answer. */
const SAID_AFTER_MS = 40_000;
const LOOK_MS = 5_000;

/**
 * What is said of a mailbox: what its reader says, unless the server has said nothing for long meanwhile. One thing after
 * the other, so that the last word stays.
 */
export class MailboxStatus {
  /** As its reader said it last. */
  state: MailboxState | null = null;
  problem: string | null = null;
  private readonly tell: (state: MailboxState, problem: string | null) => Promise<void>;
  private isQuiet = false;
  private host = '';
  private told = '';
  private telling: Promise<void> = Promise.resolve();

  constructor(tell: (state: MailboxState, problem: string | null) => Promise<void>) {
    this.tell = tell;
  }

  /** @throws what telling throws; the same is then told the next time */
  async say(state: MailboxState, problem: string | null): Promise<void> {
    this.state = state;
    this.problem = problem;
    await this.tellIfNew();
  }

  /**
   * Says it once more where something else stands: a process that stood still, and whose mailbox another one reads by then,
   * says of its own connection that it broke.
   *
   * @param stands null where nothing of it is to be said
   */
  async insist(
    stands: { readonly state: MailboxState; readonly problem: string | null } | null,
  ): Promise<void> {
    if (stands !== null && JSON.stringify([stands.state, stands.problem]) !== this.told) this.told = '';
    await this.tellIfNew();
  }

  /** Says as well when nothing comes over a session. @returns ends that */
  watch(session: Pick<MailboxSession, 'quietMs'>, host: string): () => void {
    this.host = host;
    const timer = setInterval(() => {
      this.isQuiet = (session.quietMs ?? 0) >= SAID_AFTER_MS;
      this.tellIfNew().catch(() => {});
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      this.isQuiet = false;
    };
  }

  private tellIfNew(): Promise<void> {
    this.telling = this.telling
      .catch(() => {})
      .then(async () => {
        if (this.state === null) return;
        const [state, problem] = this.isQuiet
          ? ([
              'stuck',
              `${this.host} does not answer. We wait some more, and then try again by ourselves.`,
            ] as const)
          : ([this.state, this.problem] as const);
        const next = JSON.stringify([state, problem]);
        if (next === this.told) return;
        await this.tell(state, problem);
        this.told = next;
      });
    return this.telling;
  }
}
