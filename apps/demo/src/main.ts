import 'reflect-metadata';
import { addRoles } from '#libs/intake';
import { createSecretBox, readOrCreateSecretFile, systemClock } from '#libs/platform';
import { demoFolder } from '../../server/src/demo-folder.ts';
import { runProcess } from '../../server/src/process.ts';
import { runServer } from '../../server/src/run.ts';
import { demoRoles, startDemoMailbox } from './demo-mailbox.ts';
import { makeFirstDigest } from './first-digest.ts';

/** The sign-in of a demo, and to whom its candidates write; a real start makes nobody. */
const DEMO_ADMIN = { email: 'you@harbourlight.example', password: 'harbourlight', name: 'Maren Holt' };

await runProcess(async (settings, log, stop) => {
  const mailbox = await startDemoMailbox({
    port: 0,
    stateDir: demoFolder(settings.dataDir),
    clock: systemClock,
    log,
  });
  const stopping = new AbortController();
  let firstDigest = Promise.resolve();
  const stopAsking = async () => {
    stopping.abort();
    await firstDigest;
  };
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
      async (database) => {
        await addRoles(database, roles);
        const secrets = createSecretBox(settings.secret ?? readOrCreateSecretFile(settings.dataDir));
        // It stays on the dashboard, so it needs no way out.
        const tools = { database, outbox: null, secrets, address: { url: '' }, clock: systemClock, log };
        firstDigest = makeFirstDigest(tools, admin.email, stopping.signal);
      },
      stop,
    );
    if (settings.admin === null) {
      process.stdout.write(`Sign in as ${DEMO_ADMIN.email} with the password ${DEMO_ADMIN.password}\n`);
    }
    process.stdout.write(`Foyer is ready at ${server.url}\n`);
    return {
      async stop() {
        await stopAsking();
        await server.stop();
        await mailbox.stop();
      },
    };
  } catch (error) {
    await stopAsking();
    await mailbox.stop();
    throw error;
  }
});
