import { z } from "zod";

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a number from 0 to 65535, such as 3000")
  .transform(Number)
  .refine((value) => value <= 65535, "must be a number from 0 to 65535, such as 3000");
const LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
const url = (protocols: string[], what: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be ${what}`,
  });

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().min(1).default("localhost"),
    DATABASE_URL: url(["postgres:", "postgresql:"], "a postgres:// address").optional(),
    DATA_DIR: z.string().min(1).default("./data"),
    CONTENT_DIR: z.string().min(1).default("./content"),
    SESSION_SECRET: z.string().min(32, "must be at least 32 characters long").optional(),
    PUBLIC_URL: url(["http:", "https:"], "an http:// or https:// address").optional(),
    SMTP_URL: url(["smtp:", "smtps:"], "an smtp:// or smtps:// address").optional(),
    TRUST_PROXY: z
      .string()
      .regex(/^\d+$/, "must be the number of proxies in front of the app")
      .transform(Number)
      .default(0),
    LOG_LEVEL: z.enum(LEVELS, "must be silent, error, warn, info or debug").default("info"),
  })
  .refine((s) => !s.DATABASE_URL || s.SESSION_SECRET, {
    path: ["SESSION_SECRET"],
    message: "must be set when DATABASE_URL is, and be the same for every app process",
  })
  // A request's own Host may be anybody's words; links in mails must not be built from it.
  .refine((s) => s.PUBLIC_URL || (!s.SMTP_URL && s.TRUST_PROXY === 0), {
    path: ["PUBLIC_URL"],
    message: "must be set when SMTP_URL or TRUST_PROXY is: the site's address as browsers see it",
  });

export interface Settings {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  dataDir: string;
  contentDir: string;
  sessionSecret: string | undefined;
  /** Origin as browsers see it, such as "https://says-who.example"; undefined: taken from each request. */
  publicOrigin: string | undefined;
  smtpUrl: string | undefined;
  trustProxy: number;
  logLevel: (typeof LEVELS)[number];
}

/** Thrown for anything that must be mended before the app can start; the message is one clear sentence. */
export class SettingsError extends Error {}

/** Reads and validates every setting. @throws SettingsError naming each wrong variable. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new SettingsError(`Wrong settings in the environment: ${wrong.join("; ")}.`);
  }
  const s = parsed.data;
  return {
    port: s.PORT,
    host: s.HOST,
    databaseUrl: s.DATABASE_URL,
    dataDir: s.DATA_DIR,
    contentDir: s.CONTENT_DIR,
    sessionSecret: s.SESSION_SECRET,
    publicOrigin: s.PUBLIC_URL ? new URL(s.PUBLIC_URL).origin : undefined,
    smtpUrl: s.SMTP_URL,
    trustProxy: s.TRUST_PROXY,
    logLevel: s.LOG_LEVEL,
  };
}
