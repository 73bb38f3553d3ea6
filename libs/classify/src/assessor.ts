import type { Assessment, Contact, Model, Policy } from '#libs/domain';
import type { Handle } from '#libs/store';
import { AssessThread } from './assess-thread.ts';
import { readContacts } from './history.repository.ts';
import { KnownContacts } from './known-contacts.ts';
import type { Subject } from './subject.repository.ts';

/**
 * Assesses messages in a thread of its own. One: a second one was a tenth faster on two cores, and takes 40 MB
 * (measured).
 */
export class Assessor {
  private readonly thread: AssessThread;
  /** What the thread has, as far as is known here: to ask it would take as long as all the orders that are before this one. */
  private readonly given = new KnownContacts();

  constructor(model: Model) {
    this.thread = new AssessThread(model);
  }

  /**
   * @param tx where contacts are read
   * @param versions the contacts before each message, as `readVersions` gives them
   * @returns in the order of the subjects
   * @throws the first error of the database or of an assessment, or why the thread died
   */
  async assess(
    tx: Handle,
    subjects: readonly Subject[],
    versions: ReadonlyMap<number, readonly string[]>,
    policy: Policy,
    now: Date,
  ): Promise<Assessment[]> {
    if (subjects.length === 0) return [];
    const contacts = new Map<string, Contact>();
    const gone = new Set<string>();
    const add = async (wanted: readonly string[]) => {
      const read = await readContacts(tx, wanted);
      for (const version of wanted) {
        const contact = read.get(version);
        if (contact === undefined) gone.add(version);
        else contacts.set(version, contact);
      }
    };
    const all = [...new Set([...versions.values()].flat())];
    await add(all.filter((version) => this.given.get(version) === undefined));
    for (;;) {
      const messages = subjects.map((subject) => {
        const { messageId, message, role, repliesVisible, holidayRegion, opinion } = subject;
        const history = (versions.get(messageId) ?? []).filter((version) => !gone.has(version));
        return { message, role, repliesVisible, holidayRegion, opinion, history };
      });
      const answering = this.thread.ask({ messages, contacts, policy, now: now.toISOString() });
      for (const [version, contact] of contacts) this.given.keep(version, contact);
      const answer = await answering;
      if ('assessments' in answer) return answer.assessments;
      // It has put them away since, or is another thread by now.
      await add(answer.missing);
    }
  }

  async close(): Promise<void> {
    await this.thread.close();
  }
}
