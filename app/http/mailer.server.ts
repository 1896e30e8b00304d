import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import { v7 as uuidv7 } from "uuid";
import type { Mailer } from "#app/use-cases/deps.ts";

/** Sends by SMTP; without SMTP_URL, writes each mail to `DATA_DIR/outbox` and says so in the log. */
export function makeMailer(smtpUrl: string | undefined, dataDir: string, log: Logger): Mailer {
  const from = "Says Who? <no-reply@localhost>";
  if (smtpUrl) {
    const transport = createTransport(smtpUrl, { from });
    return {
      async send(mail) {
        await transport.sendMail(mail);
      },
    };
  }
  const outbox = join(dataDir, "outbox");
  const compose = createTransport({ streamTransport: true, buffer: true, newline: "unix" }, { from });
  return {
    async send(mail) {
      const { message } = await compose.sendMail(mail);
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      const file = join(outbox, `${uuidv7()}.eml`);
      await writeFile(file, message as Buffer, { mode: 0o600 });
      log.warn({ file }, "SMTP_URL is not set: the mail was written to a file instead of being sent");
    },
  };
}

const DAY = 24 * 3600 * 1000;

/** Removes mails that were written to the outbox more than a day ago: what they link to has long expired. */
export async function forgetOldMails(dataDir: string, now: Date): Promise<void> {
  const outbox = join(dataDir, "outbox");
  const names = await readdir(outbox).catch(() => []);
  for (const name of names) {
    const file = join(outbox, name);
    if (now.getTime() - (await stat(file)).mtimeMs > DAY) await rm(file, { force: true });
  }
}
