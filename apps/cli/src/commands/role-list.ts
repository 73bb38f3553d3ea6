import type { Command } from 'commander';
import { columns } from '../columns.ts';
import { withDatabase } from '../database.ts';
import type { Surroundings } from '../surroundings.ts';
import { printable } from '../terminal.ts';

export function addRoleList(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('list')
    .description('every role, with the addresses that candidates for it write to')
    .option('--json', 'print [{"id","title","function","addresses"}]')
    .action(async (options: { json?: true }) => {
      const { readRoles } = await import('#libs/intake');
      const roles = await withDatabase(surroundings, ({ database }) => readRoles(database));
      if (options.json === true) {
        return terminal.printJson(
          roles.map(({ id, title, function: work, addresses }) => ({
            id: String(id),
            title,
            function: work,
            addresses,
          })),
        );
      }
      const rows = roles.map((role) => [
        String(role.id),
        printable(role.title),
        role.function,
        role.addresses.join(', '),
      ]);
      for (const line of columns(rows)) terminal.print(line.trimEnd());
      if (roles.length === 0) terminal.note('No role yet: add one with role add TITLE --function FUNCTION.');
    });
}
