import { redirect } from "@remix-run/node";
import { returnPath } from "#app/domain/account/return-path.ts";
import { askingForClass } from "#app/http/class-params.server.ts";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { badRequest, notFound } from "#app/http/responses.server.ts";
import { paths } from "#app/paths.ts";
import { setPseudonyms } from "#app/use-cases/teach/change-class.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

/** Shows birds' names in place of the students' own, or not, and goes back to where the switch stands. */
export const action = handle(async (visit) => {
  const asking = askingForClass(visit);
  const entries = await readEntries(visit.request);
  const wanted = entry(entries, "pseudonyms");
  if (wanted !== "on" && wanted !== "off") throw badRequest("Load the page again, then try once more.");
  const outcome = await setPseudonyms(visit.context, { ...asking, on: wanted === "on" });
  if (!outcome.ok) throw notFound();
  return redirect(returnPath(entry(entries, "back"), paths.class(asking.classId)), 303);
});

/** Never seen: a route with a page has its errors shown as pages. */
export default function Nothing() {
  return null;
}
