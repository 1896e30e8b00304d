import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { runCommand, storeSettings } from "./run-command.ts";

await runCommand(async () => {
  const connection = await connect(storeSettings());
  try {
    await migrate(connection);
    console.log("The database is up to date.");
  } finally {
    await connection.close();
  }
});
