import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { KeyedHash } from "#app/domain/account/keyed-hash.ts";
import type { LimitName, Limits } from "#app/use-cases/deps.ts";

/** Points a window, in seconds. A school shares one address, so addresses are limited only loosely. */
const RULES = {
  /** Wrong passwords for one account: 5 at once, at most 20 an hour. */
  "sign-in-burst": { points: 5, duration: 60 },
  "sign-in-hour": { points: 20, duration: 3600 },
  "sign-in-address": { points: 600, duration: 600 },
  "sign-up-address": { points: 300, duration: 3600 },
  "reset-account": { points: 3, duration: 3600 },
  "reset-address": { points: 60, duration: 3600 },
  "guest-address": { points: 2000, duration: 3600 },
  /**
   * Wrong join codes. Typing never reaches the limit of an address; only a program does, and then right codes wait with
   * the wrong ones, but for a minute at most: were they still taken, the limit would not slow a guesser at all. Codes
   * are 21^8, near 38 thousand million: at 600 a minute all of them take 120 years, and one that lives for 30 days, the
   * longest there is, is found with a chance of 1 in 1,450.
   */
  "join-code-person": { points: 20, duration: 3600 },
  "join-code-address": { points: 600, duration: 60 },
  /** Trial runs of rosters by one instructor: each tells of up to a thousand usernames whether they are taken. */
  roster: { points: 60, duration: 3600 },
} as const satisfies Record<LimitName, { points: number; duration: number }>;

/** Counts in memory for the one process of the embedded store, in PostgreSQL where several processes share it. */
export function makeLimits(pool: Pool | null, hash: KeyedHash): Limits {
  const limiters = new Map(
    Object.entries(RULES).map(([name, rule]) => {
      const options = { ...rule, keyPrefix: name };
      return [
        name,
        pool
          ? new RateLimiterPostgres({
              ...options,
              storeClient: pool,
              // Told from the class's name otherwise, which it does not know for a pool of our own.
              storeType: "pool",
              tableName: "rate_limits",
              tableCreated: true,
            })
          : new RateLimiterMemory(options),
      ];
    }),
  );
  const limiterOf = (name: LimitName) => {
    const limiter = limiters.get(name);
    if (!limiter) throw new Error(`no limit is called ${name}`);
    return limiter;
  };
  return {
    async take(name, key) {
      try {
        await limiterOf(name).consume(hash("limit", key.toLowerCase()));
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    async giveBack(name, key) {
      await limiterOf(name).reward(hash("limit", key.toLowerCase()), 1);
    },
    async forget(name, key) {
      await limiterOf(name).delete(hash("limit", key.toLowerCase()));
    },
  };
}
