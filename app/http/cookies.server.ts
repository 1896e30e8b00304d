import { type Cookie, createCookie } from "@remix-run/node";

const YEAR = 365 * 24 * 3600;

export interface Cookies {
  /** The account's session token. */
  session: Cookie;
  /** The guest's token; a guest's work outlives signing in and out of an account on the same browser. */
  guest: Cookie;
  /** "light" or "dark"; absent: as on the device. */
  theme: Cookie;
}

/** Over https the `__Host-` prefix pins a cookie to this host, path "/" and secure transport. */
export function makeCookies(secure: boolean): Cookies {
  const name = (plain: string) => (secure ? `__Host-${plain}` : plain);
  const shared = { path: "/", sameSite: "lax", secure, httpOnly: true } as const;
  return {
    session: createCookie(name("says-who"), shared),
    guest: createCookie(name("says-who-guest"), { ...shared, maxAge: YEAR }),
    theme: createCookie(name("says-who-theme"), { ...shared, maxAge: YEAR }),
  };
}

/** Reads a cookie whose value must be a string; anything else counts as absent. */
export async function readCookie(cookie: Cookie, request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof value === "string" && value.length <= 200 ? value : null;
}
