import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { FoyerError, errorCode } from '#libs/platform';
import type { SecondOpinionSettings } from '#libs/platform';
import { readAnswer } from './answer.ts';
import { checkAddress, checkedLookup, endpointHost } from './endpoint-address.ts';
import type { OpinionPort } from './opinion-port.ts';
import { questionOf } from './question.ts';

/** An answer is a hundred bytes; what is larger than this is not one. */
const LARGEST_BYTES = 64 * 1024;
const LONGEST_ANSWER_TOKENS = 400;

/** A second opinion from any server that speaks OpenAI's chat completions: Ollama, vLLM, llama.cpp, hosted ones. */
export function chatEndpoint(settings: SecondOpinionSettings): OpinionPort {
  const url = new URL(`${settings.url.replace(/\/+$/, '')}/chat/completions`);
  const source = `${settings.model} at ${url.hostname}`;
  return {
    source,
    async ask(input, signal) {
      const question = questionOf(input);
      if (question === null) return null;
      const body = JSON.stringify({
        model: settings.model,
        messages: [
          { role: 'system', content: question.system },
          { role: 'user', content: question.user },
        ],
        temperature: 0,
        max_tokens: LONGEST_ANSWER_TOKENS,
        response_format: { type: 'json_object' },
        stream: false,
      });
      return readAnswer(await post(url, body, settings, signal), input.message.newText, source);
    },
  };
}

/**
 * Sends one request and reads the whole answer, within one limit of time for all of it. Follows no redirect: it could
 * lead past the check of the address.
 */
function post(
  url: URL,
  body: string,
  { key, timeoutMs }: SecondOpinionSettings,
  given?: AbortSignal,
): Promise<string> {
  const host = endpointHost(url);
  if (isIP(host.name) !== 0) checkAddress(host, host.name);
  const request = host.encrypted ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    const sent = request(
      url,
      {
        method: 'POST',
        lookup: checkedLookup(host),
        signal: given === undefined ? deadline : AbortSignal.any([deadline, given]),
        agent: false,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'accept-encoding': 'identity',
          'content-length': Buffer.byteLength(body),
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
      },
      (response) => {
        readBody(response).then(resolve, (error: unknown) => {
          sent.destroy();
          reject(unavailable(error, deadline.aborted));
        });
      },
    );
    sent.on('error', (error) => reject(unavailable(error, deadline.aborted)));
    sent.end(body);
  });
}

async function readBody(response: IncomingMessage): Promise<string> {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    throw new FoyerError('opinion-unavailable', `The second opinion answered with status ${status}.`);
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > LARGEST_BYTES) {
      throw new FoyerError(
        'opinion-unusable',
        `The answer of the second opinion is larger than ${LARGEST_BYTES / 1024} KB, so it is not used.`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function unavailable(error: unknown, late: boolean): FoyerError {
  if (error instanceof FoyerError) return error;
  const problem = late
    ? 'did not answer in time'
    : `cannot be reached (${errorCode(error) ?? 'connection lost'})`;
  return new FoyerError('opinion-unavailable', `The second opinion ${problem}.`, { cause: error });
}
