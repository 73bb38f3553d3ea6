import { describe, expect, it } from 'vitest';
import { type Ring, assessJobs } from './jobs.ts';

const rings = (from: number, to: number, revision = 1): Ring[] =>
  Array.from({ length: to - from }, (_, index) => ({ messageId: from + index, reason: { revision } }));
const idsOf = (list: readonly Ring[]) => assessJobs(list).map(({ id }) => id);

describe('the jobs for a number of rings', () => {
  it('carry every message once, few jobs for many messages', () => {
    const jobs = assessJobs([...rings(1, 201), { messageId: 7, reason: { actionId: 3 } }]);
    expect(jobs.length).toBeLessThanOrEqual(5);
    expect(jobs.flatMap(({ data }) => data.messageIds).sort((a, b) => a - b)).toEqual(
      rings(1, 201).map(({ messageId }) => messageId),
    );
  });

  it('keep the messages of a person together, whenever they were stored', () => {
    const ofPeople = rings(1, 401).map((ring) => ({ ...ring, candidateId: 1 + (ring.messageId % 40) }));
    const jobs = assessJobs(ofPeople);
    expect(jobs.length).toBe(8);
    const jobsOf = Map.groupBy(
      jobs.flatMap(({ id, data }) => data.messageIds.map((messageId) => ({ id, messageId }))),
      ({ messageId }) => messageId % 40,
    );
    for (const own of jobsOf.values()) expect(new Set(own.map(({ id }) => id)).size).toBe(1);
  });

  it('share out the messages of somebody who has very many', () => {
    const jobs = assessJobs(rings(1, 1_001).map((ring) => ({ ...ring, candidateId: 7 })));
    expect(Math.max(...jobs.map(({ data }) => data.messageIds.length))).toBe(50);
    expect(jobs.length).toBe(20);
  });

  it('are the same again for the same messages and reasons, in whatever order they are rung', () => {
    expect(idsOf(rings(1, 120).toReversed()).sort()).toEqual(idsOf(rings(1, 120)).sort());
  });

  it('differ where a message or a reason does', () => {
    const all = [rings(1, 20), rings(1, 21), rings(1, 20, 2), rings(5, 6), rings(5, 6, 2)].map(idsOf);
    expect(new Set(all.flat()).size).toBe(5);
    const reviewAt = new Date(0);
    expect(idsOf([{ messageId: 5, reason: { reviewAt } }])).not.toEqual(
      idsOf([{ messageId: 5, reason: { until: reviewAt } }]),
    );
  });

  it('have ids that BullMQ takes', () => {
    for (const id of idsOf([...rings(1, 200), ...rings(900, 901)])) expect(id).toMatch(/^[\w-]{1,100}$/);
  });
});
