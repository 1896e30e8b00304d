import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { ShownRow } from "#app/ui/class/results/score-row.tsx";
import { ScoreTable } from "#app/ui/class/results/score-table.tsx";

vi.mock("@remix-run/react", () => ({
  Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>,
  Form: ({ children }: { children: ReactNode }) => <form>{children}</form>,
  useLocation: () => ({ pathname: "/", search: "", hash: "", key: "default" }),
}));

const row = (name: string, criterion: number | null): ShownRow => ({
  ...{ userId: name, name, override: null, cells: [null], state: "not started", mean: null },
  criterion,
});

function table(rows: ShownRow[]): string {
  return renderToStaticMarkup(
    <ScoreTable
      {...{ classId: "c", zone: "UTC", assignmentId: "a", pseudonyms: false, exercise: 1, rows }}
      exercises={[{ id: "reservoir", title: "The reservoir", median: null }]}
      page={{ number: 1, of: 1, from: 1, students: rows.length }}
    />,
  );
}
/** How many cells each row has. */
const widths = (html: string) =>
  html
    .split("<tr>")
    .slice(1)
    .map((one) => (one.match(/<t[hd][ >]/g) ?? []).length);

test("the column for how readily somebody marks is there only when somebody on the page has a figure", () => {
  const without = table([row("Ann", null), row("Ben", null)]);
  expect(without).not.toContain("How readily");
  expect(widths(without)).toEqual([3, 3, 3, 3]);
  const withOne = table([row("Ann", null), row("Ben", -0.4)]);
  expect(withOne).toContain("How readily");
  expect(widths(withOne)).toEqual([4, 4, 4, 4]);
});
