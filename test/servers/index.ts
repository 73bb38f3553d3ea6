// What takes long to load, each of them loads when it is started: most tests start one or two.
export { type SharedBrowser, launchChromium, shareChromium } from './chromium.ts';
export { DovecotAccount, type StoredMessage } from './dovecot-account.ts';
export { type DovecotServer, startDovecot } from './dovecot.ts';
export { type FaultyLine, startFaultyLine } from './faulty-line.ts';
export { freePort } from './free-port.ts';
export { makeInstallFolder } from './install-folder.ts';
export { type NameServer, startNameServer } from './name-server.ts';
export { type PostgresServer, startPostgres } from './postgres.ts';
export { processesIn } from './processes-in.ts';
export { programPath, skipReason } from './programs.ts';
export { type TokenServer, startTokenServer } from './token-server.ts';
export { type SlowLine, startSlowLine } from './slow-line.ts';
export { type TestDatabase, openDatabase, openEmptyDatabase } from './shared-postgres.ts';
export { type RedisServer, startRedis } from './redis.ts';
