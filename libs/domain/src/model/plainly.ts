/** How far plain words are believed where the model has heard next to nothing like them. */
export const PLAINLY = 0.9;
export const HARDLY = 1 - PLAINLY;

/** Where the model believes in something and may be wrong. All of the corpus that recall a promise lie above. */
export const DOUBTED = { from: 0.3, to: 0.8 };
