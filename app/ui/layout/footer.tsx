import { Link, useFetcher, useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { useHydrated } from "./use-hydrated.ts";

export type Theme = "light" | "dark";

export function Footer({ theme }: { theme: Theme | null }) {
  return (
    <footer className="footer no-print">
      <div className="wrap footer__row">
        <span className="serif">
          Says <i>Who?</i>
        </span>
        <nav className="nav" aria-label="About this site">
          <Link to={paths.method()}>Method and scoring</Link>
          <Link to={paths.privacy()}>Privacy</Link>
          <Link to={paths.account()}>Your data</Link>
        </nav>
        <Appearance theme={theme} />
      </div>
    </footer>
  );
}

/** Kept in a cookie, so that the next page comes in the chosen theme from its first byte. */
function Appearance({ theme }: { theme: Theme | null }) {
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  const hydrated = useHydrated();
  const chosen = fetcher.formData?.get("theme") ?? theme ?? "";
  return (
    <fetcher.Form method="post" action={paths.appearance()} className="cluster small">
      <label className="cluster small" htmlFor="appearance">
        Appearance
      </label>
      <input type="hidden" name="back" value={pathname + search} />
      <select
        key={String(chosen)}
        id="appearance"
        name="theme"
        className="input input--inline"
        defaultValue={String(chosen)}
        onChange={(event) => fetcher.submit(event.currentTarget.form)}
      >
        <option value="">As on this device</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
      {!hydrated && (
        <noscript>
          <button type="submit" className="btn btn--small">
            Set
          </button>
        </noscript>
      )}
    </fetcher.Form>
  );
}
