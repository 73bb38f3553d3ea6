import { z } from 'zod';
import { KINDS, LANES, quotePlace } from '#libs/domain';
import type { SecondOpinion } from '#libs/domain';
import { FoyerError } from '#libs/platform';

/** The part of a chat completion that is read; servers add much else. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const Answer = z
  .strictObject({
    lane: z.enum(LANES),
    kind: z.enum(KINDS).nullable(),
    urgent: z.boolean(),
    quote: z.string().max(1_000).nullable(),
  })
  .refine(({ lane, kind }) => (lane === 'other') === (kind !== null), {
    error: 'has a kind exactly where the lane is other',
  });

/**
 * Reads what an endpoint sent, strictly: one JSON object with the fields that were asked for and no others, and a quote
 * that stands in the new text word for word.
 *
 * @param body of the HTTP response
 * @throws `opinion-unusable`; neither the answer nor the message is part of it
 */
export function readAnswer(body: string, newText: string, source: string): SecondOpinion {
  const completion = Completion.safeParse(parsed(body));
  const content = completion.data?.choices[0]?.message.content;
  if (content === undefined) throw unusable('is not a chat completion');
  const answer = Answer.safeParse(parsed(content));
  if (!answer.success) throw unusable('is not the JSON object that was asked for');
  const { quote } = answer.data;
  if (quote !== null && quotePlace(newText, quote) === null)
    throw unusable('quotes words that do not stand in the message');
  return { source, ...answer.data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('is not JSON');
  }
}

function unusable(problem: string): FoyerError {
  return new FoyerError(
    'opinion-unusable',
    `The answer of the second opinion ${problem}, so it is not used.`,
  );
}
