import { Command, CommanderError } from 'commander';
import { addAssess } from './commands/assess.ts';
import { addDigestPreview } from './commands/digest-preview.ts';
import { addDigestSend } from './commands/digest-send.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addImport } from './commands/import.ts';
import { addMailboxAdd } from './commands/mailbox-add.ts';
import { addMailboxCheck } from './commands/mailbox-check.ts';
import { addMailboxList } from './commands/mailbox-list.ts';
import { addMigrate } from './commands/migrate.ts';
import { addOpinion } from './commands/opinion.ts';
import { addQuarantine } from './commands/quarantine.ts';
import { addRoleAdd } from './commands/role-add.ts';
import { addRoleList } from './commands/role-list.ts';
import { addTokenCreate } from './commands/token-create.ts';
import { addTrain } from './commands/train.ts';
import { addUserAdd } from './commands/user-add.ts';
import { addUserPassword } from './commands/user-password.ts';
import { endingOf } from './endings.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs one `foyer` command.
 *
 * @param argv without the program's name
 * @returns exit code: 0 success, 1 failure, 2 wrong usage, 128 + signal when stopped
 */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  try {
    await program(surroundings).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has said its sentence already; everything but help that was asked for is wrong usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { exitCode, sentence } = endingOf(error);
    if (sentence !== null) terminal.note(sentence);
    return exitCode;
  }
}

function program(surroundings: Surroundings): Command {
  const { terminal } = surroundings;
  const foyer = new Command('foyer')
    .description('Foyer at the command line: works while the service runs, and before its first start.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
      outputError: (text, write) => write(usageSentence(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  addAssess(foyer, surroundings);
  addEvaluate(foyer, surroundings);
  addTrain(foyer, surroundings);
  const mailbox = foyer.command('mailbox').description('where candidates write to');
  addMailboxAdd(mailbox, surroundings);
  addMailboxList(mailbox, surroundings);
  addMailboxCheck(mailbox, surroundings);
  const role = foyer.command('role').description('positions that candidates write about');
  addRoleAdd(role, surroundings);
  addRoleList(role, surroundings);
  addImport(foyer, surroundings);
  addQuarantine(foyer, surroundings);
  addOpinion(foyer, surroundings);
  const user = foyer.command('user').description('people who may sign in');
  addUserAdd(user, surroundings);
  addUserPassword(user, surroundings);
  const token = foyer.command('token').description('access for scripts');
  addTokenCreate(token, surroundings);
  const digest = foyer.command('digest').description('what people are told, and when');
  addDigestPreview(digest, surroundings);
  addDigestSend(digest, surroundings);
  addMigrate(foyer, surroundings);
  addDoctor(foyer, surroundings);
  return foyer;
}

/** Commander's "error: unknown command 'x'\n(Did you mean y?)" as one sentence that says where help is. */
function usageSentence(text: string): string {
  const said = text
    .trim()
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .replace(/\.$/, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}. Add --help to see what there is.`;
}
