export { AccessGuard } from './access.guard.ts';
export { AccessModule, SignInModule } from './access.module.ts';
export { ApiTokens, bearerToken } from './api-tokens.ts';
export { ExpiredSweep } from './expired.sweep.ts';
export { hashPassword } from './password.ts';
export { issueSetupCode } from './setup.ts';
export { type User, findUserByEmail } from './user.repository.ts';
export { addUser, ensureFirstAdministrator, resetPassword } from './users.ts';
