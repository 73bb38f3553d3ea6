import { describe, expect, it } from 'vitest';
import { addressesOf, isForbiddenAddress } from './host-address.ts';

const answering =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address }));

describe('where a mail server may be', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '100.100.100.200',
    '0.0.0.0',
    '255.255.255.255',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '64:ff9b::169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::',
    'ff02::1',
    'not an address',
  ])('not at %s', (address) => {
    expect(isForbiddenAddress(address)).toBe(true);
  });

  it.each(['127.0.0.1', '::1', '192.168.1.5', '10.0.0.1', '93.184.216.34', '2a00:1450::1', 'fd12:3456::1'])(
    'at %s',
    (address) => {
      expect(isForbiddenAddress(address)).toBe(false);
    },
  );

  it('is asked of every address behind a name, before anything is sent', async () => {
    expect(await addressesOf('imap.example.org', answering('192.0.2.1', '2001:db8::1'))).toEqual([
      '192.0.2.1',
      '2001:db8::1',
    ]);
    await expect(
      addressesOf('imap.example.org', answering('192.0.2.1', '169.254.169.254')),
    ).rejects.toMatchObject({ code: 'mailbox-url-invalid', retry: 'never' });
    await expect(addressesOf('169.254.169.254')).rejects.toMatchObject({ code: 'mailbox-url-invalid' });
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
