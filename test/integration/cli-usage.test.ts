import { describe, expect, it } from 'vitest';
import { foyer } from './cli-run.ts';

const COMMANDS = [
  'evaluate',
  'assess',
  'train',
  'mailbox add',
  'mailbox list',
  'mailbox check',
  'role list',
  'role add',
  'user add',
  'user password',
  'token create',
  'digest preview',
  'digest send',
  'migrate',
  'doctor',
];
const GROUPS = ['mailbox', 'quarantine', 'role', 'user', 'token', 'digest'];

describe('foyer --help', () => {
  it('names every command', async () => {
    const { code, stdout, stderr } = await foyer(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(command.split(' ')[0]);
  });

  it.each([...COMMANDS, ...GROUPS])('%s has one, on stdout', async (command) => {
    const { code, stdout, stderr } = await foyer([...command.split(' '), '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: foyer ${command}`);
  });
});

describe('wrong usage', () => {
  it.each([
    'import',
    'digest send',
    'digest preview --user nobody',
    'nosuch',
    'mailbox remove',
    'evaluate',
    'evaluate a.jsonl b.jsonl',
    'evaluate --nosuch a.jsonl',
    'assess',
    'assess a.eml --function astronaut',
    'train --date yesterday',
    'mailbox add',
    'mailbox add https://example.org',
    'mailbox add jobs@localhost',
    'mailbox add imap://user:hush@mail.example?tls=none',
    'role add Nurse',
    'role add Nurse --function astronaut',
    'role add \u202e --function healthcare',
    'role add Nurse --function healthcare --address nobody',
    'user add',
    'user add nobody',
    'user password nobody',
    'user add a@b.example --access owner',
    'user add a@b.example --name \u202e',
    'token create',
    'token create \u202e',
    'opinion allow --by \u202e',
    'migrate now',
    'doctor me',
  ])('%s: exit code 2, one sentence on stderr, nothing on stdout', async (line) => {
    const { code, stdout, stderr } = await foyer(line.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[A-Z].*\.\n$/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('hush');
  });

  it.each(['', ...GROUPS])(
    'foyer %s without a command: exit code 2 and the help on stderr',
    async (group) => {
      const { code, stdout, stderr } = await foyer(group === '' ? [] : [group]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('Usage: foyer');
    },
  );

  it('a password that is too short changes nothing', async () => {
    const run = await foyer(['user', 'add', 'a@b.example', '--password-stdin'], { stdin: 'short\n' });
    expect(run).toEqual({ code: 2, stdout: '', stderr: 'The password must have at least 8 characters.\n' });
  });

  it('a password that should come and does not is told', async () => {
    const run = await foyer(['user', 'add', 'a@b.example', '--password-stdin']);
    expect(run).toEqual({ code: 2, stdout: '', stderr: 'Nothing came on standard input.\n' });
  });
});

describe('a wrong setting', () => {
  it.each(['user add a@b.example', 'mailbox list', 'migrate', 'role list'])(
    '%s: exit code 1 and one sentence that names it',
    async (line) => {
      const { code, stdout, stderr } = await foyer(line.split(' '), { environment: { PORT: 'often' } });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^PORT .*\.\n$/);
    },
  );
});
