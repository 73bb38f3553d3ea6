export { launchChromium } from './chromium.ts';
export { DovecotAccount, type StoredMessage } from './dovecot-account.ts';
export { type DovecotServer, startDovecot } from './dovecot.ts';
export { freePort } from './free-port.ts';
export { makeInstallFolder } from './install-folder.ts';
export { type PostgresServer, startPostgres } from './postgres.ts';
export { programPath, skipReason } from './programs.ts';
export { type SlowLine, startSlowLine } from './slow-line.ts';
export { type RedisServer, startRedis } from './redis.ts';
