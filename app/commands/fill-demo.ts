// Run by `npm run demo`: fills the data folder of the environment and prints who may sign in, as JSON.
import { startServices } from "#app/http/services.server.ts";
import { readSettings } from "#app/http/settings.server.ts";
import { populate } from "./demo/populate.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { services, close } = await startServices(readSettings({ ...process.env, LOG_LEVEL: "error" }));
  try {
    console.log(JSON.stringify(await populate({ ...services, now: services.clock() })));
  } finally {
    await close();
  }
});
