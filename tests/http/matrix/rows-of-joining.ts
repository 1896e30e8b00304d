import { BOTH, type ClassRow, STUDENTS } from "./class-row.ts";

const ANYBODY = { visitor: 200, guest: 200 } as const;
const PASSWORD = "seven quiet herons flying";
const IN = "→ /classes/{joinedClass}";
const HERE = "→ /classes/{class}";

/** The doors of a class, open to whoever holds a code or a link, and the list of one's own classes. */
export const ROWS_OF_JOINING: ClassRow[] = [
  { route: "routes/class/classes", does: "loader", path: "/classes", others: 200, answers: signInFirst() },
  {
    route: "routes/class/classes",
    does: "action",
    path: "/classes",
    fields: { id: "{new}", name: "A new class", zone: "Europe/London" },
    answers: { ...BOTH("→ /classes/:id"), otherInstructor: "→ /classes/:id", admin: "→ /classes/:id" },
  },
  {
    route: "routes/class/classes",
    does: "action",
    when: "with the id of a class there is",
    path: "/classes",
    fields: { id: "{class}", name: "Taken over", zone: "Europe/London" },
    // Its own instructors sent the form twice, for all that can be known; nothing is changed.
    answers: BOTH(HERE),
  },
  {
    route: "routes/class/join",
    does: "action",
    path: "/join",
    fields: { code: "{joinCode}" },
    answers: { visitor: "→ /join/{joinCode}", guest: "→ /join/{joinCode}" },
    others: "→ /join/{joinCode}",
  },
  {
    route: "routes/class/join",
    does: "action",
    when: "no code",
    path: "/join",
    fields: { code: "BBBB-0000" },
    answers: { visitor: 422, guest: 422 },
    others: 422,
  },
  {
    route: "routes/class/join-class",
    does: "loader",
    path: "/join/{joinCode}",
    answers: { ...ANYBODY, ...BOTH(HERE), ...STUDENTS(HERE) },
    others: 200,
  },
  {
    route: "routes/class/join-class",
    does: "loader",
    when: "unknown",
    path: "/join/AAAACCCC",
    answers: { visitor: 404, guest: 404 },
    others: 404,
  },
  {
    route: "routes/class/join-class",
    does: "action",
    when: "into a class they are in",
    path: "/join/{joinCode}",
    fields: {},
    // Whoever is not in it would be from then on. A form without a name makes no account.
    roles: ["visitor", "guest", "member", "classmate", "instructor", "coInstructor"],
    answers: { visitor: 422, guest: 422, ...BOTH(HERE), ...STUDENTS(HERE) },
  },
  {
    route: "routes/class/join-class",
    does: "action",
    when: "into a class they are not in",
    path: "/join/{joinedCode}",
    fields: {},
    answers: { visitor: 422, guest: 422 },
    others: IN,
  },
  {
    route: "routes/class/join-class",
    does: "action",
    when: "unknown",
    path: "/join/AAAACCCC",
    fields: { username: "plover", password: PASSWORD },
    answers: { visitor: 404, guest: 404 },
    others: 404,
  },
  { route: "routes/class/claim", does: "loader", path: "/claim", answers: ANYBODY, others: 200 },
  {
    route: "routes/class/claim",
    does: "loader",
    when: "with a username",
    path: "/claim?username=plover",
    answers: ANYBODY,
    others: 200,
  },
  {
    route: "routes/class/claim",
    does: "action",
    when: "with a wrong code",
    path: "/claim",
    fields: { username: "nobody-{new}", code: "AAAACCCC", password: PASSWORD },
    answers: { visitor: 422, guest: 422 },
    others: 422,
  },
  {
    route: "routes/teach/co-teach",
    does: "loader",
    path: "/co-teach/{coTeach}",
    answers: {
      instructor: "→ /classes/{invitingClass}",
      coInstructor: 200,
      otherInstructor: 200,
      admin: 200,
    },
  },
  {
    route: "routes/teach/co-teach",
    does: "loader",
    when: "a link nobody made",
    path: "/co-teach/nobodys-link",
    answers: {},
  },
  {
    route: "routes/teach/co-teach",
    does: "action",
    path: "/co-teach/{coTeach}",
    fields: {},
    answers: {
      instructor: "→ /classes/{invitingClass}",
      coInstructor: "→ /classes/{invitingClass}",
      otherInstructor: "→ /classes/{invitingClass}",
      admin: "→ /classes/{invitingClass}",
    },
  },
];

function signInFirst() {
  const to = "→ /sign-in?back=%2Fclasses" as const;
  return { visitor: to, guest: to };
}
