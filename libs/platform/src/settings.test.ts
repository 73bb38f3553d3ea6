import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      redisUrl: null,
    });
  });

  it.each([
    [{ PORT: 'eighty' }, /^PORT must be a number from 0 to 65535/],
    [{ PORT: '65536' }, /^PORT must be a number from 0 to 65535/],
    [{ PORT: '0x50' }, /^PORT must be a number from 0 to 65535/],
    [{ PUBLIC_URL: 'https://foyer.example/hr' }, /^PUBLIC_URL must be the address of a server alone/],
    [{ PUBLIC_URL: 'https://foyer.example?a=b' }, /^PUBLIC_URL must be the address of a server alone/],
    [{ PUBLIC_URL: 'https://me:word@foyer.example' }, /^PUBLIC_URL must be the address of a server alone/],
    [{ PUBLIC_URL: 'foyer.example' }, /^PUBLIC_URL must be a URL that begins with http/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be a URL that begins with postgres:\/\//],
    [{ REDIS_URL: 'http://x' }, /^REDIS_URL must be a URL/],
    [{ HOST: '0.0.0.0' }, /^HOST 0\.0\.0\.0 is reachable from outside/],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://foyer.example' }, /^HOST/],
    [{ FOYER_ADMIN_EMAIL: 'a@b.example' }, /^FOYER_ADMIN_PASSWORD is missing/],
    [{ FOYER_SERVICES: 'web,kitchen' }, /^FOYER_SERVICES knows .* not "kitchen"/],
    [{ FOYER_SERVICES: 'web' }, /^FOYER_SERVICES .* set DATABASE_URL/],
    [{ FOYER_SECRET: 'short' }, /^FOYER_SECRET must have at least 16/],
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL must be a URL that begins with smtp:\/\/ or smtps:\/\//],
    [{ DIGEST_FROM: 'Foyer' }, /^DIGEST_FROM must be an email address/],
    [{ SECOND_OPINION_MODEL: 'qwen3' }, /^SECOND_OPINION_MODEL is set without SECOND_OPINION_URL/],
    [{ SECOND_OPINION_KEY: 'k' }, /^SECOND_OPINION_KEY is set without SECOND_OPINION_URL/],
    [{ SECOND_OPINION_URL: 'http://127.0.0.1:11434/v1' }, /^SECOND_OPINION_MODEL is missing/],
    [{ SECOND_OPINION_URL: 'ollama' }, /^SECOND_OPINION_URL must be a URL/],
    [
      { SECOND_OPINION_URL: 'https://me:key@llm.example/v1', SECOND_OPINION_MODEL: 'm' },
      /^SECOND_OPINION_URL holds a password/,
    ],
    [{ SECOND_OPINION_PER_DAY: '0' }, /^SECOND_OPINION_PER_DAY must be at least 1/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
  ])('refuse %o with one sentence that names the variable', (environment, sentence) => {
    expect(() => readSettings(environment)).toThrow(
      expect.objectContaining({ code: 'setting-invalid', detail: expect.stringMatching(sentence) }),
    );
  });

  it('take an empty value for an absent one', () => {
    expect(readSettings({ REDIS_URL: '', PORT: '' })).toMatchObject({ redisUrl: null, port: 3000 });
  });

  it('listen everywhere behind a proxy that speaks TLS, or when told that clear text is fine', () => {
    expect(readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://foyer.example/' }).publicUrl).toBe(
      'https://foyer.example',
    );
    expect(readSettings({ HOST: '0.0.0.0', INSECURE_HTTP: '1' }).host).toBe('0.0.0.0');
  });

  it('ask nobody for a second opinion unless told whom', () => {
    expect(readSettings({}).secondOpinion).toBeNull();
    const settings = readSettings({
      SECOND_OPINION_URL: 'http://127.0.0.1:11434/v1',
      SECOND_OPINION_MODEL: 'qwen3',
      SECOND_OPINION_TIMEOUT_SECONDS: '2.5',
    });
    expect(settings.secondOpinion).toEqual({
      url: 'http://127.0.0.1:11434/v1',
      model: 'qwen3',
      key: null,
      perDay: 100,
      timeoutMs: 2_500,
    });
  });
});
