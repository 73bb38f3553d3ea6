/** Injection token of what every assessment shares; the type is `Judgement`. Composition loads it once. */
export const JUDGEMENT = Symbol('judgement');
