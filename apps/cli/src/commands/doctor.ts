import type { Command } from 'commander';
import type { Finding } from '../doctor/finding.ts';
import { FoundWrong } from '../endings.ts';
import type { Surroundings } from '../surroundings.ts';

export function addDoctor(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('doctor')
    .description('look at everything that Foyer needs, and say what is wrong and what to do')
    .option('--json', 'print [{"check","ok","detail"}]')
    .action(async (options: { json?: true }) => {
      const { examine } = await import('../doctor/examine.ts');
      const findings: Finding[] = [];
      await examine(surroundings, (finding) => {
        findings.push(finding);
        if (options.json === true) return;
        const mark = finding.ok ? terminal.paint('green', 'ok     ') : terminal.paint('yellow', 'problem');
        terminal.print(`${mark}  ${finding.check}: ${finding.detail}`);
      });
      if (options.json === true) terminal.printJson(findings);
      if (findings.some((finding) => !finding.ok)) throw new FoundWrong();
    });
}
