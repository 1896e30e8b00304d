/**
 * A keyed hash for one purpose: what is stored or counted never gives the original away.
 * Source: QUALITY "Security" (tokens are stored hashed). Example: hash("session", token) is what the
 * sessions table holds; the token itself lives only in the browser's cookie.
 */
export type KeyedHash = (
  purpose: "session" | "reset" | "limit" | "shuffle" | "invite" | "claim",
  value: string,
) => string;
