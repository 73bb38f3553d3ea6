import { parentPort, workerData } from 'node:worker_threads';
import type { Model } from '#libs/domain';
import { type AssessAnswer, type AssessOrder, answerOrder } from './assess-order.ts';
import { KnownContacts } from './known-contacts.ts';

/** What the thread says to each order, in their order. */
export type ThreadAnswer = AssessAnswer | { readonly error: unknown };

/** The thread in which messages are assessed, one order after the other. */

const { model } = workerData as { readonly model: Model };
const known = new KnownContacts();

function answer(order: AssessOrder): ThreadAnswer {
  try {
    return answerOrder(order, known, model);
  } catch (error) {
    return { error };
  }
}

parentPort?.on('message', (order: AssessOrder) => parentPort?.postMessage(answer(order), []));
