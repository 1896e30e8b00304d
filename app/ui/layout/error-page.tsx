import { isRouteErrorResponse, Link, useLocation, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { KindBadge } from "../passage/kind-badge.tsx";
import styles from "./error-page.module.css";

/** One page for everything that ends a page: what happened, what is safe, what to do. */
export function ErrorPage({ reference }: { reference: string | null }) {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  if (status === 404) return <NotFound />;
  const again = (
    <a className="btn btn--primary" href={pathname + search}>
      Try again
    </a>
  );
  if (status === 503) {
    return (
      <State label="Back in a moment" title="The site cannot reach its records just now." actions={again}>
        Nothing that was confirmed to you is lost, and what you typed is still in your browser. Try again in a
        few seconds.
      </State>
    );
  }
  if (status === 429) {
    return (
      <State label="Too often" title="That was asked too often from here." actions={again}>
        Wait a few minutes, then try again. Nothing you had saved has changed.
      </State>
    );
  }
  if (status >= 400 && status < 500) {
    const message = (data as { message?: unknown } | null)?.message;
    return (
      <State label="Not understood" title="This request could not be understood." actions={again}>
        {typeof message === "string"
          ? message
          : "Go back and try once more. Nothing you had saved has changed."}
      </State>
    );
  }
  return (
    <State
      label="Something broke"
      title="Something broke on our side. Your saved work is safe."
      actions={again}
    >
      The page could not be made. It was nothing you did. Submitting twice is harmless.
      {reference && (
        <span className={styles.reference}>
          If it happens again, tell whoever runs this site: <b className="num">{reference}</b>
        </span>
      )}
    </State>
  );
}

function NotFound() {
  return (
    <State
      label="Not found"
      title="There is nothing at this address."
      aside={
        <div className={`passage ${styles.aside}`}>
          <p>
            <mark className="mark k-a">It is said</mark>
            {"\u2060"}
            <KindBadge kind="attribution" /> that a page once stood here.
          </p>
          <p className={styles.asideNote}>No name, no date, no copy. We looked, and cannot show it.</p>
        </div>
      }
      actions={
        <Link className="btn btn--primary" to={paths.home()}>
          All modules
        </Link>
      }
    >
      It may have been mistyped, or the page has been taken down. If it was a passage of your own, sign in to
      the account it belongs to.
    </State>
  );
}

interface StateProps {
  label: string;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  aside?: ReactNode;
}

function State({ label, title, children, actions, aside }: StateProps) {
  return (
    <section className={`wrap ${styles.state}`}>
      <p className="label">{label}</p>
      <div className={styles.body}>
        <div className="stack">
          <h1 className={`h1 ${styles.title}`}>{title}</h1>
          <p className="deck">{children}</p>
          <p className="cluster">{actions}</p>
        </div>
        {aside}
      </div>
    </section>
  );
}
