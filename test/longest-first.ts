import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order in which files begin. The unit tests are first, and beside them the two files of integration that wait
 * longest, which compute for a sixth of their time. Of what follows those that take longest begin first: otherwise one
 * would end alone, with a core to spare. The first build of a clone leads beside a file that mostly waits, since it has a
 * limit on its time. What assesses stands together, as its files share all that a process of theirs has read, and behind
 * files that wait most of their time.
 *
 * `KIND:` stands for what else is of that kind.
 */
const LONGEST: readonly string[] = [
  'integration/mailbox-acts',
  'integration/withheld-mail',
  'unit:',
  'integration/mailbox-truth',
  'evaluation/fairness',
  'evaluation/train',
  'evaluation/hints',
  'evaluation/crossings',
  'evaluation/to-software',
  'evaluation/hostile',
  'evaluation/order',
  'evaluation/quotes',
  'evaluation:',
  'integration/odd-server',
  'integration/many-mailboxes',
  'integration/read-back',
  'integration/cli-database',
  'integration/token-sign-in',
  'integration/second-opinion',
  'integration/dry-run',
  'integration/digest-year',
  'integration/dry-run-left',
  'integration/odd-folders',
  'integration/policy-trial',
  'integration/office-holidays',
  'integration/numbers-that-move',
  'integration/import',
  'integration/access-limits',
  'integration/role-lists',
  'integration/digest-kills',
  'integration/quarantine',
  'contract/mailbox.contract',
  'contract/queue.contract',
  'e2e/odd-machines',
  'e2e/wire',
  'e2e/crashes',
  'e2e/pages',
  'house/image-build',
  'e2e/morning',
  'e2e/bench',
  'e2e/journeys',
  'e2e/onboarding',
  'e2e/stopping',
  'e2e/main-job',
  'e2e/digest-pages',
  'e2e/people',
  'e2e/hostile-html',
  'e2e/soak',
  'e2e/digests',
  'e2e/colleagues',
  'e2e/message-page',
  'e2e/provider-sign-in',
  'e2e/late-answers',
  'e2e/hostile-mail',
  'e2e/session-expiry',
  'e2e/waiting',
  'e2e/settings',
  'house/import-rules',
];

/** Kinds in their order, and within those that run together the longest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const placeOf = ({ moduleId, project }: TestSpecification) => {
      const own = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      const place = own === -1 ? LONGEST.indexOf(`${project.name}:`) : own;
      return place === -1 ? LONGEST.length : place;
    };
    const usual = await super.sort(files);
    return usual.toSorted(
      (a, b) =>
        groupOf(a) - groupOf(b) ||
        placeOf(a) - placeOf(b) ||
        // A process is shared by files of one kind that follow each other.
        a.project.name.localeCompare(b.project.name),
    );
  }
}
