import { setTimeout as wait } from 'node:timers/promises';
import { loadJudgement } from '#libs/training';
import { eventually } from '../e2e/service.ts';

const STILL_MS = 500;

/** The shipped model, which counts how often it is asked: more than once for each message that is assessed. */
export class CountedModel {
  asked = 0;
  readonly model = this.counting(loadJudgement().model);

  /** @throws {Error} when within `timeoutMs` it is not asked at all */
  async untilAsked(timeoutMs: number): Promise<void> {
    await eventually(
      async () => this.asked,
      (count) => count > 0,
      timeoutMs,
    );
  }

  /** @throws {Error} when within `timeoutMs` there is no half second in which nobody asks */
  async untilStill(timeoutMs: number): Promise<void> {
    await eventually(
      async () => {
        const before = this.asked;
        await wait(STILL_MS);
        return this.asked - before;
      },
      (more) => more === 0,
      timeoutMs,
    );
  }

  private counting<M extends { readonly version: string }>(model: M): M {
    const ask = () => {
      this.asked += 1;
      return model.version;
    };
    return {
      ...model,
      get version() {
        return ask();
      },
    };
  }
}
