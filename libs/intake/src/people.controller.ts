import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import {
  AddressSeparation as AddressSeparationSchema,
  ContactLogged as ContactLoggedSchema,
  Erasure as ErasureSchema,
  HoldView as HoldSchema,
  NamesakeList,
  NewContact as NewContactSchema,
  NewHold as NewHoldSchema,
  PeopleJoining as PeopleJoiningSchema,
  PersonChanged as PersonChangedSchema,
} from '#libs/contract';
import type {
  AddressSeparation,
  ContactLogged,
  Erasure,
  HoldView,
  NamesakeView,
  NewContact,
  NewHold,
  PeopleJoining,
  PersonChanged,
} from '#libs/contract';
import { CLOCK, type Clock, SECRET_BOX, type SecretBox } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns, ReturnsNothing, rowNumber } from '#libs/web';
import {
  type PersonChange,
  joinPeople,
  logContact,
  removeContact,
  separateAddress,
} from './person.repository.ts';
import { erasePerson, readErasure } from './erase-person.repository.ts';
import { ErasedMarks } from './erased-marks.ts';
import { holdPerson, releasePerson } from './hold.repository.ts';
import { forgetApart, readNamesakes, tellApart } from './namesakes.repository.ts';
import { requireCandidateInSight } from './sight.queries.ts';

/** Who is who, and contacts that left no mail. */
@Controller('api/v1')
export class PeopleController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECRET_BOX) private readonly secrets: SecretBox,
    private readonly bell: AssessBell,
  ) {}

  /** Makes one of a person's addresses a person of its own. */
  @Post('candidates/:id/separate')
  @Returns(PersonChangedSchema)
  async separate(
    @Param('id') id: string,
    @Body({ schema: AddressSeparationSchema }) { address }: AddressSeparation,
    @CurrentCaller() caller: Caller,
  ): Promise<PersonChanged> {
    const candidateId = await this.inSight(id, caller);
    const lower = address.toLowerCase();
    return this.changed(await separateAddress(this.database, candidateId, lower, caller, this.clock.now()));
  }

  /** Says that another person is the same one. */
  @Post('candidates/:id/join')
  @Returns(PersonChangedSchema)
  async join(
    @Param('id') id: string,
    @Body({ schema: PeopleJoiningSchema }) other: PeopleJoining,
    @CurrentCaller() caller: Caller,
  ): Promise<PersonChanged> {
    const candidateId = await this.inSight(id, caller);
    const otherId = await this.inSight(other.candidateId, caller);
    return this.changed(await joinPeople(this.database, candidateId, otherId, caller, this.clock.now()));
  }

  /** What erasing this person would take away. */
  @Get('candidates/:id/erasure')
  @Needs('administrator')
  @Returns(ErasureSchema)
  async erasure(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<Erasure> {
    return readErasure(this.database, await this.inSight(id, caller), this.clock.now());
  }

  /**
   * Erases everything about this person, which nobody can undo. No mailbox is touched, and nothing that they wrote until
   * now is taken in again.
   */
  @Delete('candidates/:id')
  @Needs('administrator')
  @Returns(ErasureSchema)
  async erase(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<Erasure> {
    const candidateId = await this.inSight(id, caller);
    return erasePerson(this.database, candidateId, new ErasedMarks(this.secrets), caller, this.clock.now());
  }

  /** Keeps everything about this person for a legal reason: nobody can erase it while that holds. */
  @Put('candidates/:id/hold')
  @Needs('administrator')
  @Returns(HoldSchema)
  async hold(
    @Param('id') id: string,
    @Body({ schema: NewHoldSchema }) hold: NewHold,
    @CurrentCaller() caller: Caller,
  ): Promise<HoldView> {
    return holdPerson(this.database, await this.inSight(id, caller), hold, caller, this.clock.now());
  }

  /** Takes that off: it can be erased again, and nothing is erased by it. */
  @Delete('candidates/:id/hold')
  @Needs('administrator')
  @ReturnsNothing()
  async release(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await releasePerson(this.database, await this.inSight(id, caller), caller, this.clock.now());
  }

  /** Others of the same name, of whom nobody has said yet whether they are the same person. */
  @Get('candidates/:id/namesakes')
  @Returns(NamesakeList)
  async namesakes(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<NamesakeView[]> {
    return readNamesakes(this.database, await this.inSight(id, caller), caller.sight);
  }

  /** Says that another person is not the same one. */
  @Post('candidates/:id/namesakes/:otherId/apart')
  @ReturnsNothing()
  async apart(
    @Param('id') id: string,
    @Param('otherId') otherId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const [one, other] = [await this.inSight(id, caller), await this.inSight(otherId, caller)];
    await tellApart(this.database, one, other, caller.name, this.clock.now());
  }

  /** Takes that back. */
  @Delete('candidates/:id/namesakes/:otherId/apart')
  @ReturnsNothing()
  async apartTakenBack(
    @Param('id') id: string,
    @Param('otherId') otherId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const [one, other] = [await this.inSight(id, caller), await this.inSight(otherId, caller)];
    await forgetApart(this.database, one, other);
  }

  /** Records a call, a visit, or an answer that we gave outside Foyer. With an empty body: we called just now. */
  @Post('candidates/:id/contacts')
  @Returns(ContactLoggedSchema, 201)
  async log(
    @Param('id') id: string,
    @Body({ schema: NewContactSchema }) parts: NewContact,
    @CurrentCaller() caller: Caller,
  ): Promise<ContactLogged> {
    const candidateId = await this.inSight(id, caller);
    const logged = await logContact(this.database, candidateId, parts, caller.name, this.clock.now());
    await this.bell.ringFor(logged.toAssess);
    return { id: String(logged.id) };
  }

  /** Takes back a contact that was logged by hand. */
  @Delete('candidates/:id/contacts/:contactId')
  @ReturnsNothing()
  async remove(
    @Param('id') id: string,
    @Param('contactId') contactId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const candidateId = await this.inSight(id, caller);
    const removed = rowNumber(contactId);
    await this.bell.ringFor(
      await removeContact(this.database, candidateId, removed, caller, this.clock.now()),
    );
  }

  private async inSight(id: string, { sight }: Caller): Promise<number> {
    const candidateId = rowNumber(id);
    await requireCandidateInSight(this.database, candidateId, sight);
    return candidateId;
  }

  private async changed({ candidateId, toAssess }: PersonChange): Promise<PersonChanged> {
    await this.bell.ringFor(toAssess);
    return { candidateId: String(candidateId) };
  }
}
