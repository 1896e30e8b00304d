import { redirect } from "@remix-run/node";
import { returnPath } from "#app/domain/account/return-path.ts";
import { entry, readEntries } from "#app/http/form.server.ts";
import { handle } from "#app/http/handle.server.ts";
import { notFound } from "#app/http/responses.server.ts";

export const loader = handle(async () => {
  throw notFound();
});

/** Keeps light, dark or "as on this device" in a cookie; for everybody, signed in or not. */
export const action = handle(async ({ request, context }) => {
  const entries = await readEntries(request);
  const theme = entry(entries, "theme");
  const { theme: cookie } = context.cookies;
  const kept =
    theme === "light" || theme === "dark"
      ? await cookie.serialize(theme)
      : await cookie.serialize("", { maxAge: 0 });
  return redirect(returnPath(entry(entries, "back")), { headers: { "Set-Cookie": kept } });
});

/** Never seen: a route with a page has its errors shown as pages. */
export default function Nothing() {
  return null;
}
