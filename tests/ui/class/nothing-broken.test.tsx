import type { ComponentProps, ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { EditAssignmentView } from "#app/ui/class/assign/edit-assignment-view.tsx";
import { AssignedView } from "#app/ui/class/assigned/assigned-view.tsx";
import { OwnClass } from "#app/ui/class/assigned/own-class.tsx";
import { GradebookView } from "#app/ui/class/gradebook/gradebook.tsx";
import { ClassOverview } from "#app/ui/class/overview/class-overview.tsx";
import { Items } from "#app/ui/class/results/items.tsx";
import { Results } from "#app/ui/class/results/results.tsx";
import { QueueView } from "#app/ui/class/review/queue-view.tsx";
import { StudentReport } from "#app/ui/class/student-report/student-report.tsx";
import { openAssigned } from "#app/use-cases/learn/open-assigned.server.ts";
import { openOwnClass } from "#app/use-cases/learn/open-own-class.server.ts";
import { openEditAssignment } from "#app/use-cases/teach/open-assignment-form.server.ts";
import { openClass } from "#app/use-cases/teach/open-class.server.ts";
import { openGradebook } from "#app/use-cases/teach/open-gradebook.server.ts";
import { openItems } from "#app/use-cases/teach/open-items.server.ts";
import { openResults } from "#app/use-cases/teach/open-results.server.ts";
import { reviewQueue } from "#app/use-cases/teach/review-queue.server.ts";
import { studentReport } from "#app/use-cases/teach/student-report.server.ts";
import { overrides } from "#db/schema/assignments.ts";
import { aClass, anAssignment, aStudentIn, handedIn } from "#tests/builders/class.ts";
import { later, type TestDeps, testDeps } from "#tests/builders/deps.ts";
import { accepted } from "#tests/builders/outcome.ts";

vi.mock("@remix-run/react", () => ({
  Link: ({ to, preventScrollReset: _, ...rest }: ComponentProps<"a"> & Record<string, string>) => (
    <a href={to} {...rest} />
  ),
  Form: ({ preventScrollReset: _, ...rest }: ComponentProps<"form"> & Record<string, string>) => (
    <form {...rest} />
  ),
  useLocation: () => ({ pathname: "/", search: "", hash: "", key: "default" }),
}));

/** What a missing or impossible value looks like once it is text. */
const BROKEN = /NaN|undefined|Invalid Date|Infinity|\[object/;
const DAYS = 24 * 60;
const WRONG: [string, string][] = [["m.t1", "[]"]];

interface Setting {
  students: number;
  /** How many of them hand in, all of them the same. */
  handIn: number;
  /** None: nothing has been assigned. */
  assigned?: boolean;
  entries?: [string, string][];
  exercises?: string[];
}

async function set({ students, handIn, assigned = true, entries, exercises }: Setting) {
  const deps = await testDeps();
  const { id: classId, instructor } = await aClass(deps);
  const people: string[] = [];
  for (let n = 1; n <= students; n++) people.push(await aStudentIn(deps, classId, `curlew-${n}`));
  const more = exercises ? { exercises } : {};
  const assignmentId = assigned ? await anAssignment(deps, { classId, ...more }) : null;
  for (const userId of assignmentId ? people.slice(0, handIn) : [])
    await handedIn(deps, { assignmentId: assignmentId ?? "", userId, ...(entries ? { entries } : {}) });
  const [first] = people;
  if (assignmentId && first) {
    const own = { assignmentId, userId: first, reason: "Away" };
    await deps.db
      .insert(overrides)
      .values({ ...own, dueAt: new Date(deps.now.getTime() + 5 * DAYS * 60_000) });
  }
  return { deps, classId, instructor, assignmentId, student: first ?? null };
}
type Scene = Awaited<ReturnType<typeof set>>;

/** As a loader's answer arrives at the page. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Every page of the class, by its name, as both sides see it then. */
async function pagesOf({ classId, instructor, assignmentId, student }: Scene, deps: TestDeps) {
  const asking = { classId, userId: instructor };
  const pages: Record<string, ReactElement> = {};
  const linkFor = (code: string) => `https://example.org/join/${code}`;
  const show = "everyone" as const;
  pages.class = <ClassOverview {...sent(await openClass(deps, { ...asking, linkFor }))} done={null} />;
  const book = accepted(await openGradebook(deps, { ...asking, show, folded: [], page: 1 }));
  pages.gradebook = <GradebookView {...sent(book.gradebook)} show={show} />;
  const queue = accepted(await reviewQueue(deps, { ...asking, assignmentId: null, page: 1 }));
  pages.queue = <QueueView {...sent(queue)} />;
  if (student) {
    const own = { classId, userId: student };
    pages.ownClass = <OwnClass {...sent(await openOwnClass(deps, own))} hasEmail={false} />;
    for (const reader of ["student", "instructor"] as const) {
      const report = await studentReport(deps, { classId, studentId: student, reader });
      pages[`report for the ${reader}`] = <StudentReport report={sent(report)} reader={reader} />;
    }
  }
  if (!assignmentId) return pages;
  const of = { ...asking, assignmentId };
  for (const lesson of [false, true]) {
    const query = { exercise: 1, page: 1, sentence: "1.1", lesson };
    const { results } = accepted(await openResults(deps, { ...of, ...query }));
    pages[lesson ? "lesson sheet" : "results"] = <Results {...sent(results)} />;
  }
  pages.items = <Items {...sent(accepted(await openItems(deps, { ...of, exercise: 1 })).page)} />;
  const { form } = accepted(await openEditAssignment(deps, of));
  const now = deps.now.toISOString();
  const asked = { chosen: student, done: null, moved: [], now, results: {} };
  pages.edit = <EditAssignmentView {...sent(form)} {...asked} />;
  if (student) {
    const { assigned } = accepted(await openAssigned(deps, { classId, userId: student, assignmentId }));
    pages.assigned = <AssignedView {...sent(assigned)} why={null} now={now} />;
  }
  return pages;
}

const SETTINGS: [string, Setting][] = [
  ["nobody is in and nothing is assigned", { students: 0, handIn: 0, assigned: false }],
  ["nobody is in", { students: 0, handIn: 0 }],
  ["one student has nothing to do", { students: 1, handIn: 0, assigned: false }],
  ["one student has handed in nothing", { students: 1, handIn: 0 }],
  ["one student has handed in", { students: 1, handIn: 1 }],
  ["three have handed in the same", { students: 3, handIn: 3 }],
  ["six have handed in the same, all of it wrong", { students: 6, handIn: 6, entries: WRONG }],
  ["one of two exercises is handed in", { students: 2, handIn: 1, exercises: ["reservoir", "bulletin"] }],
];

test.each(SETTINGS)("no page shows a broken value where %s", async (_, setting) => {
  const scene = await set(setting);
  for (const deps of [scene.deps, later(scene.deps, 9 * DAYS)]) {
    const pages = Object.entries(await pagesOf(scene, deps));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const [name, page] of pages) {
      const html = renderToStaticMarkup(page);
      expect(html.length, name).toBeGreaterThan(100);
      expect(BROKEN.exec(html)?.[0] ?? null, `${name}: ${around(html)}`).toBeNull();
    }
  }
});

function around(html: string): string {
  const at = html.search(BROKEN);
  return at < 0 ? "" : html.slice(Math.max(0, at - 120), at + 60);
}
