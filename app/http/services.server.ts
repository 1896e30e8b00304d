import { accessSync, constants, mkdirSync } from "node:fs";
import { forgetStale } from "#app/use-cases/operate/forget-stale.server.ts";
import { rememberVersions } from "#app/use-cases/operate/remember-versions.server.ts";
import { loadContent } from "#content/load.ts";
import { formatProblem } from "#content/problems.ts";
import { connect } from "#db/connect.ts";
import { migrate, migrationsPending } from "#db/migrate.ts";
import type { Services } from "./context.server.ts";
import { makeCookies } from "./cookies.server.ts";
import type { Readiness } from "./health.server.ts";
import { makeLimits } from "./limits.server.ts";
import { makeLog } from "./log.server.ts";
import { forgetOldMails, makeMailer } from "./mailer.server.ts";
import { keyedHash, sessionSecret } from "./secret.server.ts";
import { type Settings, SettingsError } from "./settings.server.ts";

const DAY = 24 * 3600 * 1000;

interface Started {
  services: Services;
  readiness: Readiness;
  close: () => Promise<void>;
}

/** Opens, migrates and fills everything a request needs. @throws with one clear sentence what is missing. */
export async function startServices(settings: Settings): Promise<Started> {
  const log = makeLog(settings.logLevel);
  const loaded = await loadContent(settings.contentDir);
  if (!loaded.ok) {
    const list = loaded.problems.map(formatProblem).join("\n");
    throw new SettingsError(`The content in ${settings.contentDir} has mistakes:\n${list}`);
  }
  const { content } = loaded;
  mkdirSync(settings.dataDir, { recursive: true });
  accessSync(settings.dataDir, constants.W_OK);
  const hash = keyedHash(sessionSecret(settings));
  const connection = await connect({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir });
  const services: Services = {
    db: connection.db,
    content,
    hash,
    cookies: makeCookies(settings.publicOrigin?.startsWith("https:") ?? false),
    limits: makeLimits(connection.pool, hash),
    mailer: makeMailer(settings.smtpUrl, settings.dataDir, log),
    log,
    clock: () => new Date(),
    later: (work) => {
      setImmediate(() => {
        work().catch((error: unknown) => log.error({ err: error }, "work after an answer failed"));
      });
    },
  };
  try {
    await migrate(connection);
    await rememberVersions({ ...services, now: services.clock() });
  } catch (error) {
    await connection.close();
    throw error;
  }
  const sweep = async () => {
    try {
      await forgetStale({ ...services, now: services.clock() });
      await forgetOldMails(settings.dataDir, services.clock());
    } catch (error) {
      log.error({ err: error }, "could not remove stale guests, sessions and mails");
    }
  };
  const daily = setInterval(sweep, DAY);
  daily.unref();
  await sweep();
  let migrated = false;
  const readiness: Readiness = {
    stopping: false,
    async missing() {
      try {
        await connection.ping();
        migrated ||= !(await migrationsPending(connection));
        return migrated ? [] : ["migrations"];
      } catch {
        return ["database"];
      }
    },
  };
  const close = async () => {
    clearInterval(daily);
    await connection.close();
  };
  return { services, readiness, close };
}
