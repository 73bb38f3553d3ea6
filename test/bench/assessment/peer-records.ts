import { defaultPolicy, inputFromRecord, rhythm } from '#libs/domain';
import type { Contact } from '#libs/domain';
import { loadJudgement } from '#libs/training';
import type { LabelledRecord } from '#libs/training';
import type { PeerRecord } from './peer.ts';

/** Reads records for the peers: new text apart from quotes and signature, and the contacts counted as Foyer counts. */
export function peerRecordsOf(records: readonly LabelledRecord[]): PeerRecord[] {
  const judgement = loadJudgement();
  return records.map((record) => {
    const { message, history } = inputFromRecord(record, judgement);
    const answers = history.filter((contact) => contact.by === 'employer' && contact.automatic !== true);
    const ours: Contact | undefined = answers.at(-1);
    const earlier = history.filter(({ by }) => by === 'candidate').length;
    const counted = rhythm(history, message.at, record.role?.function ?? null, defaultPolicy, true);
    const files = message.attachments.length;
    const facts: readonly (readonly [string, number, number])[] = [
      ['contacts_14_days', counted.contactsIn14Days, 4],
      ['contacts_24_hours', counted.contactsIn24Hours, 3],
      ['over_14_days', Number(counted.contactsIn14Days >= counted.limit14Days), 1],
      ['over_24_hours', Number(counted.contactsIn24Hours >= counted.limit24Hours), 1],
      ['earlier_contacts', Math.min(6, earlier), 3],
      ['our_answers', Math.min(3, answers.length), 2],
      ['we_wrote_last', Number(ours !== undefined && history.at(-1) === ours), 1],
      ['files', Math.min(3, files), 1],
      [`by_${message.channel}`, 1, 1],
    ];
    return {
      lane: record.label,
      words: `${message.subject}\n${message.newText}`,
      ours: ours === undefined ? '' : `${ours.subject ?? ''}\n${ours.text}`,
      cadence: [
        ...facts.slice(0, -1).map(([, value, usual]) => value / usual),
        ...['email', 'phone', 'voicemail', 'visit', 'social'].map((channel) =>
          Number(channel === message.channel),
        ),
      ],
      cadenceWords: facts.map(([name, value]) => `${name}_${value}`),
    };
  });
}
