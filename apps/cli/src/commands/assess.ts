import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import {
  type Assessment,
  type Contact,
  JOB_FUNCTIONS,
  type JobFunction,
  assess,
  inputFromRecord,
} from '#libs/domain';
import { FoyerError, silentLog } from '#libs/platform';
import { assessmentLines } from '../assessment-words.ts';
import { FoundWrong, WrongUsage } from '../endings.ts';
import { readWhole } from '../files.ts';
import type { MailFile } from '../mail-files.ts';
import type { Surroundings } from '../surroundings.ts';

interface Options {
  readonly history?: string;
  readonly function?: JobFunction;
  readonly json?: true;
}

export function addAssess(parent: Command, surroundings: Surroundings): void {
  const { terminal } = surroundings;
  parent
    .command('assess')
    .description('say what Foyer makes of a mail, and why; earlier mails of the sender count as history')
    .argument('<message.eml...>', 'mails as files')
    .option('--history <file.jsonl>', 'what came before, one contact a line, as in the history of a record')
    .addOption(
      new Option('--function <function>', 'the kind of work that it is about').choices(JOB_FUNCTIONS),
    )
    .option('--json', 'print one assessment a line as JSON')
    .action(async (files: string[], options: Options) => {
      const known = options.history === undefined ? [] : await readHistory(options.history, surroundings);
      const { mails, failed } = await readMails(files, surroundings);
      const { personOf } = await import('../mail-files.ts');
      if (known.length > 0 && new Set(mails.map(personOf)).size > 1)
        throw new WrongUsage('A history is of one person, and these mails are from several.');
      let first = true;
      for (const { mail, assessment } of await assessMails(mails, known, options.function)) {
        if (options.json === true) {
          const { subject, messageId } = mail.mail;
          const from = mail.sender.person;
          terminal.printJson({ file: mail.file, messageId, from, subject, at: mail.at, ...assessment });
          continue;
        }
        if (!first) terminal.print();
        first = false;
        const [title = '', ...lines] = assessmentLines(mail, assessment);
        terminal.print(terminal.paint('bold', title));
        for (const line of lines) terminal.print(line);
      }
      if (failed) throw new FoundWrong();
    });
}

async function readHistory(file: string, { folder }: Surroundings): Promise<Contact[]> {
  const [{ readContacts }, { readingRecords }] = await Promise.all([
    import('#libs/training'),
    import('../record-errors.ts'),
  ]);
  const content = readWhole(resolve(folder, file)).toString('utf8');
  return readingRecords(() => readContacts(content, file));
}

/** Reads what can be read; what cannot is said at once, and does not keep the others from their answer. */
async function readMails(
  files: readonly string[],
  { terminal, folder, clock }: Surroundings,
): Promise<{ mails: MailFile[]; failed: boolean }> {
  const [{ createMailParser }, { readMailFile }] = await Promise.all([
    import('#libs/mailbox'),
    import('../mail-files.ts'),
  ]);
  const parser = createMailParser({ log: silentLog });
  const mails: MailFile[] = [];
  let failed = false;
  try {
    for (const file of files) {
      try {
        mails.push(await readMailFile(resolve(folder, file), file, parser, clock.now()));
      } catch (error) {
        if (!(error instanceof FoyerError)) throw error;
        terminal.note(error.detail);
        failed = true;
      }
    }
  } finally {
    await parser.close();
  }
  return { mails, failed };
}

async function assessMails(
  mails: readonly MailFile[],
  known: readonly Contact[],
  work: JobFunction | undefined,
): Promise<{ mail: MailFile; assessment: Assessment }[]> {
  const [{ judgementOrRemedy }, { historyBefore }, { recordedMail }] = await Promise.all([
    import('../record-errors.ts'),
    import('../mail-files.ts'),
    import('#libs/intake'),
  ]);
  const { policy, model } = judgementOrRemedy();
  const role = work === undefined ? null : { title: '', function: work };
  return mails.map((mail) => {
    const history = historyBefore(mail, mails, known);
    const record = { role, history, message: recordedMail(mail.mail, mail.sender, mail.at) };
    const { message, context } = inputFromRecord(record, { policy, model });
    return { mail, assessment: assess(message, history, context) };
  });
}
