import type { Assessment, Contact, Model, Policy } from '#libs/domain';
import type { Handle } from '#libs/store';
import { AssessThread } from './assess-thread.ts';
import { readContacts, readVersions } from './history.repository.ts';
import type { Subject } from './subject.repository.ts';

/**
 * Assesses messages in a thread of its own. One: a second one was a tenth faster on two cores, and takes 40 MB
 * (measured).
 */
export class Assessor {
  private readonly thread: AssessThread;

  constructor(model: Model) {
    this.thread = new AssessThread(model);
  }

  /**
   * @param tx where histories are read
   * @returns in the order of the subjects
   * @throws the first error of the database or of an assessment, or why the thread died
   */
  async assess(tx: Handle, subjects: readonly Subject[], policy: Policy, now: Date): Promise<Assessment[]> {
    if (subjects.length === 0) return [];
    const versions = await readVersions(tx, subjects);
    const contacts = new Map<string, Contact>();
    const gone = new Set<string>();
    for (;;) {
      const messages = subjects.map(({ messageId, message, role, repliesVisible, opinion }) => {
        const history = (versions.get(messageId) ?? []).filter((version) => !gone.has(version));
        return { message, role, repliesVisible, opinion, history };
      });
      const answer = await this.thread.ask({ messages, contacts, policy, now: now.toISOString() });
      if ('assessments' in answer) return answer.assessments;
      const read = await readContacts(tx, answer.missing);
      for (const version of answer.missing) {
        const contact = read.get(version);
        if (contact === undefined) gone.add(version);
        else contacts.set(version, contact);
      }
    }
  }

  async close(): Promise<void> {
    await this.thread.close();
  }
}
