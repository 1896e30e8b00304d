import { redirect } from "@remix-run/node";
import type { Person } from "#app/domain/account/person.ts";
import { paths } from "#app/paths.ts";
import type { Visit } from "./visit.server.ts";

/**
 * The signed-in account that asks.
 * @throws a redirect to the sign-in page, with the way back, when nobody is signed in.
 */
export function signedIn({ account, request, url }: Visit): Person {
  if (account) return account.person;
  throw redirect(paths.signIn(`${url.pathname}${url.search}`), request.method === "GET" ? 302 : 303);
}
