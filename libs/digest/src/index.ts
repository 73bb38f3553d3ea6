export * from './deliver.module.ts';
export { type DeliverTools, deliver } from './deliver.ts';
export { makeDigest, makeDigestNow } from './make-digest.ts';
export * from './outbox.ts';
export { planSlots } from './plan.repository.ts';
