import type { AppLoadContext } from "@remix-run/node";
import { deviceName } from "#app/domain/account/device-name.ts";
import type { Person } from "#app/domain/account/person.ts";
import { becomeGuest } from "#app/use-cases/account/become-guest.server.ts";
import { type NewSession, SESSION_LIFE } from "#app/use-cases/account/open-session.server.ts";
import { tooMany } from "./responses.server.ts";
import type { Visit } from "./visit.server.ts";

/** Words for the browser of a request. */
export function deviceOf(request: Request): string {
  return deviceName(request.headers.get("User-Agent"));
}

const noGuest = (cookies: AppLoadContext["cookies"]) => cookies.guest.serialize("", { maxAge: 0 });

/** Headers that hand a new session to the browser. */
export async function sessionHeaders(
  { cookies }: Pick<AppLoadContext, "cookies">,
  session: NewSession,
  options: { dropGuest?: boolean } = {},
): Promise<Headers> {
  const headers = new Headers();
  const kept = { maxAge: SESSION_LIFE[session.life] / 1000 };
  if (session.life === "guest") headers.append("Set-Cookie", await cookies.guest.serialize(session.token));
  else {
    const lasting = session.life === "kept" ? kept : {};
    headers.append("Set-Cookie", await cookies.session.serialize(session.token, lasting));
  }
  if (options.dropGuest) headers.append("Set-Cookie", await noGuest(cookies));
  return headers;
}

/** Headers that take the account's session from the browser. */
export async function endedHeaders({ cookies }: Pick<AppLoadContext, "cookies">): Promise<Headers> {
  return new Headers({ "Set-Cookie": await cookies.session.serialize("", { maxAge: 0 }) });
}

/** Headers that take the guest from the browser. */
export async function guestGoneHeaders({ cookies }: Pick<AppLoadContext, "cookies">): Promise<Headers> {
  return new Headers({ "Set-Cookie": await noGuest(cookies) });
}

/**
 * Whose work this is, making a guest of somebody new.
 * @throws a 429 response when one address makes guests by the thousand.
 */
export async function learnerOf(visit: Visit): Promise<{ person: Pick<Person, "id">; headers: Headers }> {
  if (visit.learner) return { person: visit.learner, headers: new Headers() };
  const { context, request } = visit;
  const guest = await becomeGuest(context, { device: deviceOf(request), address: context.clientAddress });
  if (!guest.ok) throw tooMany(context, guest.wait);
  return { person: { id: guest.userId }, headers: await sessionHeaders(context, guest.session) };
}
