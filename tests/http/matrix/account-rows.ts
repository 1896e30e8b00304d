import { ACCOUNTS, type Row } from "./row.ts";

const SIGN_IN_FIRST = "→ /sign-in?back=%2Faccount";
/** Whoever is signed in has no business at the doors: the page, once made, leads home. */
const home = { student: "→ /", otherStudent: "→ /", instructor: "→ /", admin: "→ /" } as const;
const account = (does: Row["does"], more: Pick<Row, "answers"> & Partial<Row>): Row => ({
  route: "routes/account/account",
  does,
  path: "/account",
  ...more,
});
/** Guests have no details, password or sessions to change. */
const forAccounts = (answer: number | `→ ${string}`) => ({
  visitor: SIGN_IN_FIRST as `→ ${string}`,
  guest: 400,
  otherGuest: 400,
  others: answer,
});

const DOORS: Row[] = [
  { route: "routes/account/sign-up", does: "loader", path: "/sign-up", answers: { ...home, others: 200 } },
  {
    route: "routes/account/sign-up",
    does: "action",
    path: "/sign-up",
    fields: { door: "learn", username: "x", password: "y" },
    answers: { ...home, others: 422 },
    data: 422,
  },
  {
    route: "routes/account/sign-up",
    does: "action",
    when: "as an instructor",
    path: "/sign-up",
    fields: { door: "teach", displayName: "x", email: "y", password: "z" },
    answers: { ...home, others: 422 },
    data: 422,
  },
  { route: "routes/account/sign-in", does: "loader", path: "/sign-in", answers: { ...home, others: 200 } },
  {
    route: "routes/account/sign-in",
    does: "action",
    path: "/sign-in",
    fields: { login: "nobody-{key}", password: "not a password here" },
    answers: { ...home, others: 422 },
    data: 422,
  },
  { route: "routes/account/sign-out", does: "loader", path: "/sign-out", answers: 404 },
  {
    route: "routes/account/sign-out",
    does: "action",
    path: "/sign-out",
    fields: {},
    endsSession: true,
    answers: "→ /",
  },
  { route: "routes/account/reset", does: "loader", path: "/reset", answers: 200 },
  {
    route: "routes/account/reset",
    does: "loader",
    when: "unknown token",
    path: "/reset?token=none",
    answers: 200,
  },
  {
    route: "routes/account/reset",
    does: "action",
    path: "/reset",
    fields: { login: "nobody-{key}" },
    answers: 200,
  },
  {
    route: "routes/account/reset",
    does: "action",
    when: "unknown token",
    path: "/reset?token=none",
    fields: { token: "none", password: "seven quiet herons flying" },
    answers: 410,
  },
];

const ACCOUNT: Row[] = [
  account("loader", { answers: { visitor: SIGN_IN_FIRST, others: 200 } }),
  account("action", { when: "no intent", fields: {}, answers: forAccounts(400) }),
  account("action", {
    when: "details",
    fields: { intent: "details", username: "", email: "" },
    // An admin may do without both; the others need the name they sign in with.
    roles: ["visitor", "guest", "otherGuest", "student", "otherStudent", "instructor"],
    answers: forAccounts(422),
  }),
  account("action", {
    when: "password",
    fields: { intent: "password", current: "wrong", next: "seven quiet herons flying" },
    answers: forAccounts(422),
  }),
  account("action", {
    when: "end a session that is not one's own",
    fields: { intent: "end-session", session: "{key}" },
    answers: forAccounts("→ /account?done=session"),
  }),
  account("action", {
    when: "end the other sessions",
    fields: { intent: "end-others" },
    answers: forAccounts("→ /account?done=sessions"),
  }),
  account("action", {
    when: "erase",
    fields: { intent: "erase", name: "wrong", password: "wrong" },
    // A guest has no password, so that this would erase them.
    roles: ["visitor", ...ACCOUNTS],
    answers: { visitor: SIGN_IN_FIRST, others: 422 },
  }),
  { route: "routes/account/export", does: "loader", path: "/account/export", answers: 404 },
  {
    route: "routes/account/export",
    does: "action",
    path: "/account/export",
    fields: {},
    answers: { visitor: SIGN_IN_FIRST, others: 200 },
  },
];

export const ACCOUNT_ROWS: Row[] = [...DOORS, ...ACCOUNT];
