import { Body, Controller, Delete, Inject, Param, Patch, Post, Put } from '@nestjs/common';
import {
  MailboxConnection as MailboxConnectionSchema,
  MailboxPassword as MailboxPasswordSchema,
  MailboxPatch as MailboxPatchSchema,
  MailboxSentFolder as MailboxSentFolderSchema,
  MailboxTest as MailboxTestSchema,
  MailboxView as MailboxViewSchema,
  NewMailbox as NewMailboxSchema,
} from '#libs/contract';
import type {
  MailboxConnection,
  MailboxPassword,
  MailboxPatch,
  MailboxSentFolder,
  MailboxTest,
  MailboxView,
  NewMailbox,
} from '#libs/contract';
import { CLOCK, type Clock, FoyerError, LOG, type Log, SECRET_BOX, type SecretBox } from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns, ReturnsNothing, found, rowNumber } from '#libs/web';
import { readLedgers } from './ledger.queries.ts';
import {
  askForCheck,
  changeAddress,
  disconnectMailbox,
  pauseMailbox,
  recordAdded,
  resumeMailbox,
  tryRefusedAgain,
} from './mailbox-act.repository.ts';
import { urlOfConnection, withPassword, withSentFolder } from './mailbox-connection.ts';
import { requireEntry, requireSentFolder, testMailbox } from './mailbox-test.ts';
import { type Mailbox, addMailbox, findConnected, readMailbox } from './mailbox.repository.ts';
import { MailboxOpener } from './open-mailbox.ts';

/** What an administrator does about mailboxes. No answer ever holds a password. */
@Controller('api/v1/mailboxes')
@Needs('administrator')
export class MailboxActsController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Tries a mailbox that need not be known. A failure is an answer, with what to do about it; nothing is stored. */
  @Post('test')
  @Returns(MailboxTestSchema)
  test(@Body({ schema: MailboxConnectionSchema }) connection: MailboxConnection): Promise<MailboxTest> {
    return testMailbox(urlOfConnection(connection), this.log);
  }

  /** Adds a mailbox that lets us in. One that was disconnected goes on where it stopped. */
  @Post()
  @Returns(MailboxViewSchema, 201)
  async add(
    @Body({ schema: NewMailboxSchema }) { paused, ...connection }: NewMailbox,
    @CurrentCaller() caller: Caller,
  ): Promise<MailboxView> {
    const url = urlOfConnection(connection);
    await requireEntry(url, this.log);
    if ((await findConnected(this.database, this.secrets, url)) !== null)
      throw new FoyerError(
        'conflict',
        'This mailbox is connected already. Under Mailboxes it can be given a new password; to read it at another port, disconnect it there and connect it here again: it goes on where it stopped.',
      );
    const { id } = await addMailbox(this.database, this.secrets, url, {
      address: connection.email,
      paused,
      also: (tx, mailboxId) => recordAdded(tx, mailboxId, actor(caller), this.clock.now()),
    });
    return this.view(id);
  }

  /** Pauses a mailbox, or lets it go on where it stopped. */
  @Patch(':id')
  @Returns(MailboxViewSchema)
  async change(
    @Param('id') id: string,
    @Body({ schema: MailboxPatchSchema }) { paused }: MailboxPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<MailboxView> {
    const mailboxId = rowNumber(id);
    const act = paused ? pauseMailbox : resumeMailbox;
    await act(this.database, mailboxId, actor(caller), this.clock.now());
    return this.view(mailboxId);
  }

  /** Takes another password, once the server has let us in with it; else the present one stays. */
  @Put(':id/password')
  @Returns(MailboxViewSchema)
  async setPassword(
    @Param('id') id: string,
    @Body({ schema: MailboxPasswordSchema }) { password }: MailboxPassword,
    @CurrentCaller() caller: Caller,
  ): Promise<MailboxView> {
    const mailbox = await readMailbox(this.database, this.secrets, rowNumber(id));
    const url = withPassword(mailbox.url, password);
    await requireEntry(url, this.log);
    await this.changeAddress({ ...mailbox, url }, 'new_password', caller);
    return this.view(mailbox.id);
  }

  /** Takes another folder with our own mail, once it is found on the server; null lets it be found by itself. */
  @Put(':id/sent-folder')
  @Returns(MailboxViewSchema)
  async setSentFolder(
    @Param('id') id: string,
    @Body({ schema: MailboxSentFolderSchema }) { folder }: MailboxSentFolder,
    @CurrentCaller() caller: Caller,
  ): Promise<MailboxView> {
    const known = await readMailbox(this.database, this.secrets, rowNumber(id));
    const mailbox = { ...known, url: withSentFolder(known.url, folder) };
    await requireSentFolder(mailbox.url, this.log, (options) => this.opener().open(mailbox, options));
    await this.changeAddress(mailbox, 'sent_folder', caller);
    return this.view(mailbox.id);
  }

  /** Tries a mailbox that is connected, with the password or token that is stored. One that was refused and is let in is read at once. */
  @Post(':id/test')
  @Returns(MailboxTestSchema)
  async testKnown(@Param('id') id: string): Promise<MailboxTest> {
    const mailbox = await readMailbox(this.database, this.secrets, rowNumber(id));
    const tested = await testMailbox(mailbox.url, this.log, (options) =>
      this.opener().open(mailbox, options),
    );
    if (tested.ok) await tryRefusedAgain(this.database, mailbox.id);
    return tested;
  }

  /** Has it compared with its server within seconds, message by message; `checkedAt` of its folders moves then. */
  @Post(':id/check')
  @Returns(MailboxViewSchema)
  async check(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<MailboxView> {
    const mailboxId = rowNumber(id);
    await askForCheck(this.database, mailboxId, actor(caller), this.clock.now());
    return this.view(mailboxId);
  }

  /** Stops reading and forgets the password. What was read stays, and the mailbox itself is not touched. */
  @Delete(':id')
  @ReturnsNothing()
  async disconnect(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await disconnectMailbox(this.database, rowNumber(id), actor(caller), this.clock.now());
  }

  private opener(): MailboxOpener {
    return new MailboxOpener({ database: this.database, secrets: this.secrets, clock: this.clock });
  }

  private changeAddress(
    mailbox: Mailbox,
    act: Parameters<typeof changeAddress>[3],
    caller: Caller,
  ): Promise<void> {
    return changeAddress(this.database, this.secrets, mailbox, act, actor(caller), this.clock.now());
  }

  private async view(id: number): Promise<MailboxView> {
    const views = await readLedgers(this.database);
    return found(views.find((view) => view.id === String(id)) ?? null);
  }
}

const actor = ({ userId, name }: Caller) => ({ userId, name });
