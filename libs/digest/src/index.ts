export * from './deliver.module.ts';
export * from './digests.module.ts';
export { type DeliverTools, deliver } from './deliver.ts';
export { markAmbiguous, readDueDeliveries } from './delivery.repository.ts';
export { makeDigest, makeDigestNow } from './make-digest.ts';
export * from './outbox.ts';
export { type Preview, previewDigest, sendDigestNow } from './by-hand.ts';
export { unsubscribeToken } from './unsubscribe.ts';
export { planSlots } from './plan.repository.ts';
