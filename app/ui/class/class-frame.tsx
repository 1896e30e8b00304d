import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import "#app/styles/teach.css";

export interface Crumb {
  words: string;
  to: string;
}

interface ClassFrameProps {
  /** Between "Classes" and the page itself. */
  crumbs: Crumb[];
  title: ReactNode;
  /** The page's name at the end of the crumbs; the title where it is plain text. */
  here?: string;
  /** The line under the title. */
  meta?: ReactNode;
  /** Buttons at the end of the head. */
  actions?: ReactNode;
  tabs?: ReactNode;
  children: ReactNode;
}

/** The head that all pages of a class share: where you are, what this is, what can be done with it. */
export function ClassFrame({ crumbs, title, here, meta, actions, tabs, children }: ClassFrameProps) {
  return (
    <div className="wrap">
      <nav className="crumbs page-top no-print" aria-label="Where you are">
        <ol>
          {[{ words: "Classes", to: paths.classes() }, ...crumbs].map(({ words, to }) => (
            <li key={to}>
              <Link to={to}>{words}</Link>
            </li>
          ))}
          <li aria-current="page">{here ?? title}</li>
        </ol>
      </nav>
      <header className="split page-head">
        <div>
          <h1 className="h1">{title}</h1>
          {meta && <p className="passage__meta">{meta}</p>}
        </div>
        {actions && <div className="cluster no-print">{actions}</div>}
      </header>
      {tabs}
      {children}
    </div>
  );
}
