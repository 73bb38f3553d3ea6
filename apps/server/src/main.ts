import 'reflect-metadata';
import { runProcess } from './process.ts';
import { runServer } from './run.ts';

await runProcess(async (settings, log, stop) => {
  const server = await runServer(settings, log, undefined, stop);
  if (server.setupCode !== null) {
    process.stdout.write(
      `To make the first administrator, open ${server.url}/start and enter the code ${server.setupCode}\n`,
    );
  }
  process.stdout.write(`Foyer is ready at ${server.url}\n`);
  return server;
});
