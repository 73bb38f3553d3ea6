import type { SecretBox } from '#libs/platform';

const PURPOSE = 'digest-webhook';

/** A webhook as it is stored: whoever knows its address may write there, whoever knows its key may sign for us. */
interface SealedWebhook {
  readonly sealedWebhookUrl: string;
  readonly sealedWebhookKey: string;
}

export function sealWebhook(secrets: SecretBox, url: string, key: string): SealedWebhook {
  return { sealedWebhookUrl: secrets.seal(url, PURPOSE), sealedWebhookKey: secrets.seal(key, PURPOSE) };
}

/** @throws `secret-unreadable` where the secret of this installation has changed */
export function openWebhook(secrets: SecretBox, sealed: SealedWebhook): { url: string; key: string } {
  return {
    url: secrets.open(sealed.sealedWebhookUrl, PURPOSE),
    key: secrets.open(sealed.sealedWebhookKey, PURPOSE),
  };
}
