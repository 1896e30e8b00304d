import { type Expected, NO_ATTEMPT, NO_IDS, type Row } from "./row.ts";

const SIGN_IN = "→ /sign-in?back=%2Fattempts%2F{it}";
const SIGN_IN_FOR_RESULT = `${SIGN_IN}%2Ffeedback` as const;
/** Only its owner is answered. A visitor is asked to sign in, whether or not there is such an attempt. */
const own = (owner: Expected, visitor: Expected = SIGN_IN) => ({ owner, visitor, others: 404 });

const ATTEMPTS: Row[] = [
  { route: "routes/learn/attempt", does: "loader", path: "/attempts/{draft}", answers: own(200) },
  {
    route: "routes/learn/attempt",
    does: "loader",
    when: "plain form",
    path: "/attempts/{draft}?view=form",
    answers: own(200),
  },
  {
    route: "routes/learn/attempt",
    does: "loader",
    when: "handed in",
    path: "/attempts/{submitted}",
    answers: own("→ /attempts/{submitted}/feedback"),
  },
  {
    route: "routes/learn/attempt",
    does: "action",
    when: "save",
    path: "/attempts/{draft}?view=form",
    fields: { intent: "save", seq: "{seq}", "r.t5": "" },
    answers: own("→ /attempts/{draft}?view=form&saved"),
  },
  {
    route: "routes/learn/attempt",
    does: "action",
    when: "hand in with questions open",
    path: "/attempts/{draft}",
    fields: { key: "{key}" },
    answers: own(200),
  },
  {
    route: "routes/learn/attempt",
    does: "action",
    when: "hand in without a key",
    path: "/attempts/{draft}",
    fields: { confirm: "yes" },
    // Refused before the attempt is looked for, so that it tells nothing of whether there is one.
    answers: { visitor: SIGN_IN, others: 422 },
  },
  {
    route: "routes/learn/attempt",
    does: "action",
    when: "hand in",
    path: "/attempts/{open}",
    fields: { key: "{key}", confirm: "yes" },
    only: "page",
    answers: own("→ /attempts/{open}/feedback"),
  },
  {
    route: "routes/learn/attempt",
    does: "action",
    when: "hand in again, with another key",
    path: "/attempts/{open}",
    fields: { key: "{key}", confirm: "yes" },
    answers: own("→ /attempts/{open}/feedback?elsewhere"),
  },
  { route: "routes/learn/draft", does: "loader", path: "/attempts/{draft}/draft", answers: 404 },
  {
    route: "routes/learn/draft",
    does: "action",
    path: "/attempts/{draft}/draft",
    fields: { seq: "{seq}" },
    answers: own(200, 401),
  },
  {
    route: "routes/learn/draft",
    does: "action",
    when: "handed in",
    path: "/attempts/{submitted}/draft",
    fields: { seq: "{seq}" },
    answers: own(409, 401),
  },
  {
    route: "routes/learn/feedback",
    does: "loader",
    path: "/attempts/{submitted}/feedback",
    answers: own(200, SIGN_IN_FOR_RESULT),
  },
  {
    route: "routes/learn/feedback",
    does: "loader",
    when: "not handed in",
    path: "/attempts/{draft}/feedback",
    answers: own("→ /attempts/{draft}", SIGN_IN_FOR_RESULT),
  },
  {
    route: "routes/learn/feedback",
    does: "action",
    path: "/attempts/{submitted}/feedback",
    fields: { task: "{rewrite}", rating: "1" },
    answers: own("→ /attempts/{submitted}/feedback", 404),
  },
  {
    route: "routes/learn/feedback",
    does: "action",
    when: "nothing to rate",
    path: "/attempts/{submitted}/feedback",
    fields: { task: "t1", rating: "1" },
    answers: own(422, 404),
  },
  {
    route: "routes/learn/feedback",
    does: "action",
    when: "not handed in",
    path: "/attempts/{draft}/feedback",
    fields: { task: "{rewrite}", rating: "1" },
    answers: 404,
  },
];

/** What a visitor is answered about an id that could be one. */
const VISITOR: Record<string, Expected> = {
  "attempt loader": SIGN_IN,
  "attempt action": SIGN_IN,
  "draft action": 401,
  "feedback loader": SIGN_IN_FOR_RESULT,
};

const WRONG_IDS = [NO_ATTEMPT, ...NO_IDS].flatMap((id): Row[] => {
  const row = (name: string, does: Row["does"], path: string, fields?: Record<string, string>): Row => ({
    route: `routes/learn/${name}`,
    does,
    when: id,
    path,
    answers: { visitor: (id === NO_ATTEMPT && VISITOR[`${name} ${does}`]) || 404, others: 404 },
    ...(fields ? { fields } : {}),
  });
  return [
    row("attempt", "loader", `/attempts/${id}`),
    row("attempt", "action", `/attempts/${id}`, { key: "{key}", confirm: "yes" }),
    row("attempt", "action", `/attempts/${id}`, { intent: "save", seq: "1" }),
    row("draft", "action", `/attempts/${id}/draft`, { seq: "1" }),
    row("feedback", "loader", `/attempts/${id}/feedback`),
    row("feedback", "action", `/attempts/${id}/feedback`, { task: "{rewrite}", rating: "1" }),
  ];
});

export const ATTEMPT_ROWS: Row[] = [...ATTEMPTS, ...WRONG_IDS];
