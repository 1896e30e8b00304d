import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** OWASP's setting for argon2id: 19 MiB, two passes, one lane. The package's default algorithm is argon2id. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password off the event loop. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), SETTING);
}

/** Compared against when there is no such account, so that both cases take the same time. */
let decoy: Promise<string> | undefined;

/** Whether a password fits a hash; without a hash it takes as long and is false. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a password nobody has");
  const right = await verify(stored ?? (await decoy), password.normalize("NFKC"));
  return right && stored !== null;
}

let common: Set<string> | undefined;

/** Whether a lower-cased password is among the 49,000 most used ones. */
export function isCommonPassword(lowerCased: string): boolean {
  common ??= new Set(dictionary["passwords-common"].map(String));
  return common.has(lowerCased);
}
