import 'reflect-metadata';
import { join } from 'node:path';
import { addRoles } from '#libs/intake';
import { systemClock } from '#libs/platform';
import { runProcess } from '../../server/src/process.ts';
import { runServer } from '../../server/src/run.ts';
import { demoRoles, startDemoMailbox } from './demo-mailbox.ts';

/** The sign-in of a demo; a real start makes nobody. */
const DEMO_ADMIN = { email: 'you@harbourlight.example', password: 'harbourlight' };

await runProcess(async (settings, log, stop) => {
  const mailbox = await startDemoMailbox({
    port: 0,
    stateDir: join(settings.dataDir, 'demo'),
    clock: systemClock,
    log,
  });
  try {
    const admin = settings.admin ?? DEMO_ADMIN;
    const mailboxUrl = settings.mailboxUrl ?? mailbox.url;
    const roles = demoRoles.map((role) => ({
      ...role,
      addresses: [`jobs+${role.tag}@harbourlight.example`],
    }));
    const server = await runServer(
      { ...settings, admin, mailboxUrl },
      log,
      (database) => addRoles(database, roles),
      stop,
    );
    if (settings.admin === null) {
      process.stdout.write(`Sign in as ${DEMO_ADMIN.email} with the password ${DEMO_ADMIN.password}\n`);
    }
    process.stdout.write(`Foyer is ready at ${server.url}\n`);
    return {
      async stop() {
        await server.stop();
        await mailbox.stop();
      },
    };
  } catch (error) {
    await mailbox.stop();
    throw error;
  }
});
