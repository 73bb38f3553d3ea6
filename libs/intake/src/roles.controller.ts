import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  NewRole as NewRoleSchema,
  RoleChoice as RoleChoiceSchema,
  RoleChosen as RoleChosenSchema,
  RoleDetail as RoleDetailSchema,
  RoleList,
  RolePatch as RolePatchSchema,
} from '#libs/contract';
import type { NewRole, RoleChoice, RoleChosen, RoleDetail, RolePatch } from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Returns, rowNumber } from '#libs/web';
import type { ToAssess } from './draft.ts';
import { chooseRoleOfCandidate, chooseRoleOfMessage, findRolesAnew } from './role-choice.repository.ts';
import { changeRole, createRole, readRoles, requireRole, roleView } from './role.repository.ts';
import { requireCandidateInSight, requireMessageInSight } from './sight.queries.ts';

/** Open roles, and a person's word about which one mail is about. */
@Controller('api/v1')
export class RolesController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly bell: AssessBell,
  ) {}

  @Get('roles')
  @Returns(RoleList)
  async list(): Promise<RoleDetail[]> {
    return (await readRoles(this.database)).map(roleView);
  }

  /** Recent mail whose role is unknown is looked at again. */
  @Post('roles')
  @Returns(RoleDetailSchema, 201)
  async create(@Body({ schema: NewRoleSchema }) parts: NewRole): Promise<RoleDetail> {
    const row = await createRole(this.database, parts);
    await this.lookAgain(row.id);
    return roleView(row);
  }

  @Patch('roles/:id')
  @Returns(RoleDetailSchema)
  async change(
    @Param('id') id: string,
    @Body({ schema: RolePatchSchema }) patch: RolePatch,
  ): Promise<RoleDetail> {
    const row = await changeRole(this.database, rowNumber(id), patch, this.clock.now());
    const { title, addresses, words, closed } = patch;
    const changesEvidence = title !== undefined || addresses !== undefined || words !== undefined;
    if (changesEvidence && closed !== true) await this.lookAgain(row.id);
    return roleView(row);
  }

  /** Says which role a message is about, or with null that evidence shall decide. */
  @Patch('messages/:id')
  @Returns(RoleChosenSchema)
  async ofMessage(
    @Param('id') id: string,
    @Body({ schema: RoleChoiceSchema }) choice: RoleChoice,
    @CurrentCaller() caller: Caller,
  ): Promise<RoleChosen> {
    const messageId = rowNumber(id);
    await requireMessageInSight(this.database, messageId, caller.sight);
    const roleId = await requireRole(this.database, choice.roleId);
    return this.chosen(await chooseRoleOfMessage(this.database, messageId, roleId));
  }

  /** Says it for all messages of a person, present and to come. */
  @Patch('candidates/:id')
  @Returns(RoleChosenSchema)
  async ofCandidate(
    @Param('id') id: string,
    @Body({ schema: RoleChoiceSchema }) choice: RoleChoice,
    @CurrentCaller() caller: Caller,
  ): Promise<RoleChosen> {
    const candidateId = rowNumber(id);
    await requireCandidateInSight(this.database, candidateId, caller.sight);
    const roleId = await requireRole(this.database, choice.roleId);
    return this.chosen(await chooseRoleOfCandidate(this.database, candidateId, roleId));
  }

  private async lookAgain(roleId: number): Promise<void> {
    await this.bell.ringFor(await findRolesAnew(this.database, roleId, this.clock.now()));
  }

  private async chosen(toAssess: readonly ToAssess[]): Promise<RoleChosen> {
    await this.bell.ringFor(toAssess);
    return { changedMessages: toAssess.length };
  }
}
