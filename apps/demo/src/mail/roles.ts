import type { Role } from '#libs/domain';

/** A position at Harbourlight, with the plus-tag that its posting prints: `jobs+night-nurse@harbourlight.example`. */
export interface DemoRole extends Role {
  readonly tag: string;
}

export const programManager: DemoRole = {
  title: 'Program Manager, Housing',
  function: 'operations',
  tag: 'program-manager',
};
export const nightNurse: DemoRole = {
  title: 'Registered Nurse, Night Team',
  function: 'healthcare',
  tag: 'night-nurse',
};
export const facilities: DemoRole = {
  title: 'Facilities Technician',
  function: 'trades',
  tag: 'facilities',
};
export const finance: DemoRole = { title: 'Finance Coordinator', function: 'finance', tag: 'finance' };
export const majorGifts: DemoRole = {
  title: 'Major Gifts Officer',
  function: 'fundraising',
  tag: 'major-gifts',
};
/** Harbourlight Works is the laundry that Harbourlight runs; it sells to hotels and offices. */
export const accounts: DemoRole = {
  title: 'Account Executive, Harbourlight Works',
  function: 'sales',
  tag: 'account-executive',
};
export const frontEnd: DemoRole = { title: 'Front-end Developer', function: 'engineering', tag: 'front-end' };

/** The positions that are open while the demo runs. */
export const demoRoles: readonly DemoRole[] = [
  programManager,
  nightNurse,
  facilities,
  finance,
  majorGifts,
  accounts,
  frontEnd,
];

/** The address that a posting prints. */
export const applyAddress = (role: DemoRole): string => `jobs+${role.tag}@harbourlight.example`;
