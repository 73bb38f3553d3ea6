import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, in the order in which they begin: otherwise one would end alone, with a core to spare.
 * The first build of a clone leads beside a file that mostly waits, since it has a limit on its time.
 */
const LONGEST: readonly string[] = [
  'e2e/odd-machines',
  'e2e/wire',
  'e2e/crashes',
  'e2e/pages',
  'house/image-build',
  'e2e/journeys',
  'e2e/morning',
  'e2e/settings',
  'e2e/bench',
  'e2e/onboarding',
  'e2e/people',
  'e2e/hostile-html',
  'e2e/digest-pages',
  'e2e/provider-sign-in',
  'e2e/digests',
  'e2e/soak',
  'e2e/main-job',
  'e2e/session-expiry',
  'e2e/stopping',
  'e2e/message-page',
  'e2e/late-answers',
  'e2e/hostile-mail',
  'evaluation/fairness',
  'evaluation/quotes',
  'evaluation/train',
  'evaluation/order',
  'house/import-rules',
  'evaluation/hostile',
  'integration/mailbox-truth',
  'integration/withheld-mail',
  'integration/mailbox-acts',
  'integration/cli-database',
  'integration/read-back',
  'integration/token-sign-in',
  'integration/digest-year',
  'integration/second-opinion',
  'integration/odd-server',
  'integration/digest-mail',
  'integration/role-lists',
  'integration/digest-kills',
  'integration/quarantine',
  'contract/mailbox.contract',
  'contract/queue.contract',
];

/** Kinds in their order, and within those that run together the longest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
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
