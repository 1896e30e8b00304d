import type { AppLoadContext } from "@remix-run/node";
import type { Person } from "#app/domain/account/person.ts";
import { type Identity, identify } from "#app/use-cases/account/identify.server.ts";
import { readCookie } from "./cookies.server.ts";

/** One request, with who is asking: what every loader and action is given. */
export interface Visit {
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  context: AppLoadContext;
  /** The signed-in account, if any. */
  account: Identity | null;
  /** The guest this browser has worked as, if any; may stand beside an account. */
  guest: Identity | null;
  /** Whose work a learner's page shows: the account's, else the guest's; null for somebody new. */
  learner: Person | null;
}

interface Args {
  request: Request;
  params: Record<string, string | undefined>;
  context: AppLoadContext;
}

/** A request's identity is asked for by every loader of a page at once; one look-up answers them all. */
const identities = new WeakMap<AppLoadContext, Promise<[Identity | null, Identity | null]>>();

async function lookUp(
  request: Request,
  context: AppLoadContext,
): Promise<[Identity | null, Identity | null]> {
  const { session, guest } = context.cookies;
  const [sessionToken, guestToken] = await Promise.all([
    readCookie(session, request),
    readCookie(guest, request),
  ]);
  const account = sessionToken ? await identify(context, sessionToken) : null;
  const visitor = guestToken ? await identify(context, guestToken) : null;
  // Each cookie opens only its own kind of door.
  return [
    account?.person.role === "guest" ? null : account,
    visitor?.person.role === "guest" ? visitor : null,
  ];
}

/** Who is asking, and what. */
export async function visitOf({ request, params, context }: Args): Promise<Visit> {
  let found = identities.get(context);
  if (!found) {
    found = lookUp(request, context);
    identities.set(context, found);
  }
  const [account, guest] = await found;
  const learner = account?.person ?? guest?.person ?? null;
  return { request, url: new URL(request.url), params, context, account, guest, learner };
}
