import type { Expected } from "./row.ts";
import type { SchoolRole } from "./school.ts";

/** One loader or action of a class's pages. */
export interface ClassRow {
  /** Remix's name of the route. */
  route: string;
  does: "loader" | "action";
  when?: string;
  /** May hold {class}, {assignment}, {student} and the other places of the school. */
  path: string;
  /** May hold places as well, and {new}, a new UUID. */
  fields?: Record<string, string>;
  /** Text of a file that is sent in place of the fields. */
  file?: string;
  /** What everybody is answered who is not named. Visitors and guests are asked to sign in unless they are named. */
  others?: Expected;
  /** ":id" stands for any id where a redirect leads. */
  answers: Partial<Record<SchoolRole, Expected>>;
  /** What `_data` answers the named roles where it differs from the page. */
  data?: Expected;
  only?: "page" | "data";
  /** Roles the row is run for; all when left out. */
  roles?: SchoolRole[];
}

/** All that a row about an action may say besides. */
type More = Partial<Omit<ClassRow, "route" | "does" | "path">>;

export const BOTH = (answer: Expected) => ({ instructor: answer, coInstructor: answer });
export const STUDENTS = (answer: Expected) => ({ member: answer, classmate: answer });

/** A page for those who teach the class, and nobody else. */
export const teaching = (route: string, path: string, answer: Expected = 200): ClassRow => ({
  route: `routes/teach/${route}`,
  does: "loader",
  path,
  answers: BOTH(answer),
});

/** Something only those who teach the class may do. */
export const teachingDoes = (
  route: string,
  path: string,
  fields: Record<string, string>,
  answer: Expected,
  more: More = {},
): ClassRow => ({
  route: `routes/teach/${route}`,
  does: "action",
  path,
  fields,
  answers: BOTH(answer),
  ...(fields.intent || fields.do ? { when: fields.intent ?? fields.do } : {}),
  ...more,
});

/** A page for those who learn in the class, and nobody else. */
export const learning = (route: string, path: string, answer: Expected = 200): ClassRow => ({
  route: `routes/class/${route}`,
  does: "loader",
  path,
  answers: STUDENTS(answer),
});

/** A page for all who are in the class. */
export const belonging = (route: string, path: string, answer: Expected = 200): ClassRow => ({
  route: `routes/class/${route}`,
  does: "loader",
  path,
  answers: { ...BOTH(answer), ...STUDENTS(answer) },
});
