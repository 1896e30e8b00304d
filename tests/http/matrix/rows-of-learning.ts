import { BOTH, belonging, type ClassRow, learning, STUDENTS } from "./class-row.ts";

const ATTEMPTS = "routes/learn";
const FOUND = "→ /attempts/:id";
const START = { route: `${ATTEMPTS}/start-attempt`, does: "action", path: "/attempts" } as const;

/** What students of a class open, and their work for it: an attempt is its owner's, whoever teaches the class. */
export const ROWS_OF_LEARNING: ClassRow[] = [
  belonging("class", "/classes/{class}"),
  belonging("assignment", "/classes/{class}/assignments/{assignment}"),
  { ...belonging("assignment", "/classes/{class}/assignments/{openAssignment}"), when: "under way" },
  {
    ...belonging("assignment", "/classes/{class}/assignments/{draftAssignment}"),
    when: "a draft",
    answers: BOTH("→ /classes/{class}/assignments/{draftAssignment}/edit"),
  },
  {
    ...belonging("assignment", "/classes/{class}/assignments/{assignment}?exercise=1&sentence=1.1&page=2"),
    when: "asked for who marked a sentence",
  },
  { ...belonging("assignment", "/classes/{class}/assignments/{assignment}?lesson="), when: "as a sheet" },
  learning("own-report", "/classes/{class}/report"),
  {
    route: `${ATTEMPTS}/feedback`,
    does: "loader",
    when: "of work for a class",
    path: "/attempts/{attempt}/feedback",
    answers: { member: 200, guest: 404 },
  },
  {
    route: `${ATTEMPTS}/feedback`,
    does: "loader",
    when: "of a classmate",
    path: "/attempts/{classmateAttempt}/feedback",
    answers: { classmate: 200, guest: 404 },
  },
  {
    route: `${ATTEMPTS}/feedback`,
    does: "loader",
    when: "not explained yet",
    path: "/attempts/{waitingAttempt}/feedback",
    answers: { member: 200, guest: 404 },
  },
  {
    route: `${ATTEMPTS}/feedback`,
    does: "action",
    when: "of work for a class, which an instructor rates",
    path: "/attempts/{waitingAttempt}/feedback",
    fields: { task: "t5", rating: "1" },
    answers: { visitor: 404, guest: 404, member: 422 },
  },
  {
    route: `${ATTEMPTS}/attempt`,
    does: "loader",
    when: "handed in for a class",
    path: "/attempts/{waitingAttempt}",
    answers: { member: "→ /attempts/{waitingAttempt}/feedback", guest: 404 },
  },
  {
    route: `${ATTEMPTS}/attempt`,
    does: "loader",
    when: "under way for a class",
    path: "/attempts/{draftAttempt}",
    answers: { member: 200, guest: 404 },
  },
  {
    route: `${ATTEMPTS}/draft`,
    does: "action",
    when: "of work for a class",
    path: "/attempts/{draftAttempt}/draft",
    fields: { seq: "0" },
    answers: { visitor: 401, guest: 422 },
    // Read before the attempt is looked for, so that it tells nothing of whether there is one.
    others: 422,
  },
  {
    ...START,
    when: "for the class",
    fields: { exercise: "memo", assignment: "{openAssignment}" },
    // Others do what is theirs: the same exercise, for no class.
    answers: { ...STUDENTS(FOUND), visitor: FOUND, guest: FOUND },
    others: FOUND,
  },
  {
    ...START,
    when: "for the class, which has closed it",
    fields: { exercise: "memo-two", assignment: "{assignment}" },
    answers: {
      ...STUDENTS("→ /classes/{class}/assignments/{assignment}?why=not-now"),
      visitor: FOUND,
      guest: FOUND,
    },
    others: FOUND,
  },
];
