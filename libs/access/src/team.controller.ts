import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import {
  Invited as InvitedSchema,
  MemberPatch as MemberPatchSchema,
  NewMember as NewMemberSchema,
  PasswordLink as PasswordLinkSchema,
  TeamMember as TeamMemberSchema,
  Team as TeamSchema,
} from '#libs/contract';
import type { Invited, MemberPatch, NewMember, PasswordLink, TeamMember } from '#libs/contract';
import { type Caller, CurrentCaller, Needs, Returns, rowNumber, requirePerson } from '#libs/web';
import { Team } from './team.ts';

/** Who may sign in, and what they may do. */
@Controller('api/v1/users')
@Needs('administrator')
export class TeamController {
  constructor(private readonly team: Team) {}

  @Get()
  @Returns(TeamSchema)
  list(): Promise<TeamMember[]> {
    return this.team.list();
  }

  /** Adds somebody, and makes the link by which they choose a password. No mail is sent. */
  @Post()
  @Returns(InvitedSchema, 201)
  invite(
    @Body({ schema: NewMemberSchema }) parts: NewMember,
    @CurrentCaller() caller: Caller,
  ): Promise<Invited> {
    return this.team.invite(parts, requirePerson(caller));
  }

  @Patch(':id')
  @Returns(TeamMemberSchema)
  change(
    @Param('id') id: string,
    @Body({ schema: MemberPatchSchema }) patch: MemberPatch,
    @CurrentCaller() caller: Caller,
  ): Promise<TeamMember> {
    return this.team.change(rowNumber(id), patch, requirePerson(caller));
  }

  /** Ends the password and the sessions, and makes a link by which another password is chosen. */
  @Post(':id/password-link')
  @Returns(PasswordLinkSchema, 201)
  resetPassword(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<PasswordLink> {
    return this.team.resetPassword(rowNumber(id), requirePerson(caller));
  }
}
