import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";

interface TeachCrumbsProps {
  /** `teaching`: it has a page for teachers. */
  module: { id: string; title: string; teaching: boolean };
  /** Between the teachers' page and this one. */
  above?: { words: string; to: string };
  here: string;
}

/** Where a page for teachers stands: below its module. */
export function TeachCrumbs({ module, above, here }: TeachCrumbsProps) {
  const { id, title, teaching } = module;
  const links = [
    { words: "Modules", to: paths.home() },
    { words: title, to: paths.module(id) },
    ...(teaching && here !== "For teachers" ? [{ words: "For teachers", to: paths.teaching(id) }] : []),
    ...(above ? [above] : []),
  ];
  return (
    <nav className="crumbs page-top no-print" aria-label="Where you are">
      <ol>
        {links.map(({ words, to }) => (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
