import { describe, expect, it } from 'vitest';
import { isRefusedAddress } from './refused-address.ts';

describe('addresses that are not called', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    '::',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b::169.254.169.254',
    '64:ff9b:1::a9fe:a9fe',
    '::ffff:0:169.254.169.254',
    '2002:a9fe:a9fe::1',
    '192.0.0.192',
    'febf::1',
    'ff02::1',
    'nonsense',
  ])('%s', (address) => {
    expect(isRefusedAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '10.0.0.5',
    '192.168.1.9',
    '203.0.113.7',
    '2001:db8::1',
    'fd12::5',
    '64:ff9b:1::203.0.113.7',
    '::ffff:10.0.0.1',
  ])('but %s is', (address) => {
    expect(isRefusedAddress(address)).toBe(false);
  });
});
