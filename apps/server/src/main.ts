import 'reflect-metadata';
import { demoNotice } from './demo-folder.ts';
import { runProcess } from './process.ts';
import { runServer } from './run.ts';

await runProcess(async (settings, log, stop) => {
  const server = await runServer(settings, log, undefined, stop);
  if (server.setupCode !== null) {
    process.stdout.write(
      `To make the first administrator, open ${server.url}/start and enter the code ${server.setupCode}\n`,
    );
  }
  const notice = demoNotice(settings);
  if (notice !== null) process.stdout.write(`${notice}\n`);
  process.stdout.write(`Foyer is ready at ${server.url}\n`);
  return server;
});
