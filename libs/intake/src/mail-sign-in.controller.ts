import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import {
  BeginSignInRequest as BeginSignInRequestSchema,
  BegunSignIn as BegunSignInSchema,
  EndSignInRequest as EndSignInRequestSchema,
  MailClientList as MailClientListSchema,
  MailClientRequest as MailClientRequestSchema,
  SignedInMailbox as SignedInMailboxSchema,
} from '#libs/contract';
import type {
  BeginSignInRequest,
  BegunSignIn,
  EndSignInRequest,
  MailClientRequest,
  MailClientView,
  SignedInMailbox,
} from '#libs/contract';
import { MAIL_CLIENT_PROVIDERS, type MailClientProvider } from '#libs/mailbox';
import {
  CLOCK,
  type Clock,
  FoyerError,
  PUBLIC_ADDRESS,
  type PublicAddress,
  SECRET_BOX,
  type SecretBox,
} from '#libs/platform';
import { DATABASE, type Database } from '#libs/store';
import {
  type Caller,
  CurrentCaller,
  Needs,
  Returns,
  ReturnsNothing,
  requirePerson,
  rowNumber,
} from '#libs/web';
import { readMailClients, removeMailClient, setMailClient } from './mail-client.repository.ts';
import { beginSignIn, endSignIn } from './mail-sign-in.ts';
import { readMailbox } from './mailbox.repository.ts';
import { readGrant } from './mailbox-tokens.repository.ts';

/** The page of the dashboard that a provider sends people back to. */
const RETURN_PATH = '/mailboxes/signed-in';

/** Mailboxes without a password: sign-in at Google, Microsoft or another provider (OAuth 2.0). */
@Controller('api/v1')
@Needs('administrator')
export class MailSignInController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  /** How providers know this installation; never a secret. */
  @Get('mail-clients')
  @Needs('administrator')
  @Returns(MailClientListSchema)
  async clients(): Promise<MailClientView[]> {
    const redirectUrl = this.redirectUrl();
    return (await readMailClients(this.database)).map((client) => ({ ...client, redirectUrl }));
  }

  /** Sets it: `google`, `microsoft`, or `other` with its addresses. A secret that is left out stays. */
  @Put('mail-clients/:provider')
  @Needs('administrator')
  @ReturnsNothing()
  async setClient(
    @Param('provider') provider: string,
    @Body({ schema: MailClientRequestSchema }) request: MailClientRequest,
  ): Promise<void> {
    await setMailClient(this.database, this.secrets, providerOf(provider), request);
  }

  @Delete('mail-clients/:provider')
  @Needs('administrator')
  @ReturnsNothing()
  async removeClient(@Param('provider') provider: string): Promise<void> {
    await removeMailClient(this.database, providerOf(provider));
  }

  /** Begins a sign-in at the provider, for a new mailbox or for one that is known; the answer says where to go. */
  @Post('mailboxes/sign-in')
  @Needs('administrator')
  @Returns(BegunSignInSchema)
  async begin(
    @Body({ schema: BeginSignInRequestSchema }) request: BeginSignInRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<BegunSignIn> {
    return { url: await beginSignIn(this.parts(), requirePerson(caller), request, this.redirectUrl()) };
  }

  /** Begins it again for a mailbox that somebody has signed in for: after a withdrawal, or to agree to more. */
  @Post('mailboxes/:id/sign-in')
  @Needs('administrator')
  @Returns(BegunSignInSchema)
  async beginAgain(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<BegunSignIn> {
    const { url, id: mailboxId } = await readMailbox(this.database, this.secrets, rowNumber(id));
    const provider = (await readGrant(this.database, this.secrets, mailboxId))?.provider;
    if (provider === undefined)
      throw new FoyerError('conflict', 'This mailbox is read with a password; it can be given a new one.');
    const page = await beginSignIn(
      this.parts(),
      requirePerson(caller),
      { provider, url },
      this.redirectUrl(),
    );
    return { url: page };
  }

  /** Ends it with what the provider's page sent back. The mailbox is read from then on. */
  @Post('mailboxes/sign-in/end')
  @Needs('administrator')
  @Returns(SignedInMailboxSchema)
  async end(
    @Body({ schema: EndSignInRequestSchema }) { state, code }: EndSignInRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<SignedInMailbox> {
    const { id, ...ended } = await endSignIn(this.parts(), requirePerson(caller), state, code);
    return { mailboxId: String(id), ...ended };
  }

  private parts() {
    return { database: this.database, secrets: this.secrets, clock: this.clock };
  }

  private redirectUrl(): string {
    return `${this.address.url.replace(/\/$/, '')}${RETURN_PATH}`;
  }
}

function providerOf(value: string): MailClientProvider {
  const provider = MAIL_CLIENT_PROVIDERS.find((name) => name === value);
  if (provider === undefined) throw new FoyerError('not-found', 'There is no such provider.');
  return provider;
}
