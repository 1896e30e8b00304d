import type { AppLoadContext, Cookie } from "@remix-run/node";
import type { Person } from "#app/domain/account/person.ts";
import { type Identity, identify } from "#app/use-cases/account/identify.server.ts";
import { SESSION_LIFE } from "#app/use-cases/account/open-session.server.ts";
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
  const [account, visitor] = await Promise.all([
    identityIn(session, request, context),
    identityIn(guest, request, context),
  ]);
  // Each cookie opens only its own kind of door.
  return [
    account?.person.role === "guest" ? null : account,
    visitor?.person.role === "guest" ? visitor : null,
  ];
}

async function identityIn(
  cookie: Cookie,
  request: Request,
  context: AppLoadContext,
): Promise<Identity | null> {
  const token = await readCookie(cookie, request);
  const identity = token ? await identify(context, token) : null;
  if (token && (identity?.renewed === "kept" || identity?.renewed === "guest")) {
    // A cookie lives on with its session; one set by the answer itself comes later and wins.
    const maxAge = SESSION_LIFE[identity.renewed] / 1000;
    context.addHeader("Set-Cookie", await cookie.serialize(token, { maxAge }));
  }
  return identity;
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
