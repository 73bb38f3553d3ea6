import { Option } from 'commander';
import { ACCESS_LEVELS, type AccessLevel } from '#libs/contract';

export interface AccessChoice {
  readonly access: AccessLevel;
}

/** `--access`, for whoever gets in. A recruiter may do everything but govern. */
export function accessOption(): Option {
  return new Option('--access <access>', 'what they may do').choices(ACCESS_LEVELS).default('recruiter');
}
