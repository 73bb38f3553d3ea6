import { PRODUCT_NAME } from '#libs/domain';
import { type BreakThroughView, breakThroughWhy } from '../mail/break-through-mail.ts';

const WEBHOOK_FORMATS = ['slack', 'teams'] as const;
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number];

/**
 * What a chat is told of an urgent message: why, and where to open it. Never a name or a word of the mail: a chat is
 * somebody else's server.
 *
 * @returns an incoming-webhook payload of Slack (Mattermost and Rocket.Chat take it too), or a message with an Adaptive
 * Card, as the Workflows app of Microsoft Teams takes it
 */
export function webhookPayload(view: BreakThroughView, format: WebhookFormat): unknown {
  const title = `Needs you today: ${view.reason}`;
  return payloadOf(title, breakThroughWhy(view), `${view.url}/m/${view.messageId}`, format);
}

/** What a chat is told when somebody tries whether it can be told anything. */
export function testPayload(url: string, format: WebhookFormat): unknown {
  const why = 'What cannot wait for the next digest will stand here.';
  return payloadOf(`A test of ${PRODUCT_NAME}`, why, `${url}/digests`, format);
}

function payloadOf(title: string, why: string, url: string, format: WebhookFormat): unknown {
  if (format === 'slack') {
    return { text: `*${escaped(title)}*\n${escaped(why)}\n<${url}|Open in Foyer>` };
  }
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            { type: 'TextBlock', text: title, weight: 'Bolder', wrap: true },
            { type: 'TextBlock', text: why, wrap: true },
          ],
          actions: [{ type: 'Action.OpenUrl', title: 'Open in Foyer', url }],
        },
      },
    ],
  };
}

/** Slack reads these three as mark-up. */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
