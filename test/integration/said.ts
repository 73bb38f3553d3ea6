import type { Ledger, MailboxView } from '#libs/contract';

/** What the two endpoints say of a mailbox. */
export interface Said {
  readonly state: MailboxView['state'];
  readonly problem: string | null;
  readonly ledger: Ledger;
  readonly ready: number;
  /** Whether `/health/ready` names it. */
  readonly isNamed: boolean;
  /** The whole answer of `/health/ready`. */
  readonly reasons: string;
}

interface Answer {
  readonly mailboxes: readonly MailboxView[];
  readonly ready: number;
  readonly reasons: string;
}

/** Asks both endpoints of a service, once for all who want to know meanwhile. */
export class WhatIsSaid {
  private readonly url: string;
  private readonly list: () => Promise<MailboxView[]>;
  private answer: Promise<Answer> | null = null;

  /** @param list asks for the mailboxes, as somebody who may see them */
  constructor(url: string, list: () => Promise<MailboxView[]>) {
    this.url = url;
    this.list = list;
  }

  async of(mailboxId: number): Promise<Said> {
    this.answer ??= this.ask().finally(() => (this.answer = null));
    const { mailboxes, ready, reasons } = await this.answer;
    const mailbox = mailboxes.find(({ id }) => id === String(mailboxId));
    if (mailbox === undefined) throw new Error('no mailbox is listed');
    const { state, problem, ledger } = mailbox;
    return { state, problem, ledger, ready, reasons, isNamed: reasons.includes(`Mailbox ${mailboxId} is `) };
  }

  private async ask(): Promise<Answer> {
    const mailboxes = await this.list();
    const ready = await fetch(`${this.url}/health/ready`);
    return { mailboxes, ready: ready.status, reasons: await ready.text() };
  }
}
