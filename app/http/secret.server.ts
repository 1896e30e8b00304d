import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyedHash } from "#app/domain/account/keyed-hash.ts";
import type { Settings } from "./settings.server.ts";

/** The installation's secret: from the settings, else made once and kept in the data folder. */
export function sessionSecret(settings: Settings): string {
  if (settings.sessionSecret) return settings.sessionSecret;
  const file = join(settings.dataDir, "session-secret");
  mkdirSync(settings.dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}

/** HMAC-SHA-256 in base64url, with the purpose mixed in so that hashes of one kind never pass for another. */
export function keyedHash(secret: string): KeyedHash {
  return (purpose, value) => createHmac("sha256", secret).update(`${purpose}\0${value}`).digest("base64url");
}
