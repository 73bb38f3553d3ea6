import { once } from 'node:events';
import { type IncomingHttpHeaders, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the server got it. */
export interface ChatRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}

export type ChatAnswer = (response: ServerResponse, request: ChatRequest) => void;

export interface ChatServer {
  /** Base of the API. */
  readonly url: string;
  readonly requests: readonly ChatRequest[];
  /** What it does from now on. */
  answerWith(answer: ChatAnswer): void;
  close(): Promise<void>;
}

/** An HTTP server on loopback that speaks OpenAI's chat completions, and misbehaves when told to. */
export async function startChatServer(answer: ChatAnswer = says('{}')): Promise<ChatServer> {
  let current = answer;
  const requests: ChatRequest[] = [];
  const server = createServer((incoming, response) => {
    void text(incoming).then((body) => {
      const request = {
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: JSON.parse(body) as ChatRequest['body'],
      };
      requests.push(request);
      current(response, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    answerWith: (next) => (current = next),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers as a model that writes this text. */
export function says(content: string): ChatAnswer {
  return (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: 'qwen3',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
      }),
    );
  };
}
