import { Body, Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  NewRole as NewRoleSchema,
  NewRoles as NewRolesSchema,
  RoleChoice as RoleChoiceSchema,
  RoleChosen as RoleChosenSchema,
  RoleDetail as RoleDetailSchema,
  RoleList,
  RolePatch as RolePatchSchema,
  SuggestedRoles as SuggestedRolesSchema,
} from '#libs/contract';
import type {
  NewRole,
  NewRoles,
  RoleChoice,
  RoleChosen,
  RoleDetail,
  RolePatch,
  SuggestedRoles,
} from '#libs/contract';
import { CLOCK, type Clock } from '#libs/platform';
import { AssessBell } from '#libs/queue';
import { DATABASE, type Database } from '#libs/store';
import { type Caller, CurrentCaller, Needs, Returns, rowNumber } from '#libs/web';
import type { ToAssess } from './draft.ts';
import { chooseRoleOfCandidate, chooseRoleOfMessage, findRolesAnew } from './role-choice.repository.ts';
import { changeRole, createRoles, readRoles, requireRole, roleView } from './role.repository.ts';
import { recentSubjects } from './recent-subjects.queries.ts';
import { requireCandidateInSight, requireMessageInSight, requireRoleInSight } from './sight.queries.ts';
import { suggestRoles } from './roles/suggested-roles.ts';

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

  /** Titles that recent subjects name and that are no roles yet. */
  @Get('suggested-roles')
  @Needs('administrator')
  @Returns(SuggestedRolesSchema)
  async suggested(@CurrentCaller() caller: Caller): Promise<SuggestedRoles> {
    const [subjects, roles] = await Promise.all([
      recentSubjects(this.database, caller.sight, this.clock.now()),
      readRoles(this.database),
    ]);
    return suggestRoles(subjects, roles);
  }

  /** Recent mail whose role is unknown is looked at again. */
  @Post('roles')
  @Returns(RoleDetailSchema, 201)
  async create(
    @Body({ schema: NewRoleSchema }) parts: NewRole,
    @CurrentCaller() caller: Caller,
  ): Promise<RoleDetail> {
    const [role] = await this.add([parts], caller);
    if (role === undefined) throw new Error('one role was added');
    return role;
  }

  /** Those that the set-up confirms: in one call, which ends well although the page is left meanwhile. */
  @Post('role-lists')
  @Returns(RoleList, 201)
  async createAll(
    @Body({ schema: NewRolesSchema }) { roles }: NewRoles,
    @CurrentCaller() caller: Caller,
  ): Promise<RoleDetail[]> {
    return this.add(roles, caller);
  }

  @Patch('roles/:id')
  @Returns(RoleDetailSchema)
  async change(
    @Param('id') id: string,
    @Body({ schema: RolePatchSchema }) patch: RolePatch,
    @CurrentCaller() caller: Caller,
  ): Promise<RoleDetail> {
    const roleId = rowNumber(id);
    requireRoleInSight(roleId, caller.sight);
    const { row, toAssess } = await changeRole(this.database, roleId, patch, caller, this.clock.now());
    await this.bell.ringFor(toAssess);
    const { title, addresses, words, closed } = patch;
    const changesEvidence = title !== undefined || addresses !== undefined || words !== undefined;
    if (changesEvidence && closed !== true) await this.lookAgain([row.id]);
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
    const now = this.clock.now();
    return this.chosen(await chooseRoleOfMessage(this.database, messageId, roleId, caller, now));
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
    const now = this.clock.now();
    return this.chosen(await chooseRoleOfCandidate(this.database, candidateId, roleId, caller, now));
  }

  private async add(roles: readonly NewRole[], caller: Caller): Promise<RoleDetail[]> {
    const rows = await createRoles(this.database, roles, caller, this.clock.now());
    await this.lookAgain(rows.map(({ id }) => id));
    return rows.map(roleView);
  }

  private async lookAgain(roleIds: readonly number[]): Promise<void> {
    await this.bell.ringFor(await findRolesAnew(this.database, roleIds, this.clock.now()));
  }

  private async chosen(toAssess: readonly ToAssess[]): Promise<RoleChosen> {
    await this.bell.ringFor(toAssess);
    return { changedMessages: toAssess.length };
  }
}
