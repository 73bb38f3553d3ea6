import { describe, expect, test } from 'vitest';
import { Refused, Unreachable } from './api.ts';
import { refusedField, whyNot, whyNotShown } from './why-not.ts';

const refusal = (status: number, code: string, detail?: string) =>
  new Refused(status, {
    type: `urn:foyer:problem:${code}`,
    title: 'A title.',
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
  });

describe('why something did not happen', () => {
  test.each([
    [403, 'not-permitted', 'A viewer changes nothing. Ask an administrator.'],
    [409, 'conflict', 'Somebody else changed this.'],
    [429, 'too-many-tries', 'Too many tries. Wait 5 minutes.'],
    [502, 'mailbox-unreachable', 'imap.post.example: it does not answer.'],
    [400, 'policy-invalid', 'functions.sales: the limit is too high.'],
  ])('is told in the words of a refusal with %s %s', (status, code, detail) => {
    expect(whyNot(refusal(status, code, detail))).toBe(detail);
    expect(whyNotShown(refusal(status, code, detail))).toBe(detail);
  });

  test('leaves out the name that a field has for programs', () => {
    expect(whyNot(refusal(400, 'request-invalid', 'assigneeId: there is no such colleague.'))).toBe(
      'There is no such colleague.',
    );
    expect(whyNot(refusal(400, 'request-invalid', 'times.0: it has the form 09:30.'))).toBe(
      'It has the form 09:30.',
    );
  });

  test('is the first of several things, and its field can be asked for', () => {
    const error = refusal(400, 'request-invalid', 'focus.0.to: must be a time; focus.0: must end later.');
    expect(whyNot(error)).toBe('Must be a time.');
    expect(refusedField(error)).toBe('focus');
    expect(refusedField(refusal(400, 'policy-invalid', 'functions.sales: too high.'))).toBeNull();
    expect(refusedField(refusal(400, 'request-invalid', 'Send JSON.'))).toBeNull();
    expect(refusedField(new Unreachable('no answer'))).toBeNull();
  });

  test('is the connection only where no answer came', () => {
    expect(whyNot(new Unreachable('no answer'))).toMatch(/cannot reach the server/);
    expect(whyNotShown(new Unreachable('no answer'))).toMatch(/cannot reach the server. Trying again/);
    for (const error of [new Refused(500, null), refusal(418, 'teapot'), new TypeError('ours')])
      expect(whyNot(error)).toMatch(/^Something went wrong on our side \(reference (500|teapot|page)\)/);
  });
});
