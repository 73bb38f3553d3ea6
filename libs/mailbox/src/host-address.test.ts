import { describe, expect, it } from 'vitest';
import { addressesOf } from './host-address.ts';

const answering =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address }));

describe('where a mail server may be', () => {
  it('is asked of every address behind a name, before anything is sent', async () => {
    expect(await addressesOf('imap.example.org', answering('192.0.2.1', '2001:db8::1'))).toEqual([
      '192.0.2.1',
      '2001:db8::1',
    ]);
    await expect(
      addressesOf('imap.example.org', answering('192.0.2.1', '169.254.169.254')),
    ).rejects.toMatchObject({ code: 'mailbox-url-invalid', retry: 'never' });
    // The metadata address as a network translates it to IPv6 (NAT64).
    for (const address of ['169.254.169.254', '64:ff9b::a9fe:a9fe'])
      await expect(addressesOf(address)).rejects.toMatchObject({ code: 'mailbox-url-invalid' });
  });

  it('is tried again where a name is not known', async () => {
    const unknown = async () => {
      throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    };
    await expect(addressesOf('gone.example.org', unknown)).rejects.toMatchObject({
      code: 'mailbox-unreachable',
      retry: 'later',
    });
    await expect(addressesOf('empty.example.org', answering())).rejects.toMatchObject({ retry: 'later' });
  });
});
